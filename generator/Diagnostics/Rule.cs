namespace RoleSite.Generator.Diagnostics;

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
    /// <summary>Anchor of the rule on the help page.</summary>
    public string Anchor => Code.ToLowerInvariant();
}
