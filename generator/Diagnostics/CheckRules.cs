using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the finished pages.</summary>
public static class CheckRules
{
    public static readonly ImmutableArray<Rule> All = [];
}
