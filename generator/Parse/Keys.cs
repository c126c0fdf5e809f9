using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>The keys of one block. What is asked for is what is allowed: at the end every key that nobody asked for is a mistake.</summary>
public abstract class Keys(YamlBlock block, string what, Report report)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];
    private bool _sound = true;

    /// <summary>Where the block begins.</summary>
    public SourcePlace Place => block.Place;

    protected Report Report => report;

    /// <summary>Whether the key stands in the block; asking makes it a known one.</summary>
    public bool Has(string key)
    {
        if (!_known.Contains(key)) _known.Add(key);
        return block.Entries.Any(entry => entry.Key.Value == key);
    }

    /// <summary>Says a mistake that the caller found in this block.</summary>
    public void Mistake(Rule rule, SourcePlace place, string message, string? advice = null)
    {
        _sound = false;
        report.Add(rule, place, message, advice);
    }

    /// <summary>Reports keys that are not known and keys that are missing; true where the block was sound in all.</summary>
    public bool Done()
    {
        foreach (var key in block.Entries.Select(entry => entry.Key).Where(key => !_known.Contains(key.Value))) Unknown(key);
        foreach (var key in _missing) Mistake(ParseRules.MissingKey, block.Place, $"The key '{key}' of {what} is missing.", $"Add a line that begins with '{key}:'.");
        return _sound;
    }

    /// <summary>The value of a key that may be left out.</summary>
    protected YamlNode? Find(string key)
    {
        if (!Has(key)) return null;
        var found = block.Entries.First(entry => entry.Key.Value == key).Value;
        if (found is not YamlText { Value: "", IsQuoted: false }) return found;
        Mistake(ParseRules.TextLength, found.Place, $"There is nothing after '{key}:'.", "Write the value, or remove the line if the key is not needed.");
        return null;
    }

    protected YamlNode? Required(string key)
    {
        if (Has(key)) return Find(key);
        _missing.Add(key);
        return null;
    }

    protected void WrongType(YamlNode node, string name, string expected, string advice) =>
        Mistake(ParseRules.WrongType, node.Place, $"{name} must be {expected}, but this is {node.Kind}.", advice);

    /// <summary>Remembers that something inside the block was not sound, and reported there.</summary>
    protected void NotSound() => _sound = false;

    private void Unknown(YamlText key)
    {
        // A key that is nearly one of the missing ones is one mistake, not two.
        var meant = DidYouMean.Nearest(key.Value, _missing) ?? DidYouMean.Nearest(key.Value, _known);
        if (meant is not null) _missing.Remove(meant);
        var advice = meant is null ? $"Remove the line; the keys are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}." : $"Write '{meant}', or remove the line.";
        Mistake(ParseRules.UnknownKey, key.Place, $"'{key.Value}' is not a key of {what}.{(meant is null ? "" : $" Did you mean '{meant}'?")}", advice);
    }
}
