using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads titles.yml: job titles, authorities, how each authority files each title, and stories about that.</summary>
internal static class ParseTitles
{
    private const int FewestStories = 2;
    private const int MostStories = 4;

    /// <summary>The words that titles.yml uses, and what they mean.</summary>
    private static readonly ImmutableArray<(string Word, FiledAs As)> FilingWords =
    [
        ("own", FiledAs.Own), ("alternate", FiledAs.Alternate), ("part-of", FiledAs.PartOf),
        ("same-as", FiledAs.SameAs), ("near", FiledAs.Near), ("absent", FiledAs.Absent),
    ];

    public static TitleFilings? Run(TextFile file, Figures? figures, Report report)
    {
        if (Fields.OfFile(file, "the file of titles", report) is not { } fields) return null;
        var claims = new TitleFilings
        {
            Summary = fields.Text("summary", ParseDocuments.LongestSummary),
            Reviewed = fields.Date("reviewed"),
            Titles = [.. fields.NamedTexts("titles", 60).Select(title => new JobTitle(title.Id, title.Text))],
            Authorities = ReadEntries.Under(fields, "authorities", "an authority", ["name", "source", "note"], Authority).Entries,
            Filings = [.. fields.EntriesOf("says", []).SelectMany(entry => Filings(fields, entry))],
            Stories = fields.Blocks("stories", "a story", required: true, story => Story(file, story, figures, report)),
        };
        if (fields.Done()) CheckStories(claims.Stories, report);
        new UncitedFigures(file, figures, report).Check(claims.Summary, UncitedFigures.Elsewhere);
        return claims;
    }

    private static void CheckStories(ImmutableArray<TitleStory> stories, Report report)
    {
        if (stories.Length is >= FewestStories and <= MostStories) return;
        report.Add(ParseRules.StoryCount, stories[^1].Title.Place,
            $"There {(stories.Length == 1 ? "is one story" : $"are {stories.Length} stories")}; the page shows {FewestStories} to {MostStories}.");
    }

    private static Authority Authority(Placed<Slug> id, Fields fields) =>
        new(id, fields.Text("name", 40), fields.Slug("source"), fields.OptionalText("note", 300)?.Value);

    private static IEnumerable<Filing> Filings(Fields says, YamlEntry entry)
    {
        var authority = new Placed<Slug>(new Slug(entry.Key.Value), entry.Key.Place);
        if (entry.Value is not YamlBlock titles)
        {
            says.BlockOf(entry.Value, entry.Key.Value);
            return [];
        }

        return Entries.OfIds(titles.Entries, ["as", "of", "sources", "note"], says.Report)
            .Select(title => Filing(says, authority, title))
            .OfType<Filing>();
    }

    private static Filing? Filing(Fields says, Placed<Slug> authority, YamlEntry entry)
    {
        var title = new Placed<Slug>(new Slug(entry.Key.Value), entry.Key.Place);
        if (entry.Value is YamlText text)
            return Word(says, text) is { } filed ? Checked(says, new Filing(authority, title, filed, null, [], null), text.Place) : null;
        if (says.BlockOf(entry.Value, entry.Key.Value) is not { } fields) return null;
        var word = fields.Choice("as", [.. FilingWords.Select(known => known.Word)], required: true);
        var of = fields.OptionalText("of", 200)?.Value;
        var sources = fields.Slugs("sources");
        var note = fields.OptionalText("note", 400)?.Value;
        // With a wrong word, it is unknown what else the filing needs.
        if (!fields.Done() || word is null) return null;
        return Checked(fields, new Filing(authority, title, FilingWords.First(known => known.Word == word).As, of, sources, note), title.Place);
    }

    private static FiledAs? Word(Fields says, YamlText text)
    {
        if (FilingWords.FirstOrDefault(known => known.Word == text.Value) is { Word: not null } found) return found.As;
        var words = FilingWords.Select(known => known.Word).ToArray();
        says.AddDiagnostic(ParseRules.BadValue, text.Place, $"A title cannot be filed as '{text.Value}'.{GuessWord.Hint(text.Value, [.. words])}",
            $"Use one of: {string.Join(", ", words)}.");
        return null;
    }

    private static Filing Checked(Fields fields, Filing filing, SourcePlace place)
    {
        var word = FilingWords.First(known => known.As == filing.As).Word;
        if (filing is { As: not (FiledAs.Own or FiledAs.Absent), Of: null })
            fields.AddDiagnostic(ParseRules.FilingForm, place, $"'{filing.Title.Value}' is filed as {word}, but it does not say of what.",
                $"Write {{ as: {word}, of: the entry or title that it belongs to }}.");
        else if (filing is { As: FiledAs.Absent, Of: not null })
            fields.AddDiagnostic(ParseRules.FilingForm, place, $"'{filing.Title.Value}' is absent, so it cannot belong to anything.",
                "Remove 'of', or use another word than absent to say how the title is filed.");
        return filing;
    }

    private static TitleStory Story(TextFile file, Fields fields, Figures? figures, Report report)
    {
        var title = fields.Text("title", ParseDocuments.LongestTitle);
        var text = fields.Text("text", 2_000);
        fields.Done();
        var tree = ParseMarkdown.Run(MarkdownInYaml.Places(file, text), text.Value, report);
        if (tree.Sections.Length > 0)
            fields.AddDiagnostic(ParseRules.WrongType, text.Place, "A story must not contain headings.",
                "Write one or two paragraphs; the story's title is its heading.");
        SourcedClaims.Check(tree, figures, report, everyClaim: true);
        new UncitedFigures(file, figures, report).CheckTitle(title);
        return new TitleStory(title, DrawMarkdown.Run(tree));
    }
}
