using System.Net;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Preview;

/// <summary>The preview's own page about every rule, which is there even while no site can be built.</summary>
internal static class PreviewHelp
{
    /// <summary>The address of the page, without the anchor of a rule.</summary>
    public const string Address = PageEvents.OwnAddresses + "help";

    public static string Of(Rule rule) => $"{Address}#{rule.Anchor}";

    /// <summary>The page, without the script that reloads pages: nothing on it changes.</summary>
    public static readonly string Page = OwnPage.Html("What messages mean", string.Concat(RuleCatalogue.All.Select(Entry)), script: "");

    private static string Entry(Rule rule) => $"""
        <h2 id="{rule.Anchor}">{rule.Code} {rule.Severity.ToString().ToLowerInvariant()}: {Encode(rule.Title)}</h2>
        <p>{Encode(rule.Meaning)}</p>
        <p>{Encode(rule.Remedy)}</p>
        <p>Wrong:</p>
        <pre>{Encode(rule.Wrong)}</pre>
        <p>Right:</p>
        <pre>{Encode(rule.Right)}</pre>

        """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
