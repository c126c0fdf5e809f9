using Xunit;

namespace RoleSite.Tests.Commands;

/// <summary>build and check, seen from outside.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private const string Mistake = "input/matrices/baker.yml(5,3): error RS0304: Unknown skill 'prooving'. Did you mean 'proving'?";

    private readonly string _folder = Directory.CreateTempSubdirectory("rolesite-run-").FullName;

    private string Output => Path.Combine(_folder, "output");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("build")]
    [InlineData]
    public async Task A_sound_site_is_written_to_the_output_folder(params string[] command)
    {
        Lay(Sound);
        var run = await Rolesite.Run(_folder, command);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^Built [0-9]+ pages, [0-9]+ files in [0-9]+[.][0-9]{2} s into output; 0 warnings[.]\n$", run.Output);
        Assert.True(File.Exists(Path.Combine(Output, "roles/baker/index.html")));
        Assert.Equal(["input", "output"], Entries());
    }

    [Theory]
    [InlineData("build", "Write")]
    [InlineData("check")]
    public async Task With_timings_each_stage_says_what_it_cost(string command, params string[] last)
    {
        Lay(Sound);
        var run = await Rolesite.Run(_folder, command, "--timings");
        var rows = run.OutputLines.SkipWhile(line => !line.EndsWith("collections", StringComparison.Ordinal)).Skip(1).ToArray();
        Assert.All(rows, row => Assert.Matches("^[A-Z][a-z]+( +[0-9]+){4}$", row));
        string[] stages = ["Read", "Parse", "Validate", "Link", "Compare", "Pages", "Finish", "Data", "Host", "Check", .. last, "Total"];
        Assert.Equal(stages, rows.Select(row => row.Split(' ')[0]));
    }

    [Fact]
    public async Task The_folders_may_be_named()
    {
        Lay(Sound, "my texts");
        var run = await Rolesite.Run(_folder, "build", "--input", "my texts", "--output", "public/site");
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder, "public/site/index.html")));
    }

    [Fact]
    public async Task A_mistake_is_told_with_its_place_and_the_program_ends_with_1()
    {
        Lay(Broken);
        var run = await Rolesite.Run(_folder, "build");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(Mistake + "\n    5 |   prooving: practitioner\n      |   ^^^^^^^^\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 0 warnings. Nothing was written; output is as it was.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_build_writes_nothing()
    {
        Lay(Broken);
        await Rolesite.Run(_folder, "build");
        Assert.Equal(["input"], Entries());
    }

    [Fact]
    public async Task A_failing_build_leaves_the_last_site_whole()
    {
        Lay(Sound);
        await Rolesite.Run(_folder, "build");
        var before = Snapshot();
        Lay(Broken);
        Assert.Equal(1, (await Rolesite.Run(_folder, "build")).ExitCode);
        Assert.Equal(before, Snapshot());
        Assert.Equal(["input", "output"], Entries());
    }

    [Fact]
    public async Task A_mistake_that_only_the_finished_pages_show_leaves_the_last_site_whole_and_nothing_beside_it()
    {
        Lay(Sound);
        await Rolesite.Run(_folder, "build");
        var before = Snapshot();
        Lay(DeadLink);
        var run = await Rolesite.Run(_folder, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RS0801: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
        Assert.Equal(["input", "output"], Entries());
    }

    [Fact]
    public async Task A_mistake_that_only_the_finished_pages_show_makes_no_new_folder()
    {
        Lay(DeadLink);
        Assert.Equal(1, (await Rolesite.Run(_folder, "build", "--output", "public/site")).ExitCode);
        Assert.Equal(["input"], Entries());
    }

    [Fact]
    public async Task An_output_folder_that_is_refused_is_a_mistake_and_not_a_crash()
    {
        Lay(Sound);
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "photo.jpg"), "mine");
        var run = await Rolesite.Run(_folder, "build");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(": error RS0904: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["photo.jpg"], Directory.EnumerateFiles(Output).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_input_folder_that_is_not_there_is_a_mistake_and_not_a_crash()
    {
        var run = await Rolesite.Run(_folder, "build");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("input: error RS0109: The input folder does not exist.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_writes_nothing()
    {
        Lay(Sound);
        var run = await Rolesite.Run(_folder, "check");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^Checked [0-9]+ pages, [0-9]+ files in [0-9]+[.][0-9]{2} s; no error, 0 warnings[.]\n\nRoles +2\n", run.Output);
        Assert.Equal(["input"], Entries());
    }

    [Fact]
    public async Task Check_names_the_mistakes_and_ends_with_1()
    {
        Lay(Broken);
        var run = await Rolesite.Run(_folder, "check");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(Mistake, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 0 warnings.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_GitHub_a_mistake_is_noted_beside_its_line()
    {
        Lay(Broken);
        var run = await Rolesite.RunWith(_folder, new() { ["GITHUB_ACTIONS"] = "true" }, "check");
        var note = Assert.Single(run.OutputLines);
        Assert.StartsWith("::error file=input/matrices/baker.yml,line=5,col=3,title=RS0304 ", note, StringComparison.Ordinal);
        Assert.Contains("::Unknown skill 'prooving'. Did you mean 'proving'? ", note, StringComparison.Ordinal);
        Assert.StartsWith(Mistake, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_GitHub_a_file_is_named_from_where_the_command_runs()
    {
        Lay(Broken, "site/content");
        var run = await Rolesite.RunWith(_folder, new() { ["GITHUB_ACTIONS"] = "true" }, "check", "-i", Path.Combine(_folder, "site", "content"));
        Assert.StartsWith("::error file=site/content/matrices/baker.yml,", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_Netlify_the_site_takes_the_address_of_its_host()
    {
        Lay(Sound);
        var run = await Rolesite.RunWith(
            _folder, new() { ["NETLIFY"] = "true", ["URL"] = "https://roles.netlify.app", ["CONTEXT"] = "deploy-preview" }, "build");
        Assert.Equal(0, run.ExitCode);
        var home = File.ReadAllText(Path.Combine(Output, "index.html"));
        Assert.Contains("https://roles.netlify.app/", home, StringComparison.Ordinal);
        Assert.Contains("noindex", home, StringComparison.Ordinal);
    }

    private static LittleSite Sound() => LittleSite.Sound();

    private static LittleSite Broken() => LittleSite.Sound().Changed("matrices/baker.yml", "  proving: practitioner", "  prooving: practitioner");

    private static LittleSite DeadLink() => LittleSite.Sound().Changed("pages/about.md", "Two people", "[Two](/data/no.json) people");

    /// <summary>Makes the site the input of this test.</summary>
    private void Lay(Func<LittleSite> make, string folder = "input")
    {
        using var site = make();
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_folder, folder, Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }
    }

    private IEnumerable<string> Entries() =>
        Directory.EnumerateFileSystemEntries(_folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);

    private string[] Snapshot() =>
    [
        .. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];
}
