using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reports [[skill@level]] where the level is no level. Whether the matrix agrees is for Link to check.</summary>
internal static class StatedLevels
{
    public static void Check(MarkdownDocument document, TextPlaces places, Report report)
    {
        foreach (var stated in document.Descendants<LevelInline>().Where(stated => !Level.Ids.Contains(stated.Level)))
        {
            var message = stated.Level.Length == 0
                ? "There is no level after the @."
                : $"'{stated.Level}' is not a level.{DidYouMean.Hint(stated.Level, Level.Ids)}";
            report.Add(ParseRules.UnknownLevel, places.At(stated), message);
        }
    }
}
