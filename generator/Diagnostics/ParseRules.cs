using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the content of a single file.</summary>
public static class ParseRules
{
    public static readonly Rule YamlSyntax = new("RS0201", Severity.Error, "YAML that cannot be read",
        "YAML is written as \"key: value\" lines whose indentation shows what belongs to what. A tab, a missing quote, a colon inside "
        + "unquoted text or a character that only looks like a hyphen, colon or space makes it unreadable.",
        "Look at the marked place and the line before it: quote text that contains a colon, indent with spaces, close every quote and bracket.",
        "title: AI: the engineer", "title: \"AI: the engineer\"");

    public static readonly Rule FrontMatter = new("RS0202", Severity.Error, "Front matter that is missing or not closed",
        "A markdown file begins with its facts between two lines of three hyphens.",
        "Begin the file with a line --- and end the facts with another line ---.",
        "title: AI Engineer\n\n## Focus", "---\ntitle: AI Engineer\n---\n\n## Focus");

    public static readonly Rule UnknownKey = new("RS0203", Severity.Error, "An unknown key",
        "An unknown key would silently be left out, so nobody would notice a typing mistake.",
        "Correct the key or remove the line.",
        "sumary: Builds products on models.", "summary: Builds products on models.");

    public static readonly Rule MissingKey = new("RS0204", Severity.Error, "A key that is missing",
        "Each kind of file has keys that the pages cannot do without.",
        "Add the key with its value.",
        "---\ntitle: AI Engineer\n---", "---\ntitle: AI Engineer\nsummary: Builds products on models.\n---");

    public static readonly Rule WrongType = new("RS0205", Severity.Error, "A value of the wrong kind",
        "Some values are a text, some a list, some a block of keys. A list has one item per line, each after a hyphen, or is written in [ ].",
        "Write the value in the form that the message names.",
        "related: data-scientist", "related: [data-scientist]");

    public static readonly Rule DuplicateKey = new("RS0206", Severity.Error, "A key that occurs twice",
        "Only one of the two could count, and nobody could say which. Several keys that were pasted twice count as one mistake.",
        "Keep one of the two lines.",
        "title: AI Engineer\ntitle: Engineer", "title: AI Engineer");

    public static readonly Rule YamlFeature = new("RS0207", Severity.Error, "YAML beyond plain keys, lists and text",
        "Anchors (&), aliases (*), tags (!), merge keys and several documents in one file make files hard to read, and a small file can "
        + "expand into a huge one.",
        "Write the value out; put text that begins with & * or ! in quotes.",
        "sql-querying: *usual", "sql-querying: working");

    public static readonly Rule BadValue = new("RS0208", Severity.Error, "A value that is not allowed",
        "Some values must be one of a few words, a date, a number within limits, a web address or an id.",
        "Use one of the values that the message names.",
        "reviewed: 21.11.2026", "reviewed: 2026-11-21");

    public static readonly Rule UnknownLevel = new("RS0209", Severity.Error, "A level that is not on the scale",
        "Levels are none, awareness, working, practitioner and expert; pages say what each means.",
        "Use one of: none, awareness, working, practitioner, expert.",
        "sql-querying: advanced", "sql-querying: practitioner");

    public static readonly Rule TextLength = new("RS0210", Severity.Error, "Text that is empty or too long",
        "Titles, summaries and definitions are shown in tables, in search results and on phones, so their length is limited. An empty one "
        + "says nothing.",
        "Write a text within the length that the message names.",
        "summary: \"\"", "summary: Builds products on top of models that others trained.");

    public static readonly Rule RawHtml = new("RS0211", Severity.Error, "HTML in markdown",
        "HTML could break the page or carry a script, so it is not passed through.",
        "Write it in markdown; to show a character such as < put it in `code` or write \\<.",
        "Use <b>Python</b>.", "Use **Python**.");

    public static readonly Rule LinkScheme = new("RS0212", Severity.Error, "A link that is not allowed",
        "Links may lead to https or http pages, to mail addresses, to files of this site and to headings. Other schemes can run code.",
        "Use an https:// address, a relative link to a .md file, or [[slug]].",
        "[more](javascript:alert(1))", "[more](https://example.org/)");

    public static readonly Rule MissingSection = new("RS0213", Severity.Error, "A required section that is missing or empty",
        "Roles are compared section by section, so every article has the same ones, and each begins with a paragraph or a list that "
        + "makes sense alone.",
        "Add the section: a second-level heading and a paragraph under it.",
        "## Focus\n\n## Skills\n\n- Python and SQL, tests, and plain words about what was found",
        "## Focus\n\nProducts built on models that others have trained [editorial].\n\n## Skills\n\n- Python and SQL, tests, and plain words "
        + "about what was found [editorial]");

