using System.Text;

namespace RoleSite.Benchmarks;

/// <summary>Writes a sound site of any size, the same each time.</summary>
internal static class MadeUpSite
{
    private const int Groups = 8;
    private const int SkillsInGroup = 10;
    private const int Digits = 6;

    private static readonly string[] Levels = ["none", "awareness", "working", "practitioner", "expert"];

    public static void Write(string folder, int roles)
    {
        foreach (var name in (string[])["roles", "matrices", "skills", "pages"]) Directory.CreateDirectory(Path.Combine(folder, name));
        Save(folder, "site.yml", Site);
        Save(folder, "levels.yml", LevelScale());
        Save(
            folder,
            "sources.yml",
            "a-source:\n  title: A source\n  publisher: A publisher\n  year: 2026\n"
                + "  address: https://source.example/\n  licence: CC BY 4.0\n  seen: 2026-11-20\n");
        Save(folder, "glossary.yml", "a-term:\n  term: A term\n  definition: What [[role-0]] says of [[skill-0-0]].\n");
        Save(folder, "pages/method.md", Page("Method"));
        Save(folder, "pages/about.md", Page("About"));
        for (var group = 0; group < Groups; group++) Save(folder, $"skills/group-{group}.yml", SkillGroup(group));
        for (var role = 0; role < roles; role++)
        {
            Save(folder, $"roles/role-{role}.md", Article(role, roles));
            Save(folder, $"matrices/role-{role}.yml", Matrix(role));
        }
    }

    private const string Site = """
        title: Made-up roles
        tagline: For benchmarks
        description: A site that was made up to be measured.
        address: https://roles.example
        repository: https://git.example/roles
        branch: main
        language: en
        front-page: [role-0, role-1, role-2]
        role-groups:
          - { id: all, name: All, text: Every role. }
        menu:
          - { text: Roles, page: /roles/ }

        """;

    private static void Save(string folder, string path, string text) => File.WriteAllText(Path.Combine(folder, path), text.ReplaceLineEndings("\n"));

    private static string LevelScale() =>
        "reference-point: An experienced person.\nlevels:\n" + string.Concat(Levels.Select((id, value) =>
            $"  - {{ id: {id}, value: {value}, name: {char.ToUpperInvariant(id[0])}{id[1..]}, means: You can., help: Some., evidence: Some. }}\n"));

    private static string Page(string title) => $"{Head(title, $"The page {title}.")}---\n\n## Levels\n\nText.\n\n## Editorial\n\nText.\n";

    private static string SkillGroup(int group) =>
        $"name: Group {group}\norder: {group + 1}\ntext: Skills of group {group}.\nskills:\n"
        + string.Concat(Enumerable.Range(0, SkillsInGroup).Select(skill =>
            $"  skill-{group}-{skill}:\n    name: Skill {group}.{skill}\n    definition: What skill {skill} of group {group} is.\n"));

    private static string Article(int role, int roles)
    {
        var text = new StringBuilder(Head($"Role {role}", $"Role number {role} of a made-up site."));
        text.Append($"plural: Roles {role}\nshort: {Short(role)}\ngroup: all\nsign: circle\ncolour: blue\nrelated: "
            + $"[role-{(role + 1) % roles}]\n---\n");
        foreach (var section in (string[])["Focus", "Skills", "Tasks", "Goal", "A working week", "How people get in"])
        {
            text.Append($"\n## {section}\n\nRole {role} in its {section.ToLowerInvariant()}, done day by day, with "
                + $"[[skill-{NamedSkill(role) / SkillsInGroup}-{NamedSkill(role) % SkillsInGroup}]] [@a-source].\n");
            for (var line = 0; line < 8; line++)
            {
                text.Append($"\nA person in this role plans, measures and explains the work of day {line} together with "
                    + $"[[role-{(role + line + 1) % roles}]], in small steps and with *evidence* [editorial].\n");
            }
        }

        return text.ToString();
    }

    private static string Matrix(int role) =>
        "about: Made up.\nskills:\n" + string.Concat(
            from skill in Enumerable.Range(0, Groups * SkillsInGroup)
            let level = LevelOf(role, skill)
            where level is > 0 and < 5
            select $"  skill-{skill / SkillsInGroup}-{skill % SkillsInGroup}: {Levels[level]}\n");

    /// <summary>The first skills spell the number of the role, so that no two roles have the same levels.</summary>
    private static int LevelOf(int role, int skill) =>
        skill < Digits ? role / (int)Math.Pow(Levels.Length, skill) % Levels.Length
        : skill == NamedSkill(role) ? 3
        : (role * (1 + skill % 6) + skill * 13) % 7;

    /// <summary>The skill that the article names, which its matrix must not lack.</summary>
    private static int NamedSkill(int role) => role % Groups * SkillsInGroup + 7;

    private static string Head(string title, string summary) =>
        $"---\ntitle: {title}\nsummary: {summary}\nreviewed: 2026-11-20\nhistory:\n  - {{ date: 2026-11-20, change: Made up. }}\n";

    private static string Short(int role) =>
        string.Concat(Enumerable.Range(0, 4).Select(place => (char)('A' + (role / (int)Math.Pow(26, 3 - place) % 26))));
}
