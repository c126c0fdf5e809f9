using System.Buffers;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Finds lines of a paragraph that were meant to begin a list item or a heading and run into the text instead.</summary>
internal static class LineSlips
{
    private const string Space = "Put a space behind it.";

    /// <summary>What word processors and web pages put before list items.</summary>
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪▫●○■□◆◇►▶➢➤‣⁃·∙✓✔✗✘☐☑☒–—−‐‑＊－＋");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("–—−‐‑");

    /// <summary>The first slip of a block; the lines after it usually have the same.</summary>
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
        // Where the line begins with code or a link, the literal text has a space.
        var isLiteral = line.Length > 1 && block.Literal[at] == line[0];
        return line switch
        {
            [] => null,
            ['\\', '-' or '+' or '*', ' ', ..] => Item(at, 2, "The backslash keeps this from being a list item.", "Remove the backslash."),
            ['-' or '+' or '*', '\u00A0' or '\u202F' or '\u3000', ..] =>
                Item(at, 2, "The space behind the sign is a no-break space, so this is not a list item.", "Type the space again.") with
                {
                    Better = $"{line[0]} ",
                },
            [var sign, ..] when isLiteral && Bullets.Contains(sign) && IsBullet(line, number, before) =>
                Item(at, 1, "This sign does not begin a list item, so the lines would run together.", "Begin the item with a hyphen and a space.")
                    with
                { Better = line is [_, ' ', ..] ? "-" : "- " },
            ['-' or '+' or '*', ..] when isLiteral && IsItemWithoutSpace(line) =>
                Item(at, 1, $"There is no space behind the {line[0]}, so this is not a list item.", Space) with
                {
                    Better = $"{line[0]} ",
                },
            ['#', '#', ..] when isLiteral && line.TrimStart('#') is [not (' ' or '\t'), ..] rest =>
                HeadingWithoutSpace(at, line.Length - rest.Length + FirstWord(rest)),
            [':', ' ', ..] =>
                Item(at, 1, "A colon does not begin a list of definitions.", "Write the term in bold and its meaning after it: **term**: meaning."),
            [':', ':', ':', ..] or ['!', '!', '!', ..] => Box(at),
            [>= '0' and <= '9', ..] => Number(at, line, number),
            _ => null,
        };
    }

    private static Slip Item(int at, int length, string message, string advice) => new(ParseRules.ListMark, at, length, message, advice);

    private static Slip HeadingWithoutSpace(int at, int length) => new(ParseRules.BrokenMarkup, at, length,
        "There is no space after the # signs, so this is not a heading.", "Put a space between the # signs and the heading.");

    private static Slip Box(int at) => new(ParseRules.ForeignMark, at, 3,
        "Boxes such as ::: note are not read.", "Begin the paragraph with a word in bold instead, such as **Note:**.");

    private static bool IsItemWithoutSpace(ReadOnlySpan<char> line) =>
        char.IsLetter(line[1]) || (line[0] == '-' && line[1] is '[' or '*' or '`' or '"' or '“');

    /// <summary>Whether a sign begins an item. A dash may also be where a sentence was broken into two lines.</summary>
    /// <param name="number">The number of the line in its block, from 0.</param>
    private static bool IsBullet(ReadOnlySpan<char> line, int number, ReadOnlySpan<char> before)
    {
        if (!Dashes.Contains(line[0])) return char.IsWhiteSpace(line[1]) || line[0] is '•' or '◦' or '▪' or '●';
        if (!char.IsWhiteSpace(line[1]) && !char.IsLetter(line[1])) return false;
        return number == 0 || before is [.., ':'] || (before is [var sign, ..] && (Dashes.Contains(sign) || sign is '-'));
    }

    /// <summary>Finds "2." under a line of text, "1.First" and "1\. First".</summary>
    private static Slip? Number(int at, ReadOnlySpan<char> line, int number)
    {
        var rest = line.TrimStart("0123456789");
        var digits = line.Length - rest.Length;
        const string NotFirst = "A list that does not begin with 1 needs an empty line before it; so this line runs into the text.";
        return rest switch
        {
            ['\\', '.' or ')', ' ', ..] when digits < 4 =>
                Item(at, digits + 2, "The backslash keeps this from being a list item.", "Remove the backslash."),
            ['.' or ')', ' ', ..] when digits < 3 && number > 0 => Item(at, digits + 1, NotFirst, "Leave an empty line before the list."),
            ['.' or ')', var next, ..] when digits < 3 && char.IsUpper(next) =>
                Item(at, digits + 1, "There is no space behind the number, so this is not a list item.", Space) with
                {
                    Better = $"{line[0]} ",
                },
            _ => null,
        };
    }

    private static int FirstWord(ReadOnlySpan<char> text) => text.IndexOfAny(' ', '\t') is >= 0 and var end ? end : text.Length;
}
