using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diff;

/// <summary>Writes what a change means for people: plain for a terminal, or as markdown for a pull request.</summary>
/// <param name="inputName">What messages call the input folder, such as "input".</param>
public sealed class DiffText(string inputName)
{
    private const int MostOfAKind = 20;

    public string Plain(SiteDiff diff) => diff.IsEmpty
        ? "Nothing changes for readers.\n"
        : string.Join('\n', Sections(diff).Select(section => $"{section.Title}\n{string.Concat(section.Lines.Select(line => $"  {line}\n"))}"));

    public string Markdown(SiteDiff diff) => diff.IsEmpty
        ? "Nothing changes for readers.\n"
        : string.Join('\n', Sections(diff).Select(section => $"### {section.Title}\n\n{string.Concat(section.Lines.Select(Item))}"));

    private static string Item(string line) => $"- {MarkdownText.Plain(line)}\n";

    private IEnumerable<(string Title, IEnumerable<string> Lines)> Sections(SiteDiff diff)
    {
        var sections = new (string Title, ImmutableArray<string> Lines)[]
        {
            ("To look at twice", diff.Odd),
            ("New, gone and renamed", diff.Things),
            ("Levels", [.. diff.Cells.Select(Cell)]),
            ("What speaks of these levels", [.. diff.Prose.Select(spoken => $"{Where(spoken.Place)} {spoken.What}.")]),
            ("How alike roles are", [.. diff.Pairs.Select(pair => $"{pair.A} and {pair.B}: {pair.Before}% before, {pair.After}% now.")]),
            ("Nearest roles", [.. diff.Nearest.Select(near => $"{near.Role}: {Names(near.Before)} before, {Names(near.After)} now.")]),
            ("Texts", [.. diff.Texts.SelectMany(Text)]),
            ("Addresses that lead nowhere now", diff.Vanished),
        };
        return sections.Where(section => !section.Lines.IsEmpty).Select(section => (section.Title, Short(section.Lines)));
    }

    private static IEnumerable<string> Short(ImmutableArray<string> lines) =>
        lines.Length <= MostOfAKind + 1
            ? lines.Select(DiagnosticText.Safe)
            : lines.Take(MostOfAKind).Select(DiagnosticText.Safe).Append($"and {lines.Length - MostOfAKind} more.");

    private static string Cell(MovedCell cell)
    {
        var ground = cell.Basis.Length == 0 ? "" : $" ({cell.Basis})";
        return $"{cell.RoleTitle}, {cell.SkillName}: {cell.Before} before, {cell.After} now{ground}.";
    }

    private static IEnumerable<string> Text(ChangedText text) =>
    [
        $"{text.Address}: {Count(text.Appeared.Length)} appeared, {Count(text.Gone.Length)} vanished.",
        .. text.Appeared.Select(sentence => $"+ {sentence}"),
        .. text.Gone.Select(sentence => $"- {sentence}"),
    ];

    private static string Count(int sentences) => sentences == 1 ? "1 sentence" : $"{sentences} sentences";

    private static string Names(ImmutableArray<string> roles) => roles.IsEmpty ? "none" : string.Join(", ", roles);

    private string Where(SourcePlace place) => $"{inputName}/{place.File}({place.Line},{place.Column})";
}
