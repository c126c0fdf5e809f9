using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Ids and titles for something new: well-formed, and not yet those of something else.</summary>
/// <param name="kind">What gets the name: "role", "skill", "term", "source" or "comparison".</param>
internal sealed class FreeName(string kind, ParsedInput input)
{
    private readonly OtherNames _others = new(input);

    /// <summary>The id that a title gives.</summary>
    public static string From(string title)
    {
        var id = Slug.From(title);
        if (id.Length <= Slug.Longest) return id;
        return id[..Slug.Longest].LastIndexOf('-') is > 0 and var end ? id[..end] : id[..Slug.Longest];
    }

    /// <summary>Why a title cannot be taken; null where it can.</summary>
    public string? Title(string title, int longest)
    {
        if (title.Trim().Length == 0) return $"The name of the {kind} is empty.";
        if (title.Length > longest) return $"The name of the {kind} has {title.Length} characters; at most {longest} are allowed.";
        if (title.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0 || !HiddenCharacters.In(title).IsEmpty)
            return $"The name of the {kind} has a character that nobody can see: '{DiagnosticText.Safe(title)}'.";
        return _others.Find(kind, title) is { } other
            ? $"'{title}' is {other.What} of the {kind} '{other.Id}' already. Change that one, or give the new one another name."
            : null;
    }

    /// <summary>Why an id cannot be taken; null where it can.</summary>
    public string? Id(string id)
    {
        if (!Slug.IsWellFormed(id))
        {
            var better = Slug.From(LookAlikes.Plain(id));
            var advice = better.Length > 0 ? $"Give it --id {better}." : "Give it one with --id.";
            return $"'{DiagnosticText.Safe(id)}' cannot be the id of a {kind}: ids are made of a-z, 0-9 and single hyphens. {advice}";
        }

        if (id.Length > Slug.Longest) return $"The id '{id}' has {id.Length} characters; at most {Slug.Longest} are allowed. Give a shorter one with --id.";
        if (Owner(id) is { } owner) return $"There is a {owner} '{id}' already. Change that one, or give the new {kind} another id with --id.";
        return kind == "role" && input.Declared.Matrices.Names.Contains(id)
            ? $"There is a file matrices/{id}.yml already. Remove it, or give the new role another id with --id."
            : null;
    }

    private string? Owner(string id)
    {
        var names = input.Declared;
        if (kind == "source") return names.Sources.Names.Contains(id) ? "source" : null;
        if (kind == "comparison") return names.Files.Contains($"comparisons/{id}.md") ? "comparison" : null;
        if (names.Roles.Names.Contains(id)) return "role";
        if (names.Skills.Names.Contains(id)) return "skill";
        return names.Terms.Names.Contains(id) ? "term" : null;
    }
}
