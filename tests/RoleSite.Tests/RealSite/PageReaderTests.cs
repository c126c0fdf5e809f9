using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoleSite.Generator.Check;
using RoleSite.Tests.Check;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>The checks read the pages as browsers read them; AngleSharp is the browser here.</summary>
public abstract class PageReaderTests(BuiltContent content)
{
    [Fact]
    public void Every_page_is_read_as_browsers_read_it()
    {
        var reader = new PageReader("https://example.org");
        var parser = new HtmlParser();
        var pages = content.Result.Files.Where(file => file.Address.File.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var html = Encoding.UTF8.GetString(page.Content.Span);
            Assert.Equal(TokensOf.AngleSharp(html), TokensOf.TheProgram(html));
            AsTheDocumentSays(parser.ParseDocument(html), reader.Read(page.Content, page.Address));
        }
    }

    private static void AsTheDocumentSays(IDocument document, PageFacts facts)
    {
        Assert.Null(facts.OpenElement);
        Assert.Equal(document.Title, facts.Title);
        Assert.Equal(document.DocumentElement.GetAttribute("lang"), facts.Language);
        Assert.Equal(document.QuerySelector("meta[name=description]")?.GetAttribute("content"), facts.Description);
        Assert.Equal(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), facts.Canonical);
        Assert.Equal(document.QuerySelectorAll("[id]").Select(element => element.Id!).Distinct().Order(StringComparer.Ordinal), facts.Ids);
        Assert.Equal(
            document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => (heading.LocalName[1] - '0', Words(heading.TextContent))),
            facts.Headings.Select(heading => (heading.Level, heading.Text)));
        Assert.Equal(
            document.QuerySelectorAll("a")
                .Select(link => link.GetAttribute("href"))
                .OfType<string>()
                .Where(IsOfTheSite)
                .ToHashSet(StringComparer.Ordinal),
            facts.References.Where(link => link.Kind == ReferenceKind.Link && IsOfTheSite(link.Written)).Select(link => link.Written)
                .ToHashSet(StringComparer.Ordinal));
    }

    private static bool IsOfTheSite(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public sealed class OfTheRepository() : PageReaderTests(BuiltContent.OfTheRepository);

    public sealed class OfTheKitchen() : PageReaderTests(BuiltContent.OfTheKitchen);
}