    public static readonly Rule RepeatedHeading = new("RS0214", Severity.Error, "A heading that occurs twice",
        "Links lead to headings, and two with the same text in one file cannot be told apart.",
        "Give one of the two headings another text.",
        "## Tasks\n\nBuild it.\n\n## Tasks\n\nRun it.", "## Tasks\n\nBuild it.\n\n## Tasks in small teams\n\nRun it.");

    public static readonly Rule HeadingOrder = new("RS0215", Severity.Error, "A heading of the wrong level",
        "The title is the page's first-level heading. In the text, headings begin with ## and go down one level at a time, so that people "
        + "who use a screen reader can follow.",
        "Use one # more or fewer, so that no level is skipped; begin with ##.",
        "# Focus\n\nProducts built on models.", "## Focus\n\nProducts built on models.");

    public static readonly Rule ImageText = new("RS0216", Severity.Error, "An image without a description",
        "People who cannot see the image hear its description instead.",
        "Describe the image between the square brackets.",
        "![](../assets/map.png)", "![Three circles that overlap](../assets/map.png)");

    public static readonly Rule TableCaption = new("RS0217", Severity.Error, "A table without a caption or header",
        "A caption says what a table shows before anyone reads it, and screen readers announce it. There is an empty line before the caption "
        + "and after it.",
        "Put a paragraph that begins with \"Table: \" right before the table.",
        "| Role | Language |\n|---|---|\n| DS | Python |", "Table: Languages of the roles\n\n| Role | Language |\n|---|---|\n| DS | Python |");

    public static readonly Rule BrokenMarkup = new("RS0218", Severity.Error, "A link or citation that is incomplete",
        "Square brackets that are not closed, or that hold what cannot be a name, would be shown on the page as they are.",
        "Write [[slug]], [[slug|text]], [@source] or [text](address).",
        "See [[data-scientist.", "See [[data-scientist]].");

    public static readonly Rule TooDeep = new("RS0219", Severity.Error, "Lists or quotes nested too deeply",
        "Readers cannot follow text that is nested more than a few levels deep.",
        "Write it with fewer levels.",
        "a list inside a list inside a list, twenty times", "a list with one level below it");

    public static readonly Rule TableRow = new("RS0220", Severity.Error, "A table row that does not fit its header",
        "A row has as many cells as the table has columns; otherwise its cells end up under the wrong header, or outside the table.",
        "Put a | between the cells of the row, as many as in the header; write \\| for a | that is part of the text.",
        "| Role | Language |\n|---|---|\n| DS | Python | SQL |", "| Role | Language |\n|---|---|\n| DS | Python, SQL |");

    public static readonly Rule FilingForm = new("RS0221", Severity.Error, "A title that is filed under nothing",
        "Every word except own and absent needs the entry or title that it refers to; absent must not have one.",
        "Name the entry or title that the authority puts this title under or beside, in the key 'of'.",
        "{ as: alternate }", "{ as: alternate, of: Data Scientists (15-2051.00) }");

    public static readonly Rule StoryCount = new("RS0222", Severity.Error, "Too few or too many stories about titles",
        "Two to four stories introduce the table of job titles.",
        "Write two, three or four entries under stories.",
        "stories: with one entry", "stories: with three entries");

    public static readonly Rule UncitedFigure = new("RS0223", Severity.Error, "A figure without a source",
        "Somebody must have counted or measured a number with a per cent sign, a currency or a unit, a number after \"n =\", a share such as "
        + "0.28 or 2/3, and any number from 100 up, including years. The same goes for figures in words, such as \"forty per cent\", \"two "
        + "thirds\" or \"twice as much\". Cite the source in the same paragraph, list item or table cell. Where no source can be cited, as in "
        + "a title, a summary, a heading or a skill's definition, no figure is allowed. Numbers in names, small numbers on their own and sums "
        + "that are worked out in the text need no source.",
        "Put [@source] after the figure; if nobody counted, leave the number out or mark the paragraph with [editorial].",
        "Of all adverts 82.5% name Python.", "Of all adverts 82.5% name Python [@grigorev-2026].");

    public static readonly Rule ShortAdvert = new("RS0224", Severity.Error, "A made-up advert that is too short",
        "An advert of a line or less is much like any other, so it says nothing about how well adverts are read.",
        "Write at least a few sentences, as in a real advert.",
        "text: Data engineer wanted.",
        "text: Data engineer wanted, to build pipelines from ticketing systems into a warehouse with SQL, Python and Airflow.");

