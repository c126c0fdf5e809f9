using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Says what a line of a file feeds: which thing it belongs to, and the pages on which readers meet that.</summary>
public static class ExplainLine
{
    /// <summary>The path and the line of "roles/baker.md:12" or "roles/baker.md(12,5)"; null where a text has another form.</summary>
    public static (string File, int Line)? Read(string written)
    {
        var sign = written.LastIndexOfAny([':', '(']);
        if (sign <= 0) return null;
        var number = written[(sign + 1)..].Split(',', ')')[0];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? (written[..sign].Replace('\\', '/'), line)
            : null;
    }

    /// <summary>Several lines, with a line break at the end; null where there is no such line.</summary>
    /// <param name="file">Path inside the input folder.</param>
    public static string? Of(string file, int line, ComparedSite compared, ParsedInput input, ImmutableArray<TextFile> texts, string inputName)
    {
        if (texts.FirstOrDefault(text => text.Path == file) is not { } text) return null;
        var lines = text.Text.Split('\n');
        if (line > lines.Length) return null;
        var shown = $"{inputName}/{file}({line}): {DiagnosticText.Safe(lines[line - 1].Trim())}\n\n";
        if (input.Matrices.FirstOrDefault(matrix => matrix.File == file) is { } matrix && Last(matrix.Cells, line) is { } cell)
            return shown + ExplainCell.Of(text.Slug.Value, cell.Skill.Value.Value, compared, input, inputName);
        var (what, pages) = Fed(text, line, compared, input);
        return $"{shown}{what}\n{string.Concat(pages.Select(page => $"    {page}\n"))}";
    }

    private static MatrixCell? Last(IEnumerable<MatrixCell> cells, int line) =>
        cells.Where(cell => cell.Skill.Place.Line <= line).MaxBy(cell => cell.Skill.Place.Line);

    private static (string What, IEnumerable<string> Pages) Fed(TextFile file, int line, ComparedSite compared, ParsedInput input)
    {
        var site = compared.Site;
        switch (file.Kind)
        {
            case InputKind.Role or InputKind.Matrix when site.Role(file.Slug) is { } role:
                return (Part(role.Head.Title.Value, input.Heads.FirstOrDefault(head => head.File == file.Path)?.Body, line), PagesOf(role, compared));
            case InputKind.Comparison when site.Comparisons.FirstOrDefault(comparison => comparison.Head.File == file.Path) is { } comparison:
                return (Part(comparison.Head.Title.Value, input.Comparisons.First(known => known.Head.File == file.Path).Head.Body, line),
                    [comparison.Address.Value, PageCatalogue.Compare.Address.Value]);
            case InputKind.Page when site.Pages.FirstOrDefault(page => page.Head.File == file.Path) is { } page:
                return (Part(page.Head.Title.Value, input.Pages.First(known => known.Head.File == file.Path).Head.Body, line), [page.Address.Value]);
            case InputKind.Skills when Entry(site.Skills.Skills, skill => skill.Id.Place, file, line) is { } skill:
                return ($"It belongs to the skill '{skill.Name}', which shows on:", PagesOf(skill, site));
            case InputKind.Sources when Entry([.. site.Sources.Values], source => source.Id.Place, file, line) is { } source:
                return ($"It belongs to the source '{source.Title}', which shows on:",
                    [SitePath.Source(source.Id.Value).Value, PageCatalogue.Sources.Address.Value, "the notes of each page that cites it"]);
            case InputKind.Glossary when Entry([.. site.Terms.Select(term => term.Term)], term => term.Id.Place, file, line) is { } term:
                return ($"It belongs to the term '{term.Name.Value}', which shows on:", [SitePath.Term(term.Id.Value).Value]);
            case InputKind.Titles: return ("It shows on:", [PageCatalogue.Titles.Address.Value]);
            case InputKind.Adverts: return ("It is what advert reading works with, on:", [PageCatalogue.Decode.Address.Value]);
            case InputKind.Agreement: return ("It shows on:", [PageCatalogue.Agreement.Address.Value]);
            default: return ("It holds for the site as a whole, and may show on every page.", []);
        }
    }

    private static string Part(string title, MarkdownBody? body, int line)
    {
        var section = body?.Sections.LastOrDefault(section => section.Place.Line <= line);
        return section is null
            ? $"It belongs to '{title}', which shows on:"
            : $"It belongs to the section '{section.Heading}' of '{title}', which shows on:";
    }

    private static IEnumerable<string> PagesOf(LinkedRole role, ComparedSite compared)
    {
        yield return role.Address.Value;
        if (compared.FrontPage.Roles.Contains(role)) yield return "/ (the roles of the front page)";
        var comparisons = compared.Comparisons.Count(comparison => comparison.Roles.Contains(role));
        yield return $"{PageCatalogue.Compare.Address}... ({comparisons} comparisons show how each required section begins)";
        yield return PageCatalogue.Roles.Address.Value;
    }

    private static IEnumerable<string> PagesOf(Skill skill, Site site)
    {
        yield return SitePath.Skill(skill.Id.Value).Value;
        yield return PageCatalogue.Skills.Address.Value;
        var position = site.Skills.PositionOf(skill.Id.Value);
        var roles = site.Roles.Where(role => role.Role.Levels[position].IsNeeded).Select(role => role.Address.Value).ToArray();
        foreach (var role in roles) yield return role;
    }

    private static T? Entry<T>(ImmutableArray<T> entries, Func<T, SourcePlace> place, TextFile file, int line)
        where T : class =>
        entries.Where(entry => place(entry).File == file.Path && place(entry).Line <= line).MaxBy(entry => place(entry).Line);
}
