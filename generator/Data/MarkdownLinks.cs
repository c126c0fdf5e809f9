using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>What many alternates say in the same words, written once.</summary>
internal sealed class MarkdownLinks
{
    private readonly Dictionary<string, (string Citation, string Source)> _sources = new(StringComparer.Ordinal);

    public MarkdownLinks(Site site)
    {
        SiteAddress = site.Settings.Address;
        SiteTitle = MarkdownText.Plain(site.Settings.Title);
        Skills = [.. site.Skills.Skills.Select(skill => MarkdownText.Link(skill.Name, $"{SiteAddress}{SitePath.Skill(skill.Id.Value)}"))];
        Levels = [.. site.Levels.Levels.Select(level => $"{level.Level.Value} {MarkdownText.Plain(level.Name)}")];
        foreach (var (id, source) in site.Sources) _sources.Add(id.Value, ($"[[{id}]({SiteAddress}{SitePath.Source(id)})]", Describe(source)));
    }

    public string SiteAddress { get; }

    public string SiteTitle { get; }

    /// <summary>A link to each skill, by the skill's position.</summary>
    public ImmutableArray<string> Skills { get; }

    /// <summary>Value and name of each level, by value.</summary>
    public ImmutableArray<string> Levels { get; }

    /// <summary>A citation in the form that it has in texts.</summary>
    public string Citation(string source) => _sources[source].Citation;

    /// <summary>What the source is and where to find it.</summary>
    public string Source(string source) => _sources[source].Source;

    private static string Describe(Source source)
    {
        var by = source.Authors is null || source.Authors == source.Publisher ? source.Publisher : $"{source.Authors}, {source.Publisher}";
        var quoted = source.QuotedIn is null ? "" : $" Read as quoted in: {MarkdownText.Plain(source.QuotedIn)}.";
        return $"{MarkdownText.Plain($"{source.Title}. {by}, {source.Year}.")}{quoted} <{source.Address}>";
    }
}
