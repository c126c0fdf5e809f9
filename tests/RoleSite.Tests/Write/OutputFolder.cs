using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Write;
using Xunit;

namespace RoleSite.Tests.Write;

/// <summary>A folder for each test, with the input and the output of a build below it.</summary>
public abstract class OutputFolder : IDisposable
{
    protected string Root { get; } = Directory.CreateTempSubdirectory("rolesite-").FullName;

    protected string Output => Path.Combine(Root, "output");

    protected string Input => Path.Combine(Root, "input");

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected ImmutableArray<string> Write(string output, params (string Address, string Content)[] files) => Write(output, Input, files);

    protected static ImmutableArray<string> Write(string output, string input, params (string Address, string Content)[] files)
    {
        var report = new Report();
        using var writing = new WriteOutput(output, input);
        foreach (var (address, content) in files) writing.Add(Finished(address, content));
        writing.Publish(report);
        return [.. report.Sorted().Select(found => $"{found.Rule.Code} {found.Message}")];
    }

    protected static OutputFile Finished(string address, string content) => new(new SitePath(address), Encoding.UTF8.GetBytes(content));

    protected void Leave(string file)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "left");
    }

    protected static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    protected static IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);

    protected void Refused(string code, string output, string? input = null, string? orElse = null)
    {
        var mistake = Assert.Single(Write(output, input ?? Input, ("/", "x")));
        Assert.Contains(mistake[..6], new[] { code, orElse ?? code });
    }
}
