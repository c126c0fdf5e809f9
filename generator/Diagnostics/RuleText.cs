using System.Text;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Explains a rule in a terminal: what it means, what to do, a wrong and a right example.</summary>
public static class RuleText
{
    /// <summary>The rule of a code, however it is written: "RS0304", "rs0304", "0304" and "304" are the same. Null where there is none.</summary>
    public static Rule? Find(string code) => RuleCatalogue.All.FirstOrDefault(rule => rule.Code == Full(code));

    /// <summary>Says that there is no such rule, and names the nearest.</summary>
    public static string Unknown(string code) =>
        $"There is no rule '{DiagnosticText.Safe(code)}'.{DidYouMean.Hint(Full(code), RuleCatalogue.All.Select(rule => rule.Code))} "
        + $"Every message contains the code of its rule, such as {RuleCatalogue.All.First().Code}.";

    /// <summary>Several lines, with a line break at the end.</summary>
    public static string Of(Rule rule)
    {
        var text = new StringBuilder();
        text.Append($"{rule.Code} {rule.Severity.ToString().ToLowerInvariant()}: {rule.Title}\n");
        if (rule.Severity == Severity.Warning) text.Append("A warning is advice. It stops nothing.\n");
        text.Append($"\n{rule.Meaning}\n{rule.Remedy}\n");
        text.Append($"\nWrong:\n{Indented(rule.Wrong)}\n\nRight:\n{Indented(rule.Right)}\n");
        return text.ToString();
    }

    private static string Indented(string example) => "    " + example.Replace("\n", "\n    ", StringComparison.Ordinal);

    private static string Full(string code)
    {
        var upper = code.Trim().ToUpperInvariant();
        return upper.Length is > 0 and <= 4 && upper.All(char.IsAsciiDigit) ? "RS" + upper.PadLeft(4, '0') : upper;
    }
}
