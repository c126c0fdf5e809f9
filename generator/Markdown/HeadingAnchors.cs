using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Syntax;

namespace RoleSite.Generator.Markdown;

/// <summary>The anchors of headings, formed as GitHub forms them: lower case, hyphens for spaces, other signs left out.</summary>
public static class HeadingAnchors
{
    /// <summary>The key under which a heading keeps its anchor once that is known to be unique.</summary>
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

    /// <summary>Gives a heading an anchor that no heading before it has.</summary>
    /// <remarks>"C++" and "C#" would have the same anchor, since signs are left out; as on GitHub, the second gets a number.</remarks>
    /// <param name="taken">The anchors of the headings before; the anchor of this one is added.</param>
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
