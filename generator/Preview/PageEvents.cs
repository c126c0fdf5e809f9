using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace RoleSite.Generator.Preview;

/// <summary>Sends server-sent events to every open page. A page that connects, or was too slow for earlier messages, gets only the newest.</summary>
internal sealed class PageEvents
{
    public const string Address = OwnAddresses + "events";

    /// <summary>No page of a site has an address that begins with this.</summary>
    public const string OwnAddresses = "/__preview/";

    private readonly Lock _gate = new();
    private readonly HashSet<Channel<string>> _listeners = [];
    private string? _newest;

    public void Send(string message)
    {
        lock (_gate)
        {
            _newest = message;
            foreach (var listener in _listeners) listener.Writer.TryWrite(message);
        }
    }

    /// <summary>Keeps sending until the page is closed or the preview ends.</summary>
    public async Task ServeAsync(HttpContext context, CancellationToken stop)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        // A page soon finds a preview that was restarted.
        await context.Response.WriteAsync("retry: 500\n\n", stop);
        await context.Response.Body.FlushAsync(stop);

        var listener = Join();
        try
        {
            await foreach (var message in listener.Reader.ReadAllAsync(stop))
            {
                await context.Response.WriteAsync(message, stop);
                await context.Response.Body.FlushAsync(stop);
            }
        }
        finally
        {
            lock (_gate) _listeners.Remove(listener);
        }
    }

    private Channel<string> Join()
    {
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            _listeners.Add(listener);
            if (_newest is not null) listener.Writer.TryWrite(_newest);
        }

        return listener;
    }
}
