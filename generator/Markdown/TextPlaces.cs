using Markdig.Syntax;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>Turns offsets in a piece of text into places in the file that the text was cut from.</summary>
public sealed class TextPlaces
{
    private readonly int[] _lineStarts;
    private readonly int _linesBefore;
    private readonly int _columnsBefore;
    private readonly SourcePlace? _whole;

    /// <param name="linesBefore">How many lines of the file come before the text.</param>
    /// <param name="columnsBefore">How many characters come before each line of the text.</param>
    public TextPlaces(string file, string text, int linesBefore, int columnsBefore = 0)
    {
        File = file;
        _linesBefore = linesBefore;
        _columnsBefore = columnsBefore;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') starts.Add(i + 1);
        }

        _lineStarts = [.. starts];
    }

    /// <summary>For a text that is not in the file letter by letter: everything in it is at one place.</summary>
    public TextPlaces(SourcePlace whole)
        : this(whole.File, "", 0) => _whole = whole;

    public string File { get; }

    /// <summary>The place of a stretch of the text.</summary>
    public SourcePlace At(int offset, int length = 1)
    {
        if (_whole is { } whole) return whole;
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0) line = ~line - 1;
        line = Math.Max(0, line);
        return new SourcePlace(File, _linesBefore + line + 1, _columnsBefore + offset - _lineStarts[line] + 1, Math.Max(1, length));
    }

    /// <summary>The place of a whole part of the text.</summary>
    public SourcePlace At(MarkdownObject part) => At(part.Span.Start, part.Span.Length);

    /// <summary>The place of a part of the text, up to the end of the line on which it begins.</summary>
    public SourcePlace Beginning(MarkdownObject part, string text)
    {
        var start = Math.Clamp(part.Span.Start, 0, text.Length);
        var end = text.IndexOf('\n', start);
        return At(start, Math.Min(part.Span.Length, (end < 0 ? text.Length : end) - start));
    }
}
