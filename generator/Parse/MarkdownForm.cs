using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Looks at the form of markdown: no HTML, allowed links, described images, captioned tables, nothing left unfinished.</summary>
public sealed class MarkdownForm
{
    private const int DeepestNesting = 6;
    public const string CaptionMark = "Table: ";

    private readonly string _text;
    private readonly TextPlaces _places;
    private readonly Report _report;
    private readonly HashSet<string> _openedTags = new(StringComparer.Ordinal);

    private MarkdownForm(string text, TextPlaces places, Report report)
    {
        _text = text;
        _places = places;
        _report = report;
    }

    /// <summary>Reports what is wrong with the form.</summary>
    public static void Check(MarkdownDocument document, string text, TextPlaces places, Report report)
    {
        var form = new MarkdownForm(text, places, report);
        form.Blocks(document, 0);
        foreach (var inline in document.Descendants<Inline>()) form.Look(inline);
        foreach (var leaf in document.Descendants<LeafBlock>()) Leaf(leaf, text, places, report);
    }

    private static void Leaf(LeafBlock leaf, string text, TextPlaces places, Report report)
    {
        UnfinishedMarkup.Check(leaf, text, places, report);
        HiddenEntities.Check(leaf, places, report);
    }

    /// <summary>Whether the paragraph before a table is its caption.</summary>
    public static bool IsCaption(Block? block) =>
        block is ParagraphBlock paragraph && PlainText.Of(paragraph.Inline).StartsWith(CaptionMark, StringComparison.Ordinal);

    /// <summary>A line such as "##Tasks", which markdown takes for plain text.</summary>
    public static bool IsHeadingWithoutSpace(ParagraphBlock paragraph, string text) =>
        UnfinishedMarkup.HeadingWithoutSpace().IsMatch(text.AsSpan(paragraph.Span.Start, paragraph.Span.Length));

    /// <summary>A comment or a block of code without an end swallows the rest of the text.</summary>
    public static bool IsNotClosed(Block block, string text) => block switch
    {
        HtmlBlock { Type: HtmlBlockType.Comment } => !text.AsSpan(block.Span.Start, block.Span.Length).Contains("-->", StringComparison.Ordinal),
        FencedCodeBlock code => code.ClosingFencedCharCount == 0,
        _ => false,
    };

