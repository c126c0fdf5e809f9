using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
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
        var next = -1;
        var tasks = Enumerable.Range(0, workers).Select(_ => Task.Run(Work)).ToArray();
        Task.WaitAll(tasks);
        return [.. rendered];

        async Task Work()
        {
            // The pages are UTF-8, so letters of all languages are written unescaped.
            await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
            for (var i = Interlocked.Increment(ref next); i < pages.Length; i = Interlocked.Increment(ref next))
                rendered[i] = new RenderedPage(pages[i], await Html(services, pages[i], stylesFor(pages[i].Model)));
        }
    }

    /// <remarks>A renderer keeps every component that it has rendered, so each page gets a new one.</remarks>
    private static async Task<string> Html(ServiceProvider services, Page page, string styles)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = page.Model, ["Styles"] = styles });
        var component = ThemePages.For(page.Model).Component;
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(component, parameters)).ToHtmlString());
    }
}
