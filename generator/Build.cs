using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator;

/// <summary>What one build needs to know.</summary>
/// <param name="InputFolder">Folder that writers touch.</param>
/// <param name="Host">What the host of the build says about where the site will stand; null where nobody said.</param>
/// <param name="Workers">How many threads parse, render and check.</param>
public sealed record BuildOptions(string InputFolder, HostSettings? Host = null, int? Workers = null);

/// <summary>The site's address and repository as the host knows them; they win over site.yml, so that a fork needs no edit.</summary>
/// <param name="IsPreview">A deploy preview: search engines are kept away.</param>
public sealed record HostSettings(string? Address, string? Repository, bool IsPreview);

/// <summary>What a build gives back, in memory.</summary>
/// <param name="Files">Every file of the site by address; empty where the report holds an error.</param>
/// <param name="Texts">The text files that were read, for showing the line of a mistake.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<TextFile> Texts, int PageCount)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);
}
