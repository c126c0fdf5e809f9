using RoleSite.Generator.Preview;
using Xunit;

namespace RoleSite.Tests.Preview;

/// <summary>The event stream as the script in an open page sees it.</summary>
public sealed class OpenPage(HttpResponseMessage response, StreamReader reader) : IDisposable
{
    public HttpResponseMessage Response { get; } = response;

    public static async Task<OpenPage> Connect(HttpClient client)
    {
        var response = await client.GetAsync(PageEvents.Address, HttpCompletionOption.ResponseHeadersRead);
        return new OpenPage(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next pair of events: which version to show, and the mistakes as JSON.</summary>
    public async Task<(string Version, string Mistakes)> Next() => (await Data("reload"), await Data("errors"));

    public void Dispose()
    {
        reader.Dispose();
        Response.Dispose();
    }

    private async Task<string> Data(string kind)
    {
        using var patience = new CancellationTokenSource(RunningPreview.Patience);
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("event: ", StringComparison.Ordinal)) continue;
            Assert.Equal($"event: {kind}", line);
            var data = await reader.ReadLineAsync(patience.Token);
            Assert.StartsWith("data: ", data, StringComparison.Ordinal);
            return data!["data: ".Length..];
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
