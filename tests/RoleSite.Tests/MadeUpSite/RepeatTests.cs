using RoleSite.Generator;
using RoleSite.Generator.Model;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.Commands;
using RoleSite.Tests.RealSite;
using Xunit;

namespace RoleSite.Tests.MadeUpSite;

/// <summary>Two builds of a site are equal to the byte, whatever is different around them.</summary>
public sealed class RepeatTests : IDisposable
{
    /// <summary>Whether programs find the ICU library here, without which they know no language but the invariant one.</summary>
    private static readonly Lazy<Task<bool>> HasLanguages = new(async () =>
        (await Rolesite.RunWith(Path.GetTempPath(), new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" }, "--version")).ExitCode == 0);

    private readonly string _folder = Directory.CreateTempSubdirectory("real-site-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(13)]
    public void The_number_of_workers_changes_nothing(int workers) => Same(Build.Run(new BuildOptions(BuiltContent.KitchenFolder, Workers: workers)));

    [Fact]
    public void The_place_of_the_input_and_the_order_of_its_files_change_nothing()
    {
        // Many systems list files in the order in which they were made.
        var copy = Path.Combine(_folder, "a folder with a space", "content");
        foreach (var file in Directory.EnumerateFiles(
            BuiltContent.KitchenFolder, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(BuiltContent.KitchenFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
            File.SetLastWriteTimeUtc(to, new DateTime(1999, 12, 31, 23, 59, 0, DateTimeKind.Utc));
        }

        Same(Build.Run(new BuildOptions(copy)));
    }

    [Theory]
    [InlineData("de_DE.UTF-8", "Pacific/Kiritimati")]
    [InlineData("tr_TR.UTF-8", "America/Los_Angeles")]
    [InlineData("ar_SA.UTF-8", "Asia/Kathmandu")]
    public async Task Language_and_time_zone_of_another_machine_change_nothing(string language, string zone)
    {
        var output = Path.Combine(_folder, "output");
        var run = await Rolesite.RunWith(
            _folder,
            new()
            {
                ["LANG"] = language,
                ["LC_ALL"] = language,
                ["TZ"] = zone,
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = await HasLanguages.Value ? "0" : "1",
            },
            "build",
            "-i",
            BuiltContent.KitchenFolder,
            "-o",
            output);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            BuiltContent.OfTheKitchen.Result.Files.Select(file => file.Address.File).Append(".rolesite").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(output, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
        Offenders.None(
            from file in BuiltContent.OfTheKitchen.Result.Files
            let written = File.ReadAllBytes(Path.Combine(output, file.Address.File))
            where !file.Content.Span.SequenceEqual(written)
            select file.Address.Value);
    }

    [Fact]
    public void No_name_of_this_machine_stands_in_the_site()
    {
        string[] names = ["/home/", "/tmp/", "/root/", "/Users/", "C:\\", Repository.Root, Path.GetTempPath()];
        Assert.All(BuiltContent.OfTheKitchen.Result.Files, file =>
        {
            var text = System.Text.Encoding.Latin1.GetString(file.Content.Span);
            Assert.All(names, name => Assert.False(text.Contains(name, StringComparison.Ordinal), $"{file.Address} holds {name}"));
        });
    }

    private static void Same(BuildResult other)
    {
        Assert.Equal(BuiltContent.OfTheKitchen.Result.Files.Select(file => file.Address), other.Files.Select(file => file.Address));
        Offenders.None(BuiltContent.OfTheKitchen.Result.Files.Zip(other.Files).Where(
            pair => !pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)).Select(pair => FirstDifference(pair.First, pair.Second)));
        Assert.Equal(BuiltContent.OfTheKitchen.Result.Diagnostics, other.Diagnostics);
    }

    private static string FirstDifference(OutputFile a, OutputFile b)
    {
        var at = a.Content.Span.CommonPrefixLength(b.Content.Span);
        return $"{a.Address} at {at}: '{Around(a, at)}' and '{Around(b, at)}'";
    }

    private static string Around(OutputFile file, int at)
    {
        var from = Math.Max(0, at - 20);
        return System.Text.Encoding.UTF8.GetString(file.Content.Span[from..Math.Min(file.Content.Length, at + 20)]);
    }
}
