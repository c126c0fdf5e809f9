namespace RoleSite.Generator.Model;

/// <summary>A place in an input file, so that every message can point at it.</summary>
/// <param name="File">Path inside the input folder with forward slashes, such as "roles/ai-engineer.md".</param>
/// <param name="Line">Line in the file, from 1; 0 means the file as a whole.</param>
/// <param name="Column">Column in the line, from 1.</param>
/// <param name="Length">How many characters the mark under the line covers, at least 1.</param>
public readonly record struct SourcePlace(string File, int Line, int Column, int Length = 1)
{
    public static SourcePlace WholeFile(string file) => new(file, 0, 0);
}

/// <summary>A value from an input file, and the place where the file has it.</summary>
public readonly record struct Placed<T>(T Value, SourcePlace Place);
