using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Slips that show only between lines: one that is indented otherwise than its neighbours, a hyphen among keys, a key among items.</summary>
public sealed class IndentSlips(string[] lines)
{
    /// <param name="number">The line at which reading failed, from 1.</param>
    public YamlSlip? Find(int number)
    {
        var line = lines[number - 1];
        var indent = IndentOf(line);
        if (Before(number) is not { } before) return null;
        if (FirstKeyNotIndented(before, indent) is { } first) return first;
        if (IsItem(line) && HyphenMissing(number, indent) is { } hyphen) return hyphen;
        if (TooFarLeft(number) is { } left) return left;
        var above = YamlLine.Of(lines[before - 1]);
        if (line.AsSpan(indent).TrimEnd() is "-") return new YamlSlip(number, indent + 1, 1, "There is nothing after the hyphen.", "Write the item after the hyphen, or remove the line.", "") { IsGuess = true };
        if (SiblingAbove(number, indent) is { } sibling)
        {
            var isItem = IsItem(line);
            if (isItem && !IsItem(sibling)) return new YamlSlip(number, indent + 1, 1, "An item of a list begins here, among keys.", "Remove the hyphen, or line it up with the hyphens of the list to which it belongs.", line.Remove(indent, 2)) { IsGuess = true };
            if (!isItem && IsItem(sibling) && YamlLine.BeginsEntry(line)) return new YamlSlip(number, indent + 1, KeyLength(line), "This key is not indented, so it does not belong to the item of the list above it.", "Indent by two spaces; if it begins a new item, write a hyphen and a space before it.", "  " + line) { Rule = ParseRules.Indentation };
        }

        if (!YamlLine.BeginsEntry(line)) return null;
        if (indent > above.KeyAt && above.Value.Length > 0) return TooFarRight(number, line, indent, above);
        return Between(number, line, indent);
    }

    public static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    /// <summary>The line before, of those that YAML reads.</summary>
    public int? Before(int number)
    {
        for (var i = number - 1; i > 0; i--)
        {
            if (!YamlLine.IsBlank(lines[i - 1])) return i;
        }

        return null;
    }

    /// <summary>The line after, of those that YAML reads.</summary>
    public int? After(int number)
    {
        for (var i = number + 1; i <= lines.Length; i++)
        {
            if (!YamlLine.IsBlank(lines[i - 1])) return i;
        }

        return null;
    }

    public static string Spaces(int count) => count switch
    {
        1 => "one space",
        2 => "two spaces",
        3 => "three spaces",
        4 => "four spaces",
        _ => $"{count} spaces",
    };

    /// <summary>A key that stands right under an empty one, as far left as that, while the next line is indented.</summary>
    private YamlSlip? FirstKeyNotIndented(int number, int indent)
    {
        var key = YamlLine.Of(lines[number - 1]);
        if (key.HasHyphen || key.Key is null || key.Value.Length == 0 || indent <= key.Indent || Before(number) is not { } before) return null;
        if (YamlLine.Of(lines[before - 1]) is not { HasHyphen: false, Key: { } owner, Value: "" } above || above.Indent != key.Indent) return null;
        return new YamlSlip(number, key.Indent + 1, key.Key.Length, $"'{key.Key}' is not indented, so it does not belong to '{owner}' above it, which has nothing.", $"Indent by {Spaces(indent - key.Indent)}.",
            new string(' ', indent - key.Indent) + lines[number - 1]) { Rule = ParseRules.Indentation };
    }

    /// <summary>The first item of a list without its hyphen: only the second one cannot be read.</summary>
    private YamlSlip? HyphenMissing(int number, int indent)
    {
        var first = number;
        while (Before(first) is { } above && IndentOf(lines[above - 1]) > indent) first = above;
        if (first == number || Before(first) is not { } parent || IndentOf(lines[parent - 1]) >= indent || YamlLine.Of(lines[parent - 1]) is not { Key: not null, Value: "" }) return null;
        var line = lines[first - 1];
        var at = IndentOf(line);
        if (at < 2) return null;
        return new YamlSlip(first, at + 1, KeyLength(line), $"'{YamlLine.Of(line).Key ?? line.Trim()}' begins the first item of a list, but there is no hyphen before it.", "Write a hyphen and a space before it, in line with the hyphens below.", $"{line[..(at - 2)]}- {line[at..]}") { Rule = ParseRules.Indentation };
    }

