namespace RoleSite.Generator.Data;

/// <summary>How the title of an English advert is told from what stands around it, in the form of JavaScript's regular expressions.</summary>
/// <param name="NotTitle">What a line is if it is no title: the item of a list, or a sentence.</param>
/// <param name="Others">Before the title of somebody else: "reports to the head chef".</param>
/// <param name="Plural">All that may come before a title in the plural; after anything else, several people are colleagues.</param>
/// <param name="Sought">Before the role in a sentence: "we are looking for an experienced".</param>
internal sealed record DecodeTitle(string NotTitle, string Others, string Plural, string Sought)
{
    public static readonly DecodeTitle English = new(
        @"^\s*(?:[–—•·→>\-]|\*\s)|[.;,]\s*$",
        @"\b(?:to|with|alongside|by|like|than|our|other|supporting|assisting)\b|manager\s*:",
        @"^(?:\P{L}|senior|junior|lead|principal|staff|several)*$",
        @"\b(?:looking for|seek(?:ing|s)?|hir(?:ing|es?)|recruiting|need|want|join us as|role of|position of) (?:an?|our|the|another) (?:[\w\-]+ ){0,3}$");
}
