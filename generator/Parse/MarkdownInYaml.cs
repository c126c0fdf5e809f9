using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Finds the way back from markdown that is a value in a YAML file to its characters there.</summary>
internal static class MarkdownInYaml
{
    /// <summary>A place inside a text is known if the file has the text letter by letter, on one line or in a block under "|".</summary>
    /// <remarks>Otherwise everything in it has the place of the whole.</remarks>
    public static TextPlaces Places(TextFile file, Placed<string> text)
    {
        var lines = file.Text.Split('\n');
        var (_, line, column, _) = text.Place;
        var written = lines.ElementAtOrDefault(line - 1) ?? "";
        var at = text.Value.Length == 0 ? -1 : written.IndexOf(text.Value, Math.Clamp(column - 1, 0, written.Length), StringComparison.Ordinal);
        if (at >= 0) return new TextPlaces(file.Path, text.Value, line - 1, at);
        return Block(file.Path, lines, line, text.Value) ?? new TextPlaces(text.Place);
    }

    /// <param name="line">Line of the "|", from 1.</param>
    private static TextPlaces? Block(string file, string[] lines, int line, string text)
    {
        var first = Array.FindIndex(lines, Math.Clamp(line, 0, lines.Length), candidate => candidate.Trim().Length > 0);
        if (first < 0) return null;
        var indent = lines[first].Length - lines[first].TrimStart(' ').Length;
        var wanted = text.Split('\n');
        for (var i = 0; i < wanted.Length; i++)
        {
            var there = lines.ElementAtOrDefault(first + i) ?? "";
            var isSame = there.Length < indent ? wanted[i].Length == 0 : there.AsSpan(indent).TrimEnd().SequenceEqual(wanted[i].AsSpan().TrimEnd());
            if (!isSame) return null;
        }

        return new TextPlaces(file, text, first, indent);
    }
}
