using System.Text;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Read;
using Xunit;

namespace RoleSite.Tests.Safety;

/// <summary>
/// Every field of every kind of file, with every sort of hidden character, however it is written: one message, at its place, that names it.
/// </summary>
public sealed partial class HiddenInFieldsTests
{
    private const int Seed = 20261130;

    private static readonly int[] Codes =
    [
        .. Enumerable.Range(0xE0001, 0x7F), .. Enumerable
            .Range(0xFE00, 16), .. Enumerable
            .Range(0xE0100, 240), .. Enumerable
            .Range(0x2060, 16), .. Enumerable
            .Range(0x202A, 5),
        .. Enumerable.Range(0x180B, 5), .. Enumerable
            .Range(0x200B, 5), .. Enumerable
            .Range(0xFFF0, 13), .. Enumerable
            .Range(0xFDD0, 32), .. Enumerable
            .Range(0x1D173, 8), .. Enumerable
            .Range(0x1BCA0, 4),
        0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFEFF, 0xE000, 0xF8FF, 0xF0000, 0x10FFFF, 0x1FFFE,
    ];

    private static readonly int[] Breaking =
    [
        .. Enumerable.Range(1, 0x1F).Where(code => code is not (0x09 or 0x0A or 0x0D)), .. Enumerable.Range(0x7F, 0x21), 0x2028, 0x2029,
    ];

    private static readonly Dictionary<string, TextFile> Texts =
        ReadInput.Run(Path.Combine(LittleSite.SitesFolder, "good", "minimal"), new Report(), 1).Texts
            .ToDictionary(text => text.Path, StringComparer.Ordinal);

    /// <summary>Words in files of the smallest sound site, wherever a text may stand: in front matter, YAML and markdown.</summary>
    private static readonly (string File, string Words)[] Fields =
    [
        .. Texts.OrderBy(text => text.Key, StringComparer.Ordinal)
            .SelectMany(text => Words().Matches(text.Value.Text).Select(match => (text.Key, match.Groups["words"].Value))),
    ];

