using System.Reflection;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;
using RoleSite.Generator;
using Xunit;

namespace RoleSite.Tests.Architecture;

/// <summary>Files and methods that a person can hold in their head.</summary>
public sealed partial class SizeTests
{
    private const int LongestFile = 220;

    private const int LongestMethod = 45;

    private const int LongestLine = 150;

    [Fact]
    public void No_file_is_longer_than_a_few_screens() =>
        Offenders.None(Repository.Sources("generator", "theme")
            .Where(source => source.Lines.Length > LongestFile)
            .Select(source => $"{source.Path}: {source.Lines.Length} lines"));

    [Fact]
    public void No_line_is_wider_than_a_screen() =>
        Offenders.None(
            from source in Repository.Sources("generator", "theme", "tests")
            from line in WideLines(source.Lines)
            select $"{source.Path}({line}): more than {LongestLine} characters");

    [Fact]
    public void No_method_is_longer_than_a_screen() =>
        Offenders.None(Methods().Where(method => method.Lines > LongestMethod).Select(method => $"{method.Name}: {method.Lines} lines"));

    /// <summary>
    /// From the first statement of each method to its last, as the debugger knows them. Constructors are left out: their statements include the
    /// initial values of fields.
    /// </summary>
    private static List<(string Name, int Lines)> Methods()
    {
        using var file = File.OpenRead(Path.ChangeExtension(typeof(Build).Assembly.Location, ".pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(file);
        var reader = provider.GetMetadataReader();
        var methods = new List<(string, int)>();
        foreach (var handle in reader.MethodDebugInformation)
        {
            var lines = reader.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden).ToArray();
            var method = typeof(Build).Module.ResolveMethod(System.Reflection.Metadata.Ecma335.MetadataTokens.GetToken(handle.ToDefinitionHandle()))!;
            if (lines.Length == 0 || method is ConstructorInfo || IsGenerated(reader, lines[0])) continue;
            methods.Add(($"{method.DeclaringType}.{method.Name}", lines.Max(point => point.EndLine) - lines.Min(point => point.StartLine) + 1));
        }

        return methods;
    }

    /// <summary>
    /// The numbers of lines that are too wide. Texts are left alone: the lines of a raw string literal, and a line that is wide because of one
    /// long text in quotes, which tests look for as a whole.
    /// </summary>
    private static IEnumerable<int> WideLines(string[] lines)
    {
        var isText = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > LongestLine && !isText && !LongText().IsMatch(lines[i])) yield return i + 1;
            if (lines[i].Split("\"\"\"").Length % 2 == 0) isText = !isText;
        }
    }

    [GeneratedRegex("\"([^\"\\\\]|\\\\.){100,}\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LongText();

    private static bool IsGenerated(MetadataReader reader, SequencePoint point) =>
        reader.GetString(reader.GetDocument(point.Document).Name).EndsWith(".g.cs", StringComparison.Ordinal);
}
