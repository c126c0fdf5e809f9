using System.Text;
using System.Text.RegularExpressions;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

/// <summary>Whatever a text is, nothing is thrown, and each word of it reaches the page or comes after a mistake that is reported.</summary>
public sealed partial class AnyMarkdownTests
{
    /// <summary>RANDOM_RUNS=5000 dotnet test tries more texts.</summary>
    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("RANDOM_RUNS"), out var runs) ? runs : 150;

    private static readonly string[] Marks =
    [
        " ", " ", " ", "\n", "\n\n", "\n\n", "*", "**", "_", "`", "``", "\n```\n", "~~", "[", "]", "](", ")", "(", "[[", "]]", "|", " | ",
        "\n| ", " |\n", "\n|---|---|\n", "[@", "[@bread-book]", "[editorial]", "[[cook]]", "[cook](../roles/cook.md)", "!", "![", "\n- ",
        "\n  - ", "\n1. ", "\n2. ", "\n> ", "\n## ", "\n### ", "\n---\n", "\n    ", "\t", "\\", "\\*", "\\[", "<", ">", "&amp;", "&", "#",
        ":", "{", "}", "^", "[^1]", "\n[^1]: ", "\n[a]: ", "\nTable: ", "https://a.example/", "@", "–", "\n– ", "•", "\u4E2D", "e\u0301",
        "\uD83C\uDF5E", "\"", "$", "=", "~", "+", "-", ".",
    ];

    [Fact]
    public void No_word_is_lost_in_silence()
    {
        using var site = LittleSite.Sound();
        var head = site.Text("pages/about.md");
        head = head[..(head.LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + "\n";
        for (var seed = 0; seed < Runs; seed++)
        {
            var text = MadeUp(new Random(seed));
            site.With("pages/about.md", head + text + "\n");
            var run = SiteRun.Of(site);
            var shown = Shown(run.Site.Pages.Single(page => page.Head.Slug.Value == "about").Body);
            var places = run.Diagnostics.Select(diagnostic => diagnostic.Place).Where(place => place.File == "pages/about.md").ToArray();
            Assert.All(places, place => Assert.True(place.Line > 0, $"A message without a line: {text}"));
            var linesBefore = head.Count(sign => sign == '\n');
            foreach (Match word in Word().Matches(text))
            {
                // A footnote is reported where the text refers to it.
                var line = linesBefore + 1 + text.AsSpan(0, word.Index).Count('\n');
                var isReported = places.Any(place => place.Line <= line) || run.Codes.Contains("RS0231");
                Assert.True(isReported || shown.Contains(word.Value, StringComparison.Ordinal), $"'{word.Value}' is lost, seed {seed}: {text}");
            }
        }
    }

    /// <summary>Words that are all different, with marks between them.</summary>
    private static string MadeUp(Random random)
    {
        var text = new StringBuilder("Beginning. ");
        for (var i = 0; i < 30; i++)
        {
            text.Append($"word{(char)('a' + i % 26)}{(char)('a' + i / 26)}");
            for (var marks = random.Next(1, 3); marks > 0; marks--) text.Append(Marks[random.Next(Marks.Length)]);
        }

        return text.ToString();
    }

    private static string Shown(LinkedBody body) =>
        string.Concat(body.Introduction.Parts.Select(part => part.Html))
        + string.Concat(body.Sections.SelectMany(section => section.Lead.Followed(section.Rest).Parts).Select(part => part.Html))
        + string.Concat(body.Sections.Select(section => section.HeadingHtml));

    [GeneratedRegex("word[a-z]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
