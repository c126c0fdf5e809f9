using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Numbers the sources of one page in the order in which the page first cites them. One instance a page.</summary>
/// <param name="page">Address of the page with the list of sources, where that is another one than the page that cites.</param>
public sealed class Citations(Site site, string page = "")
{
    private readonly List<Slug> _cited = [];

    public int Number(Slug source)
    {
        var at = _cited.IndexOf(source);
        if (at >= 0) return at + 1;
        _cited.Add(source);
        return _cited.Count;
    }

    public ImmutableArray<int> Numbers(IEnumerable<Placed<Slug>> sources) => [.. sources.Select(source => Number(source.Value))];

    /// <summary>The text with its citations as numbered links.</summary>
    public string Html(CitedHtml text)
    {
        if (text.Parts is [{ Citation: null } only]) return only.Html;
        var html = new StringBuilder();
        foreach (var part in text.Parts)
        {
            html.Append(part.Html);
            if (part.Citation is not { } source) continue;
            var number = Number(source);
            // The space that a writer puts before a citation would let the number fall onto the next line.
            while (html.Length > 0 && html[^1] == ' ') html.Length--;
            html.Append($"<sup><a href=\"{page}#source-{number}\" aria-label=\"Source {number}\">{number}</a></sup>");
        }

        return html.ToString();
    }

    public ImmutableArray<ArticleSection> Sections(LinkedBody body) =>
        [.. body.Sections.Select(section => new ArticleSection(section.Heading, section.Id, Html(section.Lead.Followed(section.Rest)).Trim()) { HeadingHtml = section.HeadingHtml })];

    /// <summary>The list at the foot of the page; complete once the page's content is.</summary>
    public ImmutableArray<CitedSource> Listed() => [.. _cited.Select((id, i) => Entry(i + 1, site.Sources[id]))];

    private static CitedSource Entry(int number, Source source) =>
        new(number, source.Title, source.Publisher, source.Year.ToString(), source.Address, source.QuotedIn, SitePath.Source(source.Id.Value).Value);
}
