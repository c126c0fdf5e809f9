using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>
/// Guesses which id is meant by an unknown name: it may be an id in another spelling, a title, an alias, an example, or the id of something else.
/// </summary>
public static class GuessName
{
    /// <param name="kinds">What the name may refer to, in the words of <see cref="OtherNames"/>.</param>
    public static Guess Of(string written, OtherNames others, DeclaredNames declared, NameSet known, params IReadOnlyList<string> kinds)
    {
        var odd = LookAlikes.Hint(written);
        var id = Slug.From(Path.GetFileNameWithoutExtension(LookAlikes.Plain(written)));
        if (known.Names.Contains(id)) return new Guess($"{odd} Did you mean '{id}'?", $"Write '{id}'.", id);
        foreach (var kind in kinds)
        {
            if (others.Find(kind, written) is { } meant && known.Names.Contains(meant.Id))
                return new Guess($" '{written}' is {meant.What} of '{meant.Id}'.", $"Write '{meant.Id}'.", meant.Id);
        }

        var names = written.Split([' ', ',', ';', '/', '|', '\uFF0C', '\u3001'], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > 1 && names.All(known.Names.Contains))
            return new Guess($"{odd} These are {names.Length} names.", $"Put a comma between two names: {string.Join(", ", names)}.");
        if (OtherKind(written, declared) is { } other && !kinds.Contains(other))
            return new Guess($" There is a {other} of that name, but a {string.Join(" or ", kinds)} is expected here.");
        return new Guess(odd + DidYouMean.HintOrList(written, known.Names));
    }

    private static string? OtherKind(string name, DeclaredNames declared) =>
        declared.Roles.Names.Contains(name) ? "role"
        : declared.Skills.Names.Contains(name) ? "skill"
        : declared.Terms.Names.Contains(name) ? "term"
        : declared.Sources.Names.Contains(name) ? "source"
        : null;
}
