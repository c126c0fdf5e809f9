using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoleSite.Generator;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Read;
using RoleSite.Generator.Validate;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.Guide;
using RoleSite.Tests.Pages;

namespace RoleSite.Tests.RealSite;

/// <summary>A folder of content, built in memory: once for all tests that only look at it.</summary>
public sealed class BuiltContent
{
    private static readonly Lazy<BuiltContent> Real = new(() => new BuiltContent(Repository.Input));

    private static readonly Lazy<BuiltContent> Contributed = new(() =>
    {
        using var copy = Contributions.Together(Repository.Guide, Repository.Input);
        return new BuiltContent(copy.Folder);
    });

    private static readonly Lazy<BuiltContent> Kitchen = new(() => new BuiltContent(KitchenFolder));

    private readonly Lazy<ComparedSite> _compared;
    private readonly Lazy<ImmutableArray<(SitePath Address, IHtmlDocument Document)>> _pages;

    private BuiltContent(string folder)
    {
        Result = Build.Run(new BuildOptions(folder));
        var report = new Report();
        // Read here and now: the folder may be gone later.
        var files = ReadInput.Run(folder, report, 2);
        _compared = new(() => CompareRoles.Run(LinkSite.Run(ValidateInput.Run(ParseInput.Run(files, report, 2), report), report, 2), 2));
        _pages = new(() => Documents(Result));
    }

    /// <summary>Where the made-up site of kitchen roles lies, which has every kind of page.</summary>
    public static string KitchenFolder => Path.Combine(LittleSite.SitesFolder, "good", "kitchen");

    /// <summary>The content of this repository.</summary>
    public static BuiltContent OfTheRepository => Real.Value;

    /// <summary>The content of this repository with every kind of contribution that CONTRIBUTING.md shows an example of.</summary>
    public static BuiltContent AfterContributions => Contributed.Value;

    /// <summary>The made-up site of kitchen roles: what the program does is tested with it.</summary>
    public static BuiltContent OfTheKitchen => Kitchen.Value;

    public BuildResult Result { get; }

    /// <summary>Every page as a browser reads it, in order of address.</summary>
    public ImmutableArray<(SitePath Address, IHtmlDocument Document)> Pages => Sound(_pages);

    /// <summary>What the stages up to Compare make of the content.</summary>
    public ComparedSite Compared => Sound(_compared);

    public ImmutableArray<Page> PageModels => MadePages.Of(Compared);

    public IHtmlDocument Page(string address) => Pages.First(page => page.Address.Value == address).Document;

    public string Text(string address) => Text(Result, address);

    public static string Text(BuildResult result, string address) =>
        Encoding.UTF8.GetString(result.Files.First(file => file.Address.Value == address).Content.Span);

    public static ImmutableArray<(SitePath Address, IHtmlDocument Document)> Documents(BuildResult result)
    {
        var parser = new HtmlParser();
        return [.. result.Files.Where(file => file.Address.File.EndsWith(".html", StringComparison.Ordinal)).Select(
            file => (file.Address, parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span))))];
    }

    /// <summary>One test tells the mistakes of the content; the others only say that there are some.</summary>
    private T Sound<T>(Lazy<T> made) =>
        Result.HasErrors ? throw new InvalidOperationException("The content has mistakes: run rolesite check.") : made.Value;
}
