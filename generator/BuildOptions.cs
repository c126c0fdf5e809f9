using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator;

/// <summary>What one build needs to know.</summary>
/// <param name="InputFolder">Folder that writers touch.</param>
/// <param name="Host">What the host of the build says about the address of the site; null where nobody said.</param>
/// <param name="ThemeFolder">Folder with the theme's style sheets, scripts and icon, for the preview; null to take those built in.</param>
/// <param name="Workers">How many threads parse, finish and check; null for one a processor.</param>
public sealed record BuildOptions(string InputFolder, HostSettings? Host = null, string? ThemeFolder = null, int? Workers = null);

/// <summary>What a build gives back.</summary>
/// <param name="Files">Every file of the site by address; empty where they were handed on, or where there is an error.</param>
/// <param name="Texts">The text files that were read, for showing the line of a mistake.</param>
public sealed record BuildResult(
    ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<TextFile> Texts, SiteSettings Settings, int PageCount)
{
    /// <summary>How many files the site has, the pages among them.</summary>
    public int FileCount { get; init; }

    /// <summary>What the content holds; null where there is an error.</summary>
    public SiteSummary? Summary { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);
}

/// <summary>What the content says, for the tools of those who write it.</summary>
/// <param name="Texts">The text files that were read.</param>
/// <param name="Diagnostics">What is wrong with it, as far as that shows without pages.</param>
/// <param name="Compared">What follows from its sound part; null where too little is sound to make a site of.</param>
public sealed record StudiedContent(
    ParsedInput Parsed, ImmutableArray<TextFile> Texts, ImmutableArray<Diagnostic> Diagnostics, ComparedSite? Compared);
