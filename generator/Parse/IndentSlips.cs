using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>
/// Slips that show only between lines: a line that is indented differently from its neighbours, a hyphen among keys, a key among items.
/// </summary>
internal sealed class IndentSlips(YamlLines lines)
{
    /// <summary>If more keys than this are not indented, they are meant to be where they are.</summary>
    private const int MostFirstKeys = 3;

    /// <param name="number">The line at which reading failed, from 1.</param>
    public YamlSlip? Find(int number)
    {
        if (lines.Before(number) is not { } before) return null;
        var isItem = YamlLines.IsItem(lines[number]);
        if (BeginningIndented(number) is { } beginning) return beginning;
        if (FirstKeysNotIndented(before, lines.IndentOf(number)) is { } first) return first;
        if (isItem && HyphenMissing(number) is { } hyphen) return hyphen;
        if (TooFarLeft(number) is { } left) return left;
        if (lines[number].AsSpan().Trim() is "-")
            return Removed(number, "There is nothing after the hyphen.", "Write the item after the hyphen, or remove the line.", "");
        if (lines.SiblingAbove(number) is { } sibling && isItem != YamlLines.IsItem(sibling) && AmongOthers(number, isItem) is { } among)
            return among;
        if (!YamlLine.BeginsEntry(lines[number])) return null;
        var above = YamlLine.Of(lines[before]);
        return lines.IndentOf(number) > above.KeyAt && above.Value.Length > 0 ? TooFarRight(number, above) : Between(number);
    }

    public static string Spaces(int count) => count switch
    {
        0 => "no space",
        1 => "one space",
        2 => "two spaces",
        3 => "three spaces",
        4 => "four spaces",
        _ => $"{count} spaces",
    };

    /// <summary>The lines at the beginning are indented, and this one is the first that is not.</summary>
    private YamlSlip? BeginningIndented(int number)
    {
        if (lines.After(0) is not { } first || lines.IndentOf(first) == 0 || lines.IndentOf(number) > 0) return null;
        var by = lines.IndentOf(first);
        int[] block = [.. Enumerable.Range(first, number - first).Where(line => !YamlLine.IsBlank(lines[line]))];
        if (block.Any(line => lines.IndentOf(line) < by)) return null;
        var others = block.Length > 1 ? $" and before the lines after it, as far as line {block[^1]}" : "";
        return Moved(block, -by, "The line is indented, but there is nothing above it that it could belong to.",
            $"Remove {Spaces(by)} before it{others}; or write the key that it belongs to above it.", isGuess: true);
    }

    /// <summary>Keys right under an empty one that are not indented, while the line after them is.</summary>
    private YamlSlip? FirstKeysNotIndented(int number, int indent)
    {
        var keys = new List<int>();
        var last = YamlLine.Of(lines[number]);
        for (int? above = number; above is { } at && keys.Count <= MostFirstKeys; above = lines.Before(at))
        {
            var key = YamlLine.Of(lines[at]);
            if (key.HasHyphen || key.Key is null || key.Indent != last.Indent || indent <= key.Indent) return null;
            if (key.Value.Length > 0) keys.Insert(0, at);
            else if (keys.Count == 0) return null;
            else
            {
                var others = keys.Count > 1 ? $", and the lines after it too, as far as '{last.Key}' in line {number}" : "";
                return Moved(keys, indent - key.Indent,
                    $"'{YamlLine.Of(lines[keys[0]]).Key}' is not indented, so it does not belong to '{key.Key}' above it, which has no value.",
                    $"Indent by {Spaces(indent - key.Indent)}{others}.");
            }
        }

        return null;
    }

    /// <summary>The first item of a list without its hyphen, which YAML notices only at the second item.</summary>
    private YamlSlip? HyphenMissing(int number)
    {
        var indent = lines.IndentOf(number);
        var first = number;
        while (lines.Before(first) is { } above && lines.IndentOf(above) > indent) first = above;
        if (first == number || lines.Before(first) is not { } parent || lines.IndentOf(parent) >= indent) return null;
        var (line, at) = (lines[first], lines.IndentOf(first));
        if (at < 2 || YamlLine.Of(lines[parent]) is not { Key: not null, Value: "" }) return null;
        var message = $"'{YamlLine.Of(line).Key ?? line.Trim()}' begins the first item of a list, but there is no hyphen before it.";
        return Indented(first, message, "Write a hyphen and a space before it, in line with the hyphens below.", $"{line[..(at - 2)]}- {line[at..]}");
    }

