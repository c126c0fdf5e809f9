using System.Collections.Concurrent;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The theme's style sheets and icon.</summary>
public sealed class ThemeFiles
{
    private readonly string? _folder;
    private readonly ConcurrentDictionary<string, string> _styles = new(StringComparer.Ordinal);

    /// <param name="folder">Where the files are read, so that the preview shows a changed style sheet at once; null for those built into the theme.</param>
    public ThemeFiles(string? folder)
    {
        _folder = folder;
        using var file = Open("icon.svg");
        using var icon = new MemoryStream();
        file.CopyTo(icon);
        Icon = icon.ToArray();
        IconAddress = PublishAssets.Address("assets/icon.svg", Icon.Span);
    }

    public ReadOnlyMemory<byte> Icon { get; }

    public SitePath IconAddress { get; }

    /// <summary>The text of a page's style element; one text for all pages that need the same style sheets.</summary>
    public string StylesFor(PageModel page)
    {
        var sheets = ThemePages.StyleSheetsFor(page);
        return _styles.GetOrAdd(string.Join(' ', sheets), _ => string.Concat(sheets.Select(Text)));
    }

    private string Text(string name)
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
