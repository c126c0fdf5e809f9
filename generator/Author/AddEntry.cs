using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Puts an entry at the end of a block of entries, in the layout of those that are there.</summary>
internal static class AddEntry
{
    /// <param name="last">Where the key of the last entry of the block is.</param>
    /// <param name="lines">The lines of the entry, indented as if the block stood at the margin.</param>
    /// <returns>Null where the entries are not on lines of their own.</returns>
    public static TextEdit? After(SourcePlace last, string text, IEnumerable<string> lines)
    {
        var all = text.Split('\n');
        var indent = last.Column - 1;
        if (LastLine(last, all) is not { } end) return null;
        var between = last.Line > 1 && all[last.Line - 2].Trim().Length == 0 ? "\n" : "";
        var entry = string.Concat(lines.Select(line => line.Length == 0 ? "\n" : $"\n{new string(' ', indent)}{line}"));
        return new TextEdit(new SourcePlace(last.File, end, all[end - 1].Length + 1, 0), "", between + entry);
    }

    /// <summary>Puts a key at the end of an entry.</summary>
    /// <param name="id">Where the id of the entry is.</param>
    /// <returns>Null where the keys of the entry are not on lines of their own.</returns>
    public static TextEdit? Inside(SourcePlace id, string text, string key)
    {
        var all = text.Split('\n');
        if (LastLine(id, all) is not { } end || end == id.Line) return null;
        var first = all[id.Line..end].First(line => line.Trim().Length > 0);
        return new TextEdit(new SourcePlace(id.File, end, all[end - 1].Length + 1, 0), "", $"\n{new string(' ', Indent(first))}{key}");
    }

    /// <summary>The line on which an entry ends; null where its key does not begin a line.</summary>
    private static int? LastLine(SourcePlace key, string[] lines)
    {
        var indent = key.Column - 1;
        if (key.Line < 1 || key.Line > lines.Length || lines[key.Line - 1][..indent].Trim().Length > 0) return null;
        // What follows and is indented further belongs to the entry; an empty line only if more of it follows.
        var end = key.Line;
        for (var i = key.Line; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length == 0) continue;
            if (Indent(lines[i]) <= indent) break;
            end = i + 1;
        }

        return end;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
