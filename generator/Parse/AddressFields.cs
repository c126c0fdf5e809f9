using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads the addresses in a block of keys.</summary>
internal static class AddressFields
{
    private const int Longest = 500;

    /// <summary>An http or https address, or an address of this site where <paramref name="ownSite"/> allows it; empty where it is neither.</summary>
    public static Placed<string> WebAddress(this Fields fields, string key, bool ownSite = false)
    {
        var text = fields.Text(key, Longest);
        if (text.Value.Length == 0) return text;
        // Link finds out which page a copied address of this site means.
        if (ownSite && (WebAddresses.IsOwn(text.Value) || WebAddresses.IsCopied(text.Value))) return text;
        if (WebAddresses.IsCopied(text.Value))
            Wrong($"'{key}' is an address that readers cannot open: it is on your own computer, or belongs to a preview that will be taken down.",
                "Write the address at which everybody can open it, beginning with https://.");
        else if (WebAddresses.WithoutTracking(text.Value) is var plain && plain != text.Value)
            Wrong($"'{key}' contains parts that track where a reader comes from.", $"Write '{plain}'.", plain);
        else if (WebAddresses.IsWeb(text.Value)) return text;
        else Wrong($"'{key}' is not a web address.", Advice(text.Value, ownSite), WebAddresses.Meant(text.Value));
        return text with { Value = "" };

        void Wrong(string message, string advice, string? meant = null) => fields.AddDiagnostic(
            ParseRules.BadValue, text.Place, message, advice, meant is null ? null : new TextEdit(text.Place, text.Value, meant));
    }

    /// <summary>The scheme and host of a site, without a slash at the end. A site is always at the root of its host.</summary>
    public static string HostAddress(this Fields fields, string key)
    {
        var text = fields.Text(key, Longest);
        if (text.Value.Length == 0) return "";
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var address) && WebAddresses.IsWeb(text.Value)
            && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" })
            return address.GetLeftPart(UriPartial.Authority);
        fields.AddDiagnostic(ParseRules.BadValue, text.Place, $"'{key}' is not the address of a host.",
            "Write https:// and the name of the host, such as https://example.org; the site is at the root of its host.");
        return "";
    }

    private static string Advice(string text, bool ownSite)
    {
        if (WebAddresses.Meant(text) is { } meant) return $"Write {meant}";
        return ownSite
            ? "Write an address of this site such as /roles/, or one that begins with https://."
            : "Write the whole address, beginning with https://.";
    }
}
