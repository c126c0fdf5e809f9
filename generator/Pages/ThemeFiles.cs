using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Theme;

namespace RoleSite.Generator.Pages;

/// <summary>The theme's style sheet and icon.</summary>
public sealed record ThemeFiles(string Styles, ReadOnlyMemory<byte> Icon)
{
    public SitePath IconAddress { get; } = PublishAssets.Address("assets/icon.svg", Icon.Span);

    /// <summary>From a folder where one is given, so that the preview shows a changed style sheet at once; else as built into the theme.</summary>
    public static ThemeFiles Load(string? folder)
    {
        using var styles = new StreamReader(Open(folder, "theme.css"));
        using var icon = new MemoryStream();
        using (var file = Open(folder, "icon.svg")) file.CopyTo(icon);
        return new ThemeFiles(styles.ReadToEnd().ReplaceLineEndings("\n"), icon.ToArray());
    }

    private static Stream Open(string? folder, string name)
    {
        var path = folder is null ? null : Path.Combine(folder, name);
        if (path is not null && File.Exists(path)) return File.OpenRead(path);
        return typeof(ThemePages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The theme holds no {name}.");
    }
}
