using System.Collections.Immutable;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Rules on the output folder.</summary>
public static class WriteRules
{
    public static readonly ImmutableArray<Rule> All = [];
}
