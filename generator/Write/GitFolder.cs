using System.Diagnostics;
using System.Formats.Tar;

namespace RoleSite.Generator.Write;

/// <summary>A folder as it was in a revision of git, written to a temporary folder for as long as it is needed.</summary>
public sealed class GitFolder : IDisposable
{
    private GitFolder(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Whether a name is that of a folder, and so of no revision.</summary>
    public static bool IsFolder(string name) => Directory.Exists(name);

    /// <summary>Writes the folder as it was.</summary>
    /// <param name="folder">A folder of a working copy.</param>
    /// <param name="revision">A branch, a tag or a commit.</param>
    /// <returns>Null where there is no such revision, or none with the folder.</returns>
    public static GitFolder? At(string folder, string revision)
    {
        using var commit = Git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        var hash = commit?.StandardOutput.ReadToEnd().Trim() ?? "";
        commit?.WaitForExit();
        if (hash.Length == 0) return null;
        using var archive = Git(folder, "archive", "--format=tar", hash);
        if (archive is null) return null;
        var written = new GitFolder(Directory.CreateTempSubdirectory("rolesite-").FullName);
        try
        {
            TarFile.ExtractToDirectory(archive.StandardOutput.BaseStream, written.Folder, overwriteFiles: true);
        }
        catch (Exception exception) when (WriteFailure.IsExpected(exception) || exception is InvalidDataException)
        {
            // What was written so far is no site; the caller is told so below.
        }

        archive.WaitForExit();
        if (archive.ExitCode == 0) return written;
        written.Dispose();
        return null;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static Process? Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Path.GetFullPath(folder), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
