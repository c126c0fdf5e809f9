using System.Text;
using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>The bytes of a file after some edits of its text.</summary>
internal static partial class EditedText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Null where a place does not hold the words that an edit takes away.</summary>
    public static byte[]? Of(byte[] file, IEnumerable<TextEdit> edits)
    {
        var text = Encoding.UTF8.GetString(file);
        var mark = text.StartsWith(ByteOrderMark) ? ByteOrderMark.ToString() : "";
        var lines = LineWithEnd().Matches(text[mark.Length..]).Select(line => line.Value).Append("").ToList();
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        // The last edit comes first, so that it does not move the places of the others.
        foreach (var edit in edits.OrderByDescending(edit => (edit.Place.Line, edit.Place.Column)))
        {
            var first = edit.Place.Line - 1;
            var count = 1 + edit.Old.Count(c => c == '\n');
            if (first < 0 || first + count > lines.Count) return null;
            if (Changed([.. lines[first..(first + count)]], edit, newLine) is not { } changed) return null;
            lines.RemoveRange(first, count);
            lines.Insert(first, changed);
        }

        return Encoding.UTF8.GetBytes(mark + string.Concat(lines));
    }

    private static string? Changed(string[] lines, TextEdit edit, string newLine)
    {
        var end = lines[^1][lines[^1].TrimEnd('\r', '\n').Length..];
        // Places count a letter and its accent as one, however the file has them.
        var words = ComposedText.Of(string.Join('\n', lines.Select(line => line.TrimEnd('\r', '\n'))));
        var at = edit.Place.Column - 1;
        if (at < 0 || at + edit.Old.Length > words.Length || !words.AsSpan(at).StartsWith(edit.Old)) return null;
        words = words[..at] + edit.New + words[(at + edit.Old.Length)..];
        return words.Replace("\n", newLine, StringComparison.Ordinal) + end;
    }

    [GeneratedRegex(@"[^\r\n]*(\r\n|\r|\n)|[^\r\n]+$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LineWithEnd();
}
