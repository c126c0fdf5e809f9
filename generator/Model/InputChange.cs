using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>A change of the input folder, which is made as a whole or not at all.</summary>
public sealed record InputChange
{
    /// <summary>Files that are not there yet.</summary>
    public ImmutableArray<NewFile> Created { get; init; } = [];

    /// <summary>Changes of files that are there. No two of them overlap.</summary>
    public ImmutableArray<TextEdit> Edits { get; init; } = [];

    /// <summary>Files that get another path; their edits name the old one.</summary>
    public ImmutableArray<MovedFile> Moved { get; init; } = [];
}

/// <summary>A file that gets another path inside the input folder.</summary>
public readonly record struct MovedFile(string From, string To);

/// <summary>Other words in place of some in a file.</summary>
/// <param name="Place">Where the old words begin.</param>
/// <param name="Old">What is there, with "\n" for the end of a line; empty where the new words are only put in.</param>
/// <param name="New">What is there afterwards, with "\n" for the end of a line.</param>
public readonly record struct TextEdit(SourcePlace Place, string Old, string New);
