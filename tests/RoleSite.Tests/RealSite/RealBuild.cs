using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoleSite.Generator;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Read;
using RoleSite.Generator.Validate;
using RoleSite.Tests.Architecture;

namespace RoleSite.Tests.RealSite;

/// <summary>The repository's own content, built in memory: once for all tests that only look at it.</summary>
internal static class RealBuild
{
    private static readonly Lazy<BuildResult> Built = new(() => Build.Run(new BuildOptions(Repository.Input)));

    private static readonly Lazy<ImmutableArray<(SitePath Address, IHtmlDocument Document)>> Read = new(() => Documents(Result));

    private static readonly Lazy<ComparedSite> ComparedOnce = new(Compare);

    public static BuildResult Result => Built.Value;

    /// <summary>Every page as a browser reads it, in order of address.</summary>
    public static ImmutableArray<(SitePath Address, IHtmlDocument Document)> Pages => Read.Value;

    /// <summary>What the stages up to Compare make of the content.</summary>
    public static ComparedSite Compared => ComparedOnce.Value;

    public static ImmutableArray<Page> PageModels => MakePages.Run(Compared, new ThemeFiles(null), 2).Pages;

    public static IHtmlDocument Page(string address) => Pages.First(page => page.Address.Value == address).Document;

    public static string Text(BuildResult result, string address) => Encoding.UTF8.GetString(result.Files.First(file => file.Address.Value == address).Content.Span);

    public static ImmutableArray<(SitePath Address, IHtmlDocument Document)> Documents(BuildResult result)
    {
        var parser = new HtmlParser();
        return [.. result.Files.Where(file => file.Address.File.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Address, parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span))))];
    }

    private static ComparedSite Compare()
    {
        var report = new Report();
        var library = ValidateInput.Run(ParseInput.Run(ReadInput.Run(Repository.Input, report, 2), report, 2), report);
        return CompareRoles.Run(LinkSite.Run(library, report, 2), 2);
    }
}
