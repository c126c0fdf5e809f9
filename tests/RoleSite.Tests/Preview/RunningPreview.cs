using System.Text;
using RoleSite.Generator;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Preview;

namespace RoleSite.Tests.Preview;

/// <summary>A preview on a free port, of a site that the test makes up, with a folder of its own to watch.</summary>
public sealed class RunningPreview : IAsyncDisposable
{
    /// <summary>Far more than any step takes on the busiest machine, so that only a hang is a failure.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly CancellationTokenSource _stop = new();
    private PreviewServer? _server;
    private int _builds;

    private RunningPreview(Func<string, BuildResult> build) => Build = build;

    /// <summary>Makes the site from the watched folder.</summary>
    public Func<string, BuildResult> Build { get; set; }

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("preview-").FullName, "input");

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience };

    public ConsoleText Console { get; } = new();

    public int Builds => _builds;

    public static Task<RunningPreview> Of(params (string Address, string Content)[] files) => Of(_ => Site(files));

    public static async Task<RunningPreview> Of(Func<string, BuildResult> build)
    {
        var preview = new RunningPreview(build);
        Directory.CreateDirectory(preview.Folder);
        preview._server = await PreviewServer
            .StartAsync(new PreviewOptions([preview.Folder], "input", Port: 0), preview.BuildOnce, _ => { }, preview.Console, preview._stop.Token);
        preview.Client.BaseAddress = new Uri(preview._server.Address);
        return preview;
    }

    public static BuildResult Site(params (string Address, string Content)[] files) =>
        new(
            [.. files.Select(file => new OutputFile(new SitePath(file.Address), Encoding.UTF8.GetBytes(file.Content)))],
            [],
            [],
            SiteSettings.Unknown,
            files.Length);

    public static BuildResult Broken(params string[] messages) =>
        new(
            [],
            [.. messages.Select((message, i) => Mistake(message, i + 1))],
            [new TextFile("matrices/ai-engineer.yml", InputKind.Matrix, new Slug("ai-engineer"), "sql: statistcs\n")],
            SiteSettings.Unknown,
            0);

    public static Diagnostic Mistake(string message, int line) =>
        new(ValidateRules.UnknownSkill, new SourcePlace("matrices/ai-engineer.yml", line, 5), message, "Write it <right>.");

    public Task<HttpResponseMessage> Get(string address) => Client.GetAsync(address);

    public Task<string> Text(string address) => Client.GetStringAsync(address);

    /// <summary>Saves a file in one step, so that no build, however slow the machine, sees it half written.</summary>
    public void Write(string file, string text)
    {
        var whole = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(whole, text);
        Directory.CreateDirectory(Folder);
        File.Move(whole, Path.Combine(Folder, file), overwrite: true);
    }

    /// <summary>Connects as an open page does.</summary>
    public async Task<OpenPage> Open() => await OpenPage.Connect(Client);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        _stop.Dispose();
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }

    private BuildResult BuildOnce()
    {
        Interlocked.Increment(ref _builds);
        return Build(Folder);
    }
}
