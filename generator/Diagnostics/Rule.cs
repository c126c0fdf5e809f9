using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>An error keeps the site from being written; a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>A rule that content must keep. Messages, help pages and tests are all made from it.</summary>
/// <param name="Code">"RS" and four digits, the first two of which name the stage. A code is never changed or reused.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Meaning">Why the rule exists, for contributors.</param>
/// <param name="Remedy">What to do, in one sentence.</param>
/// <param name="Wrong">A piece of input that breaks the rule.</param>
/// <param name="Right">The same piece, corrected.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Meaning, string Remedy, string Wrong, string Right)
{
    /// <summary>Anchor of the rule on its help page.</summary>
    public string Anchor => Code.ToLowerInvariant();

    /// <summary>Address of the part of the help pages that explains the rule.</summary>
    public SitePath HelpAddress => HelpPage.At(Anchor);

    /// <summary>
    /// The page that explains the rule: one page for rules on a single file, one for rules on files together, one for rules on the finished site.
    /// </summary>
    public FixedPage HelpPage => Code[2..4] switch
    {
        "01" or "02" => PageCatalogue.Help,
        "03" or "04" => PageCatalogue.HelpTogether,
        _ => PageCatalogue.HelpSite,
    };
}
