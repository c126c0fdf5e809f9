using System.Collections.Immutable;
using System.Text;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The numbers of the sources that one page cites, in the order in which a reader meets them.</summary>
internal sealed class Citations
{
    /// <summary>About as many characters as the link of a number has.</summary>
    private const int RoomForNumber = 80;

    private readonly Dictionary<Slug, int> _numbers;

    private Citations(Site site, ImmutableArray<Slug> cited)
    {
        _numbers = cited.Select((source, i) => (source, i)).ToDictionary(pair => pair.source, pair => pair.i + 1);
        Listed = [.. cited.Select((source, i) => Entry(i + 1, site.Sources[source]))];
    }

    /// <summary>The list at the foot of the page.</summary>
    public ImmutableArray<CitedSource> Listed { get; }

    /// <param name="parts">What each part of the page cites, from the top of the page to its foot; a source may be cited again and again.</param>
    public static Citations Of(Site site, params IEnumerable<IEnumerable<Slug>> parts) => new(site, [.. parts.SelectMany(part => part).Distinct()]);

    /// <exception cref="KeyNotFoundException">No part of the page was said to cite the source.</exception>
    public int Number(Slug source) => _numbers[source];

    public ImmutableArray<int> Numbers(IEnumerable<Placed<Slug>> sources) => [.. sources.Select(source => Number(source.Value))];

    /// <summary>The text with its citations as numbered links.</summary>
    public string Html(CitedHtml text) => Html(text, "");

    /// <summary>The text with its citations as numbered links to the list of another page.</summary>
    /// <param name="page">Address of the page with the list of sources; empty for the page that the text is on.</param>
    public string Html(CitedHtml text, string page)
    {
        if (text.Parts is [{ Citation: null } only]) return only.Html;
        var html = new StringBuilder(text.Parts.Sum(part => part.Html.Length + RoomForNumber));
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

    public ImmutableArray<ArticleSection> Sections(LinkedBody body) => [.. body.Sections.Select(Section)];

    private ArticleSection Section(LinkedSection section) =>
        new(section.Heading, section.Id, Html(section.Lead.Followed(section.Rest)).Trim()) { HeadingHtml = section.HeadingHtml };

    private static CitedSource Entry(int number, Source source) =>
        new(number, source.Title, source.Publisher, source.Year.ToString(), source.Address, source.QuotedIn, SitePath.Source(source.Id.Value).Value);
}
