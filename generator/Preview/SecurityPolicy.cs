namespace RoleSite.Generator.Preview;

/// <summary>The site's content security policy with the little that the preview needs besides.</summary>
public static class SecurityPolicy
{
    /// <param name="scriptSource">The preview's script, as the policy names it.</param>
    public static string ForPreview(string policy, string scriptSource)
    {
        var directives = policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList())
            // There is no https on this machine to change to.
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
            // Without a directive of its own, the default counts; without a default, everything is allowed.
            var standard = directives.Find(directive => directive[0] == "default-src");
            if (standard is null) return;
            directive = [name, .. standard.Skip(1)];
            directives.Add(directive);
        }

        directive.Remove("'none'");
        if (!directive.Contains(source)) directive.Add(source);
    }
}
