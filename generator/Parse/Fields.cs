using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads the values of one block of keys. What is asked for is what is allowed: at the end every key that nobody asked for is a mistake.</summary>
/// <remarks>After a mistake each method gives a stand-in, empty where it can be, so that later stages can name the document's other mistakes; nothing is published from it, because the report holds an error.</remarks>
public sealed class Fields(YamlBlock block, string what, Report report)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];
    private bool _sound = true;

    /// <summary>A text that must be there.</summary>
    public Placed<string> Text(string key, int longest)
    {
        if (Required(key) is not { } value) return new Placed<string>("", block.Place);
        return TextOf(value, $"'{key}'", longest) ?? new Placed<string>("", value.Place);
    }

    public Placed<string>? OptionalText(string key, int longest) => Find(key) is { } value ? TextOf(value, $"'{key}'", longest) : null;

    /// <summary>A name of a document, well-formed but not yet known to exist.</summary>
    public Placed<Slug> Slug(string key) => Required(key) is { } value ? SlugOf(value) : new Placed<Slug>(new Slug(""), block.Place);

    public Placed<Slug>? OptionalSlug(string key) => Find(key) is { } value ? SlugOf(value) : null;

    /// <summary>A list of names; empty where the key is not there.</summary>
    public ImmutableArray<Placed<Slug>> Slugs(string key) => [.. Items(key, required: false).Select(SlugOf)];

    public ImmutableArray<Placed<Slug>> RequiredSlugs(string key) => [.. Items(key, required: true).Select(SlugOf)];

    /// <summary>A list of texts; empty where the key is not there.</summary>
    public ImmutableArray<Placed<string>> Texts(string key, int longest) =>
        [.. Items(key, required: false).Select(item => TextOf(item, $"An item of '{key}'", longest)).OfType<Placed<string>>()];

    /// <summary>A calendar date in the form 2026-11-21.</summary>
    public Placed<DateOnly> Date(string key)
    {
        if (Required(key) is not { } value) return new Placed<DateOnly>(default, block.Place);
        if (value is YamlText text && DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1990 and < 2100) return new Placed<DateOnly>(date, value.Place);
        Mistake(ParseRules.BadValue, value.Place, $"'{key}' is not a date of the calendar.", "Write year-month-day with two digits for month and day, such as 2026-11-21.");
        return new Placed<DateOnly>(default, value.Place);
    }

    public int Number(string key, int smallest, int largest)
    {
        if (Required(key) is not { } value) return smallest;
        if (value is YamlText text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest) return number;
        Mistake(ParseRules.BadValue, value.Place, $"'{key}' must be a whole number from {smallest} to {largest}.", "Write the number in digits, without a sign or a unit.");
        return smallest;
    }

    /// <summary>One of a few words.</summary>
    public string? Choice(string key, ImmutableArray<string> allowed, bool required)
    {
        if ((required ? Required(key) : Find(key)) is not { } value) return null;
        if (value is YamlText text && allowed.Contains(text.Value)) return text.Value;
        var given = value is YamlText word ? $"'{word.Value}'" : value.Kind;
        Mistake(ParseRules.BadValue, value.Place, $"'{key}' cannot be {given}.{(value is YamlText near ? DidYouMean.Hint(near.Value, allowed) : "")}", $"Use one of: {string.Join(", ", allowed)}.");
        return null;
    }

    /// <summary>An https address, or an address of this site where <paramref name="ownSite"/> allows it.</summary>
    public string WebAddress(string key, bool ownSite = false)
    {
        var text = Text(key, 500);
        if (text.Value.Length == 0 || WebAddresses.IsWeb(text.Value)) return text.Value;
        if (ownSite && text.Value.StartsWith('/') && !text.Value.StartsWith("//", StringComparison.Ordinal)) return text.Value;
        Mistake(ParseRules.BadValue, text.Place, $"'{key}' is not a web address.", ownSite ? "Write an address of this site such as /roles/, or one that begins with https://." : "Write the whole address, beginning with https://.");
        return "";
    }

    /// <summary>Whether the key stands in the block; asking makes it a known one.</summary>
    public bool Has(string key)
    {
        if (!_known.Contains(key)) _known.Add(key);
        return block.Entries.Any(entry => entry.Key.Value == key);
    }

    public Fields? Block(string key) => Required(key) is { } value ? BlockOf(value, key) : null;

    /// <summary>A block whose keys are free, such as ids: each with its key.</summary>
    public ImmutableArray<YamlEntry> Entries(string key, bool required)
    {
        if ((required ? Required(key) : Find(key)) is not { } value) return [];
        if (value is YamlBlock inner) return inner.Entries;
        WrongType(value, key, "a block of keys, one a line and indented");
        return [];
    }

    /// <summary>A list of blocks, each read by the given function.</summary>
    public ImmutableArray<T> Blocks<T>(string key, string itemName, bool required, Func<Fields, T?> read)
        where T : class
    {
        var result = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(key, required))
        {
            if (item is not YamlBlock inner) WrongType(item, $"An item of '{key}'", "a block of keys");
            else if (read(new Fields(inner, itemName, report)) is { } value) result.Add(value);
            else _sound = false;
        }

        return result.DrainToImmutable();
    }

    /// <summary>A reader for a nested block of the same document.</summary>
    public Fields? BlockOf(YamlNode value, string name)
    {
        if (value is YamlBlock inner) return new Fields(inner, name, report);
        WrongType(value, $"'{name}'", "a block of keys, one a line and indented");
        return null;
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
        foreach (var key in block.Entries.Select(entry => entry.Key).Where(key => !_known.Contains(key.Value)))
        {
            // A key that is nearly one of the missing ones is one mistake, not two.
            var meant = DidYouMean.Nearest(key.Value, _missing) ?? DidYouMean.Nearest(key.Value, _known);
            if (meant is not null) _missing.Remove(meant);
            Mistake(ParseRules.UnknownKey, key.Place, $"'{key.Value}' is not a key of {what}.{(meant is null ? "" : $" Did you mean '{meant}'?")}", meant is null ? $"Remove the line; the keys are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}." : $"Write '{meant}', or remove the line.");
        }

        foreach (var key in _missing) Mistake(ParseRules.MissingKey, block.Place, $"The key '{key}' of {what} is missing.");
        return _sound;
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        var found = block.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
        return found is YamlText { Value: "", IsQuoted: false } empty ? EmptyValue(key, empty) : found;
    }

    private YamlText? EmptyValue(string key, YamlText empty)
    {
        Mistake(ParseRules.TextLength, empty.Place, $"There is nothing after '{key}:'.", "Write the value, or remove the line if the key is not needed.");
        return null;
    }

    private YamlNode? Required(string key)
    {
        var there = block.Entries.Any(entry => entry.Key.Value == key);
        if (there) return Find(key);
        _known.Add(key);
        _missing.Add(key);
        return null;
    }

    private ImmutableArray<YamlNode> Items(string key, bool required)
    {
        if ((required ? Required(key) : Find(key)) is not { } value) return [];
        if (value is YamlList list) return list.Items;
        WrongType(value, $"'{key}'", value is YamlText text ? $"a list, such as [{text.Value}]" : "a list");
        return [];
    }

    private Placed<string>? TextOf(YamlNode node, string name, int longest)
    {
        if (node is not YamlText text) WrongType(node, name, "a text");
        else if (text.Value.Length == 0) Mistake(ParseRules.TextLength, node.Place, $"{name} is empty.");
        else if (text.Value.Length > longest) Mistake(ParseRules.TextLength, node.Place, $"{name} has {text.Value.Length} characters; at most {longest} are allowed.");
        else return new Placed<string>(text.Value, node.Place);
        return null;
    }

    private Placed<Slug> SlugOf(YamlNode node)
    {
        if (node is YamlText text && Model.Slug.IsWellFormed(text.Value)) return new Placed<Slug>(new Slug(text.Value), node.Place);
        var better = node is YamlText word ? Model.Slug.From(word.Value) : "";
        if (node is YamlText) Mistake(ParseRules.BadValue, node.Place, "A name is made of a-z, 0-9 and single hyphens.", better.Length > 0 ? $"Write '{better}'." : null);
        else WrongType(node, "The name", "a text");
        return new Placed<Slug>(new Slug(better), node.Place);
    }

    private void WrongType(YamlNode node, string name, string expected) =>
        Mistake(ParseRules.WrongType, node.Place, $"{name} must be {expected}, but this is {node.Kind}.");
}
