using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Plans the file of a comparison that is written by hand.</summary>
public static class NewComparison
{
    private const int FewestRoles = 2;
    private const int MostRoles = 4;

    /// <param name="ids">Two to four roles, in the order in which the text speaks of them.</param>
    /// <param name="today">The day for reviewed and history.</param>
    public static Planned Run(ImmutableArray<string> ids, ParsedInput input, DateOnly today)
    {
        if (ids.Length is < FewestRoles or > MostRoles) return Planned.Refused($"A comparison is of two to four roles, and these are {ids.Length}.");
        if (ids.Select(id => KnownId.Refusal("role", id, input)).FirstOrDefault(refusal => refusal is not null) is { } unknown)
            return Planned.Refused(unknown);
        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Length) return Planned.Refused("A role cannot be compared with itself.");
        var address = SitePath.Comparison(ids.Select(id => new Slug(id)));
        var same = input.Comparisons.FirstOrDefault(known => SitePath.Comparison(known.Roles.Select(role => role.Value)) == address);
        if (same is not null) return Planned.Refused($"{same.Head.File} compares the same roles already. Change that one.");
        var name = string.Join("-vs-", ids);
        if (new FreeName("comparison", input).Id(name) is { } refusal && !refusal.StartsWith("The id ", StringComparison.Ordinal))
            return Planned.Refused(refusal);
        return new Planned(new InputChange { Created = [NewFile.OfText($"comparisons/{name}.md", Text(ids, input, IsoDate.Of(today)))] }, null);
    }

    private static string Text(ImmutableArray<string> ids, ParsedInput input, string today)
    {
        var titles = ids.Select(id => input.Roles.FirstOrDefault(role => role.Slug.Value == id)?.Head.Title.Value ?? id).ToArray();
        var sections = WrittenComparison.Sections.Append("Which one for whom").Select(section => $"\n## {section}\n\n{Hint(section, titles)}");
        var title = YamlValue.Of($"{string.Join(", ", titles[..^1])} or {titles[^1]}?");
        var summary = YamlValue.Of($"{ParseRules.ToWrite} what sets {string.Join(" and ", titles)} apart, in one or two sentences.");
        return $"---\ntitle: {title}\nsummary: {summary}\n"
            + $"roles: [{string.Join(", ", ids)}]\nreviewed: {today}\nhistory:\n  - date: {today}\n    change: First published.\n---\n"
            + string.Concat(sections);
    }

    private static string Hint(string section, string[] titles) => section switch
    {
        WrittenComparison.Answer => Line("", "the difference in two or three sentences"),
        "How they differ" => Line("", "what differs from day to day, best with an example"),
        "What they share" => Line("", "what people in these roles have in common"),
        _ => string.Concat(titles.Select(title => Line($"- **{title}**: ", "for whom this one is right"))),
    };

    private static string Line(string before, string what) => $"{before}{ParseRules.ToWrite} {what} [editorial].\n";
}
