using System.Text;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>Turns the bytes of a file into text that people can see in full: UTF-8, without hidden characters and without merge conflicts.</summary>
internal static class DecodeText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text with line ends as "\n" and without a byte order mark, so that a checkout on Windows gives the same site; null where it cannot be
    /// read, which is reported.
    /// Hidden characters are reported and left out, so that the file's other errors can be named too.
    /// </summary>
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
            return HasZeroByte(path, text, report) || HasMergeConflict(path, text, report) ? null : WithoutHidden(path, text, report);
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

    private static bool HasZeroByte(string path, string text, Report report)
    {
        var at = text.IndexOf('\0', StringComparison.Ordinal);
        if (at >= 0) report.Add(ReadRules.NotUtf8, EndOf(path, text[..at]), "The file contains a zero byte, so it is not plain text.");
        return at >= 0;
    }

    /// <summary>
    /// Reports the first hidden character of each line. Where one of them breaks a line, the lines cannot be trusted, and the result is null.
    /// </summary>
    private static string? WithoutHidden(string path, string text, Report report)
    {
        var hidden = HiddenCharacters.In(text);
        var (line, start, at) = (1, 0, 0);
        foreach (var (number, beginning, character) in hidden.Select(InLine).ToArray().DistinctBy(found => found.Line))
        {
            var place = new SourcePlace(path, number, character.At - beginning + 1);
            // A character that nobody sees does not belong there; one that shows may stand for another.
            TextEdit? fix = character.IsUnseen ? new TextEdit(place, text.Substring(character.At, character.Length), "") : null;
            report.Add(ReadRules.HiddenCharacter, place, character.Message, character.Advice, fix);
        }

        return hidden.Any(character => character.BreaksLine) ? null : HiddenCharacters.Without(text, hidden);

        (int Line, int Start, HiddenCharacter Character) InLine(HiddenCharacter character)
        {
            for (; at < character.At; at++)
            {
                if (text[at] == '\n') (line, start) = (line + 1, at + 1);
            }

            return (line, start, character);
        }
    }

    private static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static SourcePlace EndOf(string path, string before) =>
        new(path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

    /// <summary>Whether git's conflict markers are left at the beginning of a line, all of them or only some.</summary>
    private static bool HasMergeConflict(string path, string text, Report report)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (!content.StartsWith("<<<<<<< ") && !content.StartsWith(">>>>>>> ") && content is not "=======") continue;
            if (content is "=======")
                report.Add(ReadRules.MergeConflict, new SourcePlace(path, line, 1, content.Length),
                    "Seven equals signs are what git writes between two versions of a text.",
                    "Keep one of the two versions and remove the line; write a heading as \"## Heading\".");
            else report.Add(ReadRules.MergeConflict, new SourcePlace(path, line, 1, content.Length), "Git marked two versions of the text here.");
            return true;
        }

        return false;
    }
}
