using RoleSite.Tests.Architecture;
using RoleSite.Tests.Commands;

namespace RoleSite.Tests.ProgramGuide;

/// <summary>
/// A copy of the program with every change that CONTRIBUTING.md shows to programmers, built once, and the site that it makes of the kitchen.
/// </summary>
public sealed class ChangedProgram : IDisposable
{
    private static readonly string[] Copied =
        [
            "generator", "theme", "build", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig",
            "tests/Sites/good/kitchen",
        ];

    private readonly string _folder = Directory.CreateTempSubdirectory("changed-program-").FullName;

    public ChangedProgram()
    {
        foreach (var path in Copied.SelectMany(Files)) Copy(path);
        foreach (var change in ProgramChange.Of(File.ReadAllText(Repository.Guide))) change.Apply(_folder);
        Build = Rolesite.RunDotnet(
            _folder, "build", "generator", "-c", "Release", "-o", "program", "--nologo", "-v", "quiet", "-p:RunAnalyzers=false").Result;
        Write();
        Site = Rolesite.RunDotnet(_folder, "program/rolesite.dll", "build", "--input", "tests/Sites/good/kitchen", "--output", "site").Result;
    }

    /// <summary>How the compiler ended.</summary>
    internal Ran Build { get; }

    /// <summary>How the changed program ended.</summary>
    internal Ran Site { get; }

    public string Page(string file) => File.ReadAllText(Path.Combine(_folder, "site", file));

    public bool Has(string pattern) => Directory.EnumerateFiles(Path.Combine(_folder, "site"), pattern, SearchOption.AllDirectories).Any();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Uses what the changes allow: a role gets a motto, and a plural like its title.</summary>
    private void Write()
    {
        var article = Directory.EnumerateFiles(Path.Combine(_folder, "tests/Sites/good/kitchen/roles")).Order(StringComparer.Ordinal).First();
        var lines = File.ReadAllLines(article).ToList();
        var title = lines.Find(line => line.StartsWith("title: ", StringComparison.Ordinal))!["title: ".Length..];
        lines[lines.FindIndex(line => line.StartsWith("plural: ", StringComparison.Ordinal))] = $"plural: {title}";
        lines.Insert(1, "motto: First come, first served.");
        File.WriteAllLines(article, lines);
        Role = Path.GetFileNameWithoutExtension(article);
    }

    /// <summary>The id of the role that was changed.</summary>
    public string Role { get; private set; } = "";

    private static IEnumerable<string> Files(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        if (File.Exists(full)) return [path];
        return Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));
    }

    private void Copy(string path)
    {
        var to = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(Path.Combine(Repository.Root, path), to);
    }
}
