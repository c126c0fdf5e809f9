using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>Tells language models what the site holds and where to read it as markdown (llmstxt.org: a title, a summary, lists of links).</summary>
internal static class LlmsTxt
{
    public static OutputFile Run(Site site)
    {
        var settings = site.Settings;
        var text = new StringBuilder();
        text.Append($"# {MarkdownText.Plain(settings.Title)}\n\n> {MarkdownText.Plain(settings.Description)}\n\n");
        text.Append("Every claim names its source or is marked editorial. ");
        text.Append("Skill levels run from 0 (none) to 4 (expert) and rank no role above another. ");
        text.Append($"Texts and data: {ContentLicence.Name}, attribution: {MarkdownText.Plain(settings.Title)}, {settings.Address}/\n");
        Section(text, "Roles", site.Roles.Select(role => Document(settings, role.Head, role.Address)));
        Section(text, "Comparisons", site.Comparisons.Select(comparison => Document(settings, comparison.Head, comparison.Address)));
        Section(text, "About this site", site.Pages.Select(page => Document(settings, page.Head, page.Address)));
        Section(text, "Data", PublishedData.Of(site).Select(data => Link(data.Title, settings.Address + data.JsonAddress, data.Text)));
        Section(text, "Optional",
        [
            Page(PageCatalogue.Skills, "Every skill with its definition, by group."),
            Page(PageCatalogue.Glossary, "Terms in plain words."),
            .. site.Titles is null ? [] : (string[])[Page(PageCatalogue.Titles, "Where authorities file the same job titles.")],
            .. site.Agreement is not { } agreement
                ? []
                : (string[])[Link(agreement.Link.Text, settings.Address + agreement.Link.Address, agreement.File.Summary.Value)],
            Page(PageCatalogue.Sources, "Everything that the texts and levels rest on."),
            Link("Changes", settings.Address + PublishedData.FeedAddress, "The newest changes as an Atom feed."),
        ]);
        return OutputFile.OfText("/llms.txt", text.ToString());

        string Page(FixedPage page, string about) => Link(page.Name, settings.Address + page.Address, about);
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> links)
    {
        var lines = links.ToArray();
        if (lines.Length > 0) text.Append($"\n## {heading}\n\n").AppendJoin('\n', lines).Append('\n');
    }

    private static string Document(SiteSettings settings, DocumentHead head, SitePath address) =>
        Link(head.Title.Value, settings.Address + SitePath.MarkdownAlternate(address.Value), head.Summary.Value);

    private static string Link(string text, string address, string about) => $"- {MarkdownText.Link(text, address)}: {MarkdownText.Plain(about)}";
}
