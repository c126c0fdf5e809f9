using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Looks at tables, and at paragraphs that were meant to be one.</summary>
public sealed class TableForm(string text, TextPlaces places, Report report)
{
    /// <summary>Text that touches the table below it is one mistake.</summary>
    private readonly HashSet<Block> _reported = [];

    /// <summary>Whether a paragraph is a table that was not read as one.</summary>
    public static bool LooksLikeTable(Block block, string text) => block is ParagraphBlock paragraph && Kind(Lines(paragraph, text)) != TableKind.None;

    public void Check(Table table, Block? before)
    {
        if (before is not null && _reported.Contains(before)) return;
        var lines = Lines(table, text);
        if (lines.Length > 1 && lines[0].Text.StartsWith(TableCaption.Mark, StringComparison.Ordinal))
        {
            Touches(lines[0]);
            return;
        }

        if (!TableCaption.Is(before)) NoCaption(table, before);
        if (table.FirstOrDefault() is not TableRow { IsHeader: true }) Mistake(ParseRules.TableCaption, At(table), "The table has no header row.", "Write a first row with the names of the columns and a row of hyphens under it.");
        var columns = Cells(table.OfType<TableRow>().First());
        foreach (var row in table.OfType<TableRow>().Where(row => Cells(row) != columns))
            Mistake(ParseRules.TableRow, At(row), $"The row has {Cells(row)} {(Cells(row) == 1 ? "cell" : "cells")}, but the header has {columns}.");
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
                Mistake(ParseRules.TableCaption, lines.First(line => HasTab(line.Text)).Place(places), "Tabs between words make no table.", "Write a | before, between and behind the cells of each row, and a row of hyphens under the first: |---|---|.");
                return true;
            case TableKind.Drawn:
                Mistake(ParseRules.TableCaption, lines.First(line => IsDrawn(line.Text)).Place(places), "A table with lines drawn of + and - is not read.", "Write a | before, between and behind the cells of each row, and a row of hyphens under the first: |---|---|.");
                return true;
        }

        var rule = Array.FindIndex(lines, line => IsRule(line.Text));
        if (lines[0].Text.StartsWith(TableCaption.Mark, StringComparison.Ordinal)) Touches(lines[0]);
        else if (rule < 0 && Array.Find(lines, line => IsRuleOfDashes(line.Text)) is { Text: not null } dashes) Mistake(ParseRules.TableCaption, dashes.Place(places), "The row under the header consists of dashes; hyphens are meant.", "Write |---|---| with the hyphen of the keyboard.");
        else if (rule < 0) Mistake(ParseRules.TableCaption, lines.First(line => HasBar(line.Text)).Place(places), "The table has no row of hyphens under its header.", "Write |---|---| under the first row, with one --- for each column.");
        else if (rule == 0) Mistake(ParseRules.TableCaption, lines[0].Place(places), "The table has no header row.", "Write a row with the names of the columns above the row of hyphens.");
        else if (Array.FindIndex(lines, line => !HasBar(line.Text)) is >= 0 and var other) Mistake(ParseRules.TableRow, lines[other].Place(places), "This line touches a table, but it is no row of it: it has no |.", "Put an empty line between the text and the table, or a | before, between and behind the cells.");
        else Mistake(ParseRules.TableCaption, lines[rule].Place(places), "This row of hyphens does not make the lines around it a table.", "Write it under the first row, with one --- for each column: |---|---|.");
        return true;
    }

    private enum TableKind
    {
        None,
        Bars,
        Tabs,
        Drawn,
    }

    private static TableKind Kind(Line[] lines)
    {
        if (lines.Any(line => IsDrawn(line.Text))) return TableKind.Drawn;
        if (lines.Any(line => HasTab(line.Text))) return TableKind.Tabs;
        var isRow = lines.Any(line => line.Text is ['|', .., '|'] && line.Text.Length > 2);
        var isRule = lines.Any(line => (IsRule(line.Text) || IsRuleOfDashes(line.Text)) && line.Text.Contains('|', StringComparison.Ordinal));
        var isColumns = lines.Length > 1 && lines.All(line => HasBar(line.Text));
        return isRow || (isRule && lines.Length > 1) || isColumns ? TableKind.Bars : TableKind.None;
    }

    private static bool IsRule(string line) => line.Contains('-', StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' or ' ');

    private static bool IsRuleOfDashes(string line) => line.AsSpan().IndexOfAny("–—−") >= 0 && line.All(c => c is '|' or '-' or ':' or ' ' or '–' or '—' or '−');

    private static bool IsDrawn(string line) => line.StartsWith("+--", StringComparison.Ordinal) || line.StartsWith("+==", StringComparison.Ordinal) || line.AsSpan().IndexOfAny("┌├└│") == 0;

    private static bool HasTab(string line) => line.Contains('\t', StringComparison.Ordinal);

    /// <summary>A | that is neither escaped nor part of code or of [[slug|text]].</summary>
    private static bool HasBar(string line)
    {
        var brackets = 0;
        var isCode = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '`') isCode = !isCode;
            else if (line[i] == '[') brackets++;
            else if (line[i] == ']') brackets = Math.Max(0, brackets - 1);
            else if (line[i] == '|' && brackets < 2 && !isCode) return true;
        }

        return false;
    }

    /// <summary>Cells that are written; the parser fills short rows up with cells that hold nothing at all.</summary>
    private static int Cells(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    private void Touches(Line caption) =>
        Mistake(ParseRules.TableCaption, caption.Place(places), "An empty line is missing between the caption and its table.", "Put an empty line under the caption.");

    private void NoCaption(Table table, Block? before)
    {
        var caption = before is ParagraphBlock ? Lines(before, text).FirstOrDefault(line => line.Text.StartsWith(TableCaption.Mark, StringComparison.Ordinal)) : default;
        if (caption.Text is null) Mistake(ParseRules.TableCaption, At(table), "The table has no caption.");
        else Mistake(ParseRules.TableCaption, caption.Place(places), "An empty line is missing between the text and this caption of a table.", "Put an empty line above the caption.");
    }

    private static Line[] Lines(Block block, string text)
    {
        var start = Math.Max(0, block.Span.Start);
        var lines = new List<Line>();
        foreach (var line in text.AsSpan(start, Math.Clamp(block.Span.Length, 0, text.Length - start)).EnumerateLines())
        {
            // Lines of a quote or a list begin with their signs.
            var own = line.TrimStart(" >\t");
            if (own.Trim().Length > 0) lines.Add(new Line(start + line.Length - own.Length, own.TrimEnd().ToString()));
            start += line.Length + 1;
        }

        return [.. lines];
    }

    private SourcePlace At(Block node) => places.Beginning(node, text);

    private void Mistake(Rule rule, SourcePlace place, string message, string? advice = null) => report.Add(rule, place, message, advice);

    private readonly record struct Line(int Start, string Text)
    {
        public SourcePlace Place(TextPlaces places) => places.At(Start, Text.Length);
    }
}
