using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Starter;

/// <summary>What the files of a new site name.</summary>
/// <param name="Address">Absolute address of the site.</param>
/// <param name="Repository">Absolute address of its repository.</param>
/// <param name="Today">When its texts were reviewed.</param>
public sealed record StarterNames(string Title, string Address, string Repository, DateOnly Today);

/// <summary>
/// The files of a new site: an example with three roles and ten skills that passes every check, and what publishes it. They lie in Files/, with
/// names in braces where each site has its own; what this repository has too is taken from there.
/// </summary>
public static partial class StarterSite
{
    private const string Prefix = "starter/";

    /// <summary>The version of this program, which the new site pins.</summary>
    private static string Version => typeof(StarterSite).Assembly.GetName().Version!.ToString(3);

    /// <summary>All files, in the order of their paths.</summary>
    public static ImmutableArray<NewFile> Files(StarterNames names)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{title}"] = names.Title,
            ["{address}"] = names.Address.TrimEnd('/'),
            ["{repository}"] = names.Repository.TrimEnd('/'),
            ["{today}"] = IsoDate.Of(names.Today),
            ["{version}"] = Version,
        };
        var resources = typeof(StarterSite).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        return [.. resources.Order(StringComparer.Ordinal).Select(name => new NewFile(name[Prefix.Length..], Content(name, values)))];
    }

    private static byte[] Content(string resource, Dictionary<string, string> values)
    {
        using var stream = typeof(StarterSite).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var isSettings = resource.EndsWith("/site.yml", StringComparison.Ordinal);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return Encoding.UTF8.GetBytes(Placeholder().Replace(text, found => isSettings ? InYaml(values[found.Value]) : values[found.Value]));
    }

    /// <summary>A string in double quotes: JSON's are YAML's too.</summary>
    private static string InYaml(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    [GeneratedRegex(@"\{(title|address|repository|today|version)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
