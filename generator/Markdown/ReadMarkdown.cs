using System.Buffers;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Markdown;

/// <summary>Turns markdown into a tree that is nowhere too deep, in a time that grows with the text alone.</summary>
public static partial class ReadMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseCjkFriendlyEmphasis()
        .Use<SiteInlinesExtension>()
        .Build();

    private const int LongestParagraph = 20_000;

    /// <summary>The parser looks back over open brackets and emphasis at each further one.</summary>
    private const int MostMarksInParagraph = 2_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_`<!&");

    /// <summary>Null after a report where the text cannot be read at all.</summary>
    public static MarkdownDocument? Run(string text, TextPlaces places, Report report)
    {
        if (EndlessParagraph(text) is { } start)
        {
            report.Add(ParseRules.TextLength, places.At(start), $"More than {LongestParagraph} characters follow here without an empty line.", "Divide the text by empty lines.");
            return null;
        }

        if (FullOfMarks(text) is { } full)
        {
            report.Add(ParseRules.TooDeep, places.At(full), $"More than {MostMarksInParagraph} brackets, asterisks and other marks follow here without an empty line.", "Divide the text by empty lines.");
            return null;
        }

        if (NestedInOneLine().Match(text) is { Success: true } nested)
        {
            report.Add(ParseRules.TooDeep, places.At(nested.Index), "Lists or quotes are nested too deeply here.");
            return null;
        }

        if (Parsed(text, places, report) is not { } document) return null;
        BoundNesting.Run(document, text, places, report);
        UnescapeBars(document);
        return document;
    }

    /// <summary>Where a stretch without an empty line begins that is too long to be read, by people and by the parser.</summary>
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

    /// <summary>Where a stretch without an empty line begins that holds too many marks.</summary>
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

    private static MarkdownDocument? Parsed(string text, TextPlaces places, Report report)
    {
        try
        {
            return MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            report.Add(ParseRules.TooDeep, places.At(FirstTooDeep(text)), "Lists, quotes or brackets are nested too deeply here.");
            return null;
        }
    }

    /// <summary>Where the line begins that the parser refuses; its message names no place.</summary>
    private static int FirstTooDeep(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1)) starts.Add(end + 1);
        var (first, last) = (0, starts.Count - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            if (IsRefused(text[..starts[middle + 1]])) last = middle;
            else first = middle + 1;
        }

        return starts[first];
    }

    private static bool IsRefused(string text)
    {
        try
        {
            MarkdownParser.Parse(text, Pipeline);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    /// <summary>In a table a | inside code needs a backslash, which is no part of the code.</summary>
    private static void UnescapeBars(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<LeafBlock>()).SelectMany(cell => cell.Inline?.Descendants<CodeInline>() ?? []))
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }

    /// <summary>A line that opens list in list or quote in quote, twenty times over; a rule such as "- - - -" ends before its text.</summary>
    [GeneratedRegex(@"^[ \t]*((>|[-*+][ \t]|[0-9]{1,9}[.)][ \t])[ \t]*){20}[^-*\n]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex NestedInOneLine();
}
