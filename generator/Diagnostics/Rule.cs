namespace RoleSite.Generator.Diagnostics;

/// <summary>An error keeps the site from being written, a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>A rule that content must keep. The messages, the help page and the tests of all rules come from here.</summary>
/// <param name="Code">"RS" and four digits, the first two of which name the stage. Never changed, never used again.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Meaning">Why the rule is there, for a contributor.</param>
/// <param name="Remedy">What to do, in one sentence.</param>
/// <param name="Wrong">A piece of input that breaks the rule.</param>
/// <param name="Right">The same, mended.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Meaning, string Remedy, string Wrong, string Right)
{
    /// <summary>Anchor of the rule on its help page.</summary>
    public string Anchor => Code.ToLowerInvariant();

    /// <summary>Where the rule is explained, as seen from the help page: rules on content stand there, those on the finished site on a page below it.</summary>
    public string Help => $"{(IsOnSite ? SitePage : "")}#{Anchor}";

    /// <summary>Folder below the help page.</summary>
    public const string SitePage = "site/";

    /// <summary>Whether the rule is about the finished site rather than about the content.</summary>
    public bool IsOnSite => string.CompareOrdinal(Code, "RS08") >= 0;
}
