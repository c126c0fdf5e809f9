using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>The rules of one stage, as the help page shows them.</summary>
public sealed record RuleGroup(string Stage, string Text, ImmutableArray<Rule> Rules);

/// <summary>Every rule there is. The help pages are made from this list, and the tests have a bad site for each rule.</summary>
public static class RuleCatalogue
{
    public static ImmutableArray<RuleGroup> Groups { get; } =
    [
        new("Read", "Files of the input folder: their names, places, sizes and encoding.", ReadRules.All),
        new("Parse", "The content of a single file: YAML, front matter and markdown.", ParseRules.All),
        new("Validate", "What files say about each other: roles, skills, sources, terms.", [.. ValidateRules.All, .. AgreementRules.All]),
        new("Link", "Links, citations, images and addresses.", LinkRules.All),
        new("Check", "The finished pages, checked as a reader would see them.", CheckRules.All),
        new("Write", "The output folder.", WriteRules.All),
    ];

    /// <summary>
    /// Rules that can be broken without losing a document, page or citation, so that everything else can be checked in the same run.
    /// </summary>
    public static ImmutableHashSet<Rule> LosesNothing { get; } =
    [
        ParseRules.UnknownLevel, ParseRules.UncitedFigure, ParseRules.ShortAdvert, ParseRules.StoryCount, ValidateRules.HistoryDate,
        ValidateRules.Repeated, ValidateRules.UnusedSource, ValidateRules.SameLevels, ValidateRules.ShortLead, ValidateRules.SameAdvert,
        ValidateRules.SameAdvertWord, ValidateRules.AdvertFigures, ParseRules.Unfinished,
    ];

    /// <summary>
    /// The same, and rules that can be broken without losing a document, though a citation, a link or an image may be lost: a page can still be
    /// made.
    /// </summary>
    public static ImmutableHashSet<Rule> KeepsDocuments { get; } =
    [
        .. LosesNothing, ParseRules.RawHtml, ParseRules.LinkScheme, ParseRules.RepeatedHeading, ParseRules.HeadingOrder, ParseRules.ImageText,
        ParseRules.TableCaption, ParseRules.BrokenMarkup, ParseRules.TableRow, ParseRules.HeadingMark, ParseRules.ForeignMark,
        ParseRules.ListMark, ParseRules.LostText, ParseRules.BareAddress, ParseRules.LooseAsterisk, ParseRules.UnmarkedClaim,
        LinkRules.MissingFile, LinkRules.MissingHeading, LinkRules.MissingImage, LinkRules.UnknownName, LinkRules.UnknownCitation,
        LinkRules.CopiedAddress, LinkRules.WrongLevel, LinkRules.SkillNotNeeded,
    ];

    public static IEnumerable<Rule> All => Groups.SelectMany(group => group.Rules);
}
