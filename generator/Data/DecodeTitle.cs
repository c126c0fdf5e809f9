namespace RoleSite.Generator.Data;

/// <summary>How the title of an English advert is told from what stands around it, in the form of JavaScript's regular expressions.</summary>
internal static class DecodeTitle
{
    /// <summary>What a line is if it is no title: the item of a list, or a sentence.</summary>
    private const string NotTitle = @"^\s*(?:[–—•·→>\-]|\*\s)|[.;,]\s*$";

    /// <summary>Before the title of somebody else: "reports to the head chef".</summary>
    private const string Others = @"\b(?:to|with|alongside|by|like|than|our|other|supporting|assisting)\b|manager\s*:";

    /// <summary>All that may come before a title in the plural; after anything else, several people are colleagues.</summary>
    private const string Plural = @"^(?:\P{L}|senior|junior|lead|principal|staff|several)*$";

    /// <summary>Before the role in a sentence: "we are looking for an experienced".</summary>
    private const string Sought =
        @"\b(?:looking for|seek(?:ing|s)?|hir(?:ing|es?)|recruiting|need|want|join us as|role of|position of) (?:an?|our|the|another) (?:[\w\-]+ ){0,3}$";

    /// <summary>In the order in which the script takes them.</summary>
    public static readonly string[] English = [NotTitle, Others, Plural, Sought];
}
