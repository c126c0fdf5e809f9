using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoleSite.Generator.Parse;

/// <summary>Reads plain YAML (keys, lists, text) into nodes with places. Anchors, aliases, tags and further documents are refused, so size and depth stay bounded.</summary>
public sealed class ReadYaml
{
    private const int DeepestLevel = 12;

    /// <summary>Who slips in more lines than this has another kind of file in mind.</summary>
    private const int MostMended = 20;

    private readonly IParser _parser;
    private readonly string _file;
    private readonly MendedLines _lines;
    private readonly int _linesBefore;
    private readonly Report _report;
    private YamlSlip? _slip;

    private ReadYaml(IParser parser, string file, MendedLines lines, int linesBefore, Report report)
    {
        _parser = parser;
        _file = file;
        _lines = lines;
        _linesBefore = linesBefore;
        _report = report;
    }

    /// <summary>The keys at the top of a YAML text; null where the text cannot be read as a block of keys, which is reported.</summary>
    /// <remarks>A line that cannot be read is reported and mended as it was probably meant, so that one run names the other mistakes of the file too.</remarks>
    /// <param name="linesBefore">Lines of the file before the text: the line of hyphens before front matter.</param>
    public static YamlBlock? Run(string file, string text, int linesBefore, Report report)
    {
        var lines = new MendedLines(text);
        var slips = new ReportSlips(file, linesBefore, lines, report);
        foreach (var space in SpaceSlips.Special(lines.All)) slips.Mend(space);
        for (var mended = 0; mended < MostMended; mended++)
        {
            // What an attempt finds counts only where it reads the text to its end.
            var found = new Report();
            var reader = new ReadYaml(new Parser(new StringReader(lines.Text)), file, lines, linesBefore, found);
            if (reader.TryRead(out var block) is not { } slip)
            {
                report.TakeOver(found);
                return block;
            }

            if (!slips.Mend(slip)) return null;
        }

        return null;
    }

