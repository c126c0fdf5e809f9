using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Collects the diagnostics of a run from all stages and threads. It decides nothing.</summary>
public sealed class Report
{
    private readonly ConcurrentDictionary<Diagnostic, byte> _found = new();
    private readonly ConcurrentDictionary<string, ConcurrentBag<int>> _lines = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<MissingName> _missing = [];
    private readonly ConcurrentDictionary<(string File, int Line), byte> _guessed = new();

    /// <param name="advice">What to do; null for the rule's own remedy.</param>
    /// <param name="fix">What mends it, where nothing else can be meant.</param>
    public void Add(Rule rule, SourcePlace place, string message, string? advice = null, TextEdit? fix = null) =>
        Add(rule, [place], message, advice, fix is { } only ? [only] : []);

    /// <param name="places">Where the error is, followed by other places with the same error.</param>
    /// <param name="fix">What mends all of it, where nothing else can be meant.</param>
    public void Add(Rule rule, ImmutableArray<SourcePlace> places, string message, string? advice = null, ImmutableArray<TextEdit>? fix = null) =>
        Add(new Diagnostic(rule, places[0], message, advice ?? rule.Remedy) { Also = places[1..], Fix = fix ?? [] });

    /// <summary>Adds a place that names something unknown; all places with the same name become one diagnostic.</summary>
    /// <param name="name">What is missing; the same for every spelling of it.</param>
    /// <param name="guess">Looks for what was meant.</param>
    /// <param name="written">The name as it is written there; null where that is the same.</param>
    public void Missing(Rule rule, SourcePlace place, string name, string message, Func<Guess> guess, string? written = null) =>
        _missing.Add(new MissingName(rule, place, name, written ?? name, message, guess));

    /// <summary>Says that a line was corrected by a guess: what else is found in it may follow from the guess, and is left out.</summary>
    public void SilenceLine(string file, int line) => _guessed.TryAdd((file, line), 0);

    /// <summary>Adds everything from another report.</summary>
    public void AddAll(Report other)
    {
        foreach (var diagnostic in other._found.Keys) Add(diagnostic);
        foreach (var missing in other._missing) _missing.Add(missing);
        foreach (var line in other._guessed.Keys) _guessed.TryAdd(line, 0);
    }

    /// <summary>Adds those diagnostics of another report that are wanted.</summary>
    public void AddAll(Report other, Func<Diagnostic, bool> isWanted)
    {
        foreach (var diagnostic in other._found.Keys.Where(isWanted)) Add(diagnostic);
    }

    private void Add(Diagnostic diagnostic)
    {
        if (_found.TryAdd(diagnostic, 0)) _lines.GetOrAdd(diagnostic.Place.File, _ => []).Add(diagnostic.Place.Line);
    }

    public bool HasErrors => Errors.Any();

    /// <summary>Whether no error so far has lost a page or a citation, so that everything can still be checked.</summary>
    public bool LosesNothing => Errors.All(error => RuleCatalogue.LosesNothing.Contains(error.Rule));

    /// <summary>Files that no page can be made of, because a part of them could not be read; a folder where its files are unknown.</summary>
    public ImmutableHashSet<string> LostFiles() =>
        [.. Errors.Where(error => !RuleCatalogue.KeepsDocuments.Contains(error.Rule)).Select(error => error.Place.File)];

    /// <summary>Where errors were found so far.</summary>
    public ImmutableHashSet<SourcePlace> PlacesOfErrors() => [.. Errors.Select(error => error.Place)];

    /// <summary>Files with an error so far.</summary>
    public ImmutableHashSet<string> FilesWithErrors() => [.. Errors.Select(error => error.Place.File)];

    private IEnumerable<(Rule Rule, SourcePlace Place)> Errors => _missing.Select(missing => (missing.Rule, missing.Place))
        .Concat(_found.Keys.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error).Select(diagnostic => (diagnostic.Rule,
            diagnostic.Place)));

    /// <summary>The lines of a file on which something was found so far.</summary>
    public ImmutableHashSet<int> LinesOf(string file) => [.. _lines.GetValueOrDefault(file) ?? []];

    /// <summary>
    /// Every diagnostic once, in the order in which a reader meets them: file, line, column, code. Warnings wait until there is no error, since
    /// an error may be their cause.
    /// </summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        var onlyErrors = HasErrors;
        return
        [
            .. _found.Keys.Concat(MissingName.Gather(_missing))
                .Where(diagnostic => !onlyErrors || diagnostic.Rule.Severity == Severity.Error)
                .Where(diagnostic => IsAboutReading(diagnostic.Rule) || !_guessed.ContainsKey((diagnostic.Place.File, diagnostic.Place.Line)))
                .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Place.Line)
                .ThenBy(diagnostic => diagnostic.Place.Column)
                .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
        ];
    }

    private static bool IsAboutReading(Rule rule) =>
        rule == ParseRules.YamlSyntax || rule == ParseRules.YamlFeature || rule == ParseRules.Indentation;
}