    [Fact]
    public void A_hidden_character_in_any_field_is_one_message_at_its_place()
    {
        var random = new Random(Seed);
        foreach (var code in Codes.Concat(Codes))
        {
            var (file, words) = Fields[random.Next(Fields.Length)];
            var at = random.Next(1, words.Length);
            var text = Texts[file].Text;
            var from = text.IndexOf(words, StringComparison.Ordinal) + at;
            var found = Assert.Single(Found(file, text.Insert(from, new Rune(code).ToString())));
            Assert.Equal(
                (ReadRules.HiddenCharacter, file, text[..from].Count(c => c == '\n') + 1, from - text.LastIndexOf('\n', from - 1)),
                (found.Rule, found.Place.File, found.Place.Line, found.Place.Column));
            Assert.Contains($"U+{code:X4}", found.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_character_that_breaks_lines_is_one_message_whatever_follows_it()
    {
        var random = new Random(Seed);
        foreach (var code in Breaking)
        {
            var (file, words) = Fields[random.Next(Fields.Length)];
            var found = Found(file, Texts[file].Text.Replace(words, words.Insert(1, new Rune(code).ToString()), StringComparison.Ordinal));
            Assert.All(found, diagnostic => Assert.Equal((ReadRules.HiddenCharacter, file), (diagnostic.Rule, diagnostic.Place.File)));
            Assert.Contains($"U+{code:X4}", found[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_escape_in_YAML_is_found_at_its_place()
    {
        var random = new Random(Seed);
        foreach (var code in Codes.Concat(Breaking))
        {
            var spelling = code <= 0xFF && random.Next(2) == 0 ? $"\\x{code:x2}" : code <= 0xFFFF ? $"\\u{code:X4}" : $"\\U{code:x8}";
            var found = Assert.Single(Changed("skills/heat.yml", "name: Frying", $"name: \"Fry{spelling}ing\""));
            Assert.Equal(
                (ReadRules.HiddenCharacter, "skills/heat.yml", 9, 15, spelling.Length),
                (found.Rule, found.Place.File, found.Place.Line, found.Place.Column, found.Place.Length));
            Assert.Contains($"U+{code:X4}", found.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_entity_in_markdown_is_found_at_its_place()
    {
        var random = new Random(Seed);
        foreach (var code in Codes.Concat(Breaking))
        {
            var entity = random.Next(2) == 0 ? $"&#{code};" : $"&#x{code:x};";
            var found = Assert.Single(Changed("pages/about.md", "Two people who like bread.", $"Two peo{entity}ple who like bread."));
            Assert.Equal((ReadRules.HiddenCharacter, 10, 8, entity.Length), (found.Rule, found.Place.Line, found.Place.Column, found.Place.Length));
            Assert.Contains($"U+{code:X4}", found.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Two peo&shy;ple", "&shy; writes a soft hyphen (U+00AD).")]
    [InlineData("Two **peo&ZeroWidthSpace;ple**", "&ZeroWidthSpace; writes a zero-width space (U+200B).")]
    [InlineData("Two peo&zwj;ple", "&zwj; writes a zero-width joiner (U+200D).")]
    [InlineData("Two peo&rlm;ple", "&rlm; writes a right-to-left mark (U+200F).")]
    [InlineData("[Two](https://a.example/&shy;)", "The address or title of this link writes a soft hyphen (U+00AD).")]
    [InlineData("می&zwnj;خواهم and 👩&zwj;💻 and a&nbsp;b", null)]
    public void Named_entities_are_judged_by_what_they_write(string text, string? message) =>
        Assert.Equal(message, Changed("pages/about.md", "Two people", text).SingleOrDefault()?.Message);

    [Theory]
    [InlineData("roles/ba\u200Bker.md", "roles/ba\uFFFDker.md: error RS0111: The name contains a zero-width space (U+200B).")]
    [InlineData("roles/ba\u001Bker.md", "roles/ba\uFFFDker.md: error RS0111: The name contains a control character (U+001B).")]
    public void A_hidden_character_in_the_name_of_a_file_is_told_and_not_printed(string name, string message)
    {
        using var site = LittleSite.Sound();
        site.With(name, site.Text("roles/baker.md")).Remove("roles/baker.md");
        var run = SiteRun.Of(site);
        Assert.StartsWith($"input/{message}\n    Type the name again: '", run.Printed(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
    }

    [Fact]
    public void Other_mistakes_of_the_file_are_named_in_the_same_run()
    {
        using var site = LittleSite.Sound();
        site.Changed("matrices/baker.yml", "proving: practitioner", "prov\u200Bing: practitoner");
        Assert.Equal(["RS0111", "RS0209"], SiteRun.Of(site).Codes);
    }

    [Fact]
    public void Sound_emoji_and_scripts_may_stand_in_every_field()
    {
        foreach (var row in HiddenCharactersTests.Sound.Where(row => !row.Data.Item2.Contains('\n', StringComparison.Ordinal)))
        {
            using var site = LittleSite.Sound();
            site.Changed("skills/heat.yml", "name: Frying", $"name: \"Frying {row.Data.Item2}\"")
                .Changed("pages/about.md", "Two people", $"{row.Data.Item2} Two people")
                .Changed("roles/cook.md", "summary: Turns", $"summary: {row.Data.Item2} turns");
            Assert.DoesNotContain("RS0111", SiteRun.Of(site).Codes);
        }
    }

    private static Diagnostic[] Changed(string file, string old, string with) =>
        Found(file, Texts[file].Text.Replace(old, with, StringComparison.Ordinal));

    /// <summary>What is said of one file alone.</summary>
    private static Diagnostic[] Found(string file, string text)
    {
        var report = new Report();
        if (DecodeText.Run(file, Encoding.UTF8.GetBytes(text), report) is { } decoded)
            ParseInput.Run(new InputFiles([Texts[file] with { Text = decoded }], [], []), report, 1);
        return [.. report.Sorted()];
    }

    /// <summary>Stretches of plain words that can be cut anywhere.</summary>
    [GeneratedRegex("(: |^)(?<words>[A-Z][a-z]+( [a-z]+){2,})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Words();
}
