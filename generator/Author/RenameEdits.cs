using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>The edits that put a new id in place of an old one, wherever files write it.</summary>
internal sealed class RenameEdits(Renaming renaming, IReadOnlyDictionary<string, string> texts)
{
    private readonly Dictionary<(string File, int Offset), TextEdit> _edits = [];

    public IEnumerable<TextEdit> All => _edits.Values;

    /// <summary>Places that should hold the old id, but do not hold it as it is: such an id cannot be changed by a program.</summary>
    public List<SourcePlace> NotFound { get; } = [];

    public void InYaml(ParsedInput input)
    {
        foreach (var written in WrittenIds.Of(input).Where(renaming.Names)) Replace(written.Place, Regex.Escape(renaming.Old), renaming.New);
        foreach (var (address, place) in Addresses(input.Settings))
        {
            var hash = address.IndexOf('#', StringComparison.Ordinal);
            var after = hash < 0 ? renaming.Address(address, "") : renaming.Address(address[..hash], address[hash..]);
            if (after != address) Replace(place, Regex.Escape(address), after);
        }
    }

    public void InMarkdown(IEnumerable<MarkdownBody> bodies)
    {
        var old = Regex.Escape(renaming.Old);
        foreach (var gap in bodies.SelectMany(body => body.Gaps.Select(gap => gap)))
        {
            switch (gap)
            {
                case NameGap name when name.Name == renaming.Old && renaming.Kind != IdKind.Source:
                    Replace(gap.Place, $@"(?<=\[\[\s*){old}(?=\s*[\]|\\])", renaming.New);
                    break;
                case LevelGap level:
                    if (level.Role == renaming.Old && renaming.Kind == IdKind.Role) Replace(gap.Place, $@"(?<=\[\[\s*){old}(?=\s*/)", renaming.New);
                    if (level.Skill == renaming.Old && renaming.Kind == IdKind.Skill)
                        Replace(gap.Place, $@"(?<=\[\[[^\]\n]*){old}(?=\s*@)", renaming.New);
                    break;
                case CitationGap citation when citation.Source == renaming.Old && renaming.Kind == IdKind.Source:
                    Replace(gap.Place, $@"(?<=\[@\s*){old}(?=\s*\])", renaming.New);
                    break;
                case LinkGap link:
                    var after = renaming.Url(gap.Place.File, link.Url);
                    if (after != link.Url) Replace(gap.Place, $@"{Regex.Escape(link.Url)}(?![a-z0-9-])", after);
                    break;
            }
        }
    }

    /// <summary>Replaces the first words of that form at the place or after it that are not replaced yet.</summary>
    private void Replace(SourcePlace place, string form, string by)
    {
        var text = texts.GetValueOrDefault(place.File, "");
        var start = OffsetOf(text, place);
        var found = new Regex($"(?<![a-z0-9-]){form}(?![a-z0-9-])", RegexOptions.None, Regex.InfiniteMatchTimeout);
        for (var match = found.Match(text, start); match.Success; match = match.NextMatch())
        {
            if (!_edits.TryAdd((place.File, match.Index), new TextEdit(PlaceOf(place.File, text, match.Index), match.Value, by))) continue;
            return;
        }

        // One definition of an address may serve several links.
        if (!_edits.Keys.Any(edit => edit.File == place.File && edit.Offset >= start)) NotFound.Add(place);
    }

    private static IEnumerable<Placed<string>> Addresses(SiteSettings? settings) =>
        (settings?.Menu ?? []).Select(entry => new Placed<string>(entry.Link.Address, entry.Place))
            .Concat((settings?.SearchedAs ?? []).Select(page => page.Address));

    private static int OffsetOf(string text, SourcePlace place)
    {
        var offset = 0;
        for (var line = 1; line < place.Line; line++) offset = text.IndexOf('\n', offset) + 1;
        return Math.Min(text.Length, offset + Math.Max(0, place.Column - 1));
    }

    private static SourcePlace PlaceOf(string file, string text, int offset) =>
        new(file, text.AsSpan(0, offset).Count('\n') + 1, offset - text.LastIndexOf('\n', Math.Max(0, offset - 1)));
}
