using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Markdown;

/// <summary>Finds sentences and table rows that link to something and state a level in plain words. English only.</summary>
internal static partial class LevelsInWords
{
    /// <summary>Words of which <see cref="StatedLevel"/> needs one, so that most texts are not taken apart.</summary>
    private static readonly SearchValues<string> Levels =
        SearchValues.Create(["awareness", "working", "practitioner", "expert"], StringComparison.Ordinal);

    public static ImmutableArray<LevelInWords> In(MarkdownTree tree) =>
        [.. tree.Introduction.Concat(tree.Sections.SelectMany(section => section.Blocks)).SelectMany(block => In(block, tree.Places))];

    private static IEnumerable<LevelInWords> In(Block block, TextPlaces places) => block switch
    {
        Table table => table.OfType<TableRow>().Select(row => Row(row, places)).OfType<LevelInWords>(),
        ContainerBlock container => container.SelectMany(inner => In(inner, places)),
        ParagraphBlock { Inline: { } inline } when MayStateLevel(inline) =>
            Sentences(inline).Where(sentence => sentence.IsUnchecked).Select(sentence => new LevelInWords(Names(sentence.Links, places), null)),
        _ => [],
    };

    /// <summary>A row whose first cell links to something and that has a cell with nothing but a level.</summary>
    private static LevelInWords? Row(TableRow row, TextPlaces places)
    {
        LeafBlock?[] cells = [.. row.OfType<TableCell>().Select(cell => cell.OfType<LeafBlock>().FirstOrDefault())];
        if (cells is not [{ Inline: { } label }, .. var others]) return null;
        if (others.Select(OnlyLevel).OfType<LiteralInline>().FirstOrDefault() is not { } level) return null;
        var names = Names(label.Descendants<ReferenceInline>(), places);
        return names.IsEmpty ? null : new LevelInWords(names, places.At(level));
    }

    /// <summary>All that a cell says, if that is a level and nothing else; otherwise null.</summary>
    private static LiteralInline? OnlyLevel(LeafBlock? cell)
    {
        if (cell?.Inline?.FirstChild is not LiteralInline { NextSibling: null } only) return null;
        return Level.Ids.Contains(only.Content.ToString().Trim().ToLowerInvariant()) ? only : null;
    }

    private static ImmutableArray<Placed<string>> Names(IEnumerable<ReferenceInline> links, TextPlaces places) =>
        [.. links.Select(link => new Placed<string>(link.Name, places.At(link)))];

    private static bool MayStateLevel(ContainerInline inline) =>
        inline.Descendants<LiteralInline>().Any(literal => literal.Content.AsSpan().ContainsAny(Levels));

    private static IEnumerable<Sentence> Sentences(ContainerInline inline)
    {
        var open = new List<Sentence>();
        var current = Sentence.Empty;
        foreach (var part in inline.Descendants())
        {
            switch (part)
            {
                case ReferenceInline link: current = current with { Links = current.Links.Add(link) }; break;
                case LevelInline: current = current with { IsChecked = true }; break;
                // A citation or [editorial] also covers the sentences before its own, back to the one that has another.
                case CitationInline or EditorialInline:
                    foreach (var earlier in open) yield return earlier with { IsCited = part is CitationInline };
                    open.Clear();
                    current = current with { IsCited = current.IsCited is true || part is CitationInline };
                    break;
                case LiteralInline literal:
                    var stretches = SentenceEnd().Split(literal.Content.ToString());
                    for (var i = 0; i < stretches.Length; i++)
                    {
                        if (i > 0)
                        {
                            if (current.IsCited is not null) yield return current;
                            else open.Add(current);
                            current = Sentence.Empty;
                        }

                        current = current with { HasLevel = current.HasLevel || StatedLevel().IsMatch(stretches[i]) };
                    }

                    break;
            }
        }

        foreach (var left in open.Append(current)) yield return left;
    }

    /// <param name="IsChecked">Whether it states a level as [[skill@level]], which is compared with the matrix.</param>
    /// <param name="IsCited">True where a source is cited for it, false where it is marked [editorial], null where neither.</param>
    private sealed record Sentence(ImmutableArray<ReferenceInline> Links, bool HasLevel, bool IsChecked, bool? IsCited)
    {
        public static readonly Sentence Empty = new([], false, false, null);

        public bool IsUnchecked => !Links.IsEmpty && HasLevel && !IsChecked && IsCited is not true;
    }

    [GeneratedRegex("[.!?;]( |$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(at (awareness|working|practitioner|expert)|(to|asks for|rate|needs) (awareness|practitioner|expert)"
            + @"|(awareness|practitioner|expert) (in|for|level))\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StatedLevel();
}
