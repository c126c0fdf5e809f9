using Markdig.Syntax;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Checks the form of levels that a text states, as in [[skill@level]]. What the matrix says is not looked at here.</summary>
public static class StatedLevels
{
    public static void CheckForm(MarkdownDocument document, TextPlaces places, Report report)
    {
        foreach (var stated in document.Descendants<LevelInline>().Where(stated => !LevelScale.Ids.Contains(stated.Level)))
        {
            var message = stated.Level.Length == 0 ? "There is no level after the @." : $"'{stated.Level}' is not a level.{DidYouMean.Hint(stated.Level, LevelScale.Ids)}";
            report.Add(ParseRules.UnknownLevel, places.At(stated), message);
        }
    }
}
