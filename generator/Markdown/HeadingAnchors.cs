using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Syntax;

namespace RoleSite.Generator.Markdown;

/// <summary>The anchors of headings, formed as GitHub forms them: small letters, hyphens for spaces, other signs left out.</summary>
public static class HeadingAnchors
{
    /// <summary>Under this key a heading keeps the anchor that nothing else in its text has.</summary>
    private static readonly Type Key = typeof(HeadingAnchors);

    public static string Of(HeadingBlock heading)
    {
        if (heading.GetData(Key) is string unique) return unique;
        var anchor = new StringBuilder();
        foreach (var letter in PlainText.Of(heading.Inline).ToLowerInvariant().EnumerateRunes())
        {
            if (letter.Value == ' ') anchor.Append('-');
            else if (letter.Value == '-' || IsOfWord(Rune.GetUnicodeCategory(letter))) anchor.Append(letter.ToString());
        }

        return anchor.ToString();
    }

    /// <summary>The anchors of all sections and of the headings in them, in the order of the text.</summary>
    public static ImmutableArray<string> In(MarkdownTree tree) =>
        [.. tree.Sections.SelectMany(section => section.Blocks.OfType<HeadingBlock>().Select(Of).Prepend(section.Id))];

    /// <summary>Gives a heading an anchor that none before it has. "C++" and "C#" have one anchor, since signs are left out of it; like GitHub, the second gets a number.</summary>
    /// <param name="taken">The anchors of the headings before; that of this one is added.</param>
    public static void MakeUnique(HeadingBlock heading, HashSet<string> taken)
    {
        var anchor = Of(heading);
        var unique = anchor;
        for (var number = 1; !taken.Add(unique); number++) unique = $"{anchor}-{number}";
        heading.SetData(Key, unique);
    }

    private static bool IsOfWord(UnicodeCategory category) => category
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
