using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>One mistake: the rule it breaks, where, what is wrong and what to do.</summary>
public sealed record Diagnostic(Rule Rule, SourcePlace Place, string Message, string Advice)
{
    /// <summary>Where else the same mistake shows, in the order in which a reader meets the places.</summary>
    public ImmutableArray<SourcePlace> Also { get; init; } = [];
}
