using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Read;
using RoleSite.Generator.Validate;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What the help shows as wrong breaks the rule, and what it shows as right breaks none. Both are put into content made for them.</summary>
public sealed class RuleExampleTests
{
    private const string About = "pages/about.md";
    private const string Comparison = "comparisons/ai-engineer-vs-data-scientist.md";
    private const string Matrix = "matrices/data-scientist.yml";
    private const string Role = "roles/ai-engineer.md";

    private const string End = @"\z";
    private const string Filing = @"^    ai-engineer:(\n      .*)+";
    private const string Sql = @"^  sql-querying:(\n    .*)+";

    /// <summary>Where an example is put: which part of the file it replaces, and with what, {} being the example.</summary>
    private static readonly ImmutableSortedDictionary<string, (
        string File, string Room, string Form)> Places = new Dictionary<string, (string, string, string)>(StringComparer.Ordinal)
        {
            ["RS0201"] = (Role, "^title: .*", "{}"),
            ["RS0203"] = (Role, "^summary: .*", "{}"),
            ["RS0205"] = (Role, "^related: .*", "{}"),
            ["RS0206"] = (Role, "^title: .*", "{}"),
            ["RS0207"] = (Matrix, Sql, "  {}"),
            ["RS0208"] = (Role, "^reviewed: .*", "{}"),
            ["RS0209"] = (Matrix, Sql, "  {}"),
            ["RS0210"] = (Role, "^summary: .*", "{}"),
            ["RS0211"] = (About, End, "\n{}\n"),
            ["RS0212"] = (About, End, "\n{}\n"),
            ["RS0213"] = (Role, @"^## Focus(.|\n)*?(?=## Tasks)", "{}\n\n"),
            ["RS0214"] = (About, End, "\n{}\n"),
            ["RS0215"] = (About, End, "\n{}\n"),
            ["RS0216"] = (About, End, "\n{}\n"),
            ["RS0217"] = (About, End, "\n{}\n"),
            ["RS0218"] = (About, End, "\n{}\n"),
            ["RS0220"] = (About, End, "\nTable: Skills\n\n{}\n"),
            ["RS0221"] = ("titles.yml", Filing, "    ai-engineer: {}"),
            ["RS0223"] = (About, End, "\n{}\n"),
            ["RS0224"] = ("adverts.yml", @"^    text: \|\n(      .*\n|\n)+", "    {}\n"),
            ["RS0230"] = (About, End, "\n{}\n"),
            ["RS0231"] = (About, End, "\n{}\n"),
            ["RS0232"] = (About, End, "\n{}\n"),
            ["RS0233"] = (About, End, "\n{}\n"),
            ["RS0234"] = (About, End, "\n{}\n"),
            ["RS0235"] = (About, End, "\n{}\n"),
            ["RS0240"] = (Role, "^summary: .*", "{}"),
            ["RS0260"] = (Role, End, "\n{}\n"),
            ["RS0301"] = (Role, "^related: .*", "{}"),
            ["RS0302"] = (About, "^sources: .*", "{}"),
            ["RS0303"] = (Role, "^group: .*", "{}"),
            ["RS0304"] = (Matrix, Sql, "  {}"),
            ["RS0305"] = ("glossary.yml", "^  see: .*", "  {}"),
            ["RS0306"] = (Comparison, "^roles: .*", "{}"),
            ["RS0307"] = (About, "^sources: .*", "{}"),
            ["RS0310"] = (Comparison, "^roles: .*", "{}"),
            ["RS0312"] = (Matrix, Sql, "  sql-querying: {}"),
            ["RS0313"] = (Matrix, $@"^signature: (.|\n)*?{Sql}", "{}"),
            ["RS0316"] = (Role, @"^reviewed: .*\nhistory:(\n  .*)+", "{}"),
            ["RS0317"] = ("titles.yml", Filing, "    {}"),
            ["RS0318"] = ("titles.yml", @"^says:\n  onet:", "{}"),
            ["RS0323"] = (Role, @"(?<=^## Goal\n\n).*", "{}"),
            ["RS0325"] = ("sources.yml", "^  year: .*", "  {}"),
            ["RS0326"] = (
            About, @"^reviewed: .*\nsources: .*\nhistory:(\n  .*)+", "{}\nsources: []\nhistory:\n  - { date: 2025-01-10, change: First published. }"),
            ["RS0331"] = ("site.yml", End, "\n{}\n"),
            ["RS0401"] = (Role, End, "\n{}\n"),
            ["RS0402"] = (Role, End, "\n{}\n"),
            ["RS0403"] = (Role, End, "\n{}\n"),
            ["RS0404"] = (Role, End, "\n{}\n"),
            ["RS0405"] = (Role, End, "\n{}\n"),
            ["RS0420"] = (Role, End, "\n{}\n"),
            ["RS0421"] = ("roles/data-engineer.md", "(?<=^## Skills\n\n)", "{}\n"),
            ["RS0422"] = (Role, End, "\n{}\n"),
            ["RS0407"] = (Role, "^(?=reviewed: )", "{}\n"),
            ["RS0409"] = (Role, End, "\n{}\n"),
            ["RS0408"] = ("site.yml", "^  - page: /assess/", "  - {}"),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Rules about a whole file or several, whose examples are in words or show only a part.</summary>
    private static readonly ImmutableArray<string> InWords =
    [
        "RS0202", "RS0204", "RS0219", "RS0222", "RS0250", "RS0308", "RS0309", "RS0311", "RS0314", "RS0315", "RS0319", "RS0320", "RS0321", "RS0322",
        "RS0324",
        "RS0327", "RS0328", "RS0329", "RS0330", "RS0350", "RS0351", "RS0406", "RS0410", "RS0411", "RS0412",
    ];

    private static readonly Lazy<InputFiles> Content = new(
        () => ReadInput.Run(Path.Combine(LittleSite.SitesFolder, "good", "rule-examples"), new Report(), 2));

    public static TheoryData<string> Codes => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_shown_as_wrong_breaks_the_rule(string code) => Assert.Contains(code, Broken(code, rule => rule.Wrong));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_shown_as_right_breaks_no_rule(string code) => Assert.Empty(Broken(code, rule => rule.Right));

    [Fact]
    public void Every_rule_on_content_has_a_place_or_is_told_in_words() => Assert.Equal(
        new[] { ParseRules.All, ValidateRules.All, AgreementRules.All, LinkRules.All }
            .SelectMany(rules => rules)
            .Select(rule => rule.Code)
            .Order(StringComparer.Ordinal),
        Places.Keys.Concat(InWords).Order(StringComparer.Ordinal));

    /// <summary>The codes of what is reported when an example of the rule is in the content.</summary>
    private static IEnumerable<string> Broken(string code, Func<Rule, string> example)
    {
        var (file, room, form) = Places[code];
        var indent = form[..^form.TrimStart(' ').Length];
        var stands = form.Replace(
            "{}",
            example(RuleCatalogue.All.First(rule => rule.Code == code)).Replace("\n", "\n" + indent, StringComparison.Ordinal),
            StringComparison.Ordinal);
        var text = Content.Value.Texts.First(text => text.Path == file);
        var place = Regex.Match(text.Text, room, RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        Assert.True(place.Success, $"{file} has no place for the example: {room}");
        var changed = text with { Text = text.Text[..place.Index] + stands + text.Text[(place.Index + place.Length)..] };
        var report = new Report();
        var files = Content.Value with
        {
            Texts = Content.Value.Texts.Replace(text, changed),
            Assets = stands.Contains(
            "map.png", StringComparison.Ordinal) ? [new AssetFile("assets/map.png", default)] : []
        };
        LinkSite.Run(ValidateInput.Run(ParseInput.Run(files, report, 2), report), report, 2);
        return report.Sorted().Select(diagnostic => diagnostic.Rule.Code).Distinct();
    }
}
