using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the output folder.</summary>
public static class WriteRules
{
    public static readonly Rule OverlapsInput = new("RS0901", Severity.Error, "An output folder that overlaps the input folder",
        "Each build replaces the output folder as a whole, so texts inside it would be lost.",
        "Choose an output folder beside the input folder.",
        "--input input --output input/site", "--input input --output output");

    public static readonly Rule NotAFolder = new("RS0902", Severity.Error, "An output folder that is not a folder",
        "There is something else at this path: a file, or a symbolic link to another place.",
        "Choose another folder, or name the folder that the link leads to.",
        "--output readme.md", "--output output");

    public static readonly Rule ProtectedFolder = new("RS0903", Severity.Error, "A folder that must not be replaced",
        "The root of a disk, a home folder, a repository and the current folder contain things that no build may remove.",
        "Choose a separate folder inside it, such as output.",
        "--output .", "--output output");

    public static readonly Rule ForeignFolder = new("RS0904", Severity.Error, "An output folder with files that no build wrote",
        "Each build replaces the folder. A folder that an earlier build wrote contains a file named .rolesite; this one contains files, but "
        + "not that one.",
        "Choose an empty folder or one that does not exist yet, or empty this one yourself.",
        "--output photos", "--output output");

    public static readonly Rule NoPermission = new("RS0905", Severity.Error, "A folder that you are not allowed to write to",
        "The system does not let this program write there.",
        "Choose a folder of your own, or have its permissions changed.",
        "--output /usr/site", "--output output");

    public static readonly Rule DiskFull = new("RS0906", Severity.Error, "A disk that is full",
        "There was no room for the new site beside the old one. The old one is unchanged.",
        "Make room and build again; for a moment, both sites need room.",
        "no space left", "twice the size of the site left");

    public static readonly Rule BadPath = new("RS0907", Severity.Error, "A path that the system does not accept",
        "It is empty, too long, or contains characters that are not allowed in file names.",
        "Choose a shorter path of letters, digits and hyphens.",
        "--output \"\"", "--output output");

    public static readonly Rule BadFileAddress = new("RS0908", Severity.Error, "A file that cannot be written inside the output folder",
        "Its address leads out of the folder, or two files would have the same path.",
        "Rename the file that the address is made from.",
        "/../secret.html", "/secret.html");

    public static readonly Rule InUse = new("RS0909", Severity.Error, "An output folder that is in use",
        "Another build is writing to the same folder at the moment.",
        "Wait until it has finished, or choose another output folder.",
        "two builds at once to output", "one build after the other");

    public static readonly Rule CannotWrite = new("RS0910", Severity.Error, "A folder that cannot be written to",
        "The system refused to write; the message quotes what it said. The last site is unchanged.",
        "Fix the cause that the system named, and build again.",
        "a network folder that is gone", "a folder on this machine");

    public static readonly ImmutableArray<Rule> All =
        [OverlapsInput, NotAFolder, ProtectedFolder, ForeignFolder, NoPermission, DiskFull, BadPath, BadFileAddress, InUse, CannotWrite];
}
