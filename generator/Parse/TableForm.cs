using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Checks the form of tables, and of paragraphs that were meant to be one.</summary>
internal sealed class TableForm(string text, TextPlaces places, Report report)
{
    private const string WriteRows = "Write a | before, between and behind the cells of each row, and a row of hyphens under the first: |---|---|.";

    /// <summary>Paragraphs that were reported: text that touches the table below it is one error.</summary>
    private readonly HashSet<Block> _reported = [];

    /// <summary>Whether a block is a table that markdown did not take for one.</summary>
    public static bool LooksLikeTable(Block block, string text) =>
        block is ParagraphBlock paragraph && Kind(Lines(paragraph, text)) != TableKind.None;

    /// <param name="before">The block before the table, which should be its caption.</param>
    public void Check(Table table, Block? before)
    {
        if (before is not null && _reported.Contains(before)) return;
        var lines = Lines(table, text);
        if (lines.Length > 1 && IsCaption(lines[0]))
        {
            AddTouchingCaption(lines[0]);
            return;
        }

        if (!TableCaption.Is(before)) AddMissingCaption(table, before);
        if (table.FirstOrDefault() is not TableRow { IsHeader: true })
        {
            const string Advice = "Write a first row with the names of the columns and a row of hyphens under it.";
            Add(ParseRules.TableCaption, At(table), "The table has no header row.", Advice);
        }

        var columns = Cells(table.OfType<TableRow>().First());
        foreach (var row in table.OfType<TableRow>().Where(row => Cells(row) != columns))
            Add(ParseRules.TableRow, At(row), $"The row has {Cells(row)} {(Cells(row) == 1 ? "cell" : "cells")}, but the header has {columns}.");
    }

    /// <summary>Reports what keeps a paragraph from being the table that it looks like; false where it does not look like one.</summary>
    public bool IsReported(ParagraphBlock paragraph)
    {
        var lines = Lines(paragraph, text);
        var kind = Kind(lines);
        if (kind == TableKind.None) return false;
        _reported.Add(paragraph);
        switch (kind)
        {
            case TableKind.Tabs:
                Add(ParseRules.TableCaption, lines.First(HasTab), "Tabs between words make no table.", WriteRows);
                break;
            case TableKind.Drawn:
                Add(ParseRules.TableCaption, lines.First(IsDrawn), "A table with lines drawn of + and - is not read.", WriteRows);
                break;
            default:
                AddUnfinished(lines);
                break;
        }

        return true;
    }

    /// <summary>Reports lines with bars that lack something to be a table.</summary>
    private void AddUnfinished(Line[] lines)
    {
        var rule = Array.FindIndex(lines, IsRule);
        if (IsCaption(lines[0]))
        {
            AddTouchingCaption(lines[0]);
        }
        else if (rule < 0 && Array.Find(lines, IsRuleOfDashes) is { Text: not null } dashes)
        {
            const string Message = "The row under the header consists of dashes; hyphens are meant.";
            Add(ParseRules.TableCaption, dashes, Message, "Write |---|---| with the hyphen of the keyboard.");
        }
        else if (rule < 0)
        {
            const string Message = "The table has no row of hyphens under its header.";
            Add(ParseRules.TableCaption, lines.First(HasBar), Message, "Write |---|---| under the first row, with one --- for each column.");
        }
        else if (rule == 0)
        {
            const string Advice = "Write a row with the names of the columns above the row of hyphens.";
            Add(ParseRules.TableCaption, lines[0], "The table has no header row.", Advice);
        }
        else if (Array.FindIndex(lines, line => !HasBar(line)) is >= 0 and var other)
        {
            const string Advice = "Put an empty line between the text and the table, or a | before, between and behind the cells.";
            Add(ParseRules.TableRow, lines[other], "This line touches a table, but it is no row of it: it has no |.", Advice);
        }
        else
        {
            const string Message = "This row of hyphens does not make the lines around it a table.";
            Add(ParseRules.TableCaption, lines[rule], Message, "Write it under the first row, with one --- for each column: |---|---|.");
        }
    }

