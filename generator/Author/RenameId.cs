using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Plans how a role, skill, term or source gets another id: in every file that names it, and in names of files.</summary>
public static class RenameId
{
    public static readonly ImmutableArray<string> Kinds = ["role", "skill", "term", "source"];

    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="texts">The text files of the input folder.</param>
    public static Planned Run(string kind, string old, string id, ParsedInput input, IReadOnlyCollection<TextFile> texts)
    {
        if (KnownId.Refusal(kind, old, input) is { } unknown) return Planned.Refused(unknown);
        if (old == id) return Planned.Refused($"The {kind} is called '{old}' already.");
        if (new FreeName(kind, input).Id(id) is { } taken) return Planned.Refused(taken);
        if (kind == "role" && id.Contains("-vs-", StringComparison.Ordinal))
            return Planned.Refused($"'-vs-' in '{id}' reads like two roles that are compared. Choose another id.");
        if (input.Unsound.Order(StringComparer.Ordinal).FirstOrDefault() is { } unread)
            return Planned.Refused($"{unread} has mistakes, so that what it names cannot all be seen. Correct what 'check' says of it first.");
        var renaming = new Renaming((IdKind)Kinds.IndexOf(kind), old, id, input.Declared.Roles.Names);
        var byPath = texts.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var edits = new RenameEdits(renaming, byPath);
        edits.InYaml(input);
        edits.InMarkdown(Bodies(input));
        if (edits.NotFound is [var odd, ..])
            return Planned.Refused(
                $"{odd.File}, line {odd.Line}, names '{old}' in a form that cannot be changed by a program. Change it there first.");
        var moves = new AddMovedFrom(byPath);
        if (!renaming.Pages(input).All(moves.Add))
            return Planned.Refused($"{moves.Refused} has '{old}' on one line with other entries. Give it lines of its own first.");
        return new Planned(
            new InputChange
            {
                Edits = [.. edits.All, .. moves.Edits],
                Moved =
                [
                    .. byPath.Keys.Where(path => renaming.Path(path) != path).Order(StringComparer.Ordinal)
                        .Select(path => new MovedFile(path, renaming.Path(path))),
                ],
            },
            null)
        {
            Next = Next(kind),
        };
    }

    private static ImmutableArray<string> Next(string kind) => kind switch
    {
        "term" => ["A term has no page of its own, so old links to its place in the glossary now lead to the top of the page."],
        _ => [$"The words that readers see are as they were; change the title of the {kind} too, if it has another one."],
    };

    private static IEnumerable<MarkdownBody> Bodies(ParsedInput input) =>
    [
        .. input.Heads.Select(head => head.Body), .. input.Terms.Select(term => term.Definition),
        .. input.Titles?.Stories.Select(story => story.Text) ?? [], .. input.Agreement?.Bodies ?? [],
    ];
}
