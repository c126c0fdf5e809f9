using System.Collections.Immutable;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The theme's style sheets and icon.</summary>
/// <param name="Styles">What every page needs.</param>
/// <param name="ComparisonStyles">What pages with comparison tables need besides.</param>
public sealed record ThemeFiles(string Styles, string ComparisonStyles, ReadOnlyMemory<byte> Icon)
{
    /// <summary>The text of each style element that occurs on the site.</summary>
    public ImmutableArray<string> StyleElements { get; } = [Styles, Styles + ComparisonStyles];

    /// <summary>The text of a page's style element.</summary>
    public string StylesFor(PageModel page) => StyleElements[ThemePages.HasComparisonTables(page) ? 1 : 0];

    public SitePath IconAddress { get; } = PublishAssets.Address("assets/icon.svg", Icon.Span);

    /// <summary>From a folder where one is given, so that the preview shows a changed style sheet at once; else as built into the theme.</summary>
    public static ThemeFiles Load(string? folder)
    {
        using var icon = new MemoryStream();
        using (var file = Open(folder, "icon.svg")) file.CopyTo(icon);
        return new ThemeFiles(Text(folder, "theme.css"), Text(folder, "compare.css"), icon.ToArray());
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
