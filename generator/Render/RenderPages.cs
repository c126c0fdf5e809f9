using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RoleSite.Generator.Model;
using RoleSite.Theme;

namespace RoleSite.Generator.Render;

/// <summary>Turns page models into HTML, in memory, on several threads.</summary>
public static class RenderPages
{
    /// <param name="styles">The style sheet that stands in every page.</param>
    public static ImmutableArray<RenderedPage> Run(ImmutableArray<Page> pages, string styles, int workers)
    {
        var rendered = new RenderedPage[pages.Length];
        var next = -1;
        var tasks = Enumerable.Range(0, workers).Select(_ => Task.Run(Work)).ToArray();
        Task.WaitAll(tasks);
        return [.. rendered];

        async Task Work()
        {
            await using var services = new ServiceCollection().BuildServiceProvider();
            for (var i = Interlocked.Increment(ref next); i < pages.Length; i = Interlocked.Increment(ref next))
                rendered[i] = new RenderedPage(pages[i], await Html(services, pages[i], styles));
        }
    }

    /// <remarks>A renderer keeps every component that it ever rendered, so each page gets a new one.</remarks>
    private static async Task<string> Html(ServiceProvider services, Page page, string styles)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = page.Model, ["Styles"] = styles });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(ThemePages.ComponentFor(page.Model), parameters)).ToHtmlString());
    }
}
