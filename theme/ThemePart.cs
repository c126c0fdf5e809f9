using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace RoleSite.Theme;

/// <summary>
/// A page of the theme or a part of one. It is a function from its parameters to markup: it is drawn once, keeps nothing, and has no service,
/// no event and no life of its own, unlike a part of a living application.
/// </summary>
public abstract class ThemePart : IComponent
{
    private RenderHandle _handle;

    /// <summary>Takes the parameters and describes the markup of the part.</summary>
    /// <exception cref="InvalidOperationException">The part has no parameter of such a name or type.</exception>
    public void Describe(ParameterView parameters, RenderTreeBuilder markup)
    {
        parameters.SetParameterProperties(this);
        BuildRenderTree(markup);
    }

    void IComponent.Attach(RenderHandle renderHandle) => _handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Describes the markup. Razor makes an override of each part's file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder __builder)
    {
    }
}
