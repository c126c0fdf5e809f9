using System.Text;
using Xunit;

namespace RoleSite.Tests;

/// <summary>Bad sites that git cannot carry to every machine.</summary>
public sealed class UnportableBadSiteTests
{
    [Fact]
    [TriggersRule("RS0103")]
    public void Names_that_differ_only_in_case_are_reported()
    {
        using var site = LittleSite.Sound();
        site.With("roles/Baker.md", site.Text("roles/baker.md"));
        Assert.SkipUnless(
            Directory.GetFiles(Path.Combine(site.Folder, "roles"), "?aker.md").Length == 2, "This disk does not tell such names apart.");
        Assert.StartsWith(
            "input/roles/Baker.md: error RS0103: 'roles/Baker.md' differs from another file only in capital letters.\n",
            SiteRun.Of(site).Printed(),
            StringComparison.Ordinal);
    }

    [Theory]
    [TriggersRule("RS0104")]
    [InlineData("A caf\u00E9 and b\u00E9ton.", "A letter here after 'caf' is not UTF-8", "(1,6)")]
    [InlineData("\n\nLes \u00E9l\u00E8ves", "A letter here is not UTF-8", "(3,5)")]
    public void Latin_1_is_reported_with_the_place_of_the_letter(string text, string message, string place)
    {
        using var site = LittleSite.Sound();
        site.With("pages/about.md", Encoding.Latin1.GetBytes(text));
        var printed = SiteRun.Of(site).Printed();
        Assert.StartsWith($"input/pages/about.md{place}: error RS0104: {message}", printed, StringComparison.Ordinal);
    }

    [Fact]
    [TriggersRule("RS0104")]
    public void UTF_16_and_zero_bytes_are_reported_once()
    {
        using var site = LittleSite.Sound();
        site.With("roles/baker.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(site.Text("roles/baker.md"))])
            .With("roles/cook.md", "---\ntitle: \0Cook\n---\n");
        Assert.Equal(["RS0104", "RS0104"], SiteRun.Of(site).Codes);
    }

    [Fact]
    [TriggersRule("RS0105")]
    public void Files_that_are_too_large_are_reported_and_not_read()
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
    public void Symbolic_links_are_reported_and_not_followed(string path, string target)
    {
        using var site = LittleSite.Sound();
        site.Remove(path);
        File.CreateSymbolicLink(Path.Combine(site.Folder, path), target);
        Assert.Equal($"input/{path}: error RS0108: This is a symbolic link, and links are not followed.", SiteRun.Of(site).Printed().Split('\n')[0]);
        Assert.Single(SiteRun.Of(site).Diagnostics);
    }

    [Theory]
    [TriggersRule("RS0109")]
    [InlineData("not-there", "The input folder does not exist.")]
    [InlineData("site.yml", "The input is a file, but it must be a folder.")]
    public void An_input_that_is_not_a_folder_is_reported(string path, string message)
    {
        using var site = LittleSite.Sound();
        Assert.StartsWith($"input: error RS0109: {message}\n", SiteRun.Of(Path.Combine(site.Folder, path)).Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [TriggersRule("RS0109")]
    [InlineData("roles/baker.md")]
    [InlineData("roles")]
    [InlineData("drafts")]
    public void What_must_not_be_opened_is_reported_once(string path)
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

    [Theory]
    [TriggersRule("RS0120")]
    [InlineData("roles/baker.md")]
    [InlineData("assets/plan.png")]
    [InlineData("levels.yml")]
    public void A_pipe_is_told_and_never_opened(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "This system keeps its pipes elsewhere.");
        using var site = LittleSite.Sound();
        site.Remove(path);
        using (var make = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(site.Folder, path)])) make.WaitForExit();
        Assert.Equal($"input/{path}: error RS0120: The file is empty, or it is not a plain file but a pipe or a "
            + $"device.", SiteRun.Of(site).Printed().Split('\n')[0]);
        Assert.Single(SiteRun.Of(site).Diagnostics);
    }

    [Theory]
    [TriggersRule("RS0121")]
    [TriggersRule("RS0122")]
    [InlineData("plan.png", "A text.", "RS0121: The file is named .png, but its content is not an image, or only the beginning of one.")]
    [InlineData("plan.jpg", "GIF89a\u0010\0\u0010\0", "RS0121: The file is named .jpg, but it contains an image of the kind .gif.")]
    [InlineData("plan.gif", "GIF89a\u0010\u0011\u0010\0", "RS0122: The image is 4368 pixels wide and 16 high; at most 4096 are allowed.")]
    public void An_image_that_browsers_cannot_show_well_is_told(string name, string content, string message)
    {
        using var site = LittleSite.Sound();
        site.With("assets/" + name, content);
        Assert.Equal($"input/assets/{name}: error {message}", SiteRun.Of(site).Printed().Split('\n')[0]);
        Assert.Single(SiteRun.Of(site).Diagnostics);
    }

    [Fact]
    [TriggersRule("RS0102")]
    [TriggersRule("RS0208")]
    public void A_name_that_is_too_long_for_a_file_system_is_told_at_its_place()
    {
        using var site = LittleSite.Sound();
        var name = new string('a', 61);
        site.With($"pages/{name}.md", site.Text("pages/about.md"))
            .With("glossary.yml", site.Text("glossary.yml") + $"{new string('b', 300)}:\n  term: Bee\n  definition: A bee.\n");
        var messages = SiteRun.Of(site).Diagnostics.Select(diagnostic => diagnostic.Message).ToArray();
        Assert.Contains("The name has 61 characters; at most 60 are allowed, because it becomes part of an address.", messages);
        Assert.Contains("The id of a term has 300 characters; at most 60 are allowed, because it becomes part of an address.", messages);
    }

    [Fact]
    [TriggersRule("RS0106")]
    public void An_empty_folder_is_one_error()
    {
        using var site = LittleSite.Empty();
        Assert.StartsWith("input: error RS0106: The input folder is empty.\n", SiteRun.Of(site).Printed(), StringComparison.Ordinal);
        Assert.Single(SiteRun.Of(site).Diagnostics);
    }
}
