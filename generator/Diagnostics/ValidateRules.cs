using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on what documents say about each other.</summary>
public static class ValidateRules
{
    public static readonly Rule UnknownRole = new("RS0301", Severity.Error, "An unknown role",
        "A role is known by the name of its file in roles/, without .md. All places that name the same missing role make one message, "
        + "because the role was probably renamed or removed.",
        "Correct the name, or add the role's two files.",
        "related: [data-scientits]", "related: [data-scientist]");

    public static readonly Rule UnknownSource = new("RS0302", Severity.Error, "An unknown source",
        "Everything that is cited is listed in sources.yml with publisher, year and address.",
        "Correct the name, or add the source to sources.yml.",
        "sources: [onet]", "sources: [onet-29-2]");

    public static readonly Rule UnknownGroup = new("RS0303", Severity.Error, "An unknown role group",
        "The groups of roles are listed in site.yml under role-groups.",
        "Use a group of site.yml, or add the group there.",
        "group: bulding-ai", "group: building-ai");

    public static readonly Rule UnknownSkill = new("RS0304", Severity.Error, "An unknown skill",
        "Skills are listed in the files of skills/; other files refer to them by their id, not by their name. All places that name the same "
        + "missing skill make one message.",
        "Correct the name, or add the skill to a file of skills/.",
        "sql-queryng: working", "sql-querying: working");

    public static readonly Rule UnknownName = new("RS0305", Severity.Error, "A name that is not a role, skill or term",
        "A glossary entry may point at roles, skills and other terms.",
        "Correct the name or remove it.",
        "see: [vektor]", "see: [vector-database]");

    public static readonly Rule SelfReference = new("RS0306", Severity.Error, "Something that is compared with or requires itself",
        "A role is neither related to itself nor compared with itself, and a skill does not require itself.",
        "Remove the name, or write the one that you meant.",
        "roles: [ai-engineer, ai-engineer]", "roles: [ai-engineer, data-scientist]");

    public static readonly Rule Repeated = new("RS0307", Severity.Error, "A name that is listed twice",
        "The second mention adds nothing and is usually a slip.",
        "Remove one of the two.",
        "sources: [esco-1-2, esco-1-2]", "sources: [esco-1-2]");

    public static readonly Rule RequiresCycle = new("RS0308", Severity.Error, "Skills that require each other in a circle",
        "The order in which to learn skills follows from what requires what, and a circle has no beginning.",
        "Remove one of the links of the circle.",
        "a requires b, b requires a", "b requires a");

    public static readonly Rule MatrixWithoutRole = new("RS0309", Severity.Error, "A role without a matrix, or a matrix without a role",
        "A role is two files of the same name: the article in roles/ and the levels in matrices/.",
        "Add the file that is missing, or rename the one that is there.",
        "matrices/data-scientits.yml", "matrices/data-scientist.yml");

    public static readonly Rule ComparisonSize = new("RS0310", Severity.Error, "A comparison of fewer than two or more than four roles",
        "Between two and four roles fit side by side on a screen.",
        "Name two, three or four roles.",
        "roles: [ai-engineer]", "roles: [ai-engineer, data-scientist]");

    public static readonly Rule SameComparison = new("RS0311", Severity.Error, "Two comparisons of the same roles",
        "Both would have the same address.",
        "Keep one of the two files and move what is missing into it.",
        "two files with roles: [ai-engineer, data-scientist]", "one file with roles: [ai-engineer, data-scientist]");

    public static readonly Rule BasisWithoutSource = new("RS0312", Severity.Error, "A basis without a source",
        "A level that is based on a framework, on adverts or on research must say which.",
        "Add sources, or use the basis editorial.",
        "{ level: working, basis: adverts }", "{ level: working, basis: adverts, sources: [grigorev-2026] }");

    public static readonly Rule SignatureNotNeeded = new("RS0313", Severity.Error, "A signature skill that the role does not need",
        "A signature skill is typical of a role, so the role must need it at some level.",
        "Give the skill a level under skills, or remove it from signature.",
        "signature: [computer-vision]\nskills:\n  sql-querying: working", "signature: [sql-querying]\nskills:\n  sql-querying: working");

    public static readonly Rule SameName = new("RS0314", Severity.Error, "Two things with one name",
        "Neither readers nor the search could tell apart two roles, skills, terms or pages with the same name.",
        "Give one of the two another name.",
        "two skills named \"Testing\"", "\"Testing\" and \"Usability testing\"");

    public static readonly Rule SameId = new("RS0315", Severity.Error, "Two entries with one id",
        "An id is an address. A skill is in one group only, and no two roles, skills and terms share an id, so that [[id]] means one thing.",
        "Rename or remove one of the two.",
        "sql-querying in two files of skills/", "sql-querying in one file of skills/");

    public static readonly Rule HistoryDate = new("RS0316", Severity.Error, "Dates that contradict each other",
        "A history begins with the newest entry, and a document is reviewed whenever it changes.",
        "Put the newest entry first and set reviewed to its date or later.",
        "reviewed: 2026-01-01\nhistory:\n  - { date: 2026-11-21, change: Rewritten. }",
        "reviewed: 2026-11-21\nhistory:\n  - { date: 2026-11-21, change: Rewritten. }");

    public static readonly Rule UnknownTitle = new("RS0317", Severity.Error, "A job title that is not listed",
        "titles.yml can only file job titles that are listed in it under titles.",
        "Correct the name, or add the title.",
        "ai-enginer: own", "ai-engineer: own");

    public static readonly Rule UnknownAuthority = new("RS0318", Severity.Error, "An authority that is not listed",
        "Everyone who is quoted in titles.yml is listed in it under authorities, with a source.",
        "Correct the name, or add the authority.",
        "says:\n  o-net:", "says:\n  onet:");

