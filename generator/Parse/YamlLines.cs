namespace RoleSite.Generator.Parse;

/// <summary>The lines of a YAML text by number, from 1. Neighbours of a line are found without blank lines and comments.</summary>
internal sealed class YamlLines(string[] lines)
{
    public string this[int number] => lines[number - 1];

    public int IndentOf(int number) => IndentOf(this[number]);

    public static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    public static bool IsItem(string line) => line.AsSpan().TrimStart() is ['-', ' ', ..] or "-";

    public int? Before(int number)
    {
        for (var i = number - 1; i > 0; i--)
        {
            if (!YamlLine.IsBlank(this[i])) return i;
        }

        return null;
    }

    public int? After(int number)
    {
        for (var i = number + 1; i <= lines.Length; i++)
        {
            if (!YamlLine.IsBlank(this[i])) return i;
        }

        return null;
    }

    /// <summary>The nearest line above with the same indentation, unless a line in between is indented less.</summary>
    public string? SiblingAbove(int number)
    {
        for (var above = Before(number); above is { } at; above = Before(at))
        {
            if (IndentOf(at) < IndentOf(number)) return null;
            if (IndentOf(at) == IndentOf(number)) return this[at];
        }

        return null;
    }
}
