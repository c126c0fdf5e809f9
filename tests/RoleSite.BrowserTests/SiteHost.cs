using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using RoleSite.Generator.Model;
using RoleSite.Generator.Preview;

namespace RoleSite.BrowserTests;

/// <summary>Serves finished files with the headers of _headers, as Netlify would, and adds nothing to them.</summary>
public sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SiteFiles _site;

    private SiteHost(ImmutableArray<OutputFile> files)
    {
        _site = new SiteFiles(files);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Address without a slash at its end.</summary>
    public string Address => _app.Urls.First();

    public static async Task<SiteHost> StartAsync(ImmutableArray<OutputFile> files)
    {
        var host = new SiteHost(files);
        await host._app.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var answer = _site.Find(path);
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.Location is { } location) response.Headers.Location = location;
        if (answer.File is not { } file) return;

        response.ContentType = ContentTypes.Of(file.Address.File);
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        foreach (var (name, value) in _site.HeadersFor(path))
        {
            // There is no https here.
            if (!name.Equals("Strict-Transport-Security", StringComparison.OrdinalIgnoreCase)) response.Headers[name] = value;
        }

        response.ContentLength = file.Content.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(file.Content);
    }
}
