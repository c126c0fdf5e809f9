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
        if (last.Line < 1 || last.Line > all.Length || all[last.Line - 1][..indent].Trim().Length > 0) return null;
        // What follows and is indented further belongs to the entry; an empty line only if more of it follows.
        var end = last.Line;
        for (var i = last.Line; i < all.Length; i++)
        {
            if (all[i].Trim().Length == 0) continue;
            if (all[i].Length - all[i].TrimStart(' ').Length <= indent) break;
            end = i + 1;
        }

        var between = last.Line > 1 && all[last.Line - 2].Trim().Length == 0 ? "\n" : "";
        var entry = string.Concat(lines.Select(line => line.Length == 0 ? "\n" : $"\n{new string(' ', indent)}{line}"));
        return new TextEdit(new SourcePlace(last.File, end, all[end - 1].Length + 1, 0), "", between + entry);
    }
}
