using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the finished pages.</summary>
public static class CheckRules
{
    public static readonly Rule BrokenLink = new("RS0801", Severity.Error, "A link that leads nowhere",
        "A reader who follows the link meets an error page. Pages have addresses that begin and end with a slash.",
        "Correct the address where the link is made: in the page's file, in the menu of site.yml or in the theme.",
        "menu:\n  - { text: Skills, page: /skils/ }", "menu:\n  - { text: Skills, page: /skills/ }");

    public static readonly Rule MissingAnchor = new("RS0802", Severity.Error, "A link to a place that the page does not have",
        "The part after # names a heading or another marked place. Where that is missing, the reader lands at the top and searches.",
        "Correct the part after #, or remove it.",
        "/roles/data-scientist/#task", "/roles/data-scientist/#tasks");

    public static readonly Rule MissingAsset = new("RS0803", Severity.Error, "An image, style sheet or script that is not there",
        "The page would show a hole or lose its looks.",
        "Add the file to input/assets/ or correct its name.",
        "<img src=\"/assets/mpa.svg\">", "<img src=\"/assets/map.svg\">");

    public static readonly Rule MovedLink = new("RS0804", Severity.Error, "A link to an address that moved",
        "Old addresses are kept for links from outside. A link of our own takes the reader there directly.",
        "Link to the new address.",
        "a link to /roles/ml-engineer/", "a link to /roles/machine-learning-engineer/");

    public static readonly Rule RepeatedId = new("RS0805", Severity.Error, "A mark that stands twice on a page",
        "Links lead to marks (ids); of two with one name only the first can be reached.",
        "Give one of the two headings another text, or one of the two marks another name.",
        "<h2 id=\"tasks\"> and <section id=\"tasks\">", "<h2 id=\"tasks\"> and <section id=\"all-tasks\">");

    public static readonly Rule MissingId = new("RS0806", Severity.Error, "A label that points at nothing",
        "Screen readers read out the part of the page that a label points at. Without it they say nothing.",
        "Correct the name, or give the part that is meant this id.",
        "aria-labelledby=\"contnets\"", "aria-labelledby=\"contents\"");

    public static readonly Rule MainHeading = new("RS0807", Severity.Error, "Not exactly one main heading",
        "The main heading (h1) says what the page is about. Screen readers and search engines look for one.",
        "Let the title be the only heading of the first level; begin sections with ##.",
        "# Focus", "## Focus");

    public static readonly Rule HeadingOrder = new("RS0808", Severity.Error, "A heading that skips a level",
        "Headings are a page's table of contents for those who cannot see it. A level that is skipped reads as a part that is lost.",
        "Use one level below the heading before it, or the same, or a higher one.",
        "## Tasks\n\n#### In small teams", "## Tasks\n\n### In small teams");

    public static readonly Rule EmptyHeading = new("RS0809", Severity.Error, "A heading without text",
        "It is announced as a heading and then says nothing.",
        "Write a text or remove the heading.",
        "##", "## Tasks");

    public static readonly Rule TitleMissing = new("RS0810", Severity.Error, "A page without a title or description",
        "Both stand in search results and in browser tabs.",
        "Fill in title and summary of the page.",
        "summary: \"\"", "summary: Builds products on top of models that others trained.");

    public static readonly Rule HeavyPage = new("RS0811", Severity.Warning, "A page that is too heavy",
        "About 14 KB, compressed, travel to a reader in one go. What is beyond that makes a page on a slow phone feel slow.",
        "Shorten the text, split the page or move a table to a page of its own.",
        "one page with every skill of every role", "a page for each role, and one table that leads to them");

    public static readonly Rule SameTitle = new("RS0812", Severity.Error, "Two pages with one title or description",
        "In a list of results or tabs they could not be told apart.",
        "Give one of the two another title or summary.",
        "two pages with title: Tasks", "title: Tasks of a data scientist");

    public static readonly Rule TableHeads = new("RS0813", Severity.Error, "A table without caption or header cells",
        "A screen reader announces the caption, then each cell with its headers. Without them a table is a heap of words.",
        "Give the table a caption and header cells that say whether they head a column or a row (scope).",
        "<table><tr><td>Python</td>", "<table><caption>Skills</caption><tr><th scope=\"row\">Python</th>");

