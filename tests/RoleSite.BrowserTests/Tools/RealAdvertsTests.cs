using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>
/// How well the adverts of the real content are read: a measurement with a date, which a sound change of skills or levels may move a little, so no
/// test holds it. UPDATE_EXPECTED=1 writes the figures anew; the difference is for somebody to look at.
/// </summary>
public sealed class RealAdvertsTests(TestSites sites)
{
    [Fact]
    public async Task The_adverts_are_read_and_counted()
    {
        var site = await sites.WithAsync(Content.Real, PageKind.Decode);
        Assert.SkipUnless(site.Built.Files.Any(file => file.Address.Value == "/data/adverts.json"), "This content has no adverts.");

        var measured = await site.CallAsync<string[]>("decode-match", DecodeAccuracyTests.Measured);

        TestContext.Current.TestOutputHelper!
            .WriteLine($"For the roles {measured[0]}, held out {measured[1]}; for other jobs {measured[2]}, held out {measured[3]}; wrongly "
                + $"{measured[4]}.");
        Assert.Equal(5, measured.Length);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1") Write(TestSites.FolderOf(Content.Real), measured);
    }

    private static void Write(string content, string[] measured)
    {
        var file = Path.Combine(content, "adverts.yml");
        var (right, heldRight, told, heldTold, wrongly) = (
            Parts(measured[0]), Parts(measured[1]), Parts(measured[2]), Parts(measured[3]), Parts(measured[4]));
        var lines = File.ReadAllLines(file).Select(line => line switch
        {
            _ when line.StartsWith("measured:", StringComparison.Ordinal) =>
                With(line, ("right", right.Good), ("of", right.All), ("hold-out-right", heldRight.Good), ("hold-out-of", heldRight.All)),
            _ when line.StartsWith("measured-outside:", StringComparison.Ordinal) =>
                With(
                    line,
                    ("told", told.Good),
                    ("of", told.All),
                    ("hold-out-told", heldTold.Good),
                    ("hold-out-of", heldTold.All),
                    ("wrongly", wrongly.Good)),
            _ => line,
        });
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }

    /// <summary>A line with other numbers after these keys.</summary>
    private static string With(string line, params (string Key, int Number)[] numbers) =>
        numbers.Aggregate(
            line, (text, one) => Regex.Replace(text, $@"([{{ ]){one.Key}: [0-9]+", $"${{1}}{one.Key}: {one.Number}", RegexOptions.NonBacktracking));

    private static (int Good, int All) Parts(string counted)
    {
        var parts = counted.Split(" of ");
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
