using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Collects the mistakes of a run from all stages and threads; nothing is decided here.</summary>
public sealed class Report
{
    private readonly ConcurrentDictionary<Diagnostic, byte> _found = new();

    /// <param name="advice">What to do; the rule's own remedy where nothing better is known.</param>
    public void Add(Rule rule, SourcePlace place, string message, string? advice = null) =>
        _found.TryAdd(new Diagnostic(rule, place, message, advice ?? rule.Remedy), 0);

    public bool HasErrors => _found.Keys.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);

    /// <summary>The lines of a file on which something was found so far.</summary>
    public ImmutableHashSet<int> LinesOf(string file) => [.. _found.Keys.Where(diagnostic => diagnostic.Place.File == file).Select(diagnostic => diagnostic.Place.Line)];

    /// <summary>Every mistake once, in the order in which a reader meets them: file, line, column, code.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _found.Keys
            .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Place.Line)
            .ThenBy(diagnostic => diagnostic.Place.Column)
            .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
