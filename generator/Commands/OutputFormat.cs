using System.Collections.Immutable;

namespace RoleSite.Generator.Commands;

/// <summary>In which form check says what it found.</summary>
internal static class OutputFormat
{
    /// <summary>For people, with the line and what to do.</summary>
    public const string Human = "human";

    /// <summary>A line for each message, as compilers write them.</summary>
    public const string Short = "short";

    /// <summary>Commands of a GitHub workflow, which become notes beside the lines.</summary>
    public const string GitHub = "github";

    /// <summary>For other programs.</summary>
    public const string Json = "json";

    /// <summary>SARIF 2.1.0, which editors and code scanning read.</summary>
    public const string Sarif = "sarif";

    public static readonly ImmutableArray<string> All = [Human, Short, GitHub, Json, Sarif];
}
