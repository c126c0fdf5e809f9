using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Checks that a text has the sections that every document of its kind has, and that each begins with words that make sense alone.</summary>
internal sealed class RequiredSections
{
    /// <summary>Sections whose first paragraph or list other pages show.</summary>
    private static readonly ImmutableArray<string> ShownElsewhere = [.. RoleArticle.Facets, WrittenComparison.Answer];

    private readonly MarkdownTree _tree;
    private readonly ImmutableArray<string> _required;
    private readonly Report _report;

    /// <summary>All blocks but the headings of sections.</summary>
    private readonly ImmutableArray<Block> _blocks;

    private RequiredSections(MarkdownTree tree, ImmutableArray<string> required, Report report)
    {
        _tree = tree;
        _required = required;
        _report = report;
        _blocks = [.. tree.Introduction, .. tree.Sections.SelectMany(section => section.Blocks)];
    }

    public static void Check(MarkdownTree tree, ImmutableArray<string> required, Report report)
    {
        var check = new RequiredSections(tree, required, report);
        var missing = new List<string>();
        check.Introduction();
        foreach (var name in required)
        {
            if (tree.Sections.FirstOrDefault(section => section.Heading == name) is { } section) check.Lead(section);
            else if (!check.HasOtherForm(name)) missing.Add($"'## {name}'");
        }

        check.EmptySections();
        check.Missing(missing);
    }

    private void Missing(List<string> headings)
    {
        if (headings.Count == 0) return;
        var message = headings.Count == 1 ? $"The section {headings[0]} is missing." : $"The sections {string.Join(", ", headings)} are missing.";
        var advice = $"Add a line {headings[0]} and a paragraph under it{(headings.Count == 1 ? "" : ", and so on")}.";
        _report.Add(ParseRules.MissingSection, SourcePlace.WholeFile(_tree.Places.File), message, advice);
    }

    /// <summary>Whether a section is there, but in a form that was or is now reported.</summary>
    private bool HasOtherForm(string name) => _blocks.Any(block => IsReported(block, name)) || ReportMisnamed(name);

    /// <summary>Pages with required sections show sections only, so words before the first one would be lost in silence.</summary>
    private void Introduction()
    {
        // If the first section is missing or its heading is of another level, that is reported instead.
        if (_required.IsEmpty || !_tree.Sections.Any(section => section.Heading == _required[0])) return;
        if (_tree.Introduction.Any(block => block is HeadingBlock)) return;
        if (_tree.Introduction.FirstOrDefault(block => block is not HtmlBlock) is not { } lost) return;
        if (lost is ParagraphBlock paragraph && MarkdownForm.HasHeadingWithoutSpace(paragraph, _tree.Text)) return;
        const string Message = "This text is before the first section, where no page would show it.";
        _report.Add(ParseRules.MissingSection, _tree.Places.At(lost.Span.Start), Message, $"Move it below '## {_required[0]}', or into the summary.");
    }

    /// <summary>A heading with nothing under it makes a promise that is not kept.</summary>
    private void EmptySections()
    {
        foreach (var section in _tree.Sections)
        {
            if (section.Blocks.IsEmpty && !_required.Contains(section.Heading)) Empty(section.Heading, section.Place);
            for (var i = 0; i < section.Blocks.Length; i++)
            {
                if (section.Blocks[i] is not HeadingBlock heading) continue;
                var isEmpty = i + 1 == section.Blocks.Length || (section.Blocks[i + 1] is HeadingBlock next && next.Level <= heading.Level);
                if (isEmpty) Empty(PlainText.Of(heading.Inline), _tree.Places.At(heading));
            }
        }

        void Empty(string heading, SourcePlace place)
        {
            var message = $"There is nothing under the heading '{heading}'.";
            _report.Add(ParseRules.MissingSection, place, message, "Write the text under it, or remove the heading.");
        }
    }

    private void Lead(TreeSection section)
    {
        // A table without its caption was reported for that.
        var isBeforeTable = section.Blocks is [ParagraphBlock lead, Table, ..] && !TableCaption.Is(lead);
        if (section.Lead is not null || isBeforeTable) return;
        if (!section.Blocks.IsEmpty && !ShownElsewhere.Contains(section.Heading)) return;
        var message = section.Blocks.IsEmpty
            ? $"The section '{section.Heading}' is empty."
            : $"The section '{section.Heading}' does not begin with a paragraph or a list.";
        const string Advice = "Begin the section with one paragraph or one list that makes sense alone; comparison tables show it.";
        _report.Add(ParseRules.MissingSection, section.Place, message, Advice);
    }

    /// <summary>Whether a block holds the section in a form that was reported when the form of the text was checked.</summary>
    private bool IsReported(Block block, string name)
    {
        var text = _tree.Text;
        return block switch
        {
            HeadingBlock { Level: 1 } heading => PlainText.Of(heading.Inline) == name,
            ParagraphBlock paragraph when MarkdownForm.HasHeadingWithoutSpace(paragraph, text) =>
                PlainText.Of(paragraph.Inline).TrimStart('#').TrimStart().StartsWith(name, StringComparison.Ordinal),
            HtmlBlock => text.AsSpan(block.Span.Start, block.Span.Length).Contains($"\n## {name}", StringComparison.Ordinal),
            FencedCodeBlock { ClosingFencedCharCount: 0 } => text.AsSpan(block.Span.Start).Contains($"\n## {name}", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>Reports a heading, or a line that looks like one, that is nearly that of the section; false where there is none.</summary>
    private bool ReportMisnamed(string name)
    {
        // A heading of another level, or a line in bold that only looks like a heading.
        if (_blocks.OfType<LeafBlock>().FirstOrDefault(block => PlainText.Of(block.Inline).TrimEnd(':') == name) is { } other)
        {
            var place = _tree.Places.At(other);
            // The wrong level of the heading may have been reported.
            if (_report.LinesOf(place.File).Contains(place.Line)) return true;
            var message = $"'{name}' must be a section of its own, not a part of the section before it.";
            _report.Add(ParseRules.MissingSection, place, message, $"Write '## {name}', with two # signs.");
            return true;
        }

        var others = _tree.Sections.Where(section => !_required.Contains(section.Heading)).ToArray();
        var near = DidYouMean.Nearest(name, others.Select(other => other.Heading));
        var meant = others.FirstOrDefault(other => other.Heading == near || other.Heading.StartsWith(name + " ", StringComparison.Ordinal));
        if (meant is null) return false;
        var question = $"The section '## {name}' is missing. Is '## {meant.Heading}' meant to be it?";
        _report.Add(ParseRules.MissingSection, meant.Place, question, $"Write '## {name}'.");
        return true;
    }
}
