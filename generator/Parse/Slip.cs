using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>A mark that no parser took, in the text of one block.</summary>
/// <param name="At">Where it is in the text of its block.</param>
/// <param name="Advice">What to write instead.</param>
internal readonly record struct Slip(Rule Rule, int At, int Length, string Message, string Advice)
{
    /// <summary>What can only be meant in place of the mark; null where a person must tell.</summary>
    public string? Better { get; init; }
}

/// <summary>A kind of slip, and what to say about it.</summary>
/// <param name="Sign">A text without it holds no such slip, so that most texts are not searched at all.</param>
/// <param name="Pattern">Its group "slip" is what is marked.</param>
internal sealed record SlipForm(Rule Rule, string Sign, Func<Regex> Pattern, string Message, string Advice)
{
    /// <summary>Writes what can only be meant in place of a mark; null where a person must tell.</summary>
    public Func<string, string?>? Better { get; init; }

    public IEnumerable<Slip> In(string text)
    {
        if (!text.Contains(Sign, StringComparison.Ordinal)) return [];
        return Pattern().Matches(text).Select(match => match.Groups["slip"])
            .Select(slip => new Slip(Rule, slip.Index, slip.Length, Message, Advice) { Better = Better?.Invoke(slip.Value) });
    }
}