    public static readonly Rule HeadingMark = new("RS0230", Severity.Error, "A link, citation or image in a heading",
        "Tables of contents and the search show only the words of a heading, and other pages link to it. A ## heading may end with "
        + "[editorial], which says that the whole section is our judgement.",
        "Write plain words in the heading, and put the rest into the text below it.",
        "## Tasks [@onet-29-2]", "## Tasks\n\nThey present the result [@onet-29-2].");

    public static readonly Rule ForeignMark = new("RS0231", Severity.Error, "Markup that is not read here",
        "Only headings, paragraphs, lists, tables, quotes, code, links, images, *emphasis* and **strong emphasis** are read. Footnotes, "
        + "boxes, emoji names, braces and what chat programs leave behind would be shown as they are.",
        "Write it in plain words or in one of these forms; write a \\ before a character that is meant as itself.",
        "Some say so[^1].\n\n[^1]: A survey.", "Some say so [@grigorev-2026].");

    public static readonly Rule ListMark = new("RS0232", Severity.Error, "A line that is not a list item",
        "A list item begins with a hyphen, or with a number and a full stop, and a space. Other lines run into the text around them.",
        "Begin the line with a hyphen and a space, and leave an empty line before the list.",
        "-Cleans data\n-Draws charts", "- Cleans data\n- Draws charts");

    public static readonly Rule LostText = new("RS0233", Severity.Error, "Text that no page would show",
        "Text on the same line as a comment, the title of a link, and the address of a name that no link uses would silently be lost.",
        "Move it into the text, or remove it.",
        "<!-- to do --> Cleans data.", "<!-- to do -->\n\nCleans data.");

    public static readonly Rule BareAddress = new("RS0234", Severity.Error, "An address that is not a link",
        "Words say where a link leads; a long address does not, and it does not fit on a phone.",
        "Write [words](address), or <address> where the address itself is meant to be read.",
        "See https://example.org/survey for more.", "See [the survey](https://example.org/survey) for more.");

    public static readonly Rule LooseAsterisk = new("RS0235", Severity.Error, "Emphasis that is not closed",
        "An asterisk or underscore without its partner, or with a space between it and the words, is shown as it is.",
        "Put the same sign on both sides of the words, without a space between; write a \\ before the sign if it is meant as itself.",
        "This is **important.", "This is **important**.");

    public static readonly Rule UnmarkedClaim = new("RS0260", Severity.Error, "A claim with neither source nor mark",
        "Where site.yml says 'claims: sourced', each claim of an article or a comparison names its source or is marked as our judgement. "
        + "A citation or [editorial] covers its paragraph, list item or table cell; in a table's caption it covers the table, and in a "
        + "paragraph that ends with a colon the list under it. [editorial] at the end of a section's heading covers the section.",
        "Put [@source] after what a source says, put [editorial] after what is your own judgement, or put [editorial] at the end of the "
        + "section's heading, if all of the section is judgement.",
        "Bakers are happy people, on the whole.", "Bakers are happy people, on the whole [editorial].");

    public static readonly Rule Indentation = new("RS0250", Severity.Error, "A line with the wrong indentation",
        "In YAML the spaces at the beginning of a line say what it belongs to. Entries of one block line up; what belongs to a key is two "
        + "spaces further right.",
        "Indent the line as far as the lines that it belongs with.",
        "skills:\nsql-querying: working", "skills:\n  sql-querying: working");

    /// <summary>What the program writes in place of words that only a person can write.</summary>
    public const string ToWrite = "TO WRITE:";

    public static readonly Rule Unfinished = new("RS0240", Severity.Error, "Something that is still to be written",
        "A file that 'rolesite new' made says TO WRITE: wherever only a person can know what belongs there. You may write it yourself, too, to "
        + "remind yourself of what is missing.",
        "Write the text in its place.",
        "summary: \"TO WRITE: what a baker does.\"", "summary: Makes bread that people want again tomorrow.");

    public static readonly ImmutableArray<Rule> All =
    [
        YamlSyntax, FrontMatter, UnknownKey, MissingKey, WrongType, DuplicateKey, YamlFeature, BadValue, UnknownLevel, TextLength,
        RawHtml, LinkScheme, MissingSection, RepeatedHeading, HeadingOrder, ImageText, TableCaption, BrokenMarkup, TooDeep, TableRow,
        FilingForm, StoryCount, UncitedFigure, ShortAdvert, UnmarkedClaim, Indentation,
        HeadingMark, ForeignMark, ListMark, LostText, BareAddress, LooseAsterisk, Unfinished,
    ];
}
