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

    /// <summary>Where the rule is explained, as seen from the help page.</summary>
    public string Help => $"{HelpFolder}#{Anchor}";

    /// <summary>The folder of the page that explains the rule, below the help page: rules on one file stand on the help page itself.</summary>
    public string HelpFolder => Code[2..4] switch
    {
        "01" or "02" => "",
        "03" or "04" => TogetherFolder,
        _ => SiteFolder,
    };

    /// <summary>Rules on what files say of each other.</summary>
    public const string TogetherFolder = "together/";

    /// <summary>Rules on the finished site rather than on the content.</summary>
    public const string SiteFolder = "site/";
}
