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
        foreach (var leaf in document.Descendants<LeafBlock>()) form.Unfinished(leaf);
    }

    /// <summary>Whether the paragraph before a table is its caption.</summary>
    public static bool IsCaption(Block? block) =>
        block is ParagraphBlock paragraph && PlainText.Of(paragraph.Inline).StartsWith(CaptionMark, StringComparison.Ordinal);

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
                case HtmlBlock { Type: HtmlBlockType.Comment }: break;
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
    }

    private void Look(Inline inline)
    {
        switch (inline)
        {
            case HtmlInline { Tag: var tag } html when !tag.StartsWith("<!--", StringComparison.Ordinal):
                if (!tag.StartsWith("</", StringComparison.Ordinal)) Mistake(ParseRules.RawHtml, At(html), $"The HTML {tag} would not be shown.");
                break;
            case AutolinkInline link when !link.IsEmail && !WebAddresses.IsWeb(link.Url):
                Mistake(ParseRules.LinkScheme, At(link), $"A link to '{link.Url}' is not allowed.");
                break;
            case LinkInline { IsImage: true } image:
                if (PlainText.Of(image).Length == 0) Mistake(ParseRules.ImageText, At(image), "The image has no description.");
                if (!IsRelative(image.Url ?? "")) Mistake(ParseRules.LinkScheme, At(image), "Images come from input/assets/ only; a page that loads one from elsewhere tells that site who reads it.", "Put the image into input/assets/ and write its relative path.");
                break;
            case LinkInline link:
                LookAtLink(link, link.Url ?? "");
                break;
        }
    }

    private void LookAtLink(LinkInline link, string address)
    {
        if (address.Length == 0) Mistake(ParseRules.BrokenMarkup, At(link), "The link has no address.");
        else if (PlainText.Of(link).Length == 0) Mistake(ParseRules.BrokenMarkup, At(link), "The link has no text.", "Write the text between the square brackets.");
        else if (!WebAddresses.IsWeb(address) && !WebAddresses.IsMail(address) && !IsOwnAddress(address) && !IsRelative(address))
            Mistake(ParseRules.LinkScheme, At(link), $"A link to '{address}' is not allowed.");
    }

    private static bool IsOwnAddress(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);

    /// <summary>A path without a scheme: "javascript:" and the like hold a colon before any slash.</summary>
    private static bool IsRelative(string address) =>
        address.Length > 0 && address[0] != '/' && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl)
        && !address.Split('/', '#', '?')[0].Contains(':', StringComparison.Ordinal);

    /// <summary>Finds brackets that no parser took: they would be shown as they are.</summary>
    private void Unfinished(LeafBlock leaf)
    {
        if (leaf.Inline is null) return;
        var start = Math.Clamp(leaf.Span.Start, 0, _text.Length);
        var text = _text.AsSpan(start, Math.Clamp(leaf.Span.Length, 0, _text.Length - start)).ToArray().AsSpan();
        foreach (var taken in leaf.Inline.Descendants().Where(inline => inline is CodeInline or LinkInline or AutolinkInline or ReferenceInline or CitationInline or EditorialInline))
        {
            var from = Math.Clamp(taken.Span.Start - start, 0, text.Length);
            text[from..Math.Clamp(taken.Span.End + 1 - start, from, text.Length)].Fill(' ');
        }

        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (at > 0 && text[at - 1] is '\\' or '[') continue;
            if (text[at..].StartsWith("[[", StringComparison.Ordinal)) Broken(start + at, "[[ is opened here and not closed with ]] on the same line, or nothing stands between.");
            else if (text[at..].StartsWith("[@", StringComparison.Ordinal)) Broken(start + at, "[@ is opened here and not closed with ] on the same line, or no source is named.");
            else if (text[at..].StartsWith("][", StringComparison.Ordinal)) Broken(start + at, "A link of the form [text][name] is not finished: the name is not explained anywhere.");
            else if (text[at..].StartsWith("](", StringComparison.Ordinal)) Broken(start + at, "A link of the form [text](address) is not finished, or its address holds a space.");
        }
    }

    private void Broken(int offset, string message) => Mistake(ParseRules.BrokenMarkup, _places.At(offset, 2), message);

    private SourcePlace At(MarkdownObject node)
    {
        var end = _text.IndexOf('\n', Math.Clamp(node.Span.Start, 0, _text.Length));
        var lineEnd = end < 0 ? _text.Length : end;
        return _places.At(node.Span.Start, Math.Min(node.Span.Length, lineEnd - node.Span.Start));
    }

    private void Mistake(Rule rule, SourcePlace place, string message, string? advice = null) => _report.Add(rule, place, message, advice);
}
