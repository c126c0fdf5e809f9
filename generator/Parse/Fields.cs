using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads the values of one block of keys.</summary>
/// <remarks>
/// A value that is missing or wrong is reported and left empty: a text or id without letters, a list without items, the date <c>default</c>, the
/// smallest number. So later stages can name the document's other errors. Nothing is published then.
/// </remarks>
internal sealed partial class Fields(YamlBlock block, string what, Report report) : Keys(block, what, report)
{
    private const string BlockForm = "Write each key on a line of its own, indented by two spaces: \"key: value\".";

    /// <summary>The keys at the top of a file; null where it cannot be read as a block of keys, which is reported.</summary>
    /// <param name="what">What the file is, such as "a matrix".</param>
    public static Fields? OfFile(TextFile file, string what, Report report) =>
        ReadYaml.Run(file.Path, file.Text, 0, report) is { } block ? new Fields(block, what, report) : null;

    /// <summary>A text that must be there.</summary>
    public Placed<string> Text(string key, int longest)
    {
        if (Required(key) is not { } value) return new Placed<string>("", Place);
        return TextOf(value, $"'{key}'", longest) ?? new Placed<string>("", value.Place);
    }

    public Placed<string>? OptionalText(string key, int longest) => Find(key) is { } value ? TextOf(value, $"'{key}'", longest) : null;

    /// <summary>The id that an entry of a list is given.</summary>
    /// <param name="of">What gets the id.</param>
    public Placed<Slug> Id(string key, string of)
    {
        var id = Slug(key);
        return id.Value.Value.Length == 0 ? id : EntryIds.Read(new YamlText(id.Value.Value, IsQuoted: false, id.Place), of, Report);
    }

    /// <summary>A reference to something by its id; whether it exists, and is well-formed, is checked later.</summary>
    public Placed<Slug> Slug(string key) => Required(key) is { } value ? SlugOf(value) : new Placed<Slug>(new Slug(""), Place);

    public Placed<Slug>? OptionalSlug(string key) => Find(key) is { } value ? SlugOf(value) : null;

    /// <summary>
    /// A list of references; empty where the key is missing. A value that is not a list gives one empty reference, which is not looked up.
    /// </summary>
    public ImmutableArray<Placed<Slug>> Slugs(string key) => SlugsOf(key, required: false);

    public ImmutableArray<Placed<Slug>> RequiredSlugs(string key) => SlugsOf(key, required: true);

    /// <summary>A list of texts; empty where the key is missing.</summary>
    public ImmutableArray<Placed<string>> Texts(string key, int longest) =>
        [.. Items(key, required: false).Select(item => TextOf(item, $"An item of '{key}'", longest)).OfType<Placed<string>>()];

    /// <summary>A calendar date in the form 2026-11-21.</summary>
    public Placed<DateOnly> Date(string key)
    {
        if (Required(key) is not { } value) return new Placed<DateOnly>(default, Place);
        if (value is not YamlText text) WrongType(value, $"'{key}'", "a date", "Write year-month-day, such as 2026-11-21.");
        else if (Dates.Read(text.Value) is { } date) return new Placed<DateOnly>(date, value.Place);
        else
            AddDiagnostic(ParseRules.BadValue, value.Place, $"'{key}' is not a date: '{text.Value}'.{LookAlikes.Hint(text.Value)}",
                Dates.Advice(text.Value), Dates.Meant(text.Value) is { } meant ? new TextEdit(value.Place, text.Value, meant) : null);
        return new Placed<DateOnly>(default, value.Place);
    }

    public int Number(string key, int smallest, int largest)
    {
        if (Required(key) is not { } value) return smallest;
        if (value is YamlText text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= smallest && number <= largest)
            return number;
        var given = value is YamlText word ? $", but this is '{word.Value}'.{LookAlikes.Hint(word.Value)}" : $", but this is {value.Kind}.";
        AddDiagnostic(ParseRules.BadValue, value.Place, $"'{key}' must be a whole number from {smallest} to {largest}{given}",
            "Write the number in digits, without a sign, a unit or words.");
        return smallest;
    }

    /// <summary>One of a few words.</summary>
    public string? Choice(string key, ImmutableArray<string> allowed, bool required)
    {
        if ((required ? Required(key) : Find(key)) is not { } value) return null;
        if (value is YamlText text && allowed.Contains(text.Value)) return text.Value;
        var given = value is YamlText word ? $"'{word.Value}'" : value.Kind;
        AddDiagnostic(ParseRules.BadValue, value.Place,
            $"'{key}' cannot be {given}.{(value is YamlText near ? GuessWord.Hint(near.Value, allowed) : "")}",
            $"Use one of: {string.Join(", ", allowed)}.", value is YamlText other ? GuessWord.Fix(other, allowed) : null);
        return null;
    }

    public Fields? OptionalBlock(string key) => Find(key) is { } value ? BlockOf(value, key) : null;

    public Fields? Block(string key) => Required(key) is { } value ? BlockOf(value, key) : null;

