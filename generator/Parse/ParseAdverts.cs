using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads adverts.yml: words of adverts, made-up adverts, and how well they are read.</summary>
public static class ParseAdverts
{
    /// <summary>What the page reads of an advert, in characters.</summary>
    private const int LongestAdvert = 20_000;

    private const int ShortestAdvert = 100;
    private const int LongestPhrase = 60;
    private const int MostAdverts = 999;

    public static AdvertFile? Run(TextFile file, Report report)
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return null;
        var fields = new Fields(block, "the file of adverts", report);
        var adverts = new AdvertFile
        {
            Measured = Measured(fields),
            Careful = fields.Texts("careful", LongestPhrase),
            Otherwise = fields.Texts("otherwise", LongestPhrase),
            Cues = Cues(fields),
            Words = Words(fields),
            Adverts = [.. fields.Entries("adverts").Select(entry => ParseSources.Entry(entry, "an advert", report, Advert)).OfType<Advert>()],
        };
        fields.Done();
        return adverts;
    }

    private static MeasuredAdverts? Measured(Fields file)
    {
        if (file.Block("measured") is not { } fields) return null;
        var measured = new MeasuredAdverts(Number("right"), Number("of"), Number("hold-out-right"), Number("hold-out-of"), fields.Place);
        return fields.Done() ? measured : null;

        int Number(string key) => fields.Number(key, 0, MostAdverts);
    }

    private static AdvertCues Cues(Fields file)
    {
        if (!file.Has("cues") || file.Block("cues") is not { } fields) return AdvertCues.None;
        var cues = new AdvertCues([.. LevelScale.Ids.Skip(1).Select(Phrases)], Phrases("nice-to-have"), Phrases("a-plus"), Phrases("not"), Phrases("not-asked"), Phrases("new-clause"));
        fields.Done();
        return cues;

        ImmutableArray<string> Phrases(string key) => [.. fields.Texts(key, LongestPhrase).Select(phrase => phrase.Value)];
    }

    private static ImmutableArray<AdvertWords> Words(Fields file)
    {
        if (!file.Has("words") || file.Block("words") is not { } fields) return [];
        ImmutableArray<AdvertWords> words =
            [.. file.Entries("words").Select(entry => new AdvertWords(fields.IdOf(entry.Key, "a skill"), fields.Texts(entry.Key.Value, LongestPhrase)))];
        fields.Done();
        return words;
    }

    private static Advert Advert(Placed<Slug> id, Fields fields)
    {
        var advert = new Advert(
            id,
            fields.Text("title", ParseDocuments.LongestTitle),
            fields.RequiredSlugs("asks-for"),
            fields.Choice("hold-out", ["true", "false"], required: false) == "true",
            fields.Text("text", LongestAdvert));
        if (advert.Text.Value.Length is > 0 and < ShortestAdvert)
            fields.Mistake(ParseRules.ShortAdvert, advert.Text.Place, $"The advert has {advert.Text.Value.Length} characters; at least {ShortestAdvert} are needed.");
        return advert;
    }
}
