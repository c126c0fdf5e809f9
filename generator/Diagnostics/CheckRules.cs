using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the finished pages.</summary>
public static class CheckRules
{
    public static readonly Rule BrokenLink = new("RS0801", Severity.Error, "A link that leads nowhere",
        "A reader who follows the link meets an error page. The address of a page begins and ends with a slash.",
        "Correct the address where it is written: in the page's file, in the menu of site.yml or in the theme.",
        "menu:\n  - { text: Skills, page: /skils/ }", "menu:\n  - { text: Skills, page: /skills/ }");

    public static readonly Rule MissingAnchor = new("RS0802", Severity.Error, "A link to a missing part of a page",
        "The part after # names a heading or another part of the page that has an id. If there is none, the reader lands at the top and has "
        + "to search.",
        "Correct the part after #, or remove it.",
        "/roles/data-scientist/#task", "/roles/data-scientist/#tasks");

    public static readonly Rule MissingAsset = new("RS0803", Severity.Error, "An image, style sheet or script that does not exist",
        "The page would have a gap or lose its design.",
        "Add the file to input/assets/ or correct its name.",
        "<img src=\"/assets/mpa.svg\">", "<img src=\"/assets/map.svg\">");

    public static readonly Rule MovedLink = new("RS0804", Severity.Error, "A link to an address that moved",
        "Old addresses are kept for links from other sites. A link inside this site should lead straight to the page.",
        "Link to the new address.",
        "a link to /roles/ml-engineer/", "a link to /roles/machine-learning-engineer/");

    public static readonly Rule RepeatedId = new("RS0805", Severity.Error, "An id that occurs twice on a page",
        "Links lead to ids. If two things on a page have the same id, only the first can be reached.",
        "Change the text of one of the two headings, or give one of the two parts another id.",
        "<h2 id=\"tasks\"> and <section id=\"tasks\">", "<h2 id=\"tasks\"> and <section id=\"all-tasks\">");

    public static readonly Rule MissingId = new("RS0806", Severity.Error, "A label that refers to nothing",
        "Screen readers read out the part of the page that a label refers to. If it is missing, they say nothing.",
        "Correct the id, or give this id to the part that is meant.",
        "aria-labelledby=\"contnets\"", "aria-labelledby=\"contents\"");

    public static readonly Rule MainHeading = new("RS0807", Severity.Error, "Not exactly one main heading",
        "The main heading (h1) says what the page is about. Screen readers and search engines expect exactly one.",
        "Keep the title as the only first-level heading; begin sections with ##.",
        "# Focus", "## Focus");

    public static readonly Rule HeadingOrder = new("RS0808", Severity.Error, "A heading that skips a level",
        "For people who cannot see the page, its headings are a table of contents. A skipped level sounds as if a part were missing.",
        "Use the level right below that of the heading before it, or the same level, or a higher one.",
        "## Tasks\n\n#### In small teams", "## Tasks\n\n### In small teams");

    public static readonly Rule EmptyHeading = new("RS0809", Severity.Error, "A heading without text",
        "Screen readers announce it as a heading and then say nothing.",
        "Write a text, or remove the heading.",
        "##", "## Tasks");

    public static readonly Rule TitleMissing = new("RS0810", Severity.Error, "A page without a title or description",
        "Search results show both, and browser tabs show the title.",
        "Fill in title and summary of the page.",
        "summary: \"\"", "summary: Builds products on top of models that others trained.");

    public static readonly Rule HeavyPage = new("RS0811", Severity.Warning, "A page that is too heavy",
        "About 14 KB, compressed, reach a reader in one go. Anything beyond that makes the page feel slow on a slow phone.",
        "Shorten the text, split the page or move a table to a page of its own.",
        "one page with every skill of every role", "a page for each role, and one table that leads to them");

    public static readonly Rule SameTitle = new("RS0812", Severity.Error, "Two pages with the same title or description",
        "Nobody could tell them apart in a list of search results or tabs.",
        "Give one of the two another title or summary.",
        "two pages with title: Tasks", "title: Tasks of a data scientist");

    public static readonly Rule TableHeads = new("RS0813", Severity.Error, "A table without caption or header cells",
        "A screen reader announces the caption, then each cell with its headers. Without these, a table is a heap of words.",
        "Give the table a caption and header cells that say whether they head a column or a row (scope).",
        "<table><tr><td>Python</td>", "<table><caption>Skills</caption><tr><th scope=\"row\">Python</th>");