    public static readonly Rule ImageText = new("RS0814", Severity.Error, "An image without a text in its place",
        "People who cannot see the image hear its text instead. A mere ornament has an empty text.",
        "Describe the image between the square brackets.",
        "![](../assets/map.png)", "![Three circles that overlap](../assets/map.png)");

    public static readonly Rule Orphan = new("RS0815", Severity.Error, "A page that no way leads to",
        "A reader who begins at the front page cannot reach it by links.",
        "Link to the page from a page that can be reached, or from the menu in site.yml.",
        "pages/history.md without a link to it", "a link [history](history.md) in pages/about.md");

    public static readonly Rule BadAddress = new("RS0816", Severity.Error, "An address with signs that break links",
        "Hosts treat capital letters, spaces and other signs differently; # and ? stop the deployment, and names that begin with a dot are left out.",
        "Rename the file; use only a-z, 0-9 and hyphens, and a dot before the ending.",
        "/assets/Skill Map.png", "/assets/skill-map.png");

    public static readonly Rule SameAddress = new("RS0817", Severity.Error, "Two files that claim one address",
        "Only one of them could be published. Many hosts see names that differ only in case as one, and a file cannot be a folder as well.",
        "Rename one of the two.",
        "/assets/map.png and /assets/Map.png", "/assets/map.png and /assets/map-europe.png");

    public static readonly Rule Canonical = new("RS0818", Severity.Error, "A page whose own address is missing or wrong",
        "Each page tells search engines its one true address (canonical). Two pages with the same one count as one page.",
        "Set the canonical address to the page's own, with the site's address before it.",
        "/roles/a/ says it is https://example.org/roles/b/", "/roles/a/ says it is https://example.org/roles/a/");

    public static readonly Rule Language = new("RS0819", Severity.Error, "A page that does not name its language",
        "Screen readers choose the voice by it and browsers offer translations.",
        "Set language in site.yml, such as en.",
        "language: \"\"", "language: en");

    public static readonly Rule HeadersFile = new("RS0820", Severity.Error, "A line of _headers that the host would drop",
        "The host leaves out lines it cannot read without a word, so a protection could be missing unseen.",
        "Write a line with a path that begins with /, then lines of the form Name: value.",
        "X-Frame-Options DENY", "/*\n  X-Frame-Options: DENY");

    public static readonly Rule RedirectsFile = new("RS0821", Severity.Error, "A line of _redirects that the host would drop or never use",
        "The host leaves out lines it cannot read without a word, and the first line that fits wins.",
        "Write the old address, the new address and the status, each once.",
        "roles/old/ /roles/new/ 301", "/roles/old/ /roles/new/ 301");

    public static readonly Rule RedirectTarget = new("RS0822", Severity.Error, "A moved address that leads nowhere",
        "Who follows an old link is sent to a page that is not there, or is sent on twice.",
        "Let the line lead to the page where the text stands now.",
        "/roles/old/ /roles/gone/ 301", "/roles/old/ /roles/new/ 301");

    public static readonly Rule Sitemap = new("RS0823", Severity.Error, "A sitemap that does not fit the pages",
        "Search engines find pages by the sitemap. It names every page that they may show, and no other.",
        "Add the page to the sitemap or remove it from there.",
        "sitemap.xml without /roles/data-scientist/", "sitemap.xml with /roles/data-scientist/");

    public static readonly Rule OpenElement = new("RS0824", Severity.Error, "Markup that is not closed",
        "Browsers guess where the part ends, and each guesses in its own way.",
        "Close every element in the order in which they were opened.",
        "<p><b>Python</p>", "<p><b>Python</b></p>");

    public static readonly ImmutableArray<Rule> All =
    [
        BrokenLink, MissingAnchor, MissingAsset, MovedLink, RepeatedId, MissingId, MainHeading, HeadingOrder, EmptyHeading, TitleMissing,
        HeavyPage, SameTitle, TableHeads, ImageText, Orphan, BadAddress, SameAddress, Canonical, Language, HeadersFile, RedirectsFile,
        RedirectTarget, Sitemap, OpenElement,
    ];
}
