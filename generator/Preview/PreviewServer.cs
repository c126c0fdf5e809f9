using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace RoleSite.Generator.Preview;

/// <summary>Serves the site from memory on this machine, rebuilds it after each change and notifies open pages.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly PreviewSite _site;
    private readonly InputWatcher _watcher;
    private readonly CancellationTokenSource _stop;
    private readonly Func<BuildResult> _build;
    private readonly Action<BuildResult> _show;
    private readonly TextWriter _output;
    private Task _watching = Task.CompletedTask;

    private PreviewServer(PreviewOptions options, Func<BuildResult> build, Action<BuildResult> show, TextWriter output, CancellationToken stop)
    {
        (_build, _show, _output, _site) = (build, show, output, new PreviewSite(options.InputName));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _app = builder.Build();
        // Ctrl+C reaches the caller's token, the host, or both.
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop, _app.Lifetime.ApplicationStopping);
        _app.Run(context => _site.AnswerAsync(context, _stop.Token));
        _watcher = new InputWatcher(options.WatchedFolders, SayPolled);
    }

    /// <summary>The address of the preview, with a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Runs the preview until it is stopped.</summary>
    /// <param name="show">Prints the diagnostics of a build.</param>
    /// <returns>The program's exit code: 0 if it was stopped, 2 if the port cannot be used.</returns>
    public static async Task<int> RunAsync(
        PreviewOptions options, Func<BuildResult> build, Action<BuildResult> show, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        try
        {
            await using var server = await StartAsync(options, build, show, output, stop);
            await output.WriteLineAsync($"Preview at {server.Address}. Ctrl+C ends it.");
            await server._watching;
            return 0;
        }
        catch (Exception exception) when (exception.InnerException is AddressInUseException || exception is AddressInUseException)
        {
            var other = options.Port < ushort.MaxValue ? options.Port + 1 : PreviewOptions.DefaultPort;
            await errors.WriteLineAsync(
                $"Port {options.Port} is in use, perhaps by another preview: stop that program, or choose another port with --port {other}.");
            return 2;
        }
        catch (SocketException exception)
        {
            await errors.WriteLineAsync(
                $"Port {options.Port} cannot be opened ({exception.Message}): choose another with --port {PreviewOptions.DefaultPort}.");
            return 2;
        }
    }

    /// <summary>Returns once the first build can be seen.</summary>
    public static async Task<PreviewServer> StartAsync(
        PreviewOptions options, Func<BuildResult> build, Action<BuildResult> show, TextWriter output, CancellationToken stop)
    {
        var server = new PreviewServer(options, build, show, output, stop);
        try
        {
            // Before the first build, so that a port in use is reported at once.
            await server._app.StartAsync(stop);
            // By now, port 0 has been replaced by a real one.
            var bound = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            server.Address = $"http://localhost:{new Uri(bound).Port}/";
            server.Build();
            server._watching = server.WatchAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _watcher.Dispose();
        await _app.DisposeAsync();
        _stop.Dispose();
    }

    /// <summary>Builds after each change, one build at a time: changes during a build wait for the next.</summary>
    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                await _watcher.WaitForChangeAsync(_stop.Token);
                Build();
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The preview ends.
        }
    }

    private void Build()
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            var result = _build();
            var time = Stopwatch.GetElapsedTime(started);
            _site.Show(result);
            var errors = result.Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Diagnostics.Severity.Error);
            _output.WriteLine($"{Counted(result.PageCount, "page")} in {time.TotalMilliseconds:0} ms, {Counted(errors, "error")}");
            _show(result);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of the program: the last good site is kept, the browser shows what happened, and the next change may avoid it.
            _site.Show(exception);
            var fault = PanelError.Of(exception);
            _output.WriteLine($"{fault.Place} ({fault.Message}). {fault.Advice}");
        }
    }

    private void SayPolled(string folder) =>
        _output.WriteLine(
            $"The system cannot report changes in {folder}, because other programs use all its watches; the preview looks there once a second "
            + "instead. Close editors or other previews to free some, or raise fs.inotify.max_user_instances and max_user_watches.");

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
