using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>The same content as markdown beside each role, written comparison and plain page, for readers that are programs.</summary>
internal static class MarkdownAlternates
{
    /// <returns>What makes each file.</returns>
    public static IEnumerable<Func<OutputFile>> Makers(Site site)
    {
        var links = new MarkdownLinks(site);
        return
        [
            .. site.Roles.Select<LinkedRole, Func<OutputFile>>(role => () => Role(links, role)),
            .. site.Comparisons.Select<LinkedComparison, Func<OutputFile>>(comparison => () => Comparison(links, comparison)),
            .. site.Pages.Select<LinkedTextPage, Func<OutputFile>>(page => () => Document(links, page.Head, page.Address, page.Body, [], "", [])),
        ];
    }

    private static OutputFile Role(MarkdownLinks links, LinkedRole role)
    {
        var alsoKnownAs = role.Role.Article.AlsoKnownAs;
        string[] facts = alsoKnownAs.IsEmpty ? [] : [$"Also known as: {MarkdownText.Plain(string.Join(", ", alsoKnownAs))}"];
        var sources = role.Role.Matrix.Cells.SelectMany(cell => cell.Sources).Concat(role.Role.Matrix.Sources).Select(source => source.Value.Value);
        return Document(links, role.Head, role.Address, role.Body, facts, Levels(links, role.Role), sources);
    }

    private static OutputFile Comparison(MarkdownLinks links, LinkedComparison comparison)
    {
        var roles = from role in comparison.Roles
                    select MarkdownText.Link(role.Title, links.SiteAddress + SitePath.MarkdownAlternate(role.Address.Value));
        return Document(links, comparison.Head, comparison.Address, comparison.Body, [$"Roles: {string.Join(", ", roles)}"], "", []);
    }

    /// <param name="facts">Lines for the list under the title.</param>
    /// <param name="after">What follows the text.</param>
    /// <param name="otherSources">Sources that the text itself may not cite.</param>
    private static OutputFile Document(
        MarkdownLinks links,
        DocumentHead head,
        SitePath address,
        LinkedBody body,
        IEnumerable<string> facts,
        string after,
        IEnumerable<string> otherSources)
    {
        var text = new StringBuilder();
        text.Append($"# {MarkdownText.Plain(head.Title.Value)}\n\n> {MarkdownText.Line(head.Summary.Value)}\n\n");
        text.Append($"- Page: {links.SiteAddress}{address}\n");
        foreach (var fact in facts) text.Append($"- {fact}\n");
        text.Append($"- Last reviewed: {IsoDate.Of(head.Reviewed)}\n");
        text.Append($"- Licence: {ContentLicence.Name} ({ContentLicence.Address}), attribution: {links.SiteTitle}\n\n");
        text.Append(body.Markdown).Append('\n').Append(after);
        AddSources(text, links, Cited(body, otherSources));
        return OutputFile.OfText(SitePath.MarkdownAlternate(address.Value), text.ToString());
    }

    private static string Levels(MarkdownLinks links, Role role)
    {
        var text = new StringBuilder();
        text.Append($"\n## Skill levels\n\n{MarkdownText.Line(role.Matrix.About)}");
        foreach (var source in role.Matrix.Sources) text.Append($" {links.Citation(source.Value.Value)}");
        text.Append("\n\n");
        text.Append("| Skill | Level | Basis | Sources |\n|---|---|---|---|\n");
        for (var i = 0; i < role.Cells.Length; i++)
        {
            if (role.Cells[i] is not { } cell) continue;
            text.Append($"| {links.Skills[i]} | {links.Levels[cell.Level.Value]} | {BasisWords.Of(cell.Basis)} |");
            foreach (var source in cell.Sources) text.Append(' ').Append(links.Citation(source.Value.Value));
            text.Append(" |\n");
        }

        return text.ToString();
    }

    private static void AddSources(StringBuilder text, MarkdownLinks links, SortedSet<string> cited)
    {
        if (cited.Count > 0) text.Append("\n## Sources cited\n\n");
        foreach (var source in cited) text.Append($"- {links.Citation(source)} {links.Source(source)}\n");
    }

    private static SortedSet<string> Cited(LinkedBody body, IEnumerable<string> otherSources)
    {
        var cited = new SortedSet<string>(otherSources, StringComparer.Ordinal);
        Add(body.Introduction);
        foreach (var section in body.Sections)
        {
            Add(section.Lead);
            Add(section.Rest);
        }

        return cited;

        void Add(CitedHtml html)
        {
            foreach (var part in html.Parts)
            {
                if (part.Citation is { } source) cited.Add(source.Value);
            }
        }
    }
}
