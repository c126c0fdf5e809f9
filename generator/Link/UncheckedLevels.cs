using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;

namespace RoleSite.Generator.Link;

/// <summary>Finds sentences that state a level beside the link to a skill in words alone, so that no check can hold them against the matrix. English only.</summary>
public sealed partial class UncheckedLevels(Library library, MarkdownBody body, Report report)
{
    public static void Run(Library library, Report report)
    {
        if (!library.Settings.Language.StartsWith("en", StringComparison.Ordinal)) return;
        var bodies = library.Roles.Select(role => role.Article.Head.Body).Concat(library.Comparisons.Select(comparison => comparison.Head.Body)).Concat(library.Pages.Select(page => page.Head.Body));
        foreach (var body in bodies)
        {
            var check = new UncheckedLevels(library, body, report);
            foreach (var block in body.Introduction.Concat(body.Sections.SelectMany(section => section.Blocks))) check.Look(block);
        }
    }

    private void Look(Block block)
    {
        switch (block)
        {
            case Table table: foreach (var row in table.OfType<TableRow>()) Row(row); break;
            case ContainerBlock container: foreach (var inner in container) Look(inner); break;
            case ParagraphBlock { Inline: { } inline }: Paragraph(inline); break;
        }
    }

    /// <summary>A row that begins with a skill and has a level for a cell.</summary>
    private void Row(TableRow row)
    {
        LeafBlock?[] cells = [.. row.OfType<TableCell>().Select(cell => cell.OfType<LeafBlock>().FirstOrDefault())];
        if (cells is not [{ Inline: { } label }, ..] || label.Descendants<ReferenceInline>().FirstOrDefault(IsSkill) is not { } skill) return;
        if (cells.Skip(1).FirstOrDefault(cell => cell?.Inline is { FirstChild: LiteralInline { NextSibling: null } only } && LevelScale.Ids.Contains(only.Content.ToString().Trim().ToLowerInvariant())) is { } bare)
            report.Add(LinkRules.UncheckedLevel, body.Places.At(bare.Span.Start, bare.Span.Length), $"This level in '{skill.Name}' stands in words that no check can read.", $"Write [[role/{skill.Name}@level|level]], with the id of the role.");
    }

    private void Paragraph(ContainerInline inline)
    {
        foreach (var sentence in Sentences(inline))
        {
            if (sentence.Skill is not { } skill || !sentence.HasLevel || sentence.IsChecked || sentence.IsCited is true) continue;
            report.Add(LinkRules.UncheckedLevel, body.Places.At(skill.Span.Start, skill.Span.Length), $"A level in '{skill.Name}' is stated in words that no check can read.");
        }
    }

    private IEnumerable<Sentence> Sentences(ContainerInline inline)
    {
        var open = new List<Sentence>();
        var current = Sentence.Empty;
        foreach (var part in inline.Descendants())
        {
            switch (part)
            {
                case ReferenceInline reference when current.Skill is null && IsSkill(reference): current = current with { Skill = reference }; break;
                case LevelInline: current = current with { IsChecked = true }; break;
                // A mark at the end of a later sentence speaks for those before it.
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

    private bool IsSkill(ReferenceInline reference) => library.Skills.PositionOf(new Slug(reference.Name)) >= 0;

    /// <param name="Skill">The first link to a skill.</param>
    /// <param name="IsChecked">Whether a level stands in it that is held against the matrix.</param>
    /// <param name="IsCited">Whether a source is cited for it; null where it bears no mark.</param>
    private sealed record Sentence(ReferenceInline? Skill, bool HasLevel, bool IsChecked, bool? IsCited)
    {
        public static readonly Sentence Empty = new(null, false, false, null);
    }

    [GeneratedRegex("[.!?;]( |$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(at (awareness|working|practitioner|expert)|(to|asks for|rate|needs) (awareness|practitioner|expert)|(awareness|practitioner|expert) (in|for|level))\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StatedLevel();
}
