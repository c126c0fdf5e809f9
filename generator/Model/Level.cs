using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RoleSite.Generator.Model;

/// <summary>How well a role needs a skill: one of five steps from none (0) to expert (4), which are fixed; what describes them is content.</summary>
public readonly record struct Level : IComparable<Level>
{
    public const int Lowest = 0;

    public const int Highest = 4;

    /// <summary>The words by which the content names the levels, lowest first.</summary>
    public static readonly ImmutableArray<string> Ids = ["none", "awareness", "working", "practitioner", "expert"];

    public static readonly Level None = new(0);

    public static readonly Level Awareness = new(1);

    public static readonly Level Working = new(2);

    public static readonly Level Practitioner = new(3);

    public static readonly Level Expert = new(4);

    /// <summary>Every level, lowest first.</summary>
    public static readonly ImmutableArray<Level> All = [None, Awareness, Working, Practitioner, Expert];

    // A byte and nothing else: vectors of levels are compared as bytes, many at a time.
    private readonly byte _value;

    private Level(byte value) => _value = value;

    /// <summary>0 to 4.</summary>
    public int Value => _value;

    public string Id => Ids[_value];

    /// <summary>Whether the role needs the skill at all.</summary>
    public bool IsNeeded => this > None;

    /// <summary>Whether the role counts as needing the skill where only yes or no is shown.</summary>
    public bool IsWorkingOrAbove => this >= Working;

    /// <summary>Whether the level alone makes the skill part of the core of a role.</summary>
    public bool IsPractitionerOrAbove => this >= Practitioner;

    /// <param name="value">0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no level of this value.</exception>
    public static Level Of(int value) => value is >= Lowest and <= Highest
        ? All[value]
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A level is a number from 0 to 4.");

    /// <summary>The level with this id; null where there is none.</summary>
    public static Level? Named(string id) => Ids.IndexOf(id) is >= 0 and var value ? All[value] : null;

    public static Level Min(Level a, Level b) => a <= b ? a : b;

    /// <summary>The same levels as numbers from 0 to 4.</summary>
    public static ReadOnlySpan<byte> Values(ReadOnlySpan<Level> levels) => MemoryMarshal.Cast<Level, byte>(levels);

    public static bool operator <(Level a, Level b) => a._value < b._value;

    public static bool operator >(Level a, Level b) => a._value > b._value;

    public static bool operator <=(Level a, Level b) => a._value <= b._value;

    public static bool operator >=(Level a, Level b) => a._value >= b._value;

    /// <summary>How many levels the first is above the second; negative where it is below.</summary>
    public static int operator -(Level a, Level b) => a._value - b._value;

    public int CompareTo(Level other) => _value.CompareTo(other._value);

    public override string ToString() => Id;
}
