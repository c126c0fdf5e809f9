using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reports figures in the fields of a file, which are plain text and so cannot cite a source.</summary>
/// <param name="figures">Null where the site does not promise sources; then there is nothing to report.</param>
internal sealed class UncitedFigures(TextFile file, Figures? figures, Report report)
{
    public const string Elsewhere = "No source can be cited here: leave the number out, and give it in a text with its source.";

    /// <summary>Reports the first figure of a text.</summary>
    public void Check(Placed<string>? text, string advice)
    {
        if (text is not { } there || figures?.First(there.Value) is not { } figure) return;
        Report(MarkdownInYaml.Places(file, there).At(figure.Start, figure.Length), there.Value, figure, report, advice);
    }

    /// <summary>Reports the first figure of a title.</summary>
    public void CheckTitle(Placed<string> title)
    {
        if (figures?.FirstInHeading(title.Value) is not { } figure) return;
        Report(MarkdownInYaml.Places(file, title).At(figure.Start, figure.Length), title.Value, figure, report, Elsewhere);
    }

    public static void Report(SourcePlace place, string text, (int Start, int Length) figure, Report report, string? advice = null) =>
        report.Add(ParseRules.UncitedFigure, place, $"There is no source for the figure '{text.Substring(figure.Start, figure.Length)}'.", advice);
}
