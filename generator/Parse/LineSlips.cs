using System.Buffers;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Lines of a paragraph that were meant to begin a list item, a heading or a rule, and run into the text instead.</summary>
public static class LineSlips
{
    private const string Space = "Put a space behind it.";

    /// <summary>What word processors and web pages put before list items.</summary>
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪▫●○■□◆◇►▶➢➤‣⁃·∙✓✔✗✘☐☑☒–—−‐‑＊－＋");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("–—−‐‑");

    /// <summary>The first slip; the lines after it mostly hold the same.</summary>
    public static Slip? First(LeafText block)
    {
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var before = i == 0 ? "" : block.Line(block.Lines[i - 1]).TrimEnd();
            if (Look(block, block.Lines[i], block.Line(block.Lines[i]), i, before) is { } slip) return slip;
        }

        return null;
    }

    private static Slip? Look(LeafText block, int at, ReadOnlySpan<char> line, int number, ReadOnlySpan<char> before)
    {
        // A space keeps the rest from being looked at: what follows may be code or a link.
        var isLiteral = line.Length > 1 && block.Literal[at] == line[0];
        return line switch
        {
            [] => null,
            ['\\', '-' or '+' or '*', ' ', ..] => Item(at, 2, "The backslash keeps this from being a list item.", "Remove the backslash."),
            ['-' or '+' or '*', '\u00A0' or '\u202F' or '\u3000', ..] => Item(at, 2, "The space behind the sign is a no-break space, so this is no list item.", "Type the space anew."),
            [var sign, ..] when isLiteral && Bullets.Contains(sign) && IsBullet(line, number, before) => Item(at, 1, "This sign begins no list item, so the lines would run together.", "Begin the item with a hyphen and a space."),
            ['-' or '+' or '*', var next, ..] when isLiteral && (char.IsLetter(next) || (line[0] == '-' && next is '[' or '*' or '`' or '"' or '“')) => Item(at, 1, $"There is no space behind the {line[0]}, so this is no list item.", Space),
            ['#', '#', ..] when isLiteral && line.TrimStart('#') is [not (' ' or '\t'), ..] rest => new Slip(ParseRules.BrokenMarkup, at, line.Length - rest.Length + FirstWord(rest), "There is no space after the # signs, so this is no heading.", "Put a space between the # signs and the heading."),
            [':', ' ', ..] => Item(at, 1, "A colon begins no list of definitions.", "Write the term in bold and its meaning after it: **term**: meaning."),
            [':' or '!', _, _, ..] when line[..3] is ":::" or "!!!" => new Slip(ParseRules.ForeignMark, at, 3, "Boxes such as ::: note are not read.", "Begin the paragraph with a word in bold instead, such as **Note:**."),
            [>= '0' and <= '9', ..] => Number(at, line, number),
            _ => null,
        };
    }

    private static Slip Item(int at, int length, string message, string advice) => new(ParseRules.ListMark, at, length, message, advice);

    /// <summary>A dash may also stand where a sentence was broken into two lines.</summary>
    private static bool IsBullet(ReadOnlySpan<char> line, int number, ReadOnlySpan<char> before)
    {
        if (!Dashes.Contains(line[0])) return char.IsWhiteSpace(line[1]) || line[0] is '•' or '◦' or '▪' or '●';
        return (char.IsWhiteSpace(line[1]) || char.IsLetter(line[1])) && (number == 0 || before is [.., ':'] || (before is [var sign, ..] && (Dashes.Contains(sign) || sign is '-')));
    }

    /// <summary>"2." under a line of text, "1.First" and "1\. First".</summary>
    private static Slip? Number(int at, ReadOnlySpan<char> line, int number)
    {
        var rest = line.TrimStart("0123456789");
        var digits = line.Length - rest.Length;
        return rest switch
        {
            ['\\', '.' or ')', ' ', ..] when digits < 4 => Item(at, digits + 2, "The backslash keeps this from being a list item.", "Remove the backslash."),
            ['.' or ')', ' ', ..] when digits < 3 && number > 0 => Item(at, digits + 1, "A list that does not begin with 1 needs an empty line before it; so this line runs into the text.", "Leave an empty line before the list."),
            ['.' or ')', var next, ..] when digits < 3 && char.IsUpper(next) => Item(at, digits + 1, "There is no space behind the number, so this is no list item.", Space),
            _ => null,
        };
    }

    private static int FirstWord(ReadOnlySpan<char> text) => text.IndexOfAny(' ', '\t') is >= 0 and var end ? end : text.Length;
}
