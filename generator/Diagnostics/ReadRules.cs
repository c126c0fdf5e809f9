using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the files of the input folder.</summary>
public static class ReadRules
{
    public static readonly Rule UnexpectedFile = new("RS0101", Severity.Error, "A file where none is expected",
        "Every file under input/ has a known place. A file anywhere else, such as a copy that an editor left behind or a note to "
        + "contributors, would silently be left out of the site.",
        "Move the file to roles/, matrices/, skills/, comparisons/, pages/ or assets/, or remove it.",
        "input/role/ai-engineer.md", "input/roles/ai-engineer.md");

    public static readonly Rule FileName = new("RS0102", Severity.Error, "A file name that cannot be an address",
        "The file name becomes part of the page's address. Addresses are made of the small letters a-z, digits and single hyphens, because "
        + "other characters break links on some hosts. Windows does not allow a few names, such as con.",
        "Rename the file; use only a-z, 0-9 and single hyphens.",
        "input/roles/AI_Engineer.md", "input/roles/ai-engineer.md");

    public static readonly Rule SameNameButCase = new("RS0103", Severity.Error, "Two files that differ only in case",
        "Windows, macOS and many hosts see such names as one file, so one of the two would vanish.",
        "Rename or remove one of the two files.",
        "input/assets/map.png and input/assets/Map.png", "input/assets/map.png and input/assets/map-europe.png");

    public static readonly Rule NotUtf8 = new("RS0104", Severity.Error, "Text that is not UTF-8",
        "All text is read as UTF-8. Another encoding turns letters such as é into nonsense.",
        "Save the file again as UTF-8.",
        "a file saved as Windows-1252", "the same file saved as UTF-8");

    public static readonly Rule TooLarge = new("RS0105", Severity.Error, "A file that is too large",
        "An article may have up to 128 KB, a data file up to 512 KB and an image up to 2 MB, so that pages stay fast and a slip cannot stop "
        + "the build.",
        "Make the file smaller or split it.",
        "a photo of 8 MB", "the same photo scaled down to 200 KB");

    public static readonly Rule MissingFile = new("RS0106", Severity.Error, "A file that every site needs",
        "The site cannot be built without site.yml, levels.yml, sources.yml, glossary.yml, pages/method.md, pages/about.md and at least one "
        + "role and one group of skills.",
        "Add the file; CONTRIBUTING.md describes each kind.",
        "no input/levels.yml", "input/levels.yml with the five levels");

    public static readonly Rule MergeConflict = new("RS0107", Severity.Error, "Marks of an unfinished merge",
        "Git writes lines that begin with <<<<<<< and >>>>>>> where two changes meet. A person must decide what is right.",
        "Keep the text that is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
        "<<<<<<< HEAD\nsql-querying: working\n=======\nsql-querying: practitioner\n>>>>>>> my-change", "sql-querying: practitioner");

    public static readonly Rule OutsideInput = new("RS0108", Severity.Error, "A link to a file outside the input folder",
        "A symbolic link could publish a file that was never meant to be public.",
        "Replace the symbolic link with the file itself.",
        "input/assets/logo.svg -> ../../private/logo.svg", "input/assets/logo.svg as a file");

    public static readonly Rule Unreadable = new("RS0109", Severity.Error, "A file or folder that cannot be read",
        "The program is not allowed to open the file, or the input folder does not exist.",
        "Check that the path is right and that you are allowed to read it.",
        "--input inptu", "--input input");

    public static readonly Rule UnsafeSvg = new("RS0110", Severity.Error, "An SVG image that carries more than a picture",
        "An SVG file may hold scripts, handlers and links to other sites, which would run on this one. Only what draws a still picture is "
        + "published; what drawing programs add for their own use is left out.",
        "Export the image again as plain SVG, without scripts, event handlers and outside links, or as PNG.",
        "<svg onload=\"alert(1)\">", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>");

    public static readonly Rule HiddenCharacter = new("RS0111", Severity.Error, "A character that nobody can see",
        "Text copied from web pages or documents may carry characters that take no room, change the direction of writing or stand for "
        + "nothing. A name with one of them looks right but is wrong, and programs read a different text than people do. The same goes for "
        + "escapes such as \"\\u200B\" and entities such as &shy;. Emoji, and the joiners of scripts such as Persian or Hindi, are welcome.",
        "Delete the characters around the marked place and type them again.",
        "sql-(zero-width space)querying: working", "sql-querying: working");

    public static readonly Rule EmptyFile = new("RS0120", Severity.Error, "A file with nothing in it",
        "An empty file was usually never filled in, or its content was lost on the way. Anything that is not a plain file, such as a pipe, "
        + "is never opened.",
        "Fill the file in, or remove it.",
        "input/assets/map.png of 0 bytes", "input/assets/map.png with an image in it");

    public static readonly Rule NotAnImage = new("RS0121", Severity.Error, "A file that is not the kind of image that its name says",
        "The ending of the name tells browsers how to show a file. If it is wrong, many browsers show nothing.",
        "Export the image again as the kind that its name says.",
        "a text named map.png", "an image named map.png");

    public static readonly Rule LargeImage = new("RS0122", Severity.Error, "An image of too many pixels",
        "A browser unpacks every pixel of an image, even those that it cannot show. A large image makes a phone slow, however small the file is.",
        "Scale the image down; a width of about 1,600 pixels is enough for every page.",
        "a map of 12,000 by 9,000 pixels", "the same map of 1,600 by 1,200 pixels");

    public static readonly ImmutableArray<Rule> All =
        [UnexpectedFile, FileName, SameNameButCase, NotUtf8, TooLarge, MissingFile, MergeConflict, OutsideInput, Unreadable, UnsafeSvg,
            HiddenCharacter, EmptyFile, NotAnImage, LargeImage];
}
