using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reports entities such as &amp;#8203; or &amp;shy; that put an invisible character on the page; Read reports the characters.</summary>
internal static class HiddenEntities
{
    private const string Advice = "Delete the entity, or write the letter that is meant.";

    public static void Check(MarkdownDocument document, string text, TextPlaces places, Report report)
    {
        if (!text.Contains('&', StringComparison.Ordinal)) return;
        foreach (var leaf in document.Descendants<LeafBlock>()) Check(leaf, places, report);
    }

    private static void Check(LeafBlock leaf, TextPlaces places, Report report)
    {
        if (leaf is FencedCodeBlock code && HiddenCharacters.In($"{code.Info} {code.Arguments}") is [var inInfo, ..])
            report.Add(ReadRules.HiddenCharacter, places.At(code.Span.Start), $"The line that opens the code writes {inInfo.Name}.", Advice);
        if (leaf.Inline is null) return;
        foreach (var link in leaf.Inline.Descendants<LinkInline>())
        {
            if (HiddenCharacters.In($"{link.Url} {link.Title}") is [var inLink, ..])
                report.Add(ReadRules.HiddenCharacter, places.At(link.Span.Start), $"The address or title of this link writes {inLink.Name}.", Advice);
        }

        if (leaf.Inline.Descendants<HtmlEntityInline>().Any()) InText(leaf.Inline, places, report);
    }

    /// <summary>Looks at entities with the text around them: a joiner between two Persian letters has its effect however it is written.</summary>
    private static void InText(ContainerInline inline, TextPlaces places, Report report)
    {
        var text = new StringBuilder();
        var entities = new List<(int From, int To, HtmlEntityInline Entity)>();
        foreach (var piece in inline.Descendants())
        {
            var from = text.Length;
            switch (piece)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case ReferenceInline reference: text.Append(reference.Text ?? reference.Name); break;
                case LineBreakInline: text.Append('\n'); break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    entities.Add((from, text.Length, entity));
                    break;
            }
        }

        var hidden = HiddenCharacters.In(text.ToString());
        foreach (var (from, to, entity) in entities)
        {
            if (hidden.FirstOrDefault(character => character.At < to && character.At + character.Length > from) is { Name: { } name })
                report.Add(ReadRules.HiddenCharacter, places.At(entity.Span.Start, entity.Span.Length), $"{entity.Original} writes {name}.", Advice);
        }
    }
}
