using System.Collections.Immutable;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The theme's style sheets and icon.</summary>
/// <param name="StyleSheets">Text of each style sheet by its file name.</param>
public sealed record ThemeFiles(ImmutableSortedDictionary<string, string> StyleSheets, ReadOnlyMemory<byte> Icon)
{
    private const string Main = "theme.css";

    /// <summary>The text of each style element that can occur on the site.</summary>
    public IEnumerable<string> StyleElements => _elements.Values;

    private readonly ImmutableSortedDictionary<string, string> _elements =
        StyleSheets.ToImmutableSortedDictionary(sheet => sheet.Key, sheet => sheet.Key == Main ? sheet.Value : StyleSheets[Main] + sheet.Value, StringComparer.Ordinal);

    /// <summary>The text of a page's style element.</summary>
    public string StylesFor(PageModel page) => _elements[ThemePages.ExtraStyleSheet(page) ?? Main];

    public SitePath IconAddress { get; } = PublishAssets.Address("assets/icon.svg", Icon.Span);

    /// <summary>From a folder where one is given, so that the preview shows a changed style sheet at once; else as built into the theme.</summary>
    public static ThemeFiles Load(string? folder)
    {
        using var icon = new MemoryStream();
        using (var file = Open(folder, "icon.svg")) file.CopyTo(icon);
        return new ThemeFiles(ThemePages.StyleSheets.ToImmutableSortedDictionary(name => name, name => Text(folder, name), StringComparer.Ordinal), icon.ToArray());
    }

    private static string Text(string? folder, string name)
    {
        using var reader = new StreamReader(Open(folder, name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Stream Open(string? folder, string name)
    {
        var path = folder is null ? null : Path.Combine(folder, name);
        if (path is not null && File.Exists(path)) return File.OpenRead(path);
        return typeof(ThemePages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The theme holds no {name}.");
    }
}
