using System.Buffers;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Markdown;

/// <summary>Reads markdown into a tree that is nowhere too deep, in a time that grows with the length of the text and with nothing else.</summary>
public static partial class ReadMarkdown
{
    private const int LongestParagraph = 20_000;

    /// <summary>The parser looks back over open brackets and emphasis at each further one.</summary>
    private const int MostMarksInParagraph = 2_000;

    private const string Divide = "Divide the text by empty lines.";

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_`<!&");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseCjkFriendlyEmphasis()
        .Use<SiteInlinesExtension>()
        .Build();

    /// <param name="places">The way from the text back to its file.</param>
    /// <returns>Null where the text cannot be read at all, which is reported.</returns>
    public static MarkdownDocument? Run(string text, TextPlaces places, Report report)
    {
        if (EndlessParagraph(text) is { } start)
            return Refused(ParseRules.TextLength, start, $"More than {LongestParagraph} characters follow here without an empty line.", Divide);
        if (FullOfMarks(text) is { } full)
        {
            var message = $"More than {MostMarksInParagraph} brackets, asterisks and other marks follow here without an empty line.";
            return Refused(ParseRules.TooDeep, full, message, Divide);
        }

        if (NestedInOneLine().Match(text) is { Success: true } nested)
            return Refused(ParseRules.TooDeep, nested.Index, "Lists or quotes are nested too deeply here.");
        if (Parsed(text) is not { } document)
            return Refused(ParseRules.TooDeep, FirstTooDeep(text), "Lists, quotes or brackets are nested too deeply here.");
        BoundNesting.Run(document, text, places, report);
        UnescapeBars(document);
        return document;

        MarkdownDocument? Refused(Rule rule, int at, string message, string? advice = null)
        {
            report.Add(rule, places.At(at), message, advice);
            return null;
        }
    }

    /// <summary>Where the first stretch without an empty line begins that is too long for readers and for the parser; null where none is.</summary>
    private static int? EndlessParagraph(string text)
    {
        for (var start = 0; text.Length - start > LongestParagraph;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if ((end < 0 ? text.Length : end) - start > LongestParagraph) return start;
            start = end + 2;
        }

        return null;
    }

    /// <summary>Where the first stretch without an empty line begins that holds too many marks; null where none does.</summary>
    private static int? FullOfMarks(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            var count = 0;
            foreach (var sign in text.AsSpan(start, end - start)) count += Marks.Contains(sign) ? 1 : 0;
            if (count > MostMarksInParagraph) return start;
            start = end + 2;
        }

        return null;
    }

    /// <summary>Null where the parser refuses the text, because something in it is nested too deeply.</summary>
    private static MarkdownDocument? Parsed(string text)
    {
        try
        {
            return MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Where the first line begins that makes the parser refuse the text; its message names no place.</summary>
    private static int FirstTooDeep(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1)) starts.Add(end + 1);
        var (first, last) = (0, starts.Count - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            if (Parsed(text[..starts[middle + 1]]) is null) last = middle;
            else first = middle + 1;
        }

        return starts[first];
    }

    /// <summary>In a table, a | inside code needs a backslash, which is no part of the code.</summary>
    private static void UnescapeBars(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Inlines<CodeInline>()))
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }

    /// <summary>A line that opens twenty lists or quotes, each inside the last. A rule such as "- - - -" has no text behind its signs.</summary>
    [GeneratedRegex(
        @"^[ \t]*((>|[-*+][ \t]|[0-9]{1,9}[.)][ \t])[ \t]*){20}[^-*\n]",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex NestedInOneLine();
}
