namespace RoleSite.Tests.MadeUpSite.Growth;

/// <summary>Writes a small site of any number of roles, with as many terms, sources, titles and written comparisons as roles, all linked.</summary>
internal static class GrowingSite
{
    private const int Skills = 12;

    private static readonly string[] Levels = ["none", "awareness", "working", "practitioner", "expert"];

    public static void Write(string folder, int roles)
    {
        foreach (var name in (string[])["roles", "matrices", "skills", "pages", "comparisons"]) Directory.CreateDirectory(Path.Combine(folder, name));
        foreach (var (path, text) in Fixed(roles)) File.WriteAllText(Path.Combine(folder, path), text.ReplaceLineEndings("\n"));
        for (var role = 0; role < roles; role++)
        {
            var next = (role + 1) % roles;
            File.WriteAllText(Path.Combine(folder, $"roles/role-{role}.md"), Article(role, next));
            File.WriteAllText(Path.Combine(folder, $"matrices/role-{role}.yml"), Matrix(role));
            File.WriteAllText(Path.Combine(folder, $"comparisons/role-{role}-vs-role-{next}.md"), Comparison(role, next));
        }
    }

    private static IEnumerable<(string Path, string Text)> Fixed(int roles)
    {
        yield return ("site.yml", """
            title: Growing
            tagline: For tests
            description: A site that grows.
            address: https://roles.example
            repository: https://git.example/roles
            branch: main
            language: en
            front-page: [role-0, role-1, role-2]
            role-groups:
              - { id: all, name: All, text: Every role. }
            menu:
              - { text: Roles, page: /roles/ }

            """);
        yield return ("levels.yml", "reference-point: An experienced person.\nlevels:\n" + string.Concat(Levels.Select((id, value) =>
            $"  - {{ id: {id}, value: {value}, name: {char.ToUpperInvariant(id[0])}{id[1..]}, means: You can., help: Some., evidence: Some. }}\n")));
        var skills = Enumerable.Range(0, Skills).Select(skill =>
            $"  skill-{skill}:\n    name: Skill {skill}\n    definition: What skill {skill} is.\n"
            + (skill > 0 ? $"    requires: [skill-{skill - 1}]\n" : ""));
        yield return ("skills/all.yml", $"name: All\norder: 1\ntext: All skills.\nskills:\n{string.Concat(skills)}");
        yield return ("pages/method.md", Head("Method") + "---\n\n## Levels\n\nText.\n\n## Editorial\n\nText.\n");
        yield return ("pages/about.md", Head("About") + "---\n\n## Levels\n\nText.\n");
        yield return ("sources.yml", All(roles, i =>
            $"source-{i}:\n  title: Source {Short(i)}\n  publisher: A publisher\n  year: 2026\n  address: https://source.example/{i}\n  "
                + $"licence: CC BY 4.0\n  seen: 2026-11-20\n"));
        yield return ("glossary.yml", All(roles, i =>
            $"term-{i}:\n  term: Term {Short(i)}\n  definition: \"What [[role-{i}]] says [@source-{i}].\"\n  see: [term-{(i + 1) % roles}, "
                + $"role-{i}]\n"));
        yield return ("titles.yml", "summary: Who says what.\nreviewed: 2026-11-20\ntitles:\n" + All(roles, i => $"  role-{i}: Title {Short(i)}\n")
            + "authorities:\n  guild:\n    name: Guild\n    source: source-0\nsays:\n  guild:\n" + All(roles, i => $"    role-{i}: own\n")
            + "stories:\n" + All(2, i => $"  - title: Story {i}\n    text: A story of [[role-{i}]] [@source-{i}].\n"));
    }

    private static string All(int roles, Func<int, string> text) => string.Concat(Enumerable.Range(0, roles).Select(text));

    private static string Article(int role, int next) =>
        Head($"Role {Short(role)}")
        + $"plural: Roles {Short(role)}\nshort: {Short(role)}\ngroup: all\nsign: circle\ncolour: blue\nalso-known-as: [Job "
            + $"{Short(role)}]\nrelated: [role-{next}]\n"
        + $"moved-from: [/roles/old-{role}/, /moves/role-{role}-to-old-{role}/]\n---\n"
        + string.Concat(((string[])["Focus", "Skills", "Tasks", "Goal"]).Select(section => $"\n## {section}\n\n"
            + $"Role {Short(role)} and its {section.ToLowerInvariant()}, day by day, with [[skill-{Skills - 1}]] and [[role-{next}]], see "
                + $"[it](../glossary.md#term-{role}) [@source-{role}].\n"))
            .Replace("../glossary.md", "../glossary.yml", StringComparison.Ordinal);

    private static string Comparison(int role, int next) =>
        Head($"One or the other {Short(role)}") + $"roles: [role-{role}, role-{next}]\n---\n"
        + string.Concat(((string[])["In short", "How they differ", "What they share", "Which one for whom"]).Select(section =>
            $"\n## {section}\n\nWhat [[role-{role}]] and [[role-{next}]] do is told here, in a sentence [@source-{role}].\n"));

    /// <summary>The first skills spell the number of the role, so that no two roles have the same levels.</summary>
    private static string Matrix(int role) => "about: Made up.\nskills:\n" + string.Concat(
        from skill in Enumerable.Range(0, Skills)
        let level = skill == Skills - 1 ? 3 : role / (int)Math.Pow(Levels.Length, skill) % Levels.Length
        where level > 0
        select $"  skill-{skill}: {Levels[level]}\n");

    private static string Head(string title) =>
        $"---\ntitle: {title}\nsummary: What {title} is and why.\nreviewed: 2026-11-20\nhistory:\n  - {{ date: 2026-11-20, change: Made up. }}\n";

    private static string Short(int role) =>
        string.Concat(Enumerable.Range(0, 4).Select(place => (char)('A' + (role / (int)Math.Pow(26, 3 - place) % 26))));
}
