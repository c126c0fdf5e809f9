using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks references: that each names something that exists, that none is repeated, and that nothing refers to itself.</summary>
internal sealed class KnownNames(ParsedInput input, OtherNames others, Report report)
{
    private const string Anyone = "role, skill or term";

    private readonly DeclaredNames _declared = input.Declared;
    private readonly OtherNames _others = others;

    /// <param name="self">The document that contains the list, which must not refer to it; null where that is impossible.</param>
    public void Roles(ImmutableArray<Placed<Slug>> references, Slug? self) =>
        Check(references, _declared.Roles, ValidateRules.UnknownRole, "role", self);

    public void Sources(ImmutableArray<Placed<Slug>> references) => Check(references, _declared.Sources, ValidateRules.UnknownSource, "source", null);

    public void Skills(ImmutableArray<Placed<Slug>> references, Slug? self) =>
        Check(references, _declared.Skills, ValidateRules.UnknownSkill, "skill", self);

    public void RoleGroup(Placed<Slug> reference) => Check([reference], _declared.RoleGroups, ValidateRules.UnknownGroup, "role group", null);

    public bool IsSkill(Slug name) => _declared.Skills.Complete && _declared.Skills.Names.Contains(name.Value);

    /// <summary>Names of roles, skills or terms.</summary>
    public void Anything(ImmutableArray<Placed<Slug>> references, Slug self) =>
        Check(references, _declared.Linkable, ValidateRules.UnknownName, Anyone, self);

    private void Check(ImmutableArray<Placed<Slug>> references, NameSet known, Rule unknown, string what, Slug? self)
    {
        var seen = new HashSet<Slug>();
        foreach (var (name, place) in references.Where(reference => reference.Value.Value.Length > 0))
        {
            if (name == self) report.Add(ValidateRules.SelfReference, place, $"'{name}' refers to itself here.");
            else if (!seen.Add(name)) report.Add(ValidateRules.Repeated, place, $"'{name}' is listed twice.");
            else if (!known.MayHold(name) || !Slug.IsWellFormed(name.Value))
                report.Missing(unknown, place, MissingKey(what, name), $"Unknown {what} '{name}'.",
                    () => GuessName.Of(name.Value, _others, _declared, known, KindsOf(what)), name.Value);
        }
    }

    private static string[] KindsOf(string what) => what == Anyone ? ["role", "skill", "term"] : [what];

    /// <summary>Roles, skills and terms share one set of ids, so an id that is missing in one list is missing in all of them.</summary>
    private static string MissingKey(string what, Slug name) => what is "source" or "role group" ? $"{what} {name}" : name.Value;
}
