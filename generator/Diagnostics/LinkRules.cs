using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on links, citations, images and addresses.</summary>
public static class LinkRules
{
    public static readonly Rule MissingFile = new("RS0401", Severity.Error, "A link to a file that is not there",
        "A relative link leads from the folder of the file in which it stands; ../ goes up one folder.",
        "Correct the path, or use [[slug]], which needs no path.",
        "[data scientist](data-scientits.md)", "[data scientist](data-scientist.md)");

    public static readonly Rule MissingHeading = new("RS0402", Severity.Error, "A link to a heading that is not there",
        "The part after # is the heading in small letters with hyphens for spaces.",
        "Correct the part after #.",
        "[tasks](data-scientist.md#task)", "[tasks](data-scientist.md#tasks)");

    public static readonly Rule MissingImage = new("RS0403", Severity.Error, "An image that is not there",
        "Images stand in input/assets/ and are named by their path from the text.",
        "Add the image to input/assets/ or correct the path.",
        "![The map](map.png)", "![The map](../assets/map.png)");

    public static readonly Rule UnknownName = new("RS0404", Severity.Error, "A [[name]] that is no role, skill or term",
        "[[name]] looks for a role, a skill or a glossary term with that id.",
        "Correct the name, or add what is missing.",
        "[[data-scientits]]", "[[data-scientist]]");

    public static readonly Rule UnknownCitation = new("RS0405", Severity.Error, "A citation of a source that is not there",
        "[@name] looks for an entry of sources.yml with that id.",
        "Correct the name, or add the source to sources.yml.",
        "[@onet]", "[@onet-29-2]");

    public static readonly Rule SameAddress = new("RS0406", Severity.Error, "Two documents that claim one address",
        "Only one page can stand at an address; the other would be lost.",
        "Rename one of the two files.",
        "pages/roles.md and the index of roles", "pages/how-roles-differ.md");

    public static readonly Rule BadMove = new("RS0407", Severity.Error, "A moved-from address that cannot work",
        "moved-from names old addresses of a page, so that old links still lead there. It must be an address of this site at which nothing stands any more.",
        "Write an old address of this site with a slash at both ends, such as /roles/ml-engineer/.",
        "moved-from: [ml-engineer]", "moved-from: [/roles/ml-engineer/]");

    public static readonly Rule UnknownPlace = new("RS0408", Severity.Error, "Words that lead to a page that is not there",
        "searched-as in site.yml says under which words readers look for a page or a heading. Their search would end nowhere.",
        "Correct the address: a page ends with a slash, a heading follows after #.",
        "page: /asses/", "page: /assess/");

    public static readonly Rule CopiedAddress = new("RS0409", Severity.Error, "A link that was copied from elsewhere",
        "Inside the site a link names a file, or a role, skill or term by [[name]]. An address copied from a browser, a preview, a file manager or GitHub may work for you and fail for readers.",
        "Link to the file of the page, or write [[name]].",
        "[data engineers](/roles/data-engineer)", "[data engineers](../roles/data-engineer.md)");

    public static readonly Rule JoinedNames = new("RS0410", Severity.Error, "Names of roles that make two pages of one address",
        "The address of a comparison is the names of its roles with -vs- between them, that of a move two names with -to- between them. A name that holds one of these can be read as two.",
        "Rename the files of the role; leave the joint out of the name.",
        "roles/baker.md, roles/baker-to-cook.md, roles/cook-to-chef.md and roles/chef.md", "roles/baker-becoming-cook.md in place of roles/baker-to-cook.md");

    public static readonly Rule TakenId = new("RS0411", Severity.Error, "An id that a page needs for itself",
        "Terms and groups of skills are marks on their page, to which links lead. Of two marks with one name only the first can be reached.",
        "Choose another id.",
        "a term with the id main", "a term with the id main-memory");

    public static readonly Rule UnusedAsset = new("RS0412", Severity.Warning, "An image that no text shows",
        "It is published and nobody sees it. Mostly the text that should show it is still missing, or shows another file.",
        "Show the image in a text, or remove the file.",
        "input/assets/map.png, and no text with ![…](../assets/map.png)", "![Three circles that overlap](../assets/map.png) in a text");

    public static readonly Rule WrongLevel = new("RS0420", Severity.Error, "A level that the matrix does not say",
        "[[skill@level]] states at which level a role needs a skill; [[role/skill@level]] names the role. In an article without a role its own is meant, in a comparison all that it compares. The matrix says what is right.",
        "Write the level that stands in the matrix, or correct the matrix.",
        "[[python-programming@expert]]", "[[python-programming@practitioner]]");

    public static readonly Rule SkillNotNeeded = new("RS0421", Severity.Error, "A skill of an article that its matrix lacks",
        "The section Skills says what the role needs, and so does its matrix; readers see both on one page.",
        "Add the skill with its level to the matrix, or speak of it in another section.",
        "- [[computer-vision]]: what does the camera see? [editorial]", "- [[python-programming]]: code that lasts [editorial]");

    public static readonly Rule UncheckedLevel = new("RS0422", Severity.Warning, "A level in words that no check can read",
        "A sentence that says at which level a role needs a skill goes wrong when the matrix changes, and nobody notices. Written as [[skill@level]] it is held against the matrix. What a source says of a level cites it and is left alone.",
        "Write [[skill@level]], or [[skill@level|your words]]; with a role, [[role/skill@level]].",
        "It needs [[python-programming|Python]] at practitioner [editorial].", "It needs [[python-programming@practitioner|Python]] at practitioner [editorial].");

    public static readonly ImmutableArray<Rule> All =
        [MissingFile, MissingHeading, MissingImage, UnknownName, UnknownCitation, SameAddress, BadMove, UnknownPlace, CopiedAddress, JoinedNames, TakenId, UnusedAsset,
            WrongLevel, SkillNotNeeded, UncheckedLevel];
}
