using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>What kind of document a file of the input folder is, known from its place alone.</summary>
public enum InputKind
{
    Site,
    Levels,
    Sources,
    Glossary,
    Titles,
    Adverts,
    Agreement,
    Role,
    Matrix,
    Skills,
    Comparison,
    Page,
}

/// <summary>A text file of the input folder.</summary>
/// <param name="Path">Path inside the input folder with forward slashes.</param>
/// <param name="Slug">The file name without its ending.</param>
public sealed record TextFile(string Path, InputKind Kind, Slug Slug, string Text);

/// <summary>An image or other file that is published as it is.</summary>
public sealed record AssetFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Null where an image of lines does not say how large it is.</summary>
    public ImageSize? Size { get; init; }
}

/// <summary>What Read hands to Parse: every file of the input folder, in order of path.</summary>
/// <param name="Unusable">
/// Paths of files that were reported and left out, as they should be called; a folder where its files are not known. A reference to one of these
/// is no second mistake.
/// </param>
public sealed record InputFiles(ImmutableArray<TextFile> Texts, ImmutableArray<AssetFile> Assets, ImmutableSortedSet<string> Unusable);
