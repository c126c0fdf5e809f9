using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using RoleSite.Theme.Models;

namespace RoleSite.Theme;

/// <summary>
/// The head of a page, as markup: Razor refuses script elements, closes void elements with a slash that HTML does not have,
/// and the style element must come out letter for letter, since the content security policy holds its hash.
/// </summary>
internal static class Head
{
    public const string End = "</style>\n</head>\n";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The head up to the content of its style element; the style sheet and <see cref="End"/> follow.</summary>
    public static MarkupString Start(PageFrame frame) => new($"""
        <!DOCTYPE html>
        <html lang="{Text(frame.Site.Language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(frame.Title)}</title>
        <meta name="description" content="{Text(frame.Description)}">
        <link rel="canonical" href="{Text(frame.Canonical)}">
        <link rel="icon" href="{Text(frame.Site.Icon)}" type="image/svg+xml">
        <link rel="alternate" href="{Text(frame.Site.Feed)}" type="application/atom+xml" title="Changes to {Text(frame.Site.Name)}">
        <meta name="theme-color" content="{Text(frame.Site.Background.Light)}" media="(prefers-color-scheme: light)">
        <meta name="theme-color" content="{Text(frame.Site.Background.Dark)}" media="(prefers-color-scheme: dark)">
        <meta property="og:title" content="{Text(frame.Heading)}">
        <meta property="og:description" content="{Text(frame.Description)}">
        <meta property="og:type" content="{(frame.Address == "/" ? "website" : "article")}">
        <meta property="og:url" content="{Text(frame.Canonical)}">
        <meta property="og:site_name" content="{Text(frame.Site.Name)}">
        {string.Join('\n', Optional(frame))}
        <style>
        """);

    private static IEnumerable<string> Optional(PageFrame frame)
    {
        if (frame.NoIndex) yield return """<meta name="robots" content="noindex">""";
        if (frame.MarkdownAlternate is { } alternate)
            yield return $"""<link rel="alternate" href="{Text(alternate)}" type="text/markdown" title="This page as markdown">""";
        yield return Script(frame, "search");
        if (frame.Script is { } script)
        {
            // The script "start" runs it, so that a reader is told where it cannot.
            yield return $"""<link rel="modulepreload" href="{ScriptAddress(frame, script)}">""";
            yield return Script(frame, "start");
        }

        foreach (var document in frame.StructuredData)
            yield return $"""<script type="application/ld+json">{document}</script>""";
    }

    private static string Script(PageFrame frame, string name) => $"""<script type="module" src="{ScriptAddress(frame, name)}"></script>""";

    private static string ScriptAddress(PageFrame frame, string name) => $"{Text(frame.Site.Scripts)}{Text(name)}.js";

    private static string Text(string value) => Encoder.Encode(value);
}
