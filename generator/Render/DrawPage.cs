using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Render;

/// <summary>Draws one page after another as HTML. Each thread has one.</summary>
public sealed class DrawPage
{
    private readonly HtmlBytes _html = new();

    /// <param name="styles">The style sheet that the page carries inline.</param>
    /// <returns>The page in UTF-8, until the next one is drawn.</returns>
    public ReadOnlyMemory<byte> Draw(PageModel model, string styles)
    {
        _html.Clear();
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model, ["Styles"] = styles };
        new DrawMarkup(_html).Part(ThemePages.For(model).Component, parameters);
        return _html.Written;
    }
}
