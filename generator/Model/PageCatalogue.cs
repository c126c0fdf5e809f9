using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>Every page that has the same address on every site, a row each: what it is called, and from where it is linked.</summary>
/// <remarks>
/// A new page is a row here and in <see cref="All"/>, a model under theme/Models, a component with its row in ThemePages, and a maker that
/// MakePages calls. A test holds the rows against the pages that are made.
/// </remarks>
public static class PageCatalogue
{
    public static readonly FixedPage Home = new(SitePath.Home, "Home", "the front page");

    public static readonly FixedPage Roles = new(SitePath.Page("roles"), "Roles", "the index of roles")
    {
        Door = new(3, "All roles", "What each role is for, what it does, and what it is mistaken for."),
        Question = new(1, "All roles", "Not one of these?"),
    };

    public static readonly FixedPage Compare = new(SitePath.Page("compare"), "Compare", "the index of comparisons")
    {
        Door = new(1, "Compare two to four roles", "Any of them, in any order: differences first, then what is shared."),
        Question = new(2, "Compare them", "Two others in mind?"),
        Script = "compare",
    };

    public static readonly FixedPage Moves = new(SitePath.Page("moves"), "Moves", "the index of moves")
    {
        InFooter = 7,
        Door = new(2, "Plan a move", "From your role to another: what you keep, and what to learn in which order."),
        Question = new(3, "Plan a move", "Changing jobs?"),
        Script = "moves",
    };

    public static readonly FixedPage Skills = new(SitePath.Page("skills"), "Skills", "the index of skills")
    {
        Door = new(4, "All skills", "What each skill means, what each level looks like, and who needs it."),
    };

    public static readonly FixedPage Matrix = new(SitePath.Page("matrix"), "Matrix", "the matrix")
    {
        Door = new(7, "The whole matrix", "Every role and every skill in one table."),
        Script = "matrix",
    };

    public static readonly FixedPage Assess = new(SitePath.Page("assess"), "Rate yourself", "the page to rate oneself")
    {
        Door = new(5, "Rate yourself", "See how much of each role you bring already, and what would open most."),
        Question = new(4, "Rate yourself", "What do you bring?"),
        Script = "assess",
    };

    public static readonly FixedPage Map = new(SitePath.Page("map"), "Map of roles", "the map")
    {
        InFooter = 8,
        Door = new(8, "Map of roles", "Every role in one picture: near means alike."),
    };

    public static readonly FixedPage Decode = new(SitePath.Page("decode"), "Decode an advert", "the page that reads job adverts")
    {
        Door = new(6, "Decode an advert", "Paste a job advert: which skills it asks for, and which roles it mixes."),
        Question = new(5, "See what it asks for", "Writing or reading an advert?"),
        Script = "decode",
    };

    public static readonly FixedPage Sources = new(SitePath.Page("sources"), "Sources", "the list of sources") { InFooter = 3 };

    public static readonly FixedPage Glossary = new(SitePath.Page("glossary"), "Glossary", "the glossary") { InFooter = 4 };

    public static readonly FixedPage Changes = new(SitePath.Page("changes"), "Changes", "the list of changes") { InFooter = 9 };

    public static readonly FixedPage Titles = new(SitePath.Page("who-says-what"), "Who says what", "the page on job titles")
    {
        InFooter = 5,
        Door = new(9, "Who says what", "Where classifications, frameworks and adverts put the same job titles, and where they disagree."),
        Question = new(6, "Who says what", "Need figures on titles?"),
    };

    public static readonly FixedPage Agreement = new(SitePath.Page("agreement"), "Agreement", "the page on how the levels agree with others")
    {
        InFooter = 6,
    };

    public static readonly FixedPage Method = new(SitePath.Page("method"), "Method", null)
    {
        InFooter = 2,
        Door = new(10, "How we know", "How levels are set, what the numbers mean and what they cannot say."),
    };

    public static readonly FixedPage About = new(SitePath.Page("about"), "About", null) { InFooter = 1 };

    public static readonly FixedPage Data = new(SitePath.Page("data"), "Data", "the data page")
    {
        InFooter = 10,
        Door = new(11, "Take the data", "Roles, skills, levels and similarities as JSON and CSV, free to use."),
    };

    public static readonly FixedPage Design = new(SitePath.Page("design"), "Design", "the page on the design") { InFooter = 11 };

    public static readonly FixedPage Help = new(SitePath.Page("help"), "Help for contributors", "the help page") { InFooter = 12 };

    public static readonly FixedPage HelpTogether = new(Help.Below("together"), "Help with messages about files that do not fit together",
        "the help page on files that do not fit together");

    public static readonly FixedPage HelpSite = new(Help.Below("site"), "Help with messages about the finished site",
        "the help page on the finished site");

    public static readonly FixedPage NotFound = new(new SitePath("/404.html"), "Page not found", null);

    /// <summary>Every page links to it beside the menu.</summary>
    public static readonly FixedPage Search = new(SitePath.Page("search"), "Search", "the search")
    {
        NotFoundDoor = new(1, "Search", "Everything on this site from A to Z, other names included."),
    };

    /// <summary>In the order of the pages of the site, in which search shows those that fit a query equally well.</summary>
    public static readonly ImmutableArray<FixedPage> All =
    [
        Home, Roles, Compare, Moves, Skills, Matrix, Assess, Map, Decode, Sources, Glossary, Changes, Titles, Agreement, Method, About, Data, Design,
        Help, HelpTogether, HelpSite, NotFound, Search,
    ];

    /// <summary>Where the levels of the scale are explained.</summary>
    public static readonly SitePath LevelScale = Skills.At("levels");
}
