using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The theme's style sheets, scripts and icon.</summary>
public sealed class ThemeFiles
{
    private const string ScriptsOfTheme = "scripts/";

    private readonly string? _folder;
    private readonly string _ownStyles;
    private readonly ConcurrentDictionary<string, string> _styles = new(StringComparer.Ordinal);

    /// <param name="folder">
    /// Folder from which the files are read, so that the preview shows a changed style sheet at once; null for the files built into the program.
    /// </param>
    /// <param name="look">What the site replaces of the theme; null for nothing.</param>
    public ThemeFiles(string? folder, Look? look = null)
    {
        _folder = folder;
        _ownStyles = SiteLook.Css(look ?? Look.OfTheTheme);
        using var file = Open("icon.svg");
        using var icon = new MemoryStream();
        file.CopyTo(icon);
        IconAddress = SitePath.Hashed("assets/icon.svg", icon.ToArray());
        (string Name, string Text)[] scripts = [.. ScriptNames.Select(name => (name, ScriptText.ForBrowsers(Text(ScriptsOfTheme + name))))];
        ScriptFolder = Folder(string.Concat(scripts.Select(script => $"{script.Name}\n{script.Text}\0")));
        Files =
        [
            new OutputFile(IconAddress, icon.ToArray()),
            .. scripts.Select(script => OutputFile.OfText(ScriptFolder + script.Name, script.Text)),
        ];
    }

    /// <summary>
    /// Address of the folder of scripts. It contains a hash of them all, so that scripts can import each other by plain names and browsers can
    /// still cache them for ever.
    /// </summary>
    public string ScriptFolder { get; }

    /// <summary>The icon and the scripts.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    public SitePath IconAddress { get; }

    /// <summary>The text of a page's style element; the same for all pages that need the same style sheets.</summary>
    public string StylesFor(PageModel page)
    {
        var sheets = ThemePages.For(page).StyleSheets;
        return _styles.GetOrAdd(string.Join(' ', sheets), _ => StyleSheet.Compact(string.Concat(sheets.Select(Text))) + _ownStyles);
    }

    private static IEnumerable<string> ScriptNames =>
        typeof(ThemePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ScriptsOfTheme, StringComparison.Ordinal))
            .Select(name => name[ScriptsOfTheme.Length..])
            .Order(StringComparer.Ordinal);

    private static string Folder(string content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..10];
        return $"/assets/scripts/{hash}/";
    }

    /// <summary>The text of a style sheet or script, by its name in the theme.</summary>
    public string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private Stream Open(string name)
    {
        var path = _folder is null ? null : Path.Combine(_folder, name);
        if (path is not null && File.Exists(path)) return File.OpenRead(path);
        return typeof(ThemePages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The theme holds no {name}.");
    }
}
