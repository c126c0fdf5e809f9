using System.Collections.Immutable;
using RoleSite.Generator;
using RoleSite.Theme;
using Xunit;

namespace RoleSite.Tests.Architecture;

/// <summary>
/// The rules that keep the house one-way, held over the code as the compiler understands it: what a file uses, not only what it imports.
/// </summary>
public sealed class OneWayTests
{
    private const string Theme = "Theme";

    private static readonly ImmutableArray<string> Stages =
    [
        "Read", "Parse", "Validate", "Link", "Compare", "Pages", "Finish", "Data", "Host", "Check", "Write",
    ];

    /// <summary>What each folder may use besides itself and the libraries.</summary>
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Allowed =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["Model"] = [],
            ["Diagnostics"] = ["Model"],
            ["Read"] = ["Model", "Diagnostics"],
            // Parse reads a text into a tree, and Link fills the gaps of what was drawn from it.
            ["Markdown"] = ["Model", "Diagnostics"],
            ["Parse"] = ["Model", "Diagnostics", "Markdown"],
            ["Validate"] = ["Model", "Diagnostics"],
            ["Link"] = ["Model", "Diagnostics", "Markdown"],
            ["Compare"] = ["Model", "Diagnostics"],
            ["Pages"] = ["Model", "Diagnostics", Theme],
            ["Data"] = ["Model", "Diagnostics"],
            ["Host"] = ["Model", "Diagnostics"],
            ["Render"] = ["Model", "Diagnostics", Theme],
            // A page is made, drawn and read before the next one.
            ["Finish"] = ["Model", "Diagnostics", "Render", "Check"],
            ["Check"] = ["Model", "Diagnostics", "Host"],
            ["Write"] = ["Model", "Diagnostics"],
            ["Starter"] = ["Model"],
            // It plans changes of the input from what was read; Write makes them.
            ["Author"] = ["Model", "Diagnostics"],
            ["Diff"] = ["Model", "Diagnostics"],
            // The preview is given its build as a function, so it needs no stage; of the top it knows the result of a build.
            ["Preview"] = ["Model", "Diagnostics", "Host", "BuildResult"],
            ["Commands"] = ["Model", "Diagnostics", "Preview", "Write", "Host", "Starter", "Author", "Diff", "Build", "BuildOptions", "BuildResult",
                "StudiedContent"],
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Each use beyond the rules above, as "folder: type", with its reason. One that is no longer needed must go.</summary>
    private static readonly ImmutableSortedDictionary<string, string> Exceptions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Model: PageModel"] = "A page is an address and what it shows.",
        ["Model: PageLink"] = "A text and an address: the one form of a link, from the menu in site.yml to the page.",
        ["Parse: DesignTokens"] = "site.yml names colours of the theme.",
        ["Parse: ColourToken"] = "site.yml names colours of the theme.",
        ["Validate: DesignTokens"] = "Colours of site.yml must go with those that the theme keeps.",
        ["Validate: ColourToken"] = "Colours of site.yml must go with those that the theme keeps.",
        ["Validate: LightDark"] = "Colours of site.yml must go with those that the theme keeps.",
        ["Parse: PageLink"] = "The menu of site.yml is a list of such links.",
        ["Author: PageLink"] = "The menu of site.yml is a list of such links.",
        ["Link: PageLink"] = "Backlinks are such links.",
        ["Data: PageLink"] = "The pages that a language model is led to are such links.",
        ["Finish: PageModel"] = "It takes a page from the one who makes it to the one who draws it.",
        ["Finish: PageFrame"] = "A page says whether search engines may show it.",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Fact]
    public void A_room_uses_only_what_it_may() =>
        Offenders.None(Beyond().Where(use => !Exceptions.ContainsKey(Name(use))).Select(use => use.ToString()));

    [Fact]
    public void Every_exception_is_needed() =>
        Offenders.None(Exceptions.Keys.Except(Beyond().Select(Name), StringComparer.Ordinal));

    [Fact]
    public void Every_room_of_the_generator_has_its_rule() =>
        Assert.Equal(
            Allowed.Keys,
            Use.All.Select(use => use.Room).Where(room => room.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_Build_knows_every_stage()
    {
        // Build hands files on; whoever asked for them may have them written.
        var all = Stages.Remove("Write");
        var knowing = Use.All.GroupBy(use => use.File, StringComparer.Ordinal).Where(uses => all.All(stage => uses.Any(use => RoomOf(use) == stage)));
        Assert.Equal(["Build.cs"], knowing.Select(uses => uses.Key));
    }

    [Fact]
    public void A_stage_that_Build_runs_is_not_run_by_another()
    {
        var runs = Use.All.Where(use => use.Member == "Run" && RoomOf(use) is { } room && Stages.Contains(room) && use.Room != room);
        string[] expected = ["Build.cs", "Commands/BuildCommand.cs", "Commands/NewCommand.cs", "Commands/RenameCommand.cs",
            "Commands/FixCommand.cs"];
        Offenders.None(runs.Where(use => !expected.Contains(use.File)).Select(use => use.ToString()));
    }

    [Fact]
    public void No_tree_of_markdown_outlives_Parse() =>
        Offenders.None(Use.All
            .Where(use => use.ToNamespace.StartsWith("Markdig", StringComparison.Ordinal) && use.Room is not ("Markdown" or "Parse"))
            // It knows the names of characters, and no tree.
            .Where(use => use.To.Name != "EntityHelper")
            .Select(use => use.ToString()));

    [Fact]
    public void These_tests_see_what_the_code_does()
    {
        Assert.Contains(Use.All, use => use.Room == "Parse" && use.ToNamespace == "Markdig.Syntax");
        Assert.Contains(Use.All, use => use.Room == "Read" && use.Target == "File.ReadAllBytes");
        Assert.Contains(Use.All, use => use.File == "Build.cs" && use.Target == "FinishPages.Run");
        Assert.Contains(Use.All, use => use.File == "Check/CheckWeight.cs" && use.Target == "CompressedSize.Budget");
    }

    [Fact]
    public void The_theme_references_nothing_of_the_generator() =>
        Assert.DoesNotContain(
            typeof(ThemePages).Assembly.GetReferencedAssemblies(), assembly => assembly.Name == typeof(Build).Assembly.GetName().Name);

    [Fact]
    public void The_theme_project_names_no_other_project() =>
        Assert.DoesNotContain(
            "ProjectReference", File.ReadAllText(Path.Combine(Repository.Root, "theme", "RoleSite.Theme.csproj")), StringComparison.Ordinal);

    [Fact]
    public void No_code_of_the_product_names_the_tests() =>
        Offenders.None(Repository.Sources("generator", "theme")
            .Where(source => source.Lines.Any(line => line.Contains("RoleSite.Tests", StringComparison.Ordinal)))
            .Select(source => source.Path));

    private static IEnumerable<Use> Beyond() =>
        Use.All.Where(use => use.Room.Length > 0 && Owner(use) is { } owner && owner != use.Room && !Allowed[use.Room].Contains(owner));

    private static string Name(Use use) => $"{use.Room}: {use.To.Name}";

    private static string? RoomOf(Use use) => use.ToFile is { } file ? SourceCode.RoomOf(file) : null;

    /// <summary>The room of the used type, its own name where it is at the top, or null where it is not ours.</summary>
    private static string? Owner(Use use)
    {
        if (use.ToNamespace.StartsWith("RoleSite.Theme", StringComparison.Ordinal)) return Theme;
        return RoomOf(use) switch { null => null, "" => use.To.Name, var room => room };
    }
}
