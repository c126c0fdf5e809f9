using System.Text;

namespace RoleSite.Generator.Model;

/// <summary>A file that is to be written where none is yet.</summary>
/// <param name="Path">Relative to the folder that it is written into, with slashes.</param>
public sealed record NewFile(string Path, ReadOnlyMemory<byte> Content)
{
    public static NewFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
