using System.Buffers;
using System.Globalization;
using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>Turns the bytes of a file into text that a person can see in full: UTF-8, without hidden characters and without marks of a merge.</summary>
public static class DecodeText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Controls, and signs that take no room or turn the direction of writing: what a reviewer sees would not be what is published.</summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => c is not ('\n' or '\t') && (char.IsControl(c) || IsHiddenFormat(c)))]);

    /// <summary>The text with line ends as "\n" and without a byte order mark, so that a checkout on Windows gives the same site; null after a report.</summary>
    public static string? Run(string path, byte[] bytes, Report report)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            report.Add(ReadRules.NotUtf8, new SourcePlace(path, 1, 1), "The file was saved as UTF-16 (some programs call it \"Unicode\").");
            return null;
        }

        try
        {
            var text = StrictUtf8.GetString(bytes);
            if (text.StartsWith('\uFEFF')) text = text[1..];
            text = WithPlainLineEnds(text);
            return HasHiddenCharacter(path, text, report) || HasMergeConflict(path, text, report) ? null : text;
        }
        catch (DecoderFallbackException exception)
        {
            var before = WithPlainLineEnds(Encoding.UTF8.GetString(bytes, 0, Math.Clamp(exception.Index, 0, bytes.Length)));
            var words = before[(before.LastIndexOfAny(['\n', ' ']) + 1)..];
            var after = words.Length is > 0 and < 30 ? $" after '{words}'" : "";
            report.Add(ReadRules.NotUtf8, EndOf(path, before), $"A letter here{after} is not UTF-8; the file was saved with another encoding.");
            return null;
        }
    }

    private static bool HasHiddenCharacter(string path, string text, Report report)
    {
        var at = text.AsSpan().IndexOfAny(Hidden);
        if (at < 0) return false;
        var place = EndOf(path, text[..at]);
        if (text[at] == '\0') report.Add(ReadRules.NotUtf8, place, "The file holds a zero byte; it is not plain text.");
        else report.Add(ReadRules.HiddenCharacter, place, $"An invisible character (U+{(int)text[at]:X4}) stands here.");
        return true;
    }

    private static bool IsHiddenFormat(char c) => c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
        || c is >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F'
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static SourcePlace EndOf(string path, string before) =>
        new(path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

    /// <summary>Marks of git at the beginning of a line, also such as were left behind.</summary>
    private static bool HasMergeConflict(string path, string text, Report report)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (!content.StartsWith("<<<<<<< ") && !content.StartsWith(">>>>>>> ") && content is not "=======") continue;
            if (content is "=======") report.Add(ReadRules.MergeConflict, new SourcePlace(path, line, 1, content.Length), "Seven equals signs are how git parts two versions of a text.", "Keep one of the two versions and remove the line; write a heading as \"## Heading\".");
            else report.Add(ReadRules.MergeConflict, new SourcePlace(path, line, 1, content.Length), "Two versions of the text stand here, marked by git.");
            return true;
        }

        return false;
    }
}
