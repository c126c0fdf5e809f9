using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads adverts.yml: words that adverts use, made-up adverts, and how well these are read.</summary>
internal static class ParseAdverts
{
    private const int ShortestAdvert = 100;
    private const int LongestPhrase = 60;
    private const int MostAdverts = 999;

    public static AdvertFile? Run(TextFile file, Report report)
    {
        if (Fields.OfFile(file, "the file of adverts", report) is not { } fields) return null;
        var adverts = new AdvertFile
        {
            Measured = Measured(fields),
            MeasuredOutside = MeasuredOutside(fields),
            Ambiguous = fields.Texts("careful", LongestPhrase),
            FalseFriends = fields.Texts("otherwise", LongestPhrase),
            NotRead = fields.Texts("not-read", LongestPhrase),
            Titles = [.. Lists(fields, "titles", "a role").Select(list => new AdvertTitles(list.Id, list.Texts))],
            TitleWords = TitleWords(fields),
            Cues = Cues(fields),
            Words = [.. Lists(fields, "words", "a skill").Select(list => new AdvertWords(list.Id, list.Texts))],
            Mentions = [.. Lists(fields, "mentions", "a skill").Select(list => new AdvertWords(list.Id, list.Texts))],
            Adverts = ReadEntries
                .Under(fields, "adverts", "an advert", ["title", "asks-for", "outside", "hold-out", "sample", "text"], Advert).Entries,
        };
        fields.Done();
        return adverts;
    }

    private static MeasuredAdverts? Measured(Fields file)
    {
        if (file.Block("measured") is not { } fields) return null;
        var measured = new MeasuredAdverts(fields.Date("on").Value, Number("right"), Number("of"), Number("hold-out-right"), Number("hold-out-of"),
            fields.Place);
        return fields.Done() ? measured : null;

        int Number(string key) => fields.Number(key, 0, MostAdverts);
    }

    private static MeasuredOutside? MeasuredOutside(Fields file)
    {
        if (!file.Has("measured-outside") || file.Block("measured-outside") is not { } fields) return null;
        var measured = new MeasuredOutside(Number("told"), Number("of"), Number("hold-out-told"), Number("hold-out-of"), Number("wrongly"),
            fields.Place);
        return fields.Done() ? measured : null;

        int Number(string key) => fields.Number(key, 0, MostAdverts);
    }

    private static TitleWords TitleWords(Fields file)
    {
        if (!file.Has("title-words") || file.Block("title-words") is not { } fields) return Model.TitleWords.None;
        var words = new TitleWords(Phrases(fields, "field"), Phrases(fields, "work"));
        fields.Done();
        return words;
    }

    private static AdvertCues Cues(Fields file)
    {
        if (!file.Has("cues") || file.Block("cues") is not { } fields) return AdvertCues.None;
        var cues = new AdvertCues(
            [.. Level.Ids.Skip(1).Select(level => Phrases(fields, level))], Phrases(fields, "adjectives"), Phrases(fields, "between"),
            Phrases(fields, "nice-to-have"), Phrases(fields, "a-plus"), Phrases(fields, "not"), Phrases(fields, "not-asked"),
            Phrases(fields, "new-clause"));
        fields.Done();
        return cues;
    }

    private static ImmutableArray<string> Phrases(Fields fields, string key) => [.. fields.Texts(key, LongestPhrase).Select(phrase => phrase.Value)];

    /// <summary>Lists of phrases by id; empty where the key is missing.</summary>
    private static ImmutableArray<(Placed<Slug> Id, ImmutableArray<Placed<string>> Texts)> Lists(Fields file, string key, string of)
    {
        if (!file.Has(key) || file.Block(key) is not { } fields) return [];
        ImmutableArray<(Placed<Slug>, ImmutableArray<Placed<string>>)> lists =
            [.. file.EntriesOf(key, []).Select(entry => (EntryIds.Read(entry.Key, of, fields.Report), fields.Texts(entry.Key.Value, LongestPhrase)))];
        fields.Done();
        return lists;
    }

    private static Advert Advert(Placed<Slug> id, Fields fields)
    {
        var isOutside = IsSet("outside");
        var advert = new Advert(
            id,
            fields.Text("title", ParseDocuments.LongestTitle),
            isOutside ? [] : fields.RequiredSlugs("asks-for"),
            isOutside,
            IsSet("hold-out"),
            IsSet("sample"),
            fields.Text("text", AdvertFile.LongestAdvert));
        if (advert.Text.Value.Length is > 0 and < ShortestAdvert)
            fields.AddDiagnostic(ParseRules.ShortAdvert, advert.Text.Place,
                $"The advert has {advert.Text.Value.Length} characters; at least {ShortestAdvert} are needed.");
        return advert;

        bool IsSet(string key) => fields.Choice(key, ["true", "false"], required: false) == "true";
    }
}
