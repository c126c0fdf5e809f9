using RoleSite.Generator.Model;

namespace RoleSite.Tests;

/// <summary>The files of the tiny site, as a contributor types them.</summary>
internal static class TinyTexts
{
    private const string Chef = """
        ---
        title: Chef
        plural: Chefs
        short: CH
        summary: Cooks, and decides what is cooked.
        group: kitchen
        sign: circle
        colour: blue
        also-known-as: [Cook]
        related: [waiter]
        sources: [kitchen-study]
        reviewed: 2026-03-04
        moved-from: [/roles/cook/]
        history:
          - { date: 2026-03-04, change: Tasks rewritten. }
          - { date: 2026-03-04, change: Sources < checked & dated. }
          - { date: 2026-01-02, change: First published. }
        ---

        ## Focus

        Good food, always in time [@kitchen-study]. Compare the [waiter](waiter.md#goal).

        ## Skills

        - [[knife-work]]: cutting fast and evenly, all day long [editorial]

        ## Tasks

        Cooking what the menu promises, dish after dish, until closing [editorial].

        ## Goal

        Empty plates, and guests who come back next week [editorial].
        """;

    private const string Waiter = """
        ---
        title: Waiter
        plural: Waiters
        short: WA
        summary: Brings the food.
        group: kitchen
        sign: square
        colour: orange
        also-known-as: []
        related: [chef]
        sources: []
        reviewed: 2026-02-03
        history:
          - { date: 2026-02-03, change: First published. }
        ---

        ## Focus

        The guests, from the first greeting to the last bill [editorial].

        ## Skills

        Small talk, a good memory and a steady hand [editorial].

        ## Tasks

        Carrying plates, taking orders and calming people down [editorial].

        ## Goal

        Happy guests who tell their friends about the evening [editorial].
        """;

    private const string Comparison = """
        ---
        title: Chef or waiter?
        summary: Who cooks and who carries.
        roles: [waiter, chef]
        sources: []
        reviewed: 2026-02-05
        history:
          - { date: 2026-02-05, change: First published. }
        ---

        ## In short

        One of the two cooks, the other one carries [editorial].

        ## How they differ

        In sweat, in hours and in whom they meet [editorial].

        ## What they share

        The guests, the kitchen door and the long evenings [editorial].

        ## Which one for whom

        Taste decides [editorial].
        """;

    private const string Levels = """
        reference-point: Somebody who does the work.
        levels:
          - { id: none, value: 0, name: None, means: Nothing., help: None., evidence: None. }
          - { id: awareness, value: 1, name: Awareness, means: Knows., help: Much., evidence: Talk. }
          - { id: working, value: 2, name: Working, means: Does., help: Some., evidence: Work. }
          - { id: practitioner, value: 3, name: Practitioner, means: Decides., help: Little., evidence: Choice. }
          - { id: expert, value: 4, name: Expert, means: Leads., help: None., evidence: Others. }
        """;

    private const string Skills = """
        name: Craft
        order: 1
        text: What hands do.
        skills:
          knife-work:
            name: Knife work
            definition: Cutting, cleanly.
            aliases: [Chopping, Slicing]
            requires: []
            levels: { awareness: Watches., working: Cuts., practitioner: Cuts fast., expert: Teaches cutting. }
            examples: []
            references:
              - { framework: Guild, code: K1, name: Knives, link: "https://guild.example/k1" }
          sums:
            name: "=SUM of bills | tips"
            definition: "Adding, with \"care\"."
            aliases: []
            requires: [knife-work]
            examples: []
            references: []
          small-talk:
            name: Small talk
            definition: Talking about nothing.
            aliases: []
            requires: []
            examples: []
            references: []
        """;

    private const string Sources = """
        kitchen-study:
          title: The O*NET of *kitchens*
          authors: A. Cook
          publisher: Press
          year: 2022
          address: https://press.example/kitchen
          licence: CC BY 4.0
          seen: 2026-01-01
        """;

    private const string Titles = """
        summary: Who calls whom a chef.
        reviewed: 2026-03-04
        titles:
          chef: Chef
          line-cook: Line cook
        authorities:
          guild: { name: Guild, source: kitchen-study }
          press: { name: Press, source: kitchen-study }
        says:
          guild:
            chef: own
            line-cook: { as: part-of, of: "Kitchen hand | K2", note: "Since 2024." }
          press:
            line-cook: absent
        stories:
          - { title: One, text: "One is none [editorial]." }
          - { title: Two, text: "Two are enough [@kitchen-study]." }
        """;

    public static readonly (string Path, InputKind Kind, string Text)[] Files =
    [
        ("comparisons/chef-vs-waiter.md", InputKind.Comparison, Comparison),
        ("glossary.yml", InputKind.Glossary, "plate:\n  term: Plate\n  definition: Food lies on it.\n"),
        ("levels.yml", InputKind.Levels, Levels),
        (
            "matrices/chef.yml",
            InputKind.Matrix,
            "about: From a study.\nsignature: [knife-work]\nskills:\n  knife-work: "
                + "{ level: expert, basis: research, sources: [kitchen-study], note: \"Cuts, daily.\" }\n  sums: awareness\n"),
        (
            "matrices/waiter.yml",
            InputKind.Matrix,
            "about: Our judgement.\nsignature: [small-talk]\nskills:\n  knife-work: awareness\n  small-talk: practitioner\n"),
        ("pages/about.md", InputKind.Page, Page("About", "What this is.")),
        ("pages/method.md", InputKind.Page, Page("Method", "How levels are set.")),
        ("roles/chef.md", InputKind.Role, Chef),
        ("roles/waiter.md", InputKind.Role, Waiter),
        (
            "site.yml",
            InputKind.Site,
            $"title: Tiny\ntagline: Two jobs\ndescription: Two jobs, compared.\naddress: {TinySite.Address}\nrepository: "
                + $"https://code.example/tiny\nbranch: main\nlanguage: en\nfront-page: [chef, waiter]\nrole-groups:\n  - "
                    + $"{{ id: kitchen, name: Kitchen, text: Food. }}\nmenu:\n  - {{ text: Roles, page: /roles/ }}\nclaims: sourced\n"),
        ("titles.yml", InputKind.Titles, Titles),
        ("skills/craft.yml", InputKind.Skills, Skills),
        ("sources.yml", InputKind.Sources, Sources),
    ];

    private static string Page(string title, string summary) =>
        $"---\ntitle: {title}\nsummary: {summary}\nreviewed: 2026-01-02\nsources: []\nhistory:\n  - "
            + $"{{ date: 2026-01-02, change: First published. }}\n---\n\n## What\n\nText [editorial].\n\n## Editorial\n\nOur judgement.\n";
}
