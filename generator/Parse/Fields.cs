using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads the values of one block of keys.</summary>
/// <remarks>After a mistake each method gives a stand-in, empty where it can be, so that later stages can name the document's other mistakes; nothing is published from it, because the report holds an error.</remarks>
public sealed partial class Fields(YamlBlock block, string what, Report report) : Keys(block, what, report)
{
    private const string BlockForm = "Write each key on a line of its own, indented by two spaces: \"key: value\".";

    /// <summary>A text that must be there.</summary>
    public Placed<string> Text(string key, int longest)
    {
        if (Required(key) is not { } value) return new Placed<string>("", Place);
        return TextOf(value, $"'{key}'", longest) ?? new Placed<string>("", value.Place);
    }

    public Placed<string>? OptionalText(string key, int longest) => Find(key) is { } value ? TextOf(value, $"'{key}'", longest) : null;

    /// <summary>A name of a document, well-formed but not yet known to exist.</summary>
    public Placed<Slug> Slug(string key) => Required(key) is { } value ? SlugOf(value) : new Placed<Slug>(new Slug(""), Place);

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
        if (Required(key) is not { } value) return new Placed<DateOnly>(default, Place);
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
    public Placed<string> WebAddress(string key, bool ownSite = false)
    {
        var text = Text(key, 500);
        if (text.Value.Length == 0) return text;
        // Link knows what a copied address of this site means.
        if (ownSite && (WebAddresses.IsOwn(text.Value) || WebAddresses.IsCopied(text.Value))) return text;
        if (WebAddresses.IsCopied(text.Value)) Mistake(ParseRules.BadValue, text.Place, $"'{key}' is an address that readers cannot open: it is on your own computer, or of a preview that is taken down again.", "Write the address under which everybody finds it, beginning with https://.");
        else if (WebAddresses.WithoutTracking(text.Value) is var plain && plain != text.Value) Mistake(ParseRules.BadValue, text.Place, $"'{key}' says where the reader comes from.", $"Write '{plain}'.");
        else if (WebAddresses.IsWeb(text.Value)) return text;
        else Mistake(ParseRules.BadValue, text.Place, $"'{key}' is not a web address.", ownSite ? "Write an address of this site such as /roles/, or one that begins with https://." : "Write the whole address, beginning with https://.");
        return text with { Value = "" };
    }