    /// <summary>Reads as far as it goes; what is wrong, where it cannot go on.</summary>
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
            return YamlMistake.Explain(exception.Message, exception.Start, _lines.All);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The library stumbles over some unclosed brackets.
            return YamlMistake.Explain("flow", _parser.Current?.End ?? Mark.Empty, _lines.All);
        }
    }

    private YamlBlock? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            var (place, message) = _linesBefore == 0 ? (SourcePlace.WholeFile(_file), "There is nothing in the file.") : (new SourcePlace(_file, 1, 1, 3), "There is nothing between the two lines of hyphens.");
            _report.Add(ParseRules.WrongType, place, message, "Write the keys that this kind of file needs, each as \"key: value\".");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var node = Node(1);
        if (node is null) return null;
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _slip = new YamlSlip((int)second!.Start.Line, 1, 3, "A line of hyphens begins a second document here; only one is read.", "Remove the line; only markdown files have their facts between two such lines.", "") { Rule = ParseRules.YamlFeature };
            return null;
        }

        if (node is YamlBlock block) return block;
        _report.Add(ParseRules.WrongType, node.Place, $"A block of keys is expected here, but this is {node.Kind}.", "Write lines of the form \"key: value\".");
        return null;
    }

    /// <summary>The next node, or null after a report.</summary>
    private YamlNode? Node(int depth)
    {
        if (_parser.Current is { } start && Refused(start, depth)) return null;
        if (_parser.TryConsume<AnchorAlias>(out var alias)) return new YamlText("", true, At(alias.Start));
        if (_parser.TryConsume<Scalar>(out var scalar)) return Text(scalar);
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return List(sequence, depth);
        if (_parser.TryConsume<MappingStart>(out var mapping)) return Block(mapping, depth);
        throw new YamlException("unexpected end");
    }

    /// <summary>Reports what is not read of YAML; true where reading cannot go on.</summary>
    private bool Refused(ParsingEvent start, int depth)
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
            var place = At(start.Start);
            _report.Add(ParseRules.YamlFeature, place, $"{feature} stands here; that part of YAML is not read.");
            _report.SayNoMoreOf(place.File, place.Line);
        }

        if (depth <= DeepestLevel) return false;
        _report.Add(ParseRules.TooDeep, At(start.Start), $"Keys and lists are nested more than {DeepestLevel} levels deep here.");
        return true;
    }

    private YamlText Text(Scalar scalar)
    {
        var place = At(scalar.Start) with { Length = scalar.End.Line == scalar.Start.Line ? (int)Math.Max(1, scalar.End.Column - scalar.Start.Column) : 1 };
        var plain = scalar.Style == ScalarStyle.Plain;
        var value = plain && scalar.Value is "~" or "null" ? "" : Seen(scalar, place);
        if (plain) CommentInText(scalar);
        return new YamlText(value.Trim(), !plain, place);
    }

    /// <summary>The value without hidden characters. By now the file itself holds none, so an escape such as "\u200B" writes this one.</summary>
    private string Seen(Scalar scalar, SourcePlace place)
    {
        var hidden = HiddenCharacters.In(scalar.Value);
        if (hidden.IsEmpty) return scalar.Value;
        var code = char.IsSurrogatePair(scalar.Value, hidden[0].At) ? char.ConvertToUtf32(scalar.Value, hidden[0].At) : scalar.Value[hidden[0].At];
        var line = _lines.All.ElementAtOrDefault((int)scalar.Start.Line - 1) ?? "";
        var from = Math.Clamp((int)scalar.Start.Column - 1, 0, line.Length);
        string[] spellings = [$"\\x{code:X2}", $"\\u{code:X4}", $"\\U{code:X8}"];
        var escape = spellings.FirstOrDefault(spelling => line.IndexOf(spelling, from, StringComparison.OrdinalIgnoreCase) >= 0);
        if (escape is not null) place = place with { Column = line.IndexOf(escape, from, StringComparison.OrdinalIgnoreCase) + 1, Length = escape.Length };
        _report.Add(ReadRules.HiddenCharacter, place, $"An escape in the quotes writes {hidden[0].Name}.", "Delete the escape, or write the letter that is meant.");
        return HiddenCharacters.Without(scalar.Value, hidden);
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
            if (key is YamlText { Value: "" }) _report.Add(ParseRules.YamlSyntax, key.Place, "There is no key before the colon.", "Write \"key: value\".");
            else if (key is YamlList { Items: [YamlList { Items: [YamlText linked] }] })
            {
                _report.Add(ParseRules.BadValue, key.Place, "A name stands without brackets here.", $"Write \"{linked.Value}:\".");
                entries.Add(new YamlEntry(linked, value));
            }
            else if (key is not YamlText name) _report.Add(ParseRules.WrongType, key.Place, $"A key must be a text, but this is {key.Kind}.", "Write \"key: value\"; put text that begins with [ or { in quotes.");
            else if (name.Value == "<<") _report.Add(ParseRules.YamlFeature, name.Place, "YAML's merge key (<<) is not read here.");
            else entries.Add(new YamlEntry(name, value));
        }

        return new YamlBlock(entries.DrainToImmutable(), At(start.Start));
    }

    /// <summary>A # after a space cuts a text short without a word, unless it is clearly a comment.</summary>
    private void CommentInText(Scalar scalar)
    {
        if (scalar.End.Line < 1 || scalar.End.Line > _lines.All.Length) return;
        var line = _lines.All[(int)scalar.End.Line - 1];
        var from = Math.Clamp((int)scalar.End.Column - 1, 0, line.Length);
        var rest = line.AsSpan(from);
        var sign = rest.IndexOfAnyExcept(' ', '\t');
        if (sign < 0 || rest[sign] != '#' || sign + 1 == rest.Length || rest[sign + 1] is ' ' or '#' || (sign == 0 && from > 0 && line[from - 1] != ' ')) return;
        var place = new SourcePlace(_file, _linesBefore + (int)scalar.End.Line, from + sign + 1, rest.Length - sign);
        _report.SayNoMoreOf(place.File, place.Line);
        _report.Add(ParseRules.YamlSyntax, place, "YAML takes what follows # for a comment, so this part of the text would be lost.", "Put the whole text in \"double quotes\"; for a comment, write a space after the #.");
    }

    private SourcePlace At(Mark mark) => new(_file, _linesBefore + (int)mark.Line, _lines.ColumnAsWritten((int)mark.Line, (int)mark.Column));
}