    public static readonly Rule ImageText = new("RS0814", Severity.Error, "An image without a text alternative",
        "People who cannot see the image hear its text instead. An image that is only decoration has an empty text.",
        "Describe the image between the square brackets.",
        "![](../assets/map.png)", "![Three circles that overlap](../assets/map.png)");

    public static readonly Rule Orphan = new("RS0815", Severity.Error, "A page that cannot be reached",
        "A reader who starts at the front page cannot get to it by following links.",
        "Link to it from a page that can be reached, or from the menu in site.yml.",
        "pages/history.md without a link to it", "a link [history](history.md) in pages/about.md");

    public static readonly Rule BadAddress = new("RS0816", Severity.Error, "An address with characters that break links",
        "Hosts treat capital letters, spaces and other characters differently; # and ? stop the deployment, and names that begin with a dot "
        + "are left out.",
        "Rename the file; use only a-z, 0-9 and hyphens, and a dot before the ending.",
        "/assets/Skill Map.png", "/assets/skill-map.png");

    public static readonly Rule SameAddress = new("RS0817", Severity.Error, "Two files that claim one address",
        "Only one of them could be published. Many hosts treat names that differ only in case as the same, and a file cannot also be a folder.",
        "Rename one of the two.",
        "/assets/map.png and /assets/Map.png", "/assets/map.png and /assets/map-europe.png");

    public static readonly Rule Canonical = new("RS0818", Severity.Error, "A page whose own address is missing or wrong",
        "Each page tells search engines its one true address (canonical). Search engines take two pages with the same one for a single page.",
        "Set the canonical address to the page's own address, beginning with that of the site.",
        "/roles/a/ says it is https://example.org/roles/b/", "/roles/a/ says it is https://example.org/roles/a/");

    public static readonly Rule Language = new("RS0819", Severity.Error, "A page that does not name its language",
        "Screen readers choose a voice by it, and browsers offer translations.",
        "Set language in site.yml, such as en.",
        "language: \"\"", "language: en");

    public static readonly Rule HeadersFile = new("RS0820", Severity.Error, "A line of _headers that the host would drop",
        "The host silently leaves out lines that it cannot read, so a protection could be missing without anyone noticing.",
        "Write a line with a path that begins with /, and under it lines of the form Name: value.",
        "X-Frame-Options DENY", "/*\n  X-Frame-Options: DENY");

    public static readonly Rule RedirectsFile = new("RS0821", Severity.Error, "A line of _redirects that the host would drop or never use",
        "The host silently leaves out lines that it cannot read, and of the others it uses the first that matches.",
        "Write the old address, the new address and the status, each once.",
        "roles/old/ /roles/new/ 301", "/roles/old/ /roles/new/ 301");

    public static readonly Rule RedirectTarget = new("RS0822", Severity.Error, "A moved address that leads nowhere",
        "Anyone who follows an old link is sent to a page that does not exist, or is redirected twice.",
        "Make the line lead to the page that has the text now.",
        "/roles/old/ /roles/gone/ 301", "/roles/old/ /roles/new/ 301");

    public static readonly Rule Sitemap = new("RS0823", Severity.Error, "A sitemap that differs from the pages",
        "Search engines find pages through the sitemap. It lists every page that they may show, and no other.",
        "Add the page to the sitemap, or remove it from there.",
        "sitemap.xml without /roles/data-scientist/", "sitemap.xml with /roles/data-scientist/");

    public static readonly Rule OpenElement = new("RS0824", Severity.Error, "Markup that is not closed",
        "Browsers guess where the element ends, and each of them guesses differently.",
        "Close every element in the order in which they were opened.",
        "<p><b>Python</p>", "<p><b>Python</b></p>");

    public static readonly ImmutableArray<Rule> All =
    [
        BrokenLink, MissingAnchor, MissingAsset, MovedLink, RepeatedId, MissingId, MainHeading, HeadingOrder, EmptyHeading, TitleMissing,
        HeavyPage, SameTitle, TableHeads, ImageText, Orphan, BadAddress, SameAddress, Canonical, Language, HeadersFile, RedirectsFile,
        RedirectTarget, Sitemap, OpenElement,
    ];
}
