using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Diff;
using RoleSite.Generator.Write;

namespace RoleSite.Generator.Commands;

/// <summary>rolesite diff: says what a change of the content means to those who read the site.</summary>
internal static class DiffCommand
{
    public const string Terminal = "terminal";
    public const string Markdown = "markdown";
    public const string Json = "json";

    public static readonly ImmutableArray<string> Formats = [Terminal, Markdown, Json];

    /// <param name="before">A folder, or a revision of git in which the input folder is looked up.</param>
    /// <param name="after">The same; null for the input folder as it is.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    public static int Run(string input, string before, string? after, string format)
    {
        using var from = Side.Of(input, before);
        using var to = after is null ? new Side(input, null) : Side.Of(input, after);
        if (from.Folder is not { } old) return Missing(before);
        if (to.Folder is not { } current) return Missing(after!);
        var now = Build.Study(BuildCommand.Options(current));
        var was = Build.Study(BuildCommand.Options(old));
        if (Errors(now) > 0 || now.Compared is null)
        {
            Console.Error.WriteLine($"The content has {Errors(now)} errors, so that it cannot be said what the change means. "
                + $"'{CallName.Text} check' names them.");
            return ExitCode.ContentErrors;
        }

        if (Errors(was) > 0 || was.Compared is null)
        {
            Console.WriteLine($"The base, {before}, has errors of its own, so that it cannot be said what the change means. "
                + $"That is no fault of the change. The first one: {First(was)}");
            return ExitCode.Success;
        }

        var diff = CompareContent.Run(was.Compared, now.Compared, now.Parsed);
        var text = new DiffText(PrintDiagnostics.NameOf(input));
        Console.Write(format switch
        {
            Json => DiffJson.Of(diff),
            Markdown => text.Markdown(diff),
            _ => text.Plain(diff),
        });
        return ExitCode.Success;
    }

    private static int Errors(StudiedContent content) => content.Diagnostics.Count(found => found.Rule.Severity == Severity.Error);

    private static string First(StudiedContent content) => content.Diagnostics
        .Where(found => found.Rule.Severity == Severity.Error)
        .Select(new DiagnosticText("input", []).Headline)
        .FirstOrDefault("it holds no role that could be read.");

    private static int Missing(string side)
    {
        Console.Error.WriteLine($"'{DiagnosticText.Safe(side)}' is neither a folder nor a revision of git that holds the input folder.");
        return ExitCode.UsageError;
    }

    /// <summary>A folder to compare.</summary>
    /// <param name="Folder">Null where there is none.</param>
    /// <param name="Git">What removes the folder again, where it was written for this only.</param>
    private sealed record Side(string? Folder, GitFolder? Git) : IDisposable
    {
        public static Side Of(string input, string name)
        {
            if (GitFolder.IsFolder(name)) return new Side(name, null);
            var git = GitFolder.At(input, name);
            return new Side(git?.Folder, git);
        }

        public void Dispose() => Git?.Dispose();
    }
}