    private void Blocks(ContainerBlock container, int depth)
    {
        if (depth > DeepestNesting)
        {
            Mistake(ParseRules.TooDeep, At(container), "Lists or quotes are nested too deeply here.");
            return;
        }

        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case FencedCodeBlock code when IsNotClosed(code, _text):
                    Mistake(ParseRules.BrokenMarkup, At(code), "A block of code is opened here and not closed.", "Put a line of the same signs after the code.");
                    break;
                case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                    if (IsNotClosed(comment, _text)) Mistake(ParseRules.BrokenMarkup, At(comment), "A comment is opened here and not closed, so all that follows would be lost.", "Close the comment with -->.");
                    break;
                case HtmlBlock html: Mistake(ParseRules.RawHtml, At(html), "HTML stands here; it would not be shown."); break;
                case Table table: LookAtTable(table, i > 0 ? container[i - 1] : null); break;
                case ContainerBlock inner: Blocks(inner, depth + (inner is ListBlock or QuoteBlock ? 1 : 0)); break;
                case ParagraphBlock paragraph when IsCaption(paragraph) && (i + 1 == container.Count || container[i + 1] is not Table):
                    Mistake(ParseRules.TableCaption, At(paragraph), "This caption has no table under it.", "Put the table right after the caption, with an empty line between, or begin the paragraph with another word.");
                    break;
            }
        }
    }

    private void LookAtTable(Table table, Block? before)
    {
        if (!IsCaption(before)) Mistake(ParseRules.TableCaption, At(table), "The table has no caption.");
        if (table.FirstOrDefault() is not TableRow { IsHeader: true }) Mistake(ParseRules.TableCaption, At(table), "The table has no header row.", "Write a first row with the names of the columns and a row of hyphens under it.");
        var columns = Cells(table.OfType<TableRow>().First());
        foreach (var row in table.OfType<TableRow>().Where(row => Cells(row) != columns))
            Mistake(ParseRules.TableRow, At(row), $"The row has {Cells(row)} {(Cells(row) == 1 ? "cell" : "cells")}, but the header has {columns}.");
    }

    /// <summary>Cells that are written; the parser fills short rows up with cells that hold nothing at all.</summary>
    private static int Cells(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    private void Look(Inline inline)
    {
        switch (inline)
        {
            case HtmlInline { Tag: var tag } html when !tag.StartsWith("<!--", StringComparison.Ordinal):
                if (IsFirstOfItsKind(tag)) Mistake(ParseRules.RawHtml, At(html), $"The HTML {tag} would not be shown.");
                break;
            case AutolinkInline link when !link.IsEmail && !WebAddresses.IsWeb(link.Url) && !WebAddresses.IsCopied(link.Url):
                Mistake(ParseRules.LinkScheme, At(link), $"A link to '{link.Url}' is not allowed.");
                break;
            case LinkInline { IsImage: true } image:
                if (PlainText.Of(image).Length == 0) Mistake(ParseRules.ImageText, At(image), "The image has no description.");
                else if (ImageWords.SayNothing(PlainText.Of(image), image.Url ?? "")) Mistake(ParseRules.ImageText, At(image), $"'{PlainText.Of(image)}' is no description: it says no more than the name of a file.");
                if (!WebAddresses.IsRelative(image.Url ?? "") && !WebAddresses.IsOwn(image.Url ?? "") && !WebAddresses.IsCopied(image.Url ?? "")) Mistake(ParseRules.LinkScheme, At(image), "Images come from input/assets/ only; a page that loads one from elsewhere tells that site who reads it.", "Put the image into input/assets/ and write its relative path.");
                break;
            case LinkInline link:
                LookAtLink(link, link.Url ?? "");
                break;
            case EmphasisInline emphasis when emphasis.Span.Start > 0 && char.IsLetterOrDigit(_text[emphasis.Span.Start - 1]):
                Mistake(ParseRules.BrokenMarkup, At(emphasis), "This asterisk stands inside a word and slants all up to the next one.", "Write \\* for the sign itself, or put a space before it.");
                break;
        }
    }

    /// <summary>Whether a tag is to be reported: each opening one, and a closing one that nothing opened.</summary>
    private bool IsFirstOfItsKind(string tag)
    {
        var name = string.Concat(tag.TrimStart('<', '/').TakeWhile(char.IsLetterOrDigit)).ToLowerInvariant();
        var isOpening = !tag.StartsWith("</", StringComparison.Ordinal);
        return _openedTags.Add(name) || isOpening;
    }

    private void LookAtLink(LinkInline link, string address)
    {
        if (address.Length == 0) Mistake(ParseRules.BrokenMarkup, At(link), "The link has no address.");
        else if (PlainText.Of(link).Length == 0) Mistake(ParseRules.BrokenMarkup, At(link), "The link has no text.", "Write the text between the square brackets.");
        else if (!WebAddresses.IsWeb(address) && !WebAddresses.IsMail(address) && !WebAddresses.IsOwn(address) && !WebAddresses.IsRelative(address) && !WebAddresses.IsCopied(address))
            Mistake(ParseRules.LinkScheme, At(link), $"A link to '{address}' is not allowed.");
    }

    private SourcePlace At(MarkdownObject node)
    {
        var end = _text.IndexOf('\n', Math.Clamp(node.Span.Start, 0, _text.Length));
        var lineEnd = end < 0 ? _text.Length : end;
        return _places.At(node.Span.Start, Math.Min(node.Span.Length, lineEnd - node.Span.Start));
    }

    private void Mistake(Rule rule, SourcePlace place, string message, string? advice = null) => _report.Add(rule, place, message, advice);
}
