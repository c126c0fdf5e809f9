using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the output folder.</summary>
public static class WriteRules
{
    public static readonly Rule OverlapsInput = new("RS0901", Severity.Error, "An output folder that overlaps the input folder",
        "The output folder is replaced as a whole by each build, so texts inside it would be lost.",
        "Choose an output folder beside the input folder.",
        "--input input --output input/site", "--input input --output output");

    public static readonly Rule NotAFolder = new("RS0902", Severity.Error, "An output folder that is no folder",
        "Something else stands at this place: a file, or a symbolic link to another place.",
        "Choose another folder, or name the folder that the link leads to.",
        "--output readme.md", "--output output");

    public static readonly Rule ProtectedFolder = new("RS0903", Severity.Error, "A folder that must not be replaced",
        "The root of a disk, a home folder, a repository and the folder you stand in hold things that no build may remove.",
        "Choose a folder of its own inside it, such as output.",
        "--output .", "--output output");

    public static readonly Rule ForeignFolder = new("RS0904", Severity.Error, "An output folder with files of somebody else",
        "Each build replaces the folder. A folder that an earlier build wrote holds a file .rolesite; this one holds files but not that one.",
        "Choose an empty folder or one that is not there yet, or empty this one yourself.",
        "--output photos", "--output output");

    public static readonly Rule NoPermission = new("RS0905", Severity.Error, "A folder that may not be written",
        "The system does not let this program write there.",
        "Choose a folder that is yours, or have its permissions changed.",
        "--output /usr/site", "--output output");

    public static readonly Rule DiskFull = new("RS0906", Severity.Error, "A disk that is full",
        "The new site did not fit beside the old one. The old one is untouched.",
        "Make room and build again; both sites need room for a moment.",
        "no space left", "twice the size of the site left");

    public static readonly Rule BadPath = new("RS0907", Severity.Error, "A path that the system does not accept",
        "It is empty, too long, or has signs that may not stand in names of files.",
        "Choose a shorter path of letters, digits and hyphens.",
        "--output \"\"", "--output output");

    public static readonly Rule BadFileAddress = new("RS0908", Severity.Error, "A file that cannot be written inside the output folder",
        "Its address leads out of the folder, or two files would stand at one place.",
        "Rename the file from which the address is made.",
        "/../secret.html", "/secret.html");

    public static readonly Rule InUse = new("RS0909", Severity.Error, "An output folder that is in use",
        "Another build writes to the same folder at this moment.",
        "Wait until it has ended, or choose another output folder.",
        "two builds at once to output", "one build after the other");

    public static readonly Rule CannotWrite = new("RS0910", Severity.Error, "A folder that cannot be written",
        "The system refused to write; what it said stands in the message. The last site is untouched.",
        "Look at what the system said, mend it and build again.",
        "a network folder that is gone", "a folder on this machine");

    public static readonly ImmutableArray<Rule> All =
        [OverlapsInput, NotAFolder, ProtectedFolder, ForeignFolder, NoPermission, DiskFull, BadPath, BadFileAddress, InUse, CannotWrite];
}
