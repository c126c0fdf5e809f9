using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>An error or a warning: which rule is broken, where, what is wrong and what to do.</summary>
public sealed record Diagnostic(Rule Rule, SourcePlace Place, string Message, string Advice)
{
    /// <summary>Other places with the same error, in the order in which a reader meets them.</summary>
    public ImmutableArray<SourcePlace> Also { get; init; } = [];

    /// <summary>What mends it, where nothing else can be meant; empty where only a person can tell.</summary>
    /// <remarks>The old words of an edit begin at its place or, where they are within something that is marked, after it on the same line.</remarks>
    public ImmutableArray<TextEdit> Fix { get; init; } = [];
}
