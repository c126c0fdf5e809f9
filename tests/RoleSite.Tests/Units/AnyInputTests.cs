using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator;
using RoleSite.Generator.Diagnostics;
using Xunit;

namespace RoleSite.Tests;

/// <summary>Whatever a file contains, the run ends, nothing is thrown, and every message points into the file.</summary>
public sealed class AnyInputTests
{
    /// <summary>
    /// The changes are the same in every run, so that nobody sees new failures without a change. RANDOM_RUNS=5000 dotnet test tries more, and other
    /// ones each time.
    /// </summary>
    private static readonly Config Runs = int.TryParse(Environment.GetEnvironmentVariable("RANDOM_RUNS"), out var runs)
        ? Config.QuickThrowOnFailure.WithMaxTest(runs)
        : Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20261130, 1);

    /// <summary>A build of a whole site takes longer than reading it.</summary>
    private static readonly Config Builds = Runs.WithMaxTest(Runs.MaxTest / 4);

    /// <summary>Every file of the smallest sound site, and so every kind of file that there is.</summary>
    private static readonly string[] Files = LittleSite.SoundFiles();

    /// <summary>Pieces that mean something in YAML or markdown, so that mutations hit more than text.</summary>
    private static readonly string[] Pieces =
        [
            "[", "]", "[[", "]]", "[@", "](", "![", "{", "}", ": ", ":", "- ", "\n", "\n\n", "  ", "\t", "#", "## ", "---\n", "...\n", "\"", "'", "|",
            ">", "<", "<!--", "-->", "```\n", "&a ", "*a ", "!t ", "? ", "%", "@", "`", "\\", "~", "=======", "Table: ", "\u00A0", "\u200B", "\uFEFF",
            "\0", "\r", "\uD83D", "\u00E9", "null", "2026-13-40", "$", "_", "*", "**", ",", "<b>", "javascript:",
        ];

    [Fact]
    public void A_sound_site_with_random_changes_never_throws()
    {
        var change = from file in Gen.Elements(Files)
                     from at in Gen.Choose(0, 5000)
                     from cut in Gen.Choose(0, 12)
                     from piece in Gen.Elements(Pieces)
                     select (file, at, cut, piece);
        Prop.ForAll(Arb.From(Gen.ListOf(change)), changes =>
        {
            using var site = LittleSite.Sound();
            foreach (var (file, at, cut, piece) in changes)
            {
                var text = site.Text(file);
                var from = at % (text.Length + 1);
                site.With(file, text[..from] + piece + text[Math.Min(text.Length, from + cut)..]);
            }

            AssertPlaces(site);
        }).Check(Runs);
    }

    [Fact]
    public void Random_bytes_never_throw() => Prop.ForAll(
        Arb.From(from file in Gen.Elements(Files) from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(number => (byte)number)) select (file, bytes)),
        input =>
        {
            using var site = LittleSite.Sound();
            site.With(input.file, input.bytes);
            AssertPlaces(site);
        }).Check(Runs);

    /// <summary>
    /// The content of a file may be lost, cut or repeated a thousand times: the whole build ends, and every error names a file that a writer can
    /// open.
    /// </summary>
    [Fact]
    public void ABuildOfASiteWithOneFileInPiecesNamesFilesOnly()
    {
        var change = from file in Gen.Elements(
            "roles/baker.md",
            "roles/waiter.md",
            "matrices/barista.yml",
            "pages/about.md",
            "pages/method.md",
            "comparisons/waiter-vs-barista.md",
            "glossary.yml",
            "titles.yml",
            "agreement.yml",
            "adverts.yml")
                     from at in Gen.Choose(0, 5000)
                     from piece in Gen.Elements(Pieces)
                     from times in Gen.Elements(0, 1, 10, 200, 2000)
                     select (file, at, piece, times);
        Prop.ForAll(Arb.From(change), changed =>
        {
            using var site = LittleSite.Kitchen();
            var text = site.Text(changed.file);
            var from = changed.at % (text.Length + 1);
            site.With(
                changed.file,
                text[..from] + (changed.times == 0 ? "" : string.Concat(Enumerable.Repeat(changed.piece, changed.times)) + text[from..]));

            Assert.DoesNotContain(Build.Run(new BuildOptions(site.Folder)).Diagnostics, found => found.Rule.Severity == Severity.Error
                && !DiagnosticText.IsInput(found.Place));
        }).Check(Builds);
    }

    private static void AssertPlaces(LittleSite site)
    {
        var run = SiteRun.Of(site);
        Assert.DoesNotContain(run.Printed(), character => character != '\n' && char.IsControl(character));
        foreach (var place in run.Diagnostics.Select(diagnostic => diagnostic.Place).Where(place => place.Line > 0))
        {
            var bytes = File.ReadAllBytes(Path.Combine(site.Folder, place.File));
            var lines = Encoding.UTF8.GetString(bytes)
                .TrimStart('\uFEFF')
                .Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace('\r', '\n')
                .Split('\n');
            Assert.InRange(place.Line, 1, lines.Length);
            Assert.InRange(place.Column, 1, lines[place.Line - 1].Length + 1);
            Assert.True(place.Length >= 1);
        }
    }
}