    /// <summary>An entry further left than its neighbours ends their block; only what follows it cannot be read.</summary>
    private YamlSlip? TooFarLeft(int number)
    {
        var indent = IndentOf(lines[number - 1]);
        var at = number;
        do
        {
            if (Before(at) is not { } before) return null;
            at = before;
        }
        while (IndentOf(lines[at - 1]) >= indent);

        for (var above = Before(at); above is { } line; above = Before(line))
        {
            var there = IndentOf(lines[line - 1]);
            if (there > indent) continue;
            // Its neighbours have a parent further up that stands as far left as it does.
            if (there < indent || IsItem(lines[line - 1]) != IsItem(lines[number - 1])) return null;
            return Moved(at, indent - IndentOf(lines[at - 1]));
        }

        return null;
    }

    private YamlSlip Moved(int number, int missing)
    {
        var line = lines[number - 1];
        var indent = IndentOf(line);
        var message = indent == 0 ? "The line is not indented, so it does not belong to the block of the lines above and below it." : "The line is indented less than the lines above and below it.";
        return new YamlSlip(number, indent + 1, KeyLength(line), message, $"Indent by {Spaces(missing)}.", new string(' ', missing) + line) { Rule = ParseRules.Indentation };
    }

    private YamlSlip TooFarRight(int number, string line, int indent, YamlLine above)
    {
        // Where the lines after it are indented like it, what they belong to is missing, and nobody knows what that was.
        var isBlock = After(number) is { } next && IndentOf(lines[next - 1]) >= indent;
        var parent = above.Key is { } key ? $"'{key}'" : "the item";
        return new YamlSlip(number, indent + 1, KeyLength(line), $"The line is indented further than {parent} above it, which has its value already.",
            $"Remove {Spaces(indent - above.KeyAt)} before it, so that it lines up with {parent}; if it belongs to another key, write that key before it.", isBlock ? null : new string(' ', above.KeyAt) + line.TrimStart()) { Rule = ParseRules.Indentation };
    }

    /// <summary>A line that lines up with none of the lines above.</summary>
    private YamlSlip? Between(int number, string line, int indent)
    {
        var open = new List<int>();
        for (var above = Before(number); above is { } at; above = Before(at))
        {
            var there = YamlLine.Of(lines[at - 1]) is { HasHyphen: true, Key: not null } item && open.Count == 0 ? item.KeyAt : IndentOf(lines[at - 1]);
            if (open.Count == 0 || there < open[^1]) open.Add(there);
        }

        if (open.Count == 0 || open.Contains(indent)) return null;
        // What stands under it must stay further right.
        if (YamlLine.Of(line).Value.Length == 0 && After(number) is { } next && IndentOf(lines[next - 1]) > indent) open.RemoveAll(there => there >= IndentOf(lines[next - 1]));
        if (open.Count == 0) return null;
        var nearest = open.OrderBy(there => Math.Abs(there - indent)).ThenByDescending(there => there).First();
        var isEven = open.Contains(indent + indent - nearest);
        var advice = isEven ? $"Indent it by {Math.Min(nearest, indent + indent - nearest)} or by {Spaces(Math.Max(nearest, indent + indent - nearest))}, like the lines to which it belongs."
            : nearest > indent ? $"Indent by {Spaces(nearest - indent)} more." : $"Remove {Spaces(indent - nearest)} before it.";
        return new YamlSlip(number, indent + 1, KeyLength(line), "The line does not line up with any of the lines above it.", advice, new string(' ', nearest) + line.TrimStart()) { Rule = ParseRules.Indentation, IsGuess = isEven };
    }

    /// <summary>The nearest line above at the same place, without one further left in between.</summary>
    private string? SiblingAbove(int number, int indent)
    {
        for (var above = Before(number); above is { } at; above = Before(at))
        {
            var there = IndentOf(lines[at - 1]);
            if (there < indent) return null;
            if (there == indent) return lines[at - 1];
        }

        return null;
    }

    private static bool IsItem(string line) => line.AsSpan().TrimStart() is ['-', ' ', ..] or "-";

    private static int KeyLength(string line) => Math.Max(1, line.Trim().IndexOf(':') is var colon and > 0 ? colon : line.Trim().Length);
}
