using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on links, citations, images and addresses.</summary>
public static class LinkRules
{
    public static readonly Rule MissingFile = new("RS0401", Severity.Error, "A link to a file that does not exist",
        "A relative link starts from the folder of the file that it is in; ../ goes up one folder.",
        "Correct the path, or use [[slug]], which needs no path.",
        "[data scientist](data-scientits.md)", "[data scientist](data-scientist.md)");

    public static readonly Rule MissingHeading = new("RS0402", Severity.Error, "A link to a heading that does not exist",
        "The part after # is the heading in small letters, with hyphens in place of spaces.",
        "Correct the part after #.",
        "[tasks](data-scientist.md#task)", "[tasks](data-scientist.md#tasks)");

    public static readonly Rule MissingImage = new("RS0403", Severity.Error, "An image that does not exist",
        "Images are files in input/assets/, and a text names them by the path from its own file.",
        "Add the image to input/assets/ or correct the path.",
        "![The map](map.png)", "![The map](../assets/map.png)");

    public static readonly Rule UnknownName = new("RS0404", Severity.Error, "A [[name]] that is not a role, skill or term",
        "[[name]] looks for a role, a skill or a glossary term with that id.",
        "Correct the name, or add what is missing.",
        "[[data-scientits]]", "[[data-scientist]]");

    public static readonly Rule UnknownCitation = new("RS0405", Severity.Error, "A citation of an unknown source",
        "[@name] looks for an entry of sources.yml with that id.",
        "Correct the name, or add the source to sources.yml.",
        "[@onet]", "[@onet-29-2]");

    public static readonly Rule SameAddress = new("RS0406", Severity.Error, "Two documents that claim one address",
        "Only one page can have an address; the other would be lost.",
        "Rename one of the two files.",
        "pages/roles.md and the index of roles", "pages/how-roles-differ.md");

    public static readonly Rule BadMove = new("RS0407", Severity.Error, "A moved-from address that cannot work",
        "moved-from lists the old addresses of a page, so that old links still lead to it. Each must be an address of this site that no page "
        + "has any more.",
        "Write an old address of this site with a slash at both ends, such as /roles/ml-engineer/.",
        "moved-from: [ml-engineer]", "moved-from: [/roles/ml-engineer/]");

    public static readonly Rule UnknownPlace = new("RS0408", Severity.Error, "Search words for a page that does not exist",
        "searched-as in site.yml says which words readers use to look for a page or a heading. With a wrong address their search would lead nowhere.",
        "Correct the address: the address of a page ends with a slash, and a heading comes after #.",
        "page: /asses/", "page: /assess/");

    public static readonly Rule CopiedAddress = new("RS0409", Severity.Error, "A link that was copied from elsewhere",
        "Inside the site, a link names a file, or it names a role, skill or term as [[name]]. An address copied from a browser, a preview, a "
        + "file manager or GitHub may work for you and fail for readers.",
        "Link to the file of the page, or write [[name]].",
        "[data engineers](/roles/data-engineer)", "[data engineers](../roles/data-engineer.md)");

    public static readonly Rule JoinedNames = new("RS0410", Severity.Error, "Names of roles that give two pages the same address",
        "The address of a comparison consists of the names of its roles with -vs- between them, that of a move of two names with -to- "
        + "between them. A name that contains one of these can be mistaken for two.",
        "Rename the files of the role so that its name contains neither -vs- nor -to-.",
        "roles/baker.md, roles/baker-to-cook.md, roles/cook-to-chef.md and roles/chef.md",
        "roles/baker-becoming-cook.md in place of roles/baker-to-cook.md");

    public static readonly Rule TakenId = new("RS0411", Severity.Error, "An id that a page needs for itself",
        "Links lead to each term and each group of skills by an id on its page. If two things on a page have the same id, only the first can "
        + "be reached.",
        "Choose another id.",
        "a term with the id main", "a term with the id main-memory");

    public static readonly Rule UnusedAsset = new("RS0412", Severity.Warning, "An image that no text shows",
        "The image is published, but nobody sees it. Usually the text that should show it is still missing, or shows another file.",
        "Show the image in a text, or remove the file.",
        "input/assets/map.png, and no text with ![…](../assets/map.png)", "![Three circles that overlap](../assets/map.png) in a text");

    public static readonly Rule WrongLevel = new("RS0420", Severity.Error, "A level that differs from the matrix",
        "[[skill@level]] says at which level a role needs a skill; [[role/skill@level]] also names the role. Where no role is named, an "
        + "article means its own role and a comparison all the roles that it compares. The matrix decides what is right.",
        "Write the level that the matrix has, or correct the matrix.",
        "[[python-programming@expert]]", "[[python-programming@practitioner]]");

    public static readonly Rule SkillNotNeeded = new("RS0421", Severity.Error, "A skill in an article that its matrix lacks",
        "Both the section Skills and the matrix say what the role needs, and readers see them on one page.",
        "Add the skill and its level to the matrix, or write about it in another section.",
        "- [[computer-vision]]: what does the camera see? [editorial]", "- [[python-programming]]: code that lasts [editorial]");

    public static readonly Rule UncheckedLevel = new("RS0422", Severity.Warning, "A level in words that cannot be checked",
        "A sentence that says at which level a role needs a skill becomes wrong when the matrix changes, and nobody notices. Written as "
        + "[[skill@level]], it is compared with the matrix. What a source says about a level cites that source and is not checked.",
        "Write [[skill@level]], or [[skill@level|your words]]; with a role, [[role/skill@level]].",
        "It needs [[python-programming|Python]] at practitioner [editorial].",
        "It needs [[python-programming@practitioner|Python]] at practitioner [editorial].");

    public static readonly ImmutableArray<Rule> All =
        [MissingFile, MissingHeading, MissingImage, UnknownName, UnknownCitation, SameAddress, BadMove, UnknownPlace, CopiedAddress, JoinedNames,
            TakenId, UnusedAsset,
            WrongLevel, SkillNotNeeded, UncheckedLevel];
}
