using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>
/// What the search of every page reads. A small site has all of it in one file, so that a slip in any letter is forgiven. A large one
/// has a file for the beginnings of words, "en" for "engineer", and the first file only names them: a query loads one for each of its words.
/// </summary>
internal static partial class SearchIndex
{
    public const string Folder = "/data/search/";

    /// <summary>The file that is read first; no beginning of a word has five letters.</summary>
    public const string First = "index";

    /// <summary>What one file may hold: compressed, about a quarter of it travels.</summary>
    public const int MostCharacters = 200_000;

    private const int LongestBeginning = 4;

    /// <summary>Words of questions, which surround what is looked for.</summary>
    private const string Filler =
        "a about all am an and are as at be become becoming best between by can career change compare compared could did difference do does "
        + "find for from get go good have how i in into is it job learn like look made make me move moving my myself need of on or our role "
        + "should site switch tell than that the there this to versus vs want was we what when where which who why will with work would you your";

    /// <summary>Letters with marks, and what they are without: as the script in the browser takes the marks away.</summary>
    private const string Marked = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžİ";

    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzi";

    private static readonly SearchJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <param name="offered">Addresses of the pages to offer where nothing is found.</param>
    public static ImmutableArray<OutputFile> Run(ImmutableArray<SearchEntry> entries, ImmutableArray<string> offered)
    {
        var instead = entries.Where(entry => offered.Contains(entry.Address)).Select(entry => new[] { entry.Title, entry.Address });
        var all = Rows(entries);
        // Sections go first where there is not room for all.
        if (!Fit(all)) all = [.. all.Where(row => !row.IsSection)];
        if (Fit(all)) return [File(First, [], all, instead)];
        var files = new List<(string Beginning, ImmutableArray<Row> Rows)>();
        Split("", all, files);
        return
        [
            File(First, files.Select(file => file.Beginning), [], instead),
            .. files.Select(file => File(NameOf(file.Beginning), [], file.Rows, [])),
        ];
    }

    /// <summary>The words of a text as the browser compares them: lower case, without marks on letters, in the singular.</summary>
    public static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(Folded(text)).Select(match => Singular(match.Value.Replace("/", "", StringComparison.Ordinal)));

    private static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && !word[^4..^1].Contains('s', StringComparison.Ordinal) ? word[..^1] : word;

    private static ImmutableArray<Row> Rows(ImmutableArray<SearchEntry> entries) =>
    [
        .. entries.Select((entry, place) => new Row(
            place,
            entry.Kind == SearchEntry.Section,
            entry.Title.Length,
            [.. WordsOf(string.Join(' ', FoundBy(entry))).Distinct(StringComparer.Ordinal)],
            JsonSerializer.Serialize(Columns(entry), Json.ObjectArray))),
    ];

    /// <summary>Without the empty lists at its end, which many entries have.</summary>
    private static object[] Columns(SearchEntry entry)
    {
        object[] all = [entry.Kind, entry.Title, entry.Address, entry.Context, entry.Aliases, entry.Words];
        return all[..(entry.Words.Length > 0 ? 6 : entry.Aliases.Length > 0 ? 5 : 4)];
    }

    private static IEnumerable<string> FoundBy(SearchEntry entry) =>
        [entry.Title, .. entry.Aliases, .. entry.Words, entry.Kind == SearchEntry.Section ? entry.Context : ""];

    private static bool Fit(ImmutableArray<Row> rows) => rows.Sum(row => row.Json.Length) <= MostCharacters;

    /// <summary>Adds a file for each beginning that is one letter longer, and goes on where one cannot hold all that begin so.</summary>
    private static void Split(string beginning, ImmutableArray<Row> rows, List<(string, ImmutableArray<Row>)> files)
    {
        var longer = rows
            .SelectMany(row => row.Words
                .Where(word => word.Length > beginning.Length && word.StartsWith(beginning, StringComparison.Ordinal))
                .Select(word => word[..(beginning.Length + 1)])
                .Distinct(StringComparer.Ordinal)
                .Select(longer => (Beginning: longer, Row: row)))
            .GroupBy(pair => pair.Beginning, pair => pair.Row)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in longer)
        {
            ImmutableArray<Row> own = [.. group];
            files.Add((group.Key, Best(own)));
            if (!Fit(own) && group.Key.Length < LongestBeginning) Split(group.Key, own, files);
        }
    }

    /// <summary>As many rows as a file may hold: those with short titles, which a word alone can mean.</summary>
    private static ImmutableArray<Row> Best(ImmutableArray<Row> rows)
    {
        var left = MostCharacters;
        return [.. rows.OrderBy(row => row.TitleLength).TakeWhile(row => (left -= row.Json.Length) >= 0).OrderBy(row => row.Place)];
    }

    private static OutputFile File(string name, IEnumerable<string> beginnings, ImmutableArray<Row> rows, IEnumerable<string[]> instead)
    {
        var filler = name == First ? Filler : "";
        var entries = string.Join(",\n", rows.Select(row => row.Json));
        return OutputFile.OfText(
            $"{Folder}{name}.json",
            $"{{\"filler\":\"{filler}\",\"beginnings\":{JsonSerializer.Serialize(beginnings, Json.IEnumerableString)},"
            + $"\"instead\":{JsonSerializer.Serialize(instead, Json.IEnumerableStringArray)},\"entries\":[\n{entries}\n]}}\n");
    }

    /// <summary>A file name for a beginning, which may have letters that addresses do not: those by their number.</summary>
    private static string NameOf(string beginning) =>
        string.Concat(beginning.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : $"-{(int)letter:x}"));

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.ToLowerInvariant()).Replace("'", "").Replace("’", "");
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsAscii(folded[i]) && Marked.IndexOf(folded[i]) is >= 0 and var at) folded[i] = Plain[at];
        }

        return folded.ToString();
    }

    /// <summary>A letter on each side of a slash is one word, as in A/B.</summary>
    [GeneratedRegex(@"\p{L}/\p{L}\b|[\p{L}\p{N}][\p{L}\p{N}+#]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    /// <param name="Place">Place in the order in which equals are shown.</param>
    /// <param name="Words">The words under which it is found.</param>
    private sealed record Row(int Place, bool IsSection, int TitleLength, ImmutableArray<string> Words, string Json);
}

/// <summary>An entry is a list of texts and of lists of texts.</summary>
[JsonSerializable(typeof(object[]))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(IEnumerable<string[]>))]
internal sealed partial class SearchJson : JsonSerializerContext;
