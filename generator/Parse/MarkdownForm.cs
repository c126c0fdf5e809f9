using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;

namespace RoleSite.Generator.Parse;

/// <summary>Checks the form of markdown: no HTML, no lost text, allowed links, described images, captioned tables, no unfinished marks.</summary>
internal sealed class MarkdownForm
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

    public static void Check(MarkdownDocument document, string text, TextPlaces places, Report report)
    {
        var form = new MarkdownForm(text, places, report);
        form.CheckBlocks(document);
        foreach (var inline in document.Descendants<Inline>()) form.Check(inline);
        HiddenEntities.Check(document, text, places, report);
        LinkForm.Check(document, text, places, report);
    }

    /// <summary>Whether a paragraph has a line such as "##Tasks", which markdown takes for plain text.</summary>
    public static bool HasHeadingWithoutSpace(ParagraphBlock paragraph, string text)
    {
        foreach (var line in text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).EnumerateLines())
        {
            if (line is ['#', '#', ..] && line.TrimStart('#') is [not (' ' or '\t'), ..]) return true;
        }

        return false;
    }

    private void CheckBlocks(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var next = i + 1 < container.Count ? container[i + 1] : null;
            switch (container[i])
            {
                case FencedCodeBlock code: CheckCode(code); break;
                case HtmlBlock comment when Comments.Is(comment): CheckComment(comment); break;
                case HtmlBlock html: Add(ParseRules.RawHtml, html, "This is HTML, which would not be shown."); break;
                case Table table:
                    _tables.Check(table, i > 0 ? container[i - 1] : null);
                    foreach (var cell in table.Descendants<LeafBlock>()) _unfinished.Check(cell);
                    break;
                case ListItemBlock { Count: 0 } item:
                    Add(ParseRules.ListMark, item, "This list item is empty.", "Write the item, or remove its sign.");
                    break;
                case ContainerBlock inner: CheckBlocks(inner); break;
                case ParagraphBlock paragraph when _tables.IsReported(paragraph): break;
                case ParagraphBlock paragraph when TableCaption.Is(paragraph) && !IsTable(next): AddLoneCaption(paragraph); break;
                case LeafBlock leaf: _unfinished.Check(leaf); break;
            }
        }
    }

    /// <summary>Whether a block is a table, or is reported as something that was meant to be one.</summary>
    private bool IsTable(Block? block) => block is Table || (block is not null && TableForm.LooksLikeTable(block, _text));

    private void AddLoneCaption(ParagraphBlock caption)
    {
        const string Advice = "Put the table right after the caption, with an empty line between, or begin the paragraph with another word.";
        Add(ParseRules.TableCaption, caption, "This caption has no table under it.", Advice);
    }

    private void CheckCode(FencedCodeBlock code)
    {
        if (code.ClosingFencedCharCount == 0)
        {
            Add(ParseRules.BrokenMarkup, code, "A block of code is opened here and not closed.", "Put a line of the same signs after the code.");
        }
        else if (!string.IsNullOrWhiteSpace(code.Arguments))
        {
            var message = $"'{code.Arguments.Trim()}' is written after the language of this code, where no page would show it.";
            Add(ParseRules.LostText, code, message, "Leave only the language behind the signs, and write the rest into the text.");
        }
    }

    private void CheckComment(HtmlBlock comment)
    {
        const string NotClosed = "A comment is opened here and not closed, so all that follows would be lost.";
        if (Comments.IsClosed(comment, _text)) CheckTextBesideComment(comment);
        else Add(ParseRules.BrokenMarkup, comment, NotClosed, "Close the comment with -->.");
    }

    /// <summary>Reports text between or after the comments of a block, which markdown takes for a part of them.</summary>
    private void CheckTextBesideComment(HtmlBlock comment)
    {
        for (var at = comment.Span.Start; at <= comment.Span.End;)
        {
            var open = _text.AsSpan(at, comment.Span.End + 1 - at).TrimStart();
            at = comment.Span.End + 1 - open.Length;
            if (open.IsEmpty) return;
            var close = open.StartsWith("<!--", StringComparison.Ordinal) ? open.IndexOf("-->", StringComparison.Ordinal) : -1;
            if (close < 0)
            {
                const string Advice = "Put the comment on a line of its own, with empty lines around it, or after the text.";
                var place = _places.At(at, open.TrimEnd().Length);
                _report.Add(ParseRules.LostText, place, "This text is on the same line as a comment, where no page would show it.", Advice);
                return;
            }

            at += close + "-->".Length;
        }
    }

    private void Check(Inline inline)
    {
        switch (inline)
        {
            case HtmlInline { Tag: var tag } html when !tag.StartsWith("<!--", StringComparison.Ordinal):
                if (IsToBeReported(tag)) Add(ParseRules.RawHtml, html, $"The HTML {tag} would not be shown.");
                break;
            case EmphasisInline emphasis when IsLetter(emphasis.Span.Start - 1) || IsLetter(emphasis.Span.End + 1):
                const string Asterisk = "This asterisk or its partner is inside a word, so everything between the two would be italic.";
                Add(ParseRules.BrokenMarkup, emphasis, Asterisk, "Write \\* for the sign itself, or put a space before it.");
                break;
            case ReferenceInline { Text: { } words } reference when words.AsSpan().IndexOfAny("*`<") >= 0:
                const string Advice = "Write plain words behind the bar; ** goes around the whole of [[slug|text]].";
                Add(ParseRules.BrokenMarkup, reference, "Marks between [[ and ]] are not read.", Advice);
                break;
        }
    }

    /// <summary>Whether a letter or digit is at a place. Those of scripts without spaces, such as Chinese, Japanese and Thai, do not count.</summary>
    private bool IsLetter(int at) =>
        at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]) && char.GetUnicodeCategory(_text[at]) != UnicodeCategory.OtherLetter;

    /// <summary>Each opening tag is reported, and a closing one if nothing opened it.</summary>
    private bool IsToBeReported(string tag)
    {
        var name = string.Concat(tag.TrimStart('<', '/').TakeWhile(char.IsLetterOrDigit)).ToLowerInvariant();
        var isOpening = !tag.StartsWith("</", StringComparison.Ordinal);
        return _openedTags.Add(name) || isOpening;
    }

    private void Add(Rule rule, MarkdownObject node, string message, string? advice = null) =>
        _report.Add(rule, _places.Beginning(node, _text), message, advice);
}
