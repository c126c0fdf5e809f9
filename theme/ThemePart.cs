using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace RoleSite.Theme;

/// <summary>
/// A page of the theme or a part of one. It is a function from its parameters to markup: it is drawn once, keeps nothing, and has no service,
/// no event and no life of its own, unlike a part of a living application.
/// </summary>
[DynamicallyAccessedMembers(Needs)]
public abstract class ThemePart : IComponent
{
    /// <summary>What a program from which unused code is cut must keep of each part: its parameters are set by name.</summary>
    public const DynamicallyAccessedMemberTypes Needs = DynamicallyAccessedMemberTypes.All;

    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, PropertyInfo>> ParametersOf = new();

    private RenderHandle _handle;

    /// <summary>Takes the parameters and describes the markup of the part.</summary>
    /// <exception cref="InvalidOperationException">The part has no parameter of such a name.</exception>
    /// <exception cref="ArgumentException">A value is of another type than its parameter.</exception>
    public void Describe(IReadOnlyDictionary<string, object?> parameters, RenderTreeBuilder markup)
    {
        Set(parameters);
        BuildRenderTree(markup);
    }

    void IComponent.Attach(RenderHandle renderHandle) => _handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        Set(parameters.ToDictionary());
        _handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Describes the markup. Razor makes an override of each part's file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder __builder)
    {
    }

    /// <remarks>The framework's own way does the same, but not in a program that was compiled ahead of time.</remarks>
    private void Set(IReadOnlyDictionary<string, object?> parameters)
    {
        if (!ParametersOf.TryGetValue(GetType(), out var properties))
        {
            properties = GetType().GetProperties()
                .Where(property => property.IsDefined(typeof(ParameterAttribute)))
                .ToFrozenDictionary(property => property.Name);
            ParametersOf[GetType()] = properties;
        }

        foreach (var (name, value) in parameters)
        {
            if (!properties.TryGetValue(name, out var property)) throw new InvalidOperationException($"{GetType().Name} has no parameter {name}.");
            property.SetValue(this, value);
        }
    }
}
