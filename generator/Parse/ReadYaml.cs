using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoleSite.Generator.Parse;

/// <summary>
/// Reads plain YAML (keys, lists, text) into nodes with places. Anchors, aliases, tags and further documents are rejected, so that size and depth
/// are limited.
/// </summary>
internal sealed class ReadYaml
{
    private const int DeepestLevel = 12;

    /// <summary>A text with more lines to correct than this is probably not YAML at all.</summary>
    private const int MostCorrected = 20;

    private readonly IParser _parser;
    private readonly CorrectedLines _lines;
    private readonly Report _report;
    private readonly ReadYamlText _texts;
    private YamlSlip? _slip;

    private ReadYaml(CorrectedLines lines, Report report)
    {
        _parser = new Parser(new StringReader(lines.Text));
        _lines = lines;
        _report = report;
        _texts = new ReadYamlText(lines, report);
    }

    /// <summary>The keys at the top of a YAML text; null where the text cannot be read as a block of keys, which is reported.</summary>
    /// <remarks>
    /// A line that cannot be read is reported and corrected as it was probably meant, so that one run also names the other errors of the file.
    /// </remarks>
    /// <param name="linesBefore">Lines of the file before the text: the line of hyphens before front matter.</param>
    public static YamlBlock? Run(string file, string text, int linesBefore, Report report)
    {
        var lines = new CorrectedLines(file, text, linesBefore);
        var slips = new ReportSlips(lines, report);
        foreach (var space in SpaceSlips.Special(lines.All)) slips.Correct(space);
        for (var corrected = 0; corrected < MostCorrected; corrected++)
        {
            // The diagnostics of an attempt count only if it reads the text to its end.
            var found = new Report();
            var reader = new ReadYaml(lines, found);
            if (reader.TryRead(out var block) is not { } slip)
            {
                report.AddAll(found);
                return block;
            }

            if (!slips.Correct(slip)) return null;
        }

        return null;
    }

    /// <summary>Reads as far as possible; the slip at which reading failed, or null.</summary>
    private YamlSlip? TryRead(out YamlBlock? block)
    {
        block = null;
        try
        {
            block = Document();
            return _slip;
        }
        catch (YamlException exception)
        {
            return ExplainYamlError.Run(exception.Message, exception.Start, _lines.All);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The library stumbles over some unclosed brackets.
            return ExplainYamlError.Run("flow", _parser.Current?.End ?? Mark.Empty, _lines.All);
        }
    }

    private YamlBlock? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            var message = _lines.AreWholeFile ? "There is nothing in the file." : "There is nothing between the two lines of hyphens.";
            _report.Add(ParseRules.WrongType, _lines.Place, message, "Write the keys that this kind of file needs, each as \"key: value\".");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var node = Node(1);
        if (node is null) return null;
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _slip = new YamlSlip((int)second!.Start.Line, 1, 3, "A line of hyphens begins a second document here, but only one is read.",
                "Remove the line; only markdown files have their facts between two such lines.", "")
            { Rule = ParseRules.YamlFeature };
            return null;
        }

        if (node is YamlBlock block) return block;
        _report.Add(ParseRules.WrongType, node.Place, $"A block of keys is expected here, but this is {node.Kind}.",
            "Write lines of the form \"key: value\".");
        return null;
    }

    /// <summary>The next node, or null after a report.</summary>
    private YamlNode? Node(int depth)
    {
        if (_parser.Current is { } start && Rejects(start, depth)) return null;
        if (_parser.TryConsume<AnchorAlias>(out var alias)) return new YamlText("", true, At(alias.Start));
        if (_parser.TryConsume<Scalar>(out var scalar)) return _texts.Read(scalar);
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return List(sequence, depth);
        if (_parser.TryConsume<MappingStart>(out var mapping)) return Block(mapping, depth);
        throw new YamlException("unexpected end");
    }

    /// <summary>Reports parts of YAML that are not read; true where reading cannot go on.</summary>
    private bool Rejects(ParsingEvent start, int depth)
    {
        var line = (int)start.Start.Line;
        if (start is AnchorAlias && YamlLineSlips.MarkedKey(_lines.All[line - 1], line) is { } marked)
        {
            _slip = marked;
            return true;
        }

        var feature = start switch
        {
            AnchorAlias => "An alias (*)",
            NodeEvent { Anchor.IsEmpty: false } => "An anchor (&)",
            NodeEvent { Tag.IsEmpty: false } => "A tag (!)",
            _ => null,
        };
        if (feature is not null && !(start is AnchorAlias && YamlLine.Of(_lines.All[line - 1]).Key == "<<"))
        {
            _report.Add(ParseRules.YamlFeature, At(start.Start), $"{feature} is used here, a part of YAML that is not read.");
            _lines.Silence(line, _report);
        }

        if (depth <= DeepestLevel) return false;
        _report.Add(ParseRules.TooDeep, At(start.Start), $"Keys and lists are nested more than {DeepestLevel} levels deep here.");
        return true;
    }

    private YamlList? List(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } item) return null;
            if (item is YamlBlock block) items.AddRange(Entries.OfItem(block, _report));
            else items.Add(item);
        }

        return new YamlList(items.DrainToImmutable(), At(start.Start));
    }

    private YamlBlock? Block(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not { } key) return null;
            if (Node(depth + 1) is not { } value) return null;
            if (key is YamlText { Value: "" })
                _report.Add(ParseRules.YamlSyntax, key.Place, "There is no key before the colon.", "Write \"key: value\".");
            else if (key is YamlList { Items: [YamlList { Items: [YamlText linked] }] })
            {
                _report.Add(ParseRules.BadValue, key.Place, "A name is written without brackets here.", $"Write \"{linked.Value}:\".");
                entries.Add(new YamlEntry(linked, value));
            }
            else if (key is not YamlText name)
                _report.Add(ParseRules.WrongType, key.Place, $"A key must be a text, but this is {key.Kind}.",
                    "Write \"key: value\"; put text that begins with [ or { in quotes.");
            else if (name.Value == "<<") _report.Add(ParseRules.YamlFeature, name.Place, "YAML's merge key (<<) is not read here.");
            else entries.Add(new YamlEntry(name, value));
        }

        return new YamlBlock(entries.DrainToImmutable(), At(start.Start));
    }

    private SourcePlace At(Mark mark) => _lines.At((int)mark.Line, (int)mark.Column);
}
