using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>A piece of YAML with its place: a text, a list or a block of keys. No other part of YAML is read.</summary>
internal abstract record YamlNode(SourcePlace Place)
{
    /// <summary>What the piece is, in a contributor's words.</summary>
    public abstract string Kind { get; }
}

/// <param name="IsQuoted">Whether the text is in quotes or in a block, so that an empty one is intended.</param>
internal sealed record YamlText(string Value, bool IsQuoted, SourcePlace Place) : YamlNode(Place)
{
    public override string Kind => Value.Length == 0 && !IsQuoted ? "nothing" : "a text";
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourcePlace Place) : YamlNode(Place)
{
    public override string Kind => "a list";
}

internal sealed record YamlBlock(ImmutableArray<YamlEntry> Entries, SourcePlace Place) : YamlNode(Place)
{
    public static YamlBlock Nothing(string file) => new([], SourcePlace.WholeFile(file));

    public override string Kind => "a block of keys";
}

/// <summary>A key of a block with its value.</summary>
internal readonly record struct YamlEntry(YamlText Key, YamlNode Value);