    public static readonly Rule NothingSaid = new("RS0319", Severity.Error, "A title or authority without a filing",
        "It would be an empty row or column of the table.",
        "Add what is known about it under says, or remove the entry.",
        "titles:\n  data-poet: Data poet", "says:\n  onet:\n    data-poet: absent");

    public static readonly Rule UnusedSource = new("RS0320", Severity.Error, "A source that nothing cites",
        "A source that nothing is based on makes the site look better researched than it is.",
        "Cite the source where something is based on it, or remove it from sources.yml.",
        "an entry of sources.yml that no file names", "the same entry, and [@its-id] in a text");

    public static readonly Rule SameLevels = new("RS0321", Severity.Error, "Two roles with the same levels",
        "Nothing that the site computes could tell them apart. Usually one matrix was copied and not changed.",
        "Set the levels in which the two differ, or keep one of the two roles.",
        "two matrices with the same levels", "two matrices that differ in a level");

    public static readonly Rule FlatSkill = new("RS0322", Severity.Warning, "A skill in which all roles are alike",
        "If all of three or more roles need a skill at the same level, or none needs it, it makes tables longer and no difference clearer.",
        "Look again at the levels, or remove the skill.",
        "writing: working, in every matrix", "writing: practitioner, in one of them");

    public static readonly Rule ShortLead = new("RS0323", Severity.Error, "A section that begins with too few words",
        "Comparison tables show the beginning of each required section on its own. Fewer than eight words can say nothing that is not also "
        + "true of other roles.",
        "Write at least eight words that are true of this role and not of every other.",
        "A happy customer [editorial].", "Answers that a customer can act on, with proof that none got worse [editorial].");

    public static readonly Rule ShortArticle = new("RS0324", Severity.Warning, "An article of under 300 words",
        "A short article is a welcome beginning. Readers who choose a career need more.",
        "Add a section, such as \"A working week\" or \"What it is mistaken for\".",
        "four sections of a line each", "the same, and three sections that only this role could have");

    public static readonly Rule OldSource = new("RS0325", Severity.Warning, "A source that is more than five years old",
        "Using an old source needs a reason. Its age is measured from the newest date in the content, such as a review or the day on which a "
        + "source was seen, and not from the day of the build, so that the same content always gives the same messages.",
        "Look for a newer source, or say in the key still-holds why this one is still right.",
        "year: 2016", "year: 2016\nstill-holds: \"Cited for how people worked then.\"");

    public static readonly Rule OldReview = new("RS0326", Severity.Warning, "A review that is more than a year old",
        "What nobody has looked at for a year may no longer be true. Its age is measured from the newest date in the content, and not from "
        + "the day of the build.",
        "Check the text against its sources, correct it, and set reviewed to the day on which you did so.",
        "reviewed: 2025-01-10", "reviewed: 2026-11-21");

    public static readonly Rule SameAdvert = new("RS0327", Severity.Error, "An advert that occurs twice",
        "It would count twice in the figures that say how well adverts are read.",
        "Remove one of the two.",
        "two adverts with the same text", "two adverts with texts of their own");

    public static readonly Rule SameAdvertWord = new("RS0328", Severity.Error, "A word of adverts that is listed under two skills",
        "A word in an advert counts for one skill, so it must be clear for which.",
        "Keep the word under the skill that adverts usually mean by it, or write a longer phrase.",
        "data-cleaning-and-preparation: [pandas]\npython-programming: [pandas]", "python-programming: [pandas]");

    public static readonly Rule AdvertFigures = new("RS0329", Severity.Error, "Figures that contradict the adverts",
        "The page says how many adverts were read correctly on a certain day, and out of how many. Adverts that were added later are not in "
        + "these figures, but those that were removed still are.",
        "Measure again, or put back the adverts that were removed. Adding an advert needs no new figures.",
        "measured: { on: 2026-11-21, right: 30, of: 29, hold-out-right: 12, hold-out-of: 15 }",
        "measured: { on: 2026-11-21, right: 29, of: 30, hold-out-right: 12, hold-out-of: 15 }");

    public static readonly Rule SameMark = new("RS0330", Severity.Warning, "Two roles with the same sign and colour",
        "In pictures, a role is recognised by its sign and its colour. If two with the same ones are side by side, the site changes one of "
        + "them, and a role is easier to recognise if it always keeps its own.",
        "Choose a sign and a colour that no other role has.",
        "sign: circle\ncolour: blue, in two articles", "sign: triangle\ncolour: green, in one of them");

    public static readonly Rule LowContrast = new("RS0331", Severity.Error, "Colours that cannot be told apart",
        "Text in a colour too near that of the page behind it cannot be read by many people, and by nobody in the sun. Text needs a contrast of 4.5, "
        + "a picture one of 3 (WCAG 2.2).",
        "Make one of the two colours in site.yml lighter or darker.",
        "look:\n  colours:\n    link: [\"#9fb6d0\", \"#a3c8f7\"]", "look:\n  colours:\n    link: [\"#174a82\", \"#a3c8f7\"]");

    public static readonly ImmutableArray<Rule> All =
    [
        UnknownRole, UnknownSource, UnknownGroup, UnknownSkill, UnknownName, SelfReference, Repeated, RequiresCycle, MatrixWithoutRole,
        ComparisonSize, SameComparison, BasisWithoutSource, SignatureNotNeeded, SameName, SameId, HistoryDate,
        UnknownTitle, UnknownAuthority, NothingSaid, UnusedSource, SameLevels, FlatSkill, ShortLead, ShortArticle, OldSource, OldReview,
        SameAdvert, SameAdvertWord, AdvertFigures, SameMark, LowContrast,
    ];
}