    /// <summary>Scheme and host of a site that stands at the root of its host, without a slash at the end.</summary>
    public string HostAddress(string key)
    {
        var text = Text(key, 500);
        if (text.Value.Length == 0) return "";
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var address) && WebAddresses.IsWeb(text.Value) && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" }) return address.GetLeftPart(UriPartial.Authority);
        Mistake(ParseRules.BadValue, text.Place, $"'{key}' is not the address of a host.", "Write https:// and the name of the host, such as https://example.org; every page stands at the root of its host.");
        return "";
    }

    public Fields? Block(string key) => Required(key) is { } value ? BlockOf(value, key) : null;

    /// <summary>A block whose keys are free, such as ids: each with its key.</summary>
    public ImmutableArray<YamlEntry> Entries(string key)
    {
        if (Required(key) is not { } value) return [];
        if (value is not YamlBlock inner) WrongType(value, $"'{key}'", "a block of keys", BlockForm);
        else if (inner.Entries.IsEmpty) Mistake(ParseRules.MissingKey, inner.Place, $"'{key}' holds nothing.", "Add at least one entry under it, indented by two spaces.");
        else return inner.Entries;
        return [];
    }

    /// <summary>Texts by id.</summary>
    public ImmutableArray<(Placed<Slug> Id, Placed<string> Text)> NamedTexts(string key, int longest) =>
    [
        .. Entries(key).Select(entry => (IdOf(entry.Key, $"an entry of '{key}'"), TextOf(entry.Value, $"'{entry.Key.Value}'", longest) ?? new Placed<string>("", entry.Value.Place))),
    ];

    /// <summary>The key of an entry as an id; reported where it is none.</summary>
    public Placed<Slug> IdOf(YamlText key, string of)
    {
        if (!Model.Slug.IsWellFormed(key.Value))
        {
            var better = Model.Slug.From(key.Value);
            Mistake(ParseRules.BadValue, key.Place, $"'{key.Value}' cannot be the id of {of}: ids are made of a-z, 0-9 and single hyphens.", better.Length > 0 ? $"Write '{better}'." : null);
        }
        else if (key.Value.Length > Model.Slug.Longest)
        {
            Mistake(ParseRules.BadValue, key.Place, $"The id of {of} has {key.Value.Length} characters; at most {Model.Slug.Longest} are allowed, because it becomes part of an address.", "Choose a shorter id.");
        }

        return new Placed<Slug>(new Slug(key.Value), key.Place);
    }

    /// <summary>A list of blocks, each read by the given function.</summary>
    public ImmutableArray<T> Blocks<T>(string key, string itemName, bool required, Func<Fields, T?> read)
        where T : class
    {
        var result = ImmutableArray.CreateBuilder<T>();
        var items = Items(key, required);
        foreach (var item in items)
        {
            // Each item is a block of keys after a hyphen.
            if (BlockOf(item, $"An item of '{key}'", itemName) is not { } fields) continue;
            if (read(fields) is { } value) result.Add(value);
            else NotSound();
        }

        return result.DrainToImmutable();
    }

    /// <summary>A reader for a nested block of the same document.</summary>
    public Fields? BlockOf(YamlNode value, string name) => BlockOf(value, $"'{name}'", name);

    private Fields? BlockOf(YamlNode value, string name, string what)
    {
        if (value is YamlBlock inner) return new Fields(inner, what, Report);
        WrongType(value, name, "a block of keys", BlockForm);
        return null;
    }

    private ImmutableArray<YamlNode> Items(string key, bool required)
    {
        if ((required ? Required(key) : Find(key)) is not { } value) return [];
        if (value is not YamlList list) WrongType(value, $"'{key}'", "a list", $"Write one item a line, each after a hyphen{(value is YamlText text && !required ? $", or [{text.Value}]" : "")}.");
        else if (required && list.Items.IsEmpty) Mistake(ParseRules.MissingKey, list.Place, $"The list '{key}' is empty.", "Write at least one item.");
        else return list.Items;
        return [];
    }

    private Placed<string>? TextOf(YamlNode node, string name, int longest)
    {
        if (node is not YamlText text) WrongType(node, name, "a text", "Write one text, without hyphens and brackets before it; put a text that begins with [ or { in \"double quotes\".");
        else if (text.Value.Length == 0) Mistake(ParseRules.TextLength, node.Place, $"{name} is empty.", "Write a text, or remove the line if it is not needed.");
        else if (text.Value.Length > longest) Mistake(ParseRules.TextLength, node.Place, $"{name} has {text.Value.Length} characters; at most {longest} are allowed.", $"Shorten it to {longest} characters.");
        else if (!text.IsQuoted && InCurlyQuotes().IsMatch(text.Value)) Mistake(ParseRules.YamlSyntax, node.Place, $"{name} stands in curly quotes, which YAML takes for letters; they would be shown.", "Use straight quotes, \"text\", or none.");
        else return new Placed<string>(text.Value, node.Place);
        return null;
    }

    private Placed<Slug> SlugOf(YamlNode node)
    {
        if (node is YamlText text && Model.Slug.IsWellFormed(text.Value)) return new Placed<Slug>(new Slug(text.Value), node.Place);
        var better = node is YamlText word ? Model.Slug.From(Path.GetFileNameWithoutExtension(word.Value)) : "";
        if (node is YamlText) Mistake(ParseRules.BadValue, node.Place, "A name is made of a-z, 0-9 and single hyphens.", better.Length > 0 ? $"Write '{better}'." : "Write the name, or remove the item.");
        else WrongType(node, "The name", "a text", "Write the name alone, such as data-scientist.");
        // A name that was reported is not looked up: that could only repeat the mistake.
        return new Placed<Slug>(new Slug(""), node.Place);
    }

    [GeneratedRegex("^(\u201C[^\u201C\u201D]*\u201D|\u201E[^\u201C\u201E]*\u201C|\u2018[^\u2018]*\u2019|\u00AB[^\u00AB\u00BB]*\u00BB)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex InCurlyQuotes();
}
