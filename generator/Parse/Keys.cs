using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>The keys of one block. A key is allowed if it was asked for: at the end, every other key is an error.</summary>
internal abstract class Keys(YamlBlock block, string what, Report report)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];
    private readonly List<YamlEntry> _empty = [];
    private readonly ImmutableArray<YamlEntry> _entries = Entries.Once(block.Entries, report);
    private bool _sound = true;

    /// <summary>Where the block begins.</summary>
    public SourcePlace Place => block.Place;

    /// <summary>The place of a key's value, or of the block where the key is missing.</summary>
    public SourcePlace PlaceOf(string key) =>
        _entries.Where(entry => entry.Key.Value == key).Select(entry => entry.Value.Place).FirstOrDefault(Place);

    public Report Report => report;

    /// <summary>Whether the block has the key; asking makes it a known key.</summary>
    public bool Has(string key)
    {
        if (!_known.Contains(key)) _known.Add(key);
        return _entries.Any(entry => entry.Key.Value == key);
    }

    /// <summary>Reports an error that the caller found in this block.</summary>
    /// <param name="fix">What mends it, where nothing else can be meant.</param>
    public void AddDiagnostic(Rule rule, SourcePlace place, string message, string? advice = null, TextEdit? fix = null)
    {
        _sound = false;
        report.Add(rule, place, message, advice, fix);
    }

    /// <summary>Reports unknown keys, missing keys and keys without a value; true where nothing in the block was wrong.</summary>
    public bool Done()
    {
        if (_entries.Length > 0 && _missing.Count > 1 && _entries.All(entry => !_known.Contains(entry.Key.Value) && Meant(entry.Key.Value) is null))
        {
            // Somebody wrote the whole block in another form, which is one error.
            AddDiagnostic(ParseRules.UnknownKey, _entries[0].Key.Place, $"'{_entries[0].Key.Value}' is not a key of {what}.",
                $"Write these keys, each on a line of its own: {string.Join(", ", _missing)}.");
            return false;
        }

        for (var i = 0; i < _entries.Length; i++)
        {
            if (IsKnown(i)) continue;
            var first = i;
            while (i + 1 < _entries.Length && !IsKnown(i + 1)) i++;
            if (!IsOneTooFarLeft(first, i)) UnknownOneByOne(first, i);
        }

        foreach (var entry in _empty)
            AddDiagnostic(ParseRules.TextLength, entry.Value.Place, $"There is nothing after '{entry.Key.Value}:'.",
                "Write the value, or remove the line if the key is not needed.");
        if (_missing is [var only])
            AddDiagnostic(ParseRules.MissingKey, block.Place, $"The key '{only}' of {what} is missing.", $"Add a line that begins with '{only}:'.");
        else if (_missing.Count > 1)
            AddDiagnostic(ParseRules.MissingKey, block.Place, $"{_missing.Count} keys of {what} are missing: {string.Join(", ", _missing)}.",
                "Add a line for each of them, which begins with the key and a colon.");
        return _sound;
    }

    /// <summary>The value of an optional key.</summary>
    protected YamlNode? Find(string key)
    {
        if (!Has(key)) return null;
        var found = _entries.First(entry => entry.Key.Value == key);
        if (!Entries.IsEmpty(found)) return found.Value;
        if (!_empty.Contains(found)) _empty.Add(found);
        return null;
    }

    protected YamlNode? Required(string key)
    {
        if (Has(key)) return Find(key);
        _missing.Add(key);
        return null;
    }

    protected void WrongType(YamlNode node, string name, string expected, string advice, TextEdit? fix = null) =>
        AddDiagnostic(ParseRules.WrongType, node.Place, $"{name} must be {expected}, but this is {node.Kind}.", advice, fix);

    /// <summary>Remembers that something inside the block was wrong, which is reported there.</summary>
    protected void NotSound() => _sound = false;

    private string KnownKeys => $"the keys are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.";

    private bool IsKnown(int entry) => _known.Contains(_entries[entry].Key.Value);

    /// <summary>Whether unknown keys belong to the key above them, which has no value or only a part of it, and are just not indented.</summary>
    private bool IsOneTooFarLeft(int first, int last)
    {
        if (first == 0) return false;
        var (key, above) = (_entries[first].Key, _entries[first - 1]);
        if (key.Place.Line == above.Key.Place.Line) return false;
        if (_empty.Remove(above))
        {
            AddDiagnostic(ParseRules.Indentation, key.Place,
                $"'{key.Value}' is not indented, so it does not belong to '{above.Key.Value}' above it, which has no value.",
                Entries.Advice(key, _entries[last].Key));
            return true;
        }

        // A key that is almost a known one is a typing mistake instead.
        if (above.Value is not YamlBlock || Enumerable.Range(first, last - first + 1).Any(entry => Meant(_entries[entry].Key.Value) is not null))
            return false;
        AddDiagnostic(ParseRules.Indentation, key.Place,
            $"'{key.Value}' is not a key of {what}. It may belong to '{above.Key.Value}' above it, but it is not indented.",
            $"{Entries.Advice(key, _entries[last].Key)} If it does not belong there, remove it.");
        return true;
    }

    private void UnknownOneByOne(int first, int last)
    {
        for (var i = first; i <= last; i++) Unknown(_entries[i].Key);
    }

    /// <summary>The key that was probably meant; a key that is almost a missing one is a single error, not two.</summary>
    private string? Meant(string key) => DidYouMean.Nearest(LookAlikes.Plain(key), _missing) ?? DidYouMean.Nearest(LookAlikes.Plain(key), _known);

    private void Unknown(YamlText key)
    {
        var colon = key.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && _known.Contains(key.Value[..colon]))
        {
            _missing.Remove(key.Value[..colon]);
            AddDiagnostic(ParseRules.YamlSyntax, key.Place with { Column = key.Place.Column + colon + 1, Length = 1 },
                "There is no space after the colon.", $"Write \"{key.Value[..colon]}: {key.Value[(colon + 1)..]}\".",
                new TextEdit(key.Place, key.Value[..(colon + 1)], key.Value[..(colon + 1)] + " "));
            return;
        }

        var meant = Meant(key.Value);
        var unknown = _entries.Count(entry => !_known.Contains(entry.Key.Value));
        if (meant is null && unknown == 1 && _missing.Count == 1)
        {
            // Where one key is missing and one is unknown, the unknown one is most likely the missing one.
            AddDiagnostic(ParseRules.UnknownKey, key.Place,
                $"'{key.Value}' is not a key of {what}, and '{_missing[0]}' is missing.{LookAlikes.Hint(key.Value)}",
                $"Write '{_missing[0]}' instead if that is meant; {KnownKeys}");
            _missing.Clear();
            return;
        }

        if (meant is not null) _missing.Remove(meant);
        var orIndent = block.Place.Column > 1 && key == _entries[^1].Key ? ", or indent it less if it does not belong here" : "";
        var advice = meant is null ? $"Remove the line{orIndent}; {KnownKeys}" : $"Write '{meant}', or remove the line.";
        var hint = LookAlikes.Hint(key.Value) + (meant is null ? "" : $" Did you mean '{meant}'?");
        TextEdit? fix = meant is not null && Slug.From(key.Value) == meant ? new TextEdit(key.Place, key.Value, meant) : null;
        AddDiagnostic(ParseRules.UnknownKey, key.Place, $"'{key.Value}' is not a key of {what}.{hint}", advice, fix);
    }
}
