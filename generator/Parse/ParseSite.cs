using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Parse;

/// <summary>Reads site.yml: what holds for the site as a whole.</summary>
internal static partial class ParseSite
{
    private const string Sourced = "sourced";
    private static readonly ImmutableArray<string> Claims = [Sourced, "unsourced"];

    public static SiteSettings? Run(TextFile file, Report report)
    {
        if (Fields.OfFile(file, "site.yml", report) is not { } fields) return null;
        var settings = new SiteSettings
        {
            Title = fields.Text("title", SiteSettings.MaxTitle).Value,
            Tagline = fields.Text("tagline", 120).Value,
            Description = fields.Text("description", 200).Value,
            Address = fields.HostAddress("address"),
            Repository = Repository(fields.WebAddress("repository").Value),
            Branch = Branch(fields),
            Language = Language(fields),
            Field = fields.OptionalText("field", 40)?.Value,
            ClaimsAreSourced = fields.Choice("claims", Claims, required: false) == Sourced,
            FrontPageRoles = fields.RequiredSlugs("front-page"),
            RoleGroups = fields.Blocks("role-groups", "a role group", required: true, Group),
            Look = ParseLook.Run(fields, report),
            Menu = fields.Blocks("menu", "a menu entry", required: true, Entry),
            SearchedAs = fields.Blocks("searched-as", "a page that is searched for", required: false, Searched),
        };
        fields.Done();
        return settings;
    }

    /// <summary>The address at which a browser opens the repository; the address for cloning ends with ".git".</summary>
    private static string Repository(string address)
    {
        var path = address.TrimEnd('/');
        return path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^".git".Length] : path;
    }

    /// <summary>The name of a branch, which becomes a part of addresses.</summary>
    private static string Branch(Fields fields)
    {
        var text = fields.Text("branch", 100);
        if (text.Value.Length > 0 && (!BranchName().IsMatch(text.Value) || text.Value.Contains("..", StringComparison.Ordinal)))
            fields.AddDiagnostic(ParseRules.BadValue, text.Place, $"'{text.Value}' is not the name of a branch.",
                "Write the name as the repository shows it, such as main: letters, digits, dots, hyphens, underscores, and slashes between them.");
        return text.Value;
    }

    private static RoleGroup Group(Fields fields)
    {
        var group = new RoleGroup(fields.Id("id", "a role group"), fields.Text("name", 60).Value, fields.Text("text", 300).Value);
        fields.Done();
        return group;
    }

    /// <summary>A language tag such as en or pt-BR, which tells screen readers how to pronounce the page.</summary>
    private static string Language(Fields fields)
    {
        var text = fields.Text("language", 20);
        if (text.Value.Length > 0 && !LanguageTag().IsMatch(text.Value))
            fields.AddDiagnostic(ParseRules.BadValue, text.Place, $"'{text.Value}' is not the code of a language.",
                "Write two or three small letters such as en or de; a country may follow, as in pt-BR.");
        return text.Value;
    }

    private static MenuEntry? Entry(Fields fields)
    {
        var text = fields.Text("text", 30).Value;
        var page = fields.WebAddress("page", ownSite: true);
        return fields.Done() ? new MenuEntry(new PageLink(text, page.Value), page.Place) : null;
    }

    private static SearchedPage? Searched(Fields fields)
    {
        var page = new SearchedPage(
            fields.Text("page", 200),
            [.. fields.Texts("words", 40).Select(word => word.Value)],
            fields.Choice("if-nothing-found", ["true", "false"], required: false) == "true");
        return fields.Done() ? page : null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BranchName();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();
}
