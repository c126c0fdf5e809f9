using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on agreement.yml and the levels that are called official.</summary>
public static class AgreementRules
{
    public static readonly Rule NotCompared = new("RS0350", Severity.Error, "An official level that agreement.yml does not list",
        "A level is official if a framework gives this role this skill at this level. For each official level, agreement.yml says which "
        + "skill and which level of the framework it comes from, so that readers can check.",
        "Add a row for the role and the skill to the yardstick of that source in agreement.yml, or change the basis of the level.",
        "rows:\n  - { role: data-analyst, about: Data modelling, says: working, skills: [data-modelling] }",
        "rows:\n  - { role: data-analyst, about: Data modelling, says: working, skills: [data-modelling, data-quality-management] }");

    public static readonly Rule OtherLevel = new("RS0351", Severity.Error, "An official level that the framework does not give",
        "An official level is the one that the framework gives. If the site departs from it, the level is the site's own judgement and needs "
        + "a note that says why.",
        "Set the level that agreement.yml says the framework gives, or change the basis to editorial and write a note.",
        "data-modelling: { level: expert, basis: official, sources: [uk-framework] }",
        "data-modelling: { level: working, basis: official, sources: [uk-framework] }");

    public static readonly ImmutableArray<Rule> All = [NotCompared, OtherLevel];
}
