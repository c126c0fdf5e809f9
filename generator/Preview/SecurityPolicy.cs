namespace RoleSite.Generator.Preview;

/// <summary>Adds to the site's content security policy what the preview needs.</summary>
internal static class SecurityPolicy
{
    /// <param name="scriptSource">The source expression of the preview's script.</param>
    public static string ForPreview(string policy, string scriptSource)
    {
        var directives = policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList())
            // The preview has no https to upgrade to.
            .Where(directive => directive[0] != "upgrade-insecure-requests")
            .ToList();
        Allow(directives, directives.Exists(directive => directive[0] == "script-src-elem") ? "script-src-elem" : "script-src", scriptSource);
        Allow(directives, "connect-src", "'self'");
        return string.Join("; ", directives.Select(directive => string.Join(' ', directive)));
    }

    private static void Allow(List<List<string>> directives, string name, string source)
    {
        var directive = directives.Find(directive => directive[0] == name);
        if (directive is null)
        {
            // Without this directive the default holds; without a default, everything is allowed.
            var standard = directives.Find(directive => directive[0] == "default-src");
            if (standard is null) return;
            directive = [name, .. standard.Skip(1)];
            directives.Add(directive);
        }

        directive.Remove("'none'");
        if (!directive.Contains(source)) directive.Add(source);
    }
}
