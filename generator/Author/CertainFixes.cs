using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Gathers the edits that mend what is wrong, where nothing else can be meant.</summary>
public static class CertainFixes
{
    /// <summary>Edits that can be made together: at most one a line, since the next may have been found only after the first was imagined.</summary>
    public static ImmutableArray<(Rule Rule, TextEdit Edit)> Of(IEnumerable<Diagnostic> diagnostics, IEnumerable<TextFile> texts)
    {
        var lines = texts.ToDictionary(file => file.Path, file => file.Text.Split('\n'), StringComparer.Ordinal);
        var taken = new HashSet<(string File, int Line)>();
        var fixes = ImmutableArray.CreateBuilder<(Rule, TextEdit)>();
        // Texts are without hidden characters, so the places on a line are only right when these are gone.
        var all = diagnostics.SelectMany(found => found.Fix.Select(edit => (found.Rule, Edit: edit)));
        foreach (var (rule, edit) in all.OrderBy(fix => fix.Rule != ReadRules.HiddenCharacter))
        {
            if (taken.Contains((edit.Place.File, edit.Place.Line)) || Located(rule, edit, lines) is not { } located) continue;
            taken.Add((edit.Place.File, edit.Place.Line));
            fixes.Add((rule, located));
        }

        return fixes.ToImmutable();
    }

    /// <summary>What was changed, for people.</summary>
    public static string Line(Rule rule, TextEdit edit)
    {
        var what = edit.Old.Trim().Length == 0
            ? $"put in {Quoted(edit.New)}"
            : edit.New.Length == 0 ? $"took out {Quoted(edit.Old)}" : $"{Quoted(edit.Old)} is now {Quoted(edit.New)}";
        return $"{edit.Place.File}({edit.Place.Line},{edit.Place.Column}): {what} ({rule.Code} {rule.Title}).";
    }

    /// <summary>The edit at the very place of its old words; null where they are not there.</summary>
    private static TextEdit? Located(Rule rule, TextEdit edit, Dictionary<string, string[]> lines)
    {
        if (rule == ReadRules.HiddenCharacter) return edit;
        if (!lines.TryGetValue(edit.Place.File, out var all) || edit.Place.Line < 1 || edit.Place.Line > all.Length) return null;
        var line = all[edit.Place.Line - 1];
        var from = edit.Place.Column - 1;
        if (from < 0 || from > line.Length) return null;
        var at = line.IndexOf(edit.Old, from, StringComparison.Ordinal);
        return at < 0 ? null : edit with { Place = edit.Place with { Column = at + 1 } };
    }

    private static string Quoted(string text) => $"'{DiagnosticText.Safe(text)}'";
}
