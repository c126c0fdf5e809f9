using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Markdown;

/// <summary>Reports what is nested too deeply and takes it out of the tree, so that nothing that walks the tree meets it.</summary>
internal sealed class BoundNesting
{
    private const int DeepestBlocks = 6;
    private const int DeepestInlines = 12;

    private readonly string _text;
    private readonly TextPlaces _places;
    private readonly Report _report;

    private BoundNesting(string text, TextPlaces places, Report report)
    {
        _text = text;
        _places = places;
        _report = report;
    }

    public static void Run(MarkdownDocument document, string text, TextPlaces places, Report report)
    {
        var bound = new BoundNesting(text, places, report);
        bound.Blocks(document, 0);
        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null)) bound.Inlines(leaf);
    }

    private void Blocks(ContainerBlock container, int depth)
    {
        if (depth > DeepestBlocks)
        {
            _report.Add(ParseRules.TooDeep, _places.Beginning(container, _text), "Lists or quotes are nested too deeply here.");
            container.Clear();
            return;
        }

        foreach (var inner in container.OfType<ContainerBlock>()) Blocks(inner, depth + (inner is ListBlock or QuoteBlock ? 1 : 0));
    }

    private void Inlines(LeafBlock leaf)
    {
        if (!HoldsContainer(leaf.Inline!)) return;
        // To the parser, a bracket that nothing closes contains all that follows; to a reader it is a character like any other.
        foreach (var open in leaf.Inline!.Descendants<DelimiterInline>().ToArray())
            open.ReplaceBy(new LiteralInline(open.ToLiteral()) { Span = open.Span, Line = open.Line, Column = open.Column });

        if (TooDeep(leaf.Inline!) is not { } deep) return;
        const string Message = "Emphasis, links or images are nested too deeply here.";
        _report.Add(ParseRules.TooDeep, _places.Beginning(deep, _text), Message, "Write it with fewer signs.");
        var words = _text.Substring(leaf.Span.Start, Math.Min(leaf.Span.Length, _text.Length - leaf.Span.Start));
        leaf.Inline = new ContainerInline().AppendChild(new CodeInline(words) { Span = leaf.Span });
    }

    private static bool HoldsContainer(ContainerInline container)
    {
        for (var inner = container.FirstChild; inner is not null; inner = inner.NextSibling)
        {
            if (inner is ContainerInline) return true;
        }

        return false;
    }

    private static Inline? TooDeep(ContainerInline root)
    {
        var left = new Stack<(ContainerInline Container, int Depth)>([(root, 0)]);
        while (left.TryPop(out var next))
        {
            if (next.Depth > DeepestInlines) return next.Container;
            for (var inner = next.Container.FirstChild; inner is not null; inner = inner.NextSibling)
            {
                if (inner is ContainerInline container) left.Push((container, next.Depth + 1));
            }
        }

        return null;
    }
}
