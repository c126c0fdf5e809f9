using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RoleSite.Generator.Render;

namespace RoleSite.Tests.Render;

/// <summary>Draws parts in two ways: with the framework's own renderer, which is right by definition, and with ours.</summary>
internal static class FrameworkRenderer
{
    public static async Task<string> Html(Type part, Dictionary<string, object?> parameters)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(part, ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    public static string Ours(Type part, Dictionary<string, object?> parameters)
    {
        var html = new HtmlBytes();
        new DrawMarkup(html).Part(part, parameters);
        return Encoding.UTF8.GetString(html.Written.Span);
    }
}
