using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>What a new source is, and when it was read.</summary>
/// <param name="Id">Null to make it of title and year.</param>
/// <param name="Publisher">Null to leave it to be written, as the licence.</param>
/// <param name="Address">Beginning with https:// or http://.</param>
public sealed record SourceRequest(string Title, string? Id, string? Publisher, int Year, string Address, string? Licence);

/// <summary>Plans a new entry at the end of glossary.yml or sources.yml.</summary>
public static class NewEntry
{
    private const int LongestTerm = 80;
    private const int LongestSource = 300;

    /// <param name="id">Null to make it of the term.</param>
    public static Planned Term(string term, string? id, ParsedInput input, IReadOnlyCollection<TextFile> texts)
    {
        var names = new FreeName("term", input);
        id ??= FreeName.From(term);
        if ((names.Title(term, LongestTerm) ?? names.Id(id)) is { } refusal) return Planned.Refused(refusal);
        return At(input.Terms.Select(known => known.Id.Place), "glossary.yml", texts,
        [
            $"{id}:",
            $"  term: {YamlValue.Of(term)}",
            $"  definition: \"{ParseRules.ToWrite} what the word means, in one to three sentences.\"",
        ]) with
        {
            Next = [$"Link to it from a text: [[{id}]]."],
        };
    }

    /// <param name="today">The day on which the source was seen.</param>
    public static Planned Source(SourceRequest request, ParsedInput input, IReadOnlyCollection<TextFile> texts, DateOnly today)
    {
        var names = new FreeName("source", input);
        var id = request.Id ?? FreeName.From($"{Shortened(FreeName.From(request.Title))} {request.Year}");
        if ((names.Title(request.Title, LongestSource) ?? names.Id(id) ?? Wrong(request)) is { } refusal) return Planned.Refused(refusal);
        return At(input.Sources.Select(known => known.Id.Place), "sources.yml", texts,
        [
            $"{id}:",
            $"  title: {YamlValue.Of(request.Title)}",
            $"  publisher: {Or(request.Publisher, "who published it")}",
            $"  year: {request.Year}",
            $"  address: {request.Address}",
            $"  licence: {Or(request.Licence, "under which licence it may be used, such as CC BY 4.0")}",
            $"  seen: {IsoDate.Of(today)}",
        ]) with
        {
            Next = [$"Cite it in the text that rests on it: [@{id}]. Until then the checks say that nothing cites it."],
        };
    }

    private static string? Wrong(SourceRequest request)
    {
        if (request.Year is < 1900 or > 2100) return $"The year {request.Year} must be from 1900 to 2100.";
        return WebAddresses.IsWeb(request.Address) && Uri.TryCreate(request.Address, UriKind.Absolute, out _) && !request.Address.Contains('"')
            ? null
            : $"'{DiagnosticText.Safe(request.Address)}' is no address of the web. It begins with https:// or http://.";
    }

    /// <summary>As many words as make a handy id.</summary>
    private static string Shortened(string id)
    {
        const int Handy = 40;
        return id.Length <= Handy || id[..Handy].LastIndexOf('-') is not (> 0 and var end) ? id : id[..end];
    }

    private static string Or(string? text, string what) => text is null ? $"\"{ParseRules.ToWrite} {what}\"" : YamlValue.Of(text);

    private static Planned At(IEnumerable<SourcePlace> entries, string file, IReadOnlyCollection<TextFile> texts, string[] lines)
    {
        var last = entries.OrderBy(place => place.Line).LastOrDefault();
        var edit = texts.FirstOrDefault(text => text.Path == file) is { } text ? AddEntry.After(last, text.Text, lines) : null;
        return edit is { } found
            ? new Planned(new InputChange { Edits = [found] }, null)
            : Planned.Refused($"{file} has no entry after which this one could stand. Correct what 'rolesite check' says of it first.");
    }
}
