using System.Text;
using Xunit;

namespace RoleSite.Tests;

/// <summary>Bad sites that git cannot carry to every machine.</summary>
public sealed class UnportableBadSiteTests
{
    [Fact]
    [TriggersRule("RS0103")]
    public void NamesThatDifferOnlyInCaseAreReported()
    {
        using var site = LittleSite.Sound();
        site.With("roles/Baker.md", site.Text("roles/baker.md"));
        Assert.SkipUnless(Directory.GetFiles(Path.Combine(site.Folder, "roles"), "?aker.md").Length == 2, "This disk does not tell such names apart.");
        Assert.StartsWith("input/roles/Baker.md: error RS0103: 'roles/Baker.md' differs from another file only in capital letters.\n", SiteRun.Of(site).Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [TriggersRule("RS0104")]
    [InlineData("A caf\u00E9 and b\u00E9ton.", "A letter here after 'caf' is not UTF-8", "(1,6)")]
    [InlineData("\n\nLes \u00E9l\u00E8ves", "A letter here is not UTF-8", "(3,5)")]
    public void Latin1IsReportedWithThePlaceOfTheLetter(string text, string message, string place)
    {
        using var site = LittleSite.Sound();
        site.With("pages/about.md", Encoding.Latin1.GetBytes(text));
        var printed = SiteRun.Of(site).Printed();
        Assert.StartsWith($"input/pages/about.md{place}: error RS0104: {message}", printed, StringComparison.Ordinal);
    }

    [Fact]
    [TriggersRule("RS0104")]
    public void Utf16AndZeroBytesAreReportedOnce()
    {
        using var site = LittleSite.Sound();
        site.With("roles/baker.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(site.Text("roles/baker.md"))]).With("roles/cook.md", "---\ntitle: \0Cook\n---\n");
        Assert.Equal(["RS0104", "RS0104"], SiteRun.Of(site).Codes);
    }

    [Fact]
    [TriggersRule("RS0105")]
    public void FilesThatAreTooLargeAreReportedAndNotRead()
    {
        using var site = LittleSite.Sound();
        site.With("roles/baker.md", new string('a', 10_000_000)).With("assets/overlap.svg", new byte[3_000_000]);
        Assert.Equal(["RS0105", "RS0105"], SiteRun.Of(site).Codes);
    }

    [Theory]
    [TriggersRule("RS0108")]
    [InlineData("roles/baker.md", "/etc/hostname")]
    [InlineData("roles/baker.md", "nothing-there.md")]
    [InlineData("roles/baker.md", "baker.md")]
    [InlineData("roles", "/etc")]
    [InlineData("skills", ".")]
    [InlineData("assets/more", "..")]
    public void SymbolicLinksAreReportedAndNotFollowed(string path, string target)
    {
        using var site = LittleSite.Sound();
        site.Remove(path);
        File.CreateSymbolicLink(Path.Combine(site.Folder, path), target);
        Assert.Equal($"input/{path}: error RS0108: This is a symbolic link; only files themselves are read.", SiteRun.Of(site).Printed().Split('\n')[0]);
        Assert.Single(SiteRun.Of(site).Diagnostics);
    }

    [Theory]
    [TriggersRule("RS0109")]
    [InlineData("not-there", "The input folder is not there.")]
    [InlineData("site.yml", "The input is a file; it must be a folder.")]
    public void AnInputThatIsNoFolderIsReported(string path, string message)
    {
        using var site = LittleSite.Sound();
        Assert.StartsWith($"input: error RS0109: {message}\n", SiteRun.Of(Path.Combine(site.Folder, path)).Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [TriggersRule("RS0109")]
    [InlineData("roles/baker.md")]
    [InlineData("roles")]
    [InlineData("drafts")]
    public void WhatMayNotBeOpenedIsReportedOnce(string path)
    {
        Assert.SkipWhen(Environment.UserName == "root", "This user may open everything.");
        if (OperatingSystem.IsWindows()) return;
        using var site = LittleSite.Sound();
        Directory.CreateDirectory(Path.Combine(site.Folder, "drafts"));
        var full = Path.Combine(site.Folder, path);
        var before = File.GetUnixFileMode(full);
        File.SetUnixFileMode(full, UnixFileMode.None);
        try
        {
            Assert.Equal(["RS0109"], SiteRun.Of(site).Codes);
        }
        finally
        {
            File.SetUnixFileMode(full, before);
        }
    }

    [Fact]
    [TriggersRule("RS0106")]
    public void AnEmptyFolderIsOneMistake()
    {
        using var site = LittleSite.Empty();
        Assert.StartsWith("input: error RS0106: The input folder is empty.\n", SiteRun.Of(site).Printed(), StringComparison.Ordinal);
        Assert.Single(SiteRun.Of(site).Diagnostics);
    }
}
