using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Looks at the form of markdown: no HTML, nothing that no page would show, allowed links, described images, captioned tables, nothing left unfinished.</summary>
public sealed class MarkdownForm
{
    private readonly string _text;
    private readonly TextPlaces _places;
    private readonly Report _report;
    private readonly TableForm _tables;
    private readonly UnfinishedMarkup _unfinished;
    private readonly HashSet<string> _openedTags = new(StringComparer.Ordinal);

    private MarkdownForm(string text, TextPlaces places, Report report)
    {
        _text = text;
        _places = places;
        _report = report;
        _tables = new TableForm(text, places, report);
        _unfinished = new UnfinishedMarkup(text, places, report);
    }

    /// <summary>Reports what is wrong with the form.</summary>
    public static void Check(MarkdownDocument document, string text, TextPlaces places, Report report)
    {
        var form = new MarkdownForm(text, places, report);
        form.Blocks(document);
        foreach (var inline in document.Descendants<Inline>()) form.Look(inline);
        foreach (var leaf in document.Descendants<LeafBlock>()) HiddenEntities.Check(leaf, places, report);
        LinkForm.Check(document, text, places, report);
    }

    /// <summary>A line such as "##Tasks", which markdown takes for plain text.</summary>
    public static bool IsHeadingWithoutSpace(ParagraphBlock paragraph, string text)
    {
        foreach (var line in text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).EnumerateLines())
        {
            if (line is ['#', '#', ..] && line.TrimStart('#') is [not (' ' or '\t'), ..]) return true;
        }

        return false;
    }

    private void Blocks(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case FencedCodeBlock code: Code(code); break;
                case HtmlBlock comment when Comments.Is(comment): Comment(comment); break;
                case HtmlBlock html: Mistake(ParseRules.RawHtml, At(html), "HTML stands here; it would not be shown."); break;
                case Table table:
                    _tables.Check(table, i > 0 ? container[i - 1] : null);
                    foreach (var cell in table.Descendants<LeafBlock>()) _unfinished.Check(cell);
                    break;
                case ListItemBlock { Count: 0 } item: Mistake(ParseRules.ListMark, At(item), "This list item is empty.", "Write the item, or remove its sign."); break;
                case ContainerBlock inner: Blocks(inner); break;
                case ParagraphBlock paragraph when _tables.IsReported(paragraph): break;
                case ParagraphBlock paragraph when TableCaption.Is(paragraph) && (i + 1 == container.Count || container[i + 1] is not Table && !TableForm.LooksLikeTable(container[i + 1], _text)):
                    Mistake(ParseRules.TableCaption, At(paragraph), "This caption has no table under it.", "Put the table right after the caption, with an empty line between, or begin the paragraph with another word.");
                    break;
                case LeafBlock leaf: _unfinished.Check(leaf); break;
            }
        }
    }

    private void Code(FencedCodeBlock code)
    {
        if (code.ClosingFencedCharCount == 0) Mistake(ParseRules.BrokenMarkup, At(code), "A block of code is opened here and not closed.", "Put a line of the same signs after the code.");
        else if (!string.IsNullOrWhiteSpace(code.Arguments)) Mistake(ParseRules.LostText, At(code), $"'{code.Arguments.Trim()}' stands behind the language of this code, where no page would show it.", "Leave only the language behind the signs, and write the rest into the text.");
    }

    private void Comment(HtmlBlock comment)
    {
        if (!Comments.IsClosed(comment, _text))
        {
            Mistake(ParseRules.BrokenMarkup, At(comment), "A comment is opened here and not closed, so all that follows would be lost.", "Close the comment with -->.");
            return;
        }

        for (var at = comment.Span.Start; at <= comment.Span.End;)
        {
            var open = _text.AsSpan(at, comment.Span.End + 1 - at).TrimStart();
            at = comment.Span.End + 1 - open.Length;
            if (open.IsEmpty) return;
            var close = open.StartsWith("<!--", StringComparison.Ordinal) ? open.IndexOf("-->", StringComparison.Ordinal) : -1;
            if (close < 0)
            {
                Mistake(ParseRules.LostText, _places.At(at, open.TrimEnd().Length), "This text stands on the line of a comment, where no page would show it.", "Put the comment on a line of its own, with empty lines around it, or behind the text.");
                return;
            }

            at += close + "-->".Length;
        }
    }

    private void Look(Inline inline)
    {
        switch (inline)
        {
            case HtmlInline { Tag: var tag } html when !tag.StartsWith("<!--", StringComparison.Ordinal):
                if (IsFirstOfItsKind(tag)) Mistake(ParseRules.RawHtml, At(html), $"The HTML {tag} would not be shown.");
                break;
            case EmphasisInline emphasis when IsLetter(emphasis.Span.Start - 1) || IsLetter(emphasis.Span.End + 1):
                Mistake(ParseRules.BrokenMarkup, At(emphasis), "This asterisk stands inside a word, or its partner does, and slants all between the two.", "Write \\* for the sign itself, or put a space before it.");
                break;
            case ReferenceInline { Text: { } words } reference when words.AsSpan().IndexOfAny("*`<") >= 0:
                Mistake(ParseRules.BrokenMarkup, At(reference), "Marks between [[ and ]] are not read.", "Write plain words behind the bar; ** goes around the whole of [[slug|text]].");
                break;
        }
    }

    /// <summary>Letters of scripts without spaces, such as Chinese, Japanese and Thai, may stand right beside the sign.</summary>
    private bool IsLetter(int at) =>
        at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]) && char.GetUnicodeCategory(_text[at]) != UnicodeCategory.OtherLetter;

    /// <summary>Whether a tag is to be reported: each opening one, and a closing one that nothing opened.</summary>
    private bool IsFirstOfItsKind(string tag)
    {
        var name = string.Concat(tag.TrimStart('<', '/').TakeWhile(char.IsLetterOrDigit)).ToLowerInvariant();
        var isOpening = !tag.StartsWith("</", StringComparison.Ordinal);
        return _openedTags.Add(name) || isOpening;
    }

    private SourcePlace At(MarkdownObject node) => _places.Beginning(node, _text);

    private void Mistake(Rule rule, SourcePlace place, string message, string? advice = null) => _report.Add(rule, place, message, advice);
}
