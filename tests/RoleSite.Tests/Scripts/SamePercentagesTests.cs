using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Scripts;

public sealed class SamePercentagesTests
{
    [Fact]
    public void Whole_percentages_are_the_same()
    {
        (int Part, int Whole)[] shares =
        [
            .. Enumerable.Range(0, 61).SelectMany(whole => Enumerable.Range(0, whole + 1).Select(part => (part, whole))),
            (199, 200), (1, 200), (1, 201), (123_456, 1_000_000),
        ];
        Assert.Equal(
            shares.Select(share => Percentage.Of(share.Part, share.Whole)),
            Script.Call<int[]>(
                "sums",
                "(m, tools, shares) => shares.map(([part, whole]) => m.percent(part, whole))",
                shares.Select(share => new[] { share.Part, share.Whole })));
    }
}
