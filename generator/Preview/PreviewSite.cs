using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace RoleSite.Generator.Preview;

/// <summary>Answers requests with the newest good site, as Netlify would.</summary>
internal sealed class PreviewSite(string inputName)
{
    private readonly PageEvents _events = new();
    private readonly TaskCompletionSource _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewState? _state;

    /// <summary>Takes over the result of a build and notifies open pages.</summary>
    public void Show(BuildResult result) => Show(PreviewState.After(_state, result, inputName));

    /// <summary>Shows that the program itself failed during a build; the last good site is kept.</summary>
    public void Show(Exception fault) => Show(PreviewState.Without(_state, [PanelError.Of(fault)]));

    private void Show(PreviewState state)
    {
        _state = state;
        _built.TrySetResult();
        _events.Send(PreviewClient.Events(state));
    }

    public async Task AnswerAsync(HttpContext context, CancellationToken stop)
    {
        PreviewGuard.AddHeaders(context.Response);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            if (PreviewGuard.Rejection(context.Request) is var (status, reason)) await RejectAsync(context.Response, status, reason);
            else if (context.Request.Path == PageEvents.Address) await _events.ServeAsync(context, ends.Token);
            else if (context.Request.Path == PreviewHelp.Address) await ServeOwnAsync(context, 200, PreviewHelp.Page);
            else
            {
                await _built.Task.WaitAsync(ends.Token);
                await ServeAsync(context, _state!);
            }
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The browser closed the connection, or the preview ends.
        }
    }

    private static Task RejectAsync(HttpResponse response, int status, string reason)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        if (status == 405) response.Headers.Allow = "GET, HEAD";
        return response.WriteAsync(reason + "\n");
    }

    private static Task ServeAsync(HttpContext context, PreviewState state)
    {
        if (state.Site is not { } site) return ServeOwnAsync(context, 503, PreviewClient.ErrorPage(state));

        var path = context.Request.Path.Value ?? "/";
        var answer = site.Find(path);
        if (answer.Location is { } location)
        {
            context.Response.StatusCode = answer.Status;
            context.Response.Headers.Location = new PathString(location).ToUriComponent() + context.Request.QueryString;
            return Task.CompletedTask;
        }

        if (answer.File is not { } file) return ServeOwnAsync(context, 404, PreviewClient.NotFoundPage(state));

        AddHeaders(context.Response, site.HeadersFor(path));
        var type = ContentTypes.Of(file.Address.File);
        var content = type == ContentTypes.Html ? PreviewClient.AddTo(file.Content.Span, state) : file.Content;
        return SendAsync(context, answer.Status, type, content);
    }

    private static Task ServeOwnAsync(HttpContext context, int status, string page)
    {
        context.Response.Headers.ContentSecurityPolicy = PreviewClient.OwnPolicy;
        return SendAsync(context, status, ContentTypes.Html, Encoding.UTF8.GetBytes(page));
    }

    private static void AddHeaders(HttpResponse response, IReadOnlyDictionary<string, string> headers)
    {
        foreach (var (name, value) in headers)
        {
            if (PreviewGuard.IsForPublicationOnly(name)) continue;
            response.Headers[name] = name.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase)
                ? SecurityPolicy.ForPreview(value, PreviewClient.ScriptSource)
                : value;
        }
    }

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> content)
    {
        var response = context.Response;
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span).AsSpan(0, 16))}\"";
        // Unlike on the published site, everything here may change with the next build.
        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = tag;
        if (status == 200 && context.Request.Headers.IfNoneMatch.Any(tags => tags?.Contains(tag, StringComparison.Ordinal) == true))
        {
            response.StatusCode = 304;
            return;
        }

        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(content, context.RequestAborted);
    }
}
