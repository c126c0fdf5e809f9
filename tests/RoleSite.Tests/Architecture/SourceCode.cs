using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoleSite.Tests.Architecture;

/// <summary>The source files of the generator as the compiler understands them.</summary>
internal static class SourceCode
{
    private const string Generator = "generator/";

    /// <summary>What the build imports into every file (ImplicitUsings).</summary>
    private const string Imports =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    public static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "generator",
        Repository.Sources("generator")
            .Select(source => CSharpSyntaxTree.ParseText(string.Join('\n', source.Lines), path: source.Path))
            .Append(CSharpSyntaxTree.ParseText(Imports)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "rolesite.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The files that people write, without the one of imports.</summary>
    public static IEnumerable<SyntaxTree> Files => Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>The file that declares a type, as "Pages/Map/Box.cs"; null where it is not ours.</summary>
    public static string? FileOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(place => place.IsInSource)?.SourceTree!.FilePath is { Length: > 0 } path ? Inside(path) : null;

    public static string Inside(string path) => path[Generator.Length..];

    /// <summary>The folder of a file: "Pages/Map" for "Pages/Map/Box.cs", empty for a file at the top.</summary>
    public static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var end ? file[..end] : "";

    /// <summary>The room of a file, which is its first folder: "Pages" for "Pages/Map/Box.cs", empty for a file at the top.</summary>
    public static string RoomOf(string file) =>
        file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";
}
