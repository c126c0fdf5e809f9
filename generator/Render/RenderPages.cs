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
        // A renderer does one thing at a time, so each worker has one of its own.
        var tasks = Enumerable.Range(0, workers).Select(_ => Task.Run(Work)).ToArray();
        Task.WaitAll(tasks);
        return [.. rendered];

        async Task Work()
        {
            await using var services = new ServiceCollection().BuildServiceProvider();
            await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            await renderer.Dispatcher.InvokeAsync(async () =>
            {
                for (var i = Interlocked.Increment(ref next); i < pages.Length; i = Interlocked.Increment(ref next))
                    rendered[i] = new RenderedPage(pages[i], await Html(renderer, pages[i], styles));
            });
        }
    }

    private static async Task<string> Html(HtmlRenderer renderer, Page page, string styles)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = page.Model, ["Styles"] = styles });
        var root = await renderer.RenderComponentAsync(ThemePages.ComponentFor(page.Model), parameters);
        return root.ToHtmlString();
    }
}
