using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Author;

/// <summary>Looks up the names that somebody types.</summary>
internal static class KnownId
{
    /// <summary>Why a name is not that of anything known; null where it is.</summary>
    /// <param name="kind">"role", "skill", "term" or "source".</param>
    public static string? Refusal(string kind, string written, ParsedInput input)
    {
        var known = Names(kind, input);
        if (known.Names.Contains(written)) return null;
        var guess = GuessName.Of(written, new OtherNames(input), input.Declared, known, kind);
        return $"There is no {kind} '{DiagnosticText.Safe(written)}'.{guess.Hint}";
    }

    public static NameSet Names(string kind, ParsedInput input) => kind switch
    {
        "role" => input.Declared.Roles,
        "skill" => input.Declared.Skills,
        "term" => input.Declared.Terms,
        _ => input.Declared.Sources,
    };
}
