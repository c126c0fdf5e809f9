using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoleSite.Generator.Parse;

/// <summary>Reads single texts of YAML.</summary>
internal sealed class ReadYamlText(CorrectedLines lines, Report report)
{
    /// <summary>The text of a scalar; what is hidden in it, or cut off, is reported.</summary>
    public YamlText Read(Scalar scalar)
    {
        var length = scalar.End.Line == scalar.Start.Line ? (int)Math.Max(1, scalar.End.Column - scalar.Start.Column) : 1;
        var place = lines.At((int)scalar.Start.Line, (int)scalar.Start.Column, length);
        var plain = scalar.Style == ScalarStyle.Plain;
        var value = plain && scalar.Value is "~" or "null" ? "" : Seen(scalar, place);
        if (plain) CommentInText(scalar);
        return new YamlText(value.Trim(), !plain, place);
    }

    /// <summary>The value without hidden characters. The file itself has none by now, so only an escape such as "\u200B" can write one.</summary>
    private string Seen(Scalar scalar, SourcePlace place)
    {
        var hidden = HiddenCharacters.In(scalar.Value);
        if (hidden.IsEmpty) return scalar.Value;
        var (value, at) = (scalar.Value, hidden[0].At);
        var code = char.IsSurrogatePair(value, at) ? char.ConvertToUtf32(value, at) : value[at];
        var line = lines.All.ElementAtOrDefault((int)scalar.Start.Line - 1) ?? "";
        var from = Math.Clamp((int)scalar.Start.Column - 1, 0, line.Length);
        string[] spellings = [$"\\x{code:X2}", $"\\u{code:X4}", $"\\U{code:X8}"];
        var escape = spellings.FirstOrDefault(spelling => line.IndexOf(spelling, from, StringComparison.OrdinalIgnoreCase) >= 0);
        if (escape is not null)
            place = place with { Column = line.IndexOf(escape, from, StringComparison.OrdinalIgnoreCase) + 1, Length = escape.Length };
        report.Add(ReadRules.HiddenCharacter, place, $"An escape in the quotes writes {hidden[0].Name}.",
            "Delete the escape, or write the letter that is meant.");
        return HiddenCharacters.Without(scalar.Value, hidden);
    }

    /// <summary>Reports a # that silently cuts a text short, unless it clearly begins a comment.</summary>
    private void CommentInText(Scalar scalar)
    {
        if (scalar.End.Line < 1 || scalar.End.Line > lines.All.Length) return;
        var line = lines.All[(int)scalar.End.Line - 1];
        var from = Math.Clamp((int)scalar.End.Column - 1, 0, line.Length);
        var rest = line.AsSpan(from);
        var sign = rest.IndexOfAnyExcept(' ', '\t');
        if (sign < 0 || rest[sign] != '#' || sign + 1 == rest.Length || rest[sign + 1] is ' ' or '#'
            || (sign == 0 && from > 0 && line[from - 1] != ' '))
            return;
        var place = lines.At((int)scalar.End.Line, from + sign + 1, rest.Length - sign);
        lines.Silence((int)scalar.End.Line, report);
        report.Add(ParseRules.YamlSyntax, place, "YAML takes what follows # for a comment, so this part of the text would be lost.",
            "Put the whole text in \"double quotes\"; for a comment, write a space after the #.");
    }
}
