using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Render;

/// <summary>Turns page models into HTML, in memory, on several threads.</summary>
public static class RenderPages
{
    /// <param name="stylesFor">Gives the style sheet that a page carries inline.</param>
    public static ImmutableArray<RenderedPage> Run(ImmutableArray<Page> pages, Func<PageModel, string> stylesFor, int workers)
    {
        var rendered = new RenderedPage[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, () => new HtmlBytes(), (i, _, html) =>
        {
            rendered[i] = new RenderedPage(pages[i], Html(pages[i].Model, stylesFor(pages[i].Model), html));
            return html;
        }, _ => { });
        return [.. rendered];
    }

    private static byte[] Html(PageModel model, string styles, HtmlBytes html)
    {
        html.Clear();
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model, ["Styles"] = styles };
        new DrawMarkup(html).Part(ThemePages.For(model).Component, parameters);
        return html.ToArray();
    }
}