    private void AddTouchingCaption(Line caption) =>
        Add(ParseRules.TableCaption, caption, "An empty line is missing between the caption and its table.", "Put an empty line under the caption.");

    private void AddMissingCaption(Table table, Block? before)
    {
        var caption = before is ParagraphBlock ? Lines(before, text).FirstOrDefault(IsCaption) : default;
        const string Touching = "An empty line is missing between the text and this caption of a table.";
        if (caption.Text is null) Add(ParseRules.TableCaption, At(table), "The table has no caption.");
        else Add(ParseRules.TableCaption, caption, Touching, "Put an empty line above the caption.");
    }

    private enum TableKind
    {
        None,

        /// <summary>Cells are separated by bars, as in markdown.</summary>
        Bars,

        /// <summary>Cells are separated by tabs, as where a spreadsheet was copied.</summary>
        Tabs,

        /// <summary>Lines are drawn around the cells.</summary>
        Drawn,
    }

    private static TableKind Kind(Line[] lines)
    {
        if (lines.Any(IsDrawn)) return TableKind.Drawn;
        if (lines.Any(HasTab)) return TableKind.Tabs;
        var hasRow = lines.Any(line => line.Text is ['|', .., '|'] && line.Text.Length > 2);
        var hasRule = lines.Any(line => (IsRule(line) || IsRuleOfDashes(line)) && line.Text.Contains('|', StringComparison.Ordinal));
        var hasBars = lines.Length > 1 && lines.All(HasBar);
        return hasRow || (hasRule && lines.Length > 1) || hasBars ? TableKind.Bars : TableKind.None;
    }

    private static bool IsCaption(Line line) => line.Text.StartsWith(TableCaption.Mark, StringComparison.Ordinal);

    private static bool IsRule(Line line) => line.Text.Contains('-', StringComparison.Ordinal) && line.Text.All(c => c is '|' or '-' or ':' or ' ');

    private static bool IsRuleOfDashes(Line line) =>
        line.Text.AsSpan().IndexOfAny("–—−") >= 0 && line.Text.All(c => c is '|' or '-' or ':' or ' ' or '–' or '—' or '−');

    private static bool IsDrawn(Line line) =>
        line.Text.StartsWith("+--", StringComparison.Ordinal)
        || line.Text.StartsWith("+==", StringComparison.Ordinal)
        || line.Text.AsSpan().IndexOfAny("┌├└│") == 0;

    private static bool HasTab(Line line) => line.Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>Whether a line has a | that is neither escaped nor part of code or of [[slug|text]].</summary>
    private static bool HasBar(Line line)
    {
        var brackets = 0;
        var isCode = false;
        for (var i = 0; i < line.Text.Length; i++)
        {
            switch (line.Text[i])
            {
                case '\\': i++; break;
                case '`': isCode = !isCode; break;
                case '[': brackets++; break;
                case ']': brackets = Math.Max(0, brackets - 1); break;
                case '|' when brackets < 2 && !isCode: return true;
            }
        }

        return false;
    }

    /// <summary>How many cells are written; the parser adds cells without any content to rows that are too short.</summary>
    private static int Cells(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    private static Line[] Lines(Block block, string text)
    {
        var start = Math.Max(0, block.Span.Start);
        var lines = new List<Line>();
        foreach (var line in text.AsSpan(start, Math.Clamp(block.Span.Length, 0, text.Length - start)).EnumerateLines())
        {
            // Lines of a quote or a list begin with the signs of these.
            var own = line.TrimStart(" >\t");
            if (own.Trim().Length > 0) lines.Add(new Line(start + line.Length - own.Length, own.TrimEnd().ToString()));
            start += line.Length + 1;
        }

        return [.. lines];
    }

    private SourcePlace At(Block node) => places.Beginning(node, text);

    private void Add(Rule rule, Line line, string message, string advice) => Add(rule, places.At(line.Start, line.Text.Length), message, advice);

    private void Add(Rule rule, SourcePlace place, string message, string? advice = null) => report.Add(rule, place, message, advice);

    private readonly record struct Line(int Start, string Text);
}
