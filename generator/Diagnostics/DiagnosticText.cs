using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Writes diagnostics for people: file, line, column, code, message, the line itself with a mark under the place, and what to do.</summary>
/// <param name="inputName">What messages call the input folder, such as "input".</param>
public sealed class DiagnosticText(string inputName, IEnumerable<TextFile> texts)
{
    private const int LongestLine = 160;
    private const int MostPlaces = 50;

    private readonly Dictionary<string, string[]> _lines =
        texts.ToDictionary(file => file.Path, file => file.Text.Split('\n'), StringComparer.Ordinal);

    /// <summary>The place as editors and terminals understand it: "input/roles/x.md(12,5)".</summary>
    public string Where(SourcePlace place)
    {
        var file = FileOf(place, inputName);
        return place.Line == 0 ? Safe(file) : $"{Safe(file)}({place.Line},{place.Column})";
    }

    /// <summary>The other places with the same error, as a sentence; empty where there are none.</summary>
    public static string Elsewhere(Diagnostic diagnostic, string inputName)
    {
        if (diagnostic.Also.IsEmpty) return "";
        var places = diagnostic.Also.Take(MostPlaces)
            .Select(place => Safe(FileOf(place, inputName)) + (place.Line == 0 ? "" : $"({place.Line},{place.Column})"));
        var more = diagnostic.Also.Length > MostPlaces ? $" and {diagnostic.Also.Length - MostPlaces} more" : "";
        return $"The same in {diagnostic.Also.Length} more place{(diagnostic.Also.Length == 1 ? "" : "s")}: {string.Join(", ", places)}{more}.";
    }

    /// <summary>The path of the file from the folder in which the program was started.</summary>
    public static string FileOf(SourcePlace place, string inputName) =>
        place.File.Length == 0 ? inputName : IsInput(place) ? $"{inputName}/{place.File}" : place.File;

    /// <summary>
    /// Whether the place is a file of the input folder. A path that begins with a root is an address on the site, or the output folder.
    /// </summary>
    public static bool IsInput(SourcePlace place) => !Path.IsPathRooted(place.File);

    public string Headline(Diagnostic diagnostic) =>
        $"{Where(diagnostic.Place)}: {Word(diagnostic)} {diagnostic.Rule.Code}: {Safe(diagnostic.Message)}";

    /// <summary>The whole message, several lines, without a line break at its end.</summary>
    /// <param name="more">Where the rule is explained: an address or a command.</param>
    public string Full(Diagnostic diagnostic, string more)
    {
        var text = new StringBuilder(Headline(diagnostic));
        if (Frame(diagnostic.Place) is { } frame) text.Append('\n').Append(frame);
        text.Append("\n    ").Append(Safe(diagnostic.Advice));
        if (!diagnostic.Also.IsEmpty) text.Append("\n    ").Append(Elsewhere(diagnostic, inputName));
        text.Append("\n    More: ").Append(more);
        return text.ToString();
    }

    /// <summary>The line of the place with a mark under it; null where the place has no line.</summary>
    public string? Frame(SourcePlace place)
    {
        if (place.Line < 1 || !_lines.TryGetValue(place.File, out var lines) || place.Line > lines.Length) return null;
        var line = lines[place.Line - 1];
        var column = Math.Clamp(place.Column, 1, line.Length + 1);
        var cut = column > LongestLine - 20 ? column - (LongestLine / 2) : 0;
        var shown = line.Length - cut > LongestLine ? line.Substring(cut, LongestLine) : line[cut..];
        shown = Safe(shown.Replace('\t', ' '));
        var marks = Math.Clamp(place.Length, 1, Math.Max(1, shown.Length - (column - 1 - cut)));
        var number = place.Line.ToString();
        return $"    {number} | {shown}\n    {new string(' ', number.Length)} | {new string(' ', column - 1 - cut)}{new string('^', marks)}";
    }

    private static string Word(Diagnostic diagnostic) => diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";

    /// <summary>
    /// The text with everything made visible that cannot be seen, so that contributors' text cannot control a terminal or a build log.
    /// </summary>
    public static string Safe(string text) => HiddenCharacters.Shown(text).Replace('\n', '\uFFFD').Replace('\t', '\uFFFD');
}
