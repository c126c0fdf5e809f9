namespace RoleSite.Tests.Guide;

/// <summary>A copy of some content, changed as a contributor changes it who follows the guide.</summary>
public sealed class ContentCopy : IDisposable
{
    private readonly WorkedExamples _guide;

    /// <param name="guide">The file CONTRIBUTING.md.</param>
    /// <param name="content">The folder to copy, which stays as it is.</param>
    public ContentCopy(string guide, string content)
    {
        _guide = new WorkedExamples(File.ReadAllText(guide));
        Folder = Directory.CreateTempSubdirectory("contributed-").FullName;
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(content, file), File.ReadAllBytes(file));
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Makes the file that a heading of the guide names out of the example under it.</summary>
    public void Create(string heading) => Write(_guide.Path(heading), _guide.Block(heading));

    /// <summary>Adds the example under a heading to the end of the file that the heading names.</summary>
    public void Append(string heading) => Append(heading, _guide.Path(heading));

    /// <summary>Adds the example under a heading to the end of a file, after an empty line where the file is a text.</summary>
    public void Append(string heading, string path) =>
        Write(path, Text(path).TrimEnd('\n') + (path.EndsWith(".md", StringComparison.Ordinal) ? "\n\n" : "\n") + _guide.Block(heading));

    /// <summary>Puts the example under a heading before the first line of a file that begins as given.</summary>
    public void Insert(string heading, string path, string before)
    {
        var text = Text(path);
        var at = text.IndexOf("\n" + before, StringComparison.Ordinal) + 1;
        Write(path, text[..at] + _guide.Block(heading) + text[at..]);
    }

    /// <summary>Gives something another name wherever it is named, in paths too.</summary>
    public void Rename(string name, string other)
    {
        foreach (var path in Files("").Where(
            path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)).ToArray())
        {
            var text = Text(path);
            if (!text.Contains(name, StringComparison.Ordinal) && !path.Contains(name, StringComparison.Ordinal)) continue;
            File.Delete(Path.Combine(Folder, path));
            Write(path.Replace(name, other, StringComparison.Ordinal), text.Replace(name, other, StringComparison.Ordinal));
        }
    }

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    /// <summary>The paths of the files below a folder, in order.</summary>
    public IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
