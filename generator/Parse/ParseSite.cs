using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Parse;

/// <summary>Reads site.yml and levels.yml.</summary>
public static partial class ParseSite
{
    public static ParsedFile Settings(TextFile file, Report report)
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return new ParsedFile(file.Kind, [], null);
        var fields = new Fields(block, "site.yml", report);
        var settings = new SiteSettings
        {
            Title = fields.Text("title", 60).Value,
            Tagline = fields.Text("tagline", 120).Value,
            Description = fields.Text("description", 200).Value,
            Address = fields.HostAddress("address"),
            Repository = Repository(fields.WebAddress("repository").Value),
            Branch = fields.Text("branch", 100).Value,
            Language = Language(fields),
            FrontPageRoles = fields.RequiredSlugs("front-page"),
            RoleGroups = fields.Blocks("role-groups", "a role group", required: true, Group),
            Menu = fields.Blocks("menu", "a menu entry", required: true, Entry),
            SearchedAs = fields.Blocks("searched-as", "a page that is searched for", required: false, Searched),
        };
        var groupsKnown = fields.Done() || settings.RoleGroups.Length > 0;
        return new ParsedFile(file.Kind, [settings], groupsKnown ? [.. settings.RoleGroups.Select(group => group.Id.Value)] : null);
    }

    public static LevelScale? Levels(TextFile file, Report report)
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return null;
        var fields = new Fields(block, "levels.yml", report);
        var reference = fields.Text("reference-point", 600);
        var places = new List<SourcePlace>();
        var levels = fields.Blocks("levels", "a level", required: true, level =>
        {
            var read = ReadLevel(level);
            var isOnlyTheValue = read is not null && read.Id == LevelScale.Ids.ElementAtOrDefault(places.Count);
            places.Add(isOnlyTheValue ? level.PlaceOf("value") : level.PlaceOf("id"));
            return read;
        });
        if (!fields.Done()) return null;
        if (levels.Select(level => (level.Id, level.Value)).SequenceEqual(LevelScale.Ids.Index().Select(level => (level.Item, level.Index)))) return new LevelScale(reference.Value, levels);
        var wrong = levels.Index().FirstOrDefault(level => level.Index >= LevelScale.Ids.Length || level.Item.Id != LevelScale.Ids[level.Index] || level.Item.Value != level.Index, (Index: levels.Length, Item: levels[^1])).Index;
        var expected = wrong < LevelScale.Ids.Length ? $"'{LevelScale.Ids[wrong]}' with the value {wrong}" : "nothing more";
        var message = wrong == levels.Length ? $"After this level the scale lacks {expected}." : $"Here the scale has '{levels[wrong].Id}' with the value {levels[wrong].Value}, but {expected} belongs in this place.";
        report.Add(ParseRules.UnknownLevel, places[Math.Min(wrong, places.Count - 1)], message, $"List {string.Join(", ", LevelScale.Ids)} in this order, with the values 0 to 4.");
        // Later stages name a level by its value, so each gets one; nothing is published, because the report holds an error.
        return new LevelScale(reference.Value, [.. LevelScale.Ids.Select((id, value) => levels.FirstOrDefault(level => level.Id == id, new Level(id, value, id, id, id, id)) with { Value = value })]);
    }

    private static Level? ReadLevel(Fields fields)
    {
        var level = new Level(
            fields.Choice("id", LevelScale.Ids, required: true) ?? "",
            fields.Number("value", 0, LevelScale.Highest),
            fields.Text("name", 20).Value,
            fields.Text("means", 400).Value,
            fields.Text("help", 400).Value,
            fields.Text("evidence", 400).Value);
        return fields.Done() ? level : null;
    }

    /// <summary>The repository as a browser opens it: an address to clone it from ends with ".git".</summary>
    private static string Repository(string address)
    {
        var path = address.TrimEnd('/');
        return path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^".git".Length] : path;
    }

    private static RoleGroup Group(Fields fields)
    {
        var group = new RoleGroup(fields.Id("id"), fields.Text("name", 60).Value, fields.Text("text", 300).Value);
        fields.Done();
        return group;
    }

    /// <summary>A tag such as en or pt-BR, which tells screen readers how to pronounce the page.</summary>
    private static string Language(Fields fields)
    {
        var text = fields.Text("language", 20);
        if (text.Value.Length > 0 && !LanguageTag().IsMatch(text.Value)) fields.Mistake(ParseRules.BadValue, text.Place, $"'{text.Value}' is not the short form of a language.", "Write two or three small letters such as en or de; a country may follow, as in pt-BR.");
        return text.Value;
    }

    private static MenuEntry? Entry(Fields fields)
    {
        var text = fields.Text("text", 30).Value;
        var page = fields.WebAddress("page", ownSite: true);
        return fields.Done() ? new MenuEntry(new PageLink(text, page.Value), page.Place) : null;
    }

    private static SearchedPage? Searched(Fields fields)
    {
        var page = new SearchedPage(fields.Text("page", 200), [.. fields.Texts("words", 40).Select(word => word.Value)]);
        return fields.Done() ? page : null;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();
}
