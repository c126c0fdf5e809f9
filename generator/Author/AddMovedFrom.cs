using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>A page that gets another address.</summary>
/// <param name="Known">The addresses at which it stood before, as its file lists them.</param>
/// <param name="Place">Above which line the list begins where there is none: of front matter. Of an entry of YAML: where its id is.</param>
/// <param name="IsEntry">Whether it is an entry of YAML.</param>
internal sealed record MovedPage(string From, string To, ImmutableArray<Placed<string>> Known, SourcePlace Place, bool IsEntry);

/// <summary>Adds old addresses to moved-from, in the layout of the file.</summary>
internal sealed class AddMovedFrom(IReadOnlyDictionary<string, string> texts)
{
    private readonly List<TextEdit> _edits = [];

    public IEnumerable<TextEdit> Edits => _edits;

    /// <summary>The file of the page that could not be given its old address.</summary>
    public string Refused { get; private set; } = "";

    /// <summary>False where the entry is not written on lines of its own.</summary>
    public bool Add(MovedPage page)
    {
        Refused = page.Place.File;
        // A page that goes back to where it stood takes the place of its own old address.
        if (page.Known.FirstOrDefault(known => known.Value == page.To) is { Value: not null } back)
            return Put(back.Place, page.To, page.From);
        if (!page.Known.IsEmpty) return AddTo(page.Known[^1], page.From);
        if (!page.IsEntry) return Put(page.Place with { Column = 1 }, "", $"moved-from: [{page.From}]\n");
        if (AddEntry.Inside(page.Place, texts[page.Place.File], $"moved-from: [{page.From}]") is not { } edit) return false;
        _edits.Add(edit);
        return true;
    }

    private bool AddTo(Placed<string> last, string address)
    {
        var line = texts[last.Place.File].Split('\n')[last.Place.Line - 1];
        var before = line[..(last.Place.Column - 1)];
        if (before.Trim() == "-") return Put(last.Place with { Column = line.Length + 1 }, "", $"\n{before}{address}");
        var end = line.IndexOf(last.Value, last.Place.Column - 1, StringComparison.Ordinal) + last.Value.Length;
        if (end < line.Length && line[end] is '"' or '\'') end++;
        return Put(last.Place with { Column = end + 1 }, "", $", {address}");
    }

    private bool Put(SourcePlace place, string old, string with)
    {
        var line = texts[place.File].Split('\n')[place.Line - 1];
        var column = old.Length == 0 ? place.Column : line.IndexOf(old, place.Column - 1, StringComparison.Ordinal) + 1;
        if (column < 1) return false;
        _edits.Add(new TextEdit(place with { Column = column }, old, with));
        return true;
    }
}
