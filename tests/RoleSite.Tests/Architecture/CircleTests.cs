using Xunit;

namespace RoleSite.Tests.Architecture;

/// <summary>Whoever reads a folder needs to know only what it builds on.</summary>
public sealed class CircleTests
{
    private const int LargestCircleOfFiles = 3;

    [Fact]
    public void No_folders_use_each_other_at_any_depth() =>
        Offenders.None(Circles.Of(Inner().Select(use => (Node(use.File), Node(use.ToFile!)))).Select(circle => string.Join(" ↔ ", circle)));

    [Fact]
    public void No_more_than_three_files_use_each_other() =>
        Offenders.None(Circles.Of(Inner().Select(use => (use.File, use.ToFile!)))
            .Where(circle => circle.Length > LargestCircleOfFiles)
            .Select(circle => string.Join(" ↔ ", circle)));

    [Fact]
    public void A_circle_is_found_by_its_members_and_nothing_else()
    {
        var found = Circles.Of([("a", "b"), ("b", "c"), ("c", "b"), ("c", "d"), ("e", "a"), ("e", "e")]);
        Assert.Equal(["b", "c"], Assert.Single(found));
    }

    private static IEnumerable<Use> Inner() => Use.All.Where(use => use.ToFile is not null);

    /// <summary>The folder of a file; a file at the top is a folder of its own, since Build knows all and others know its options.</summary>
    private static string Node(string file) => SourceCode.FolderOf(file) is { Length: > 0 } folder ? folder : file;
}