    /// <summary>The entries of a block whose keys are free, such as ids.</summary>
    /// <param name="inner">The keys that each entry may have, where it is a block.</param>
    public ImmutableArray<YamlEntry> EntriesOf(string key, ImmutableArray<string> inner)
    {
        if (Required(key) is not { } value) return [];
        if (value is not YamlBlock keys)
            WrongType(value, $"'{key}'", "a block of keys",
                value is YamlList ? "Remove the hyphens: each entry is a line \"key: value\", indented by two spaces." : BlockForm);
        else if (keys.Entries.IsEmpty)
            AddDiagnostic(ParseRules.MissingKey, keys.Place, $"'{key}' is empty.", "Add at least one entry under it, indented by two spaces.");
        else return Entries.OfIds(keys.Entries, inner, Report);
        return [];
    }

    /// <summary>Texts by id.</summary>
    public ImmutableArray<(Placed<Slug> Id, Placed<string> Text)> NamedTexts(string key, int longest) =>
    [
        .. EntriesOf(key, [])
            .Select(entry => (EntryIds.Read(entry.Key, $"an entry of '{key}'", Report),
                TextOf(entry.Value, $"'{entry.Key.Value}'", longest) ?? new Placed<string>("", entry.Value.Place))),
    ];

    /// <summary>A list of blocks, each read by the given function.</summary>
    public ImmutableArray<T> Blocks<T>(string key, string itemName, bool required, Func<Fields, T?> read)
        where T : class
    {
        var result = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(key, required, ofTexts: false))
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
        if (value is YamlText text && TightColon().Match(text.Value) is { Success: true } tight)
            AddDiagnostic(ParseRules.YamlSyntax, value.Place with { Column = value.Place.Column + tight.Length - 1, Length = 1 },
                "There is no space after the colon.", "Write \"key: value\", with a space after the colon.");
        else WrongType(value, name, "a block of keys", BlockForm);
        return null;
    }

    private ImmutableArray<Placed<Slug>> SlugsOf(string key, bool required)
    {
        var items = Items(key, required);
        return items.IsEmpty && Find(key) is { } value and not YamlList ? [new Placed<Slug>(new Slug(""), value.Place)] : [.. items.Select(SlugOf)];
    }

    /// <param name="ofTexts">Whether the items are texts, which can be written on one line.</param>
    private ImmutableArray<YamlNode> Items(string key, bool required, bool ofTexts = true)
    {
        if ((required ? Required(key) : Find(key)) is not { } value) return [];
        if (value is not YamlList list)
        {
            var items = ofTexts && value is YamlText text ? GuessWord.AsList(text.Value) : null;
            var isPlain = value is YamlText { IsQuoted: false };
            TextEdit? fix = items is not null && isPlain ? new TextEdit(value.Place, ((YamlText)value).Value, $"[{items}]") : null;
            var asList = items is null ? "" : $", or [{items}]";
            WrongType(value, $"'{key}'", "a list", $"Write one item per line, each after a hyphen{asList}.", fix);
        }
        else if (required && list.Items.IsEmpty)
            AddDiagnostic(ParseRules.MissingKey, list.Place, $"The list '{key}' is empty.", "Write at least one item.");
        else return list.Items;
        return [];
    }

    private Placed<string>? TextOf(YamlNode node, string name, int longest)
    {
        if (node is not YamlText text)
            WrongType(node, name, "a text",
                "Write one text, without hyphens and brackets before it; put a text that begins with [ or { in \"double quotes\".");
        else if (text.Value.Length == 0)
            AddDiagnostic(ParseRules.TextLength, node.Place, $"{name} is empty.", "Write a text, or remove the line if it is not needed.");
        else if (text.Value.Length > longest)
            AddDiagnostic(ParseRules.TextLength, node.Place, $"{name} has {text.Value.Length} characters; at most {longest} are allowed.",
                $"Shorten it to {longest} characters.");
        else if (!text.IsQuoted && InCurlyQuotes().IsMatch(text.Value))
            AddDiagnostic(ParseRules.YamlSyntax, node.Place, $"{name} is in curly quotes, which YAML takes for letters, so they would be shown.",
                "Use straight quotes, \"text\", or none.");
        else return new Placed<string>(text.Value, node.Place);
        return null;
    }

    private Placed<Slug> SlugOf(YamlNode node)
    {
        if (node is YamlText { Value.Length: > 0 } text) return new Placed<Slug>(new Slug(text.Value), node.Place);
        if (node is YamlText) AddDiagnostic(ParseRules.BadValue, node.Place, "There is no name here.", "Write the name, or remove the item.");
        else if (node is YamlList { Items: [YamlList { Items: [YamlText linked] }] })
            AddDiagnostic(ParseRules.BadValue, node.Place, "A name is written without brackets here.", $"Write {linked.Value}.");
        else WrongType(node, "The name", "a text", "Write only the name, such as data-scientist.");
        // An empty reference is not looked up, which could only repeat the error.
        return new Placed<Slug>(new Slug(""), node.Place);
    }

    [GeneratedRegex("^[a-z][a-z-]*:[^ /]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TightColon();

    [GeneratedRegex(
        "^([\u201C\u201E\u201D][^\"]*\"|\u201C[^\u201C\u201D]*\u201D|\u201E[^\u201C\u201E]*\u201C"
        + "|\u2018[^\u2018]*\u2019|\u00AB[^\u00AB\u00BB]*\u00BB)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex InCurlyQuotes();
}
