using System.Net;
using System.Net.Sockets;
using RoleSite.Generator.Preview;
using Xunit;

namespace RoleSite.Tests.Preview;

public sealed class PreviewStartTests
{
    [Fact]
    public async Task A_port_that_is_taken_ends_the_preview_with_one_sentence_and_exit_code_2()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var output = new ConsoleText();
        using var errors = new ConsoleText();

        var code = await PreviewServer.RunAsync(
            new PreviewOptions([], "input", port),
            () => throw new InvalidOperationException("Nothing is built."),
            _ => { },
            output,
            errors,
            TestContext.Current.CancellationToken)
            .WaitAsync(RunningPreview.Patience, TestContext.Current.CancellationToken);

        Assert.Equal(2, code);
        Assert.Equal($"Port {port} is in use, perhaps by another preview: stop that program, or choose another port with --port "
            + $"{port + 1}.", errors.ToString().Trim());
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task A_preview_that_is_stopped_ends_with_exit_code_0_even_while_pages_are_open()
    {
        using var stop = new CancellationTokenSource();
        using var output = new ConsoleText();
        var shown = 0;
        var run = PreviewServer.RunAsync(
            new PreviewOptions([], "input", Port: 0),
            () => RunningPreview.Site(("/", "<body>Home</body>")),
            _ => shown++,
            output,
            TextWriter.Null,
            stop.Token);
        while (!output.ToString().Contains("Preview at", StringComparison.Ordinal)) await Task.Delay(10, TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(output.ToString().Split("Preview at ")[1].Split(". ")[0]) };
        using var page = await OpenPage.Connect(client);
        await page.Next();

        await stop.CancelAsync();

        Assert.Equal(0, await run.WaitAsync(RunningPreview.Patience, TestContext.Current.CancellationToken));
        Assert.Equal(1, shown);
    }

    [Fact]
    public async Task The_preview_listens_on_this_machine_only()
    {
        await using var preview = await RunningPreview.Of(("/", "<body>Home</body>"));
        var port = preview.Client.BaseAddress!.Port;
        var listeners = System.Net.NetworkInformation.IPGlobalProperties
            .GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Where(end => end.Port == port);
        Assert.All(listeners, end => Assert.True(IPAddress.IsLoopback(end.Address), end.ToString()));
    }
}
