using RoleSite.Generator.Parse;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What counts as a figure, which needs a source, and what is a mere number.</summary>
public sealed class FiguresTests
{
    [Theory]
    [InlineData("In 69.4% of all adverts", "69.4%")]
    [InlineData("about 45 % of the time", "45")]
    [InlineData("11 to 12% each", "12%")]
    [InlineData("a rise of 3 percentage points", "3")]
    [InlineData("up to £22,000 of funding", "£22,000")]
    [InlineData("costs 5 dollars", "5")]
    [InlineData("three engineers (n = 18)", "18")]
    [InlineData("three engineers (n=18)", "n=18")]
    [InlineData("overlap of 0.277.", "0.277")]
    [InlineData("In 3,215 postings", "3,215")]
    [InlineData("the 895 adverts", "895")]
    [InlineData("an essay of June 2023.", "2023")]
    [InlineData("projected for 2022–32", "2022–32")]
    [InlineData("3.7 years before", "3.7")]
    [InlineData("Level 6, 24 months", "24")]
    [InlineData("2 million of them", "2")]
    [InlineData("\"100\" in quotes", "100")]
    [InlineData("the index = 0.4", "0.4")]
    public void A_figure_is_found(string text, string figure)
    {
        var found = Figures.First(text);
        Assert.NotNull(found);
        Assert.Equal(figure, text.Substring(found.Value.Start, found.Value.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no number at all")]
    [InlineData("4 to 6 items, at most 99")]
    [InlineData("levels 0–4")]
    [InlineData("1. First, 2. second")]
    [InlineData("under ST1398, F-L2 or #1586")]
    [InlineData("15-1221.00 and 2026-11-21")]
    [InlineData("O*NET 29.2, WCAG 2.2 and GPT-4")]
    [InlineData("in the 1990s")]
    [InlineData("ISO 27001, RFC 9110 and HTTP 404")]
    [InlineData("24/7, and 1/100")]
    [InlineData("a 24-month course")]
    [InlineData("4 ÷ 12 = 0.33 and 4 ÷ 9 = 0.44")]
    [InlineData("1,2,3 and 10.5")]
    public void A_mere_number_is_none(string text) => Assert.Null(Figures.First(text));
}
