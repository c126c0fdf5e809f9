using System.Collections.Immutable;
using RoleSite.Theme.Models;

namespace RoleSite.Theme;

/// <summary>
/// Values of theme.css that are also needed outside it: by the page that shows the design, and for the colour of the browser's own frame.
/// The style sheet itself is never read; a test checks that it has these values.
/// </summary>
public static class DesignTokens
{
    /// <summary>What site.yml calls the colour behind the page.</summary>
    public const string BackgroundKey = "background";

    /// <summary>The colour behind the page.</summary>
    public static readonly LightDark Background = new("#fdfcf8", "#151618");

    /// <summary>Custom properties of colours, in the order of the style sheet.</summary>
    public static readonly ImmutableArray<ColourToken> Colours =
    [
        new(BackgroundKey, "--ground", Background, "The page."),
        new("tint", "--tint", new("#f1eee6", "#222427"), "What lies a little deeper: code, the empty part of a bar, what a link has led to."),
        new("line", "--line", new("#d9d4c8", "#3b3e43"), "Thin lines between rows, signs that are switched off."),
        new("text", "--ink", new("#1d1b18", "#e9e6df"), "Text, and the line above a chapter."),
        new("soft", "--soft", new("#57524a", "#b3afa7"), "Text of the second rank: captions, notes, sources."),
        new("link", "--link", new("#174a82", "#a3c8f7"), "Links and the ring of the focus."),
        new("level-1", "--h1", new("#e6edf6", "#1b2a3b"), "Shade of level 1, awareness."),
        new("level-2", "--h2", new("#c3d5ea", "#24466b"), "Shade of level 2, working."),
        new("level-3", "--h3", new("#8db0d8", "#7ba7d8"), "Shade of level 3, practitioner."),
        new("level-4", "--h4", new("#1f4e86", "#d3e5fb"), "Shade of level 4, expert."),
        new("bar", "--bar", new("#5a82b0", "#7ba7d8"), "Bars of amounts that belong to no role."),
    ];

    /// <summary>Classes that give a role its colour, in the order of the style sheet.</summary>
    public static readonly ImmutableArray<(string Name, LightDark Value)> RoleColours =
    [
        ("blue", new("#1d52b5", "#6ba0f7")),
        ("orange", new("#d06b00", "#ffcb85")),
        ("green", new("#235f2a", "#4ba050")),
        ("purple", new("#5c1a6b", "#ab5cc4")),
        ("red", new("#e2506e", "#ffacba")),
        ("teal", new("#0d958f", "#9af2e8")),
    ];

    /// <summary>Custom properties of lengths, from the smallest.</summary>
    public static readonly ImmutableArray<DesignSpace> Spaces =
    [
        new("--s1", "0.25rem", "Between things that are one thing."),
        new("--s2", "0.5rem", "Inside a part."),
        new("--s3", "1rem", "Between paragraphs."),
        new("--s4", "1.5rem", "Between parts."),
        new("--s5", "2.5rem", "Between sections of a chapter."),
        new("--s6", "4rem", "Before a chapter."),
    ];

    /// <summary>Sizes of type, from the largest; each is that of the first rule for its selector that sets one.</summary>
    public static readonly ImmutableArray<(string Selector, DesignType Shown)> Types =
    [
        ("h1", new("Title", "clamp(2rem, 1.3rem + 2.9vw, 3.5rem)", "Once a page.")),
        ("h2", new("Chapter", "clamp(1.4rem, 1.2rem + .9vw, 1.875rem)", "Under a line; few on a page.")),
        (".lead", new("Lead", "clamp(1.2rem, 1.05rem + .7vw, 1.5rem)", "The answer, before anything else.")),
        ("h3", new("Section", "1.2rem", "Inside a chapter.")),
        ("body", new("Text", "clamp(1.0625rem, 1rem + .25vw, 1.1875rem)", "Serif, at most 65 letters a line.")),
        ("table", new("Table", "var(--small)", "Sans serif; also menus and lists of links.")),
        (".fine", new("Note", ".8125rem", "What a reader may skip.")),
    ];
}

/// <param name="Key">Its name in site.yml.</param>
/// <param name="Name">Its custom property in the style sheet.</param>
/// <param name="Use">What the colour is for.</param>
public sealed record ColourToken(string Key, string Name, LightDark Value, string Use);