    /// <summary>An entry further left than its neighbours. It ends their block, and YAML notices that only at the line after it.</summary>
    private YamlSlip? TooFarLeft(int number)
    {
        var indent = lines.IndentOf(number);
        var at = number;
        do
        {
            if (lines.Before(at) is not { } before) return null;
            at = before;
        }
        while (lines.IndentOf(at) >= indent);

        for (var above = lines.Before(at); above is { } line; above = lines.Before(line))
        {
            if (lines.IndentOf(line) > indent) continue;
            // The line has the same indentation as the parent of its neighbours.
            if (lines.IndentOf(line) < indent || YamlLines.IsItem(lines[line]) != YamlLines.IsItem(lines[number])) return null;
            var message = lines.IndentOf(at) == 0
                ? "The line is not indented, so it does not belong to the block of the lines above and below it."
                : "The line is indented less than the lines above and below it.";
            return Moved([at], indent - lines.IndentOf(at), message, $"Indent by {Spaces(indent - lines.IndentOf(at))}.");
        }

        return null;
    }

    /// <summary>A hyphen among keys, or a key among items.</summary>
    private YamlSlip? AmongOthers(int number, bool isItem)
    {
        var line = lines[number];
        if (isItem)
            return Removed(number, "An item of a list begins here, among keys.",
                "Remove the hyphen, or line it up with the hyphens of the list that it belongs to.", line.Remove(lines.IndentOf(number), 2));
        if (!YamlLine.BeginsEntry(line)) return null;
        return Indented(number, "This key is not indented, so it does not belong to the item of the list above it.",
            "Indent by two spaces; if it begins a new item, write a hyphen and a space before it.", "  " + line);
    }

    private YamlSlip TooFarRight(int number, YamlLine above)
    {
        // If the lines after it have the same indentation, the key that they all belong to is missing, and it is unclear what that was.
        var isBlock = lines.After(number) is { } next && lines.IndentOf(next) >= lines.IndentOf(number);
        var parent = above.Key is { } key ? $"'{key}'" : "the item";
        return Indented(number, $"The line is indented further than {parent} above it, which already has a value.",
            $"Remove {Spaces(lines.IndentOf(number) - above.KeyAt)} before it, so that it lines up with {parent}; "
            + "if it belongs to another key, write that key before it.",
            isBlock ? null : new string(' ', above.KeyAt) + lines[number].TrimStart());
    }

    /// <summary>A line that lines up with none of the lines above.</summary>
    private YamlSlip? Between(int number)
    {
        var indent = lines.IndentOf(number);
        var open = OpenIndents(number);
        if (open.Contains(indent)) return null;
        var below = lines.After(number) is { } next ? lines.IndentOf(next) : 0;
        // What is under the line must stay further right.
        if (YamlLine.Of(lines[number]).Value.Length == 0 && below > indent) open.RemoveAll(there => there >= below);
        if (open.Count == 0) return null;
        var nearest = open.OrderBy(there => Math.Abs(there - indent)).ThenByDescending(there => there).First();
        // A line halfway between two others most likely belongs with what comes after it.
        var other = indent + indent - nearest;
        var isEven = open.Contains(other);
        if (isEven && below == other) (nearest, other) = (other, nearest);
        var advice = isEven ? $"Indent it by {Spaces(nearest)}; or by {Spaces(other)} if it belongs with the lines there."
            : nearest > indent ? $"Indent by {Spaces(nearest - indent)} more." : $"Remove {Spaces(indent - nearest)} before it.";
        return Indented(number, "The line does not line up with any of the lines above it.", advice,
            new string(' ', nearest) + lines[number].TrimStart()) with
        { IsGuess = isEven };
    }

    /// <summary>The columns of the blocks that are still open above a line.</summary>
    private List<int> OpenIndents(int number)
    {
        var open = new List<int>();
        for (var above = lines.Before(number); above is { } at; above = lines.Before(at))
        {
            var there = YamlLine.Of(lines[at]) is { HasHyphen: true, Key: not null } item && open.Count == 0 ? item.KeyAt : lines.IndentOf(at);
            if (open.Count == 0 || there < open[^1]) open.Add(there);
        }

        return open;
    }

    /// <summary>Lines that must move to the right, or to the left where the number is negative.</summary>
    private YamlSlip Moved(IReadOnlyList<int> numbers, int by, string message, string advice, bool isGuess = false)
    {
        YamlSlip[] all = [.. numbers.Select(number => Indented(number, message, advice,
            by < 0 ? lines[number][-by..] : new string(' ', by) + lines[number]) with { IsGuess = isGuess })];
        return all[0] with { More = [.. all[1..]] };
    }

    private YamlSlip Indented(int number, string message, string advice, string? corrected)
    {
        var entry = lines[number].Trim();
        var length = entry.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? colon : Math.Max(1, entry.Length);
        return new YamlSlip(number, lines.IndentOf(number) + 1, length, message, advice, corrected) { Rule = ParseRules.Indentation };
    }

    /// <summary>A sign that does not belong there, and the line without it.</summary>
    private YamlSlip Removed(int number, string message, string advice, string corrected) =>
        new(number, lines.IndentOf(number) + 1, 1, message, advice, corrected) { IsGuess = true };
}
