using RoleSite.Generator.Parse;
using Xunit;

namespace RoleSite.Tests;

/// <summary>What counts as a figure, which needs a source, and what is a mere number.</summary>
public sealed class FiguresTests
{
    private static readonly Figures English = new("en");

    [Theory]
    [InlineData("In 69.4% of all adverts", "69.4%")]
    [InlineData("about 45 % of the time", "45")]
    [InlineData("11 to 12% each", "12%")]
    [InlineData("between 5-10 % of them", "5-10")]
    [InlineData("a rise of 3 percentage points", "3")]
    [InlineData("a fall of 12 per cent", "12")]
    [InlineData("up to £22,000 of funding", "£22,000")]
    [InlineData("a salary of €90,000", "€90,000")]
    [InlineData("pays USD 90k a year", "90k")]
    [InlineData("pays EUR 50 a day", "50")]
    [InlineData("costs US$2bn", "US$2bn")]
    [InlineData("costs 90 € each", "90")]
    [InlineData("costs 5 dollars", "5")]
    [InlineData("more than 10k stars", "10k")]
    [InlineData("some 10–20k users", "10–20k")]
    [InlineData("3x faster", "3x")]
    [InlineData("a gain of 2.5×", "2.5×")]
    [InlineData("three engineers (n = 18)", "18")]
    [InlineData("three engineers (n=18)", "n=18")]
    [InlineData("overlap of 0.277.", "0.277")]
    [InlineData("about 2/3 of them", "2/3")]
    [InlineData("9 in 10 employers", "9")]
    [InlineData("9 out of 10 employers", "9 out of 10")]
    [InlineData("In 3,215 postings", "3,215")]
    [InlineData("the 895 adverts", "895")]
    [InlineData("Only 289 say so", "289")]
    [InlineData("At Microsoft 793 people took part", "793")]
    [InlineData("an essay of June 2023.", "2023")]
    [InlineData("In 2024 it changed", "2024")]
    [InlineData("projected for 2022–32", "2022–32")]
    [InlineData("3.7 years before", "3.7")]
    [InlineData("Level 6, 24 months", "24")]
    [InlineData("2 million of them", "2")]
    [InlineData("\"100\" in quotes", "100")]
    [InlineData("the index = 0.4", "0.4")]
    public void A_figure_is_found(string text, string figure) => AssertFound(English, text, figure);

    [Theory]
    [InlineData("Forty per cent of data scientists", "Forty per cent")]
    [InlineData("sixty-five percent of them", "sixty-five percent")]
    [InlineData("a few per cent", "few per cent")]
    [InlineData("two thirds know SQL", "two thirds")]
    [InlineData("two-thirds know SQL", "two-thirds")]
    [InlineData("three quarters of the time", "three quarters")]
    [InlineData("a third of the adverts", "a third of")]
    [InlineData("a quarter of all roles", "a quarter of")]
    [InlineData("one in four adverts", "one in four")]
    [InlineData("nine out of ten managers", "nine out of ten")]
    [InlineData("one in every five", "one in every five")]
    [InlineData("half of all engineers", "half of")]
    [InlineData("half the adverts ask for it", "half the")]
    [InlineData("more than half know it", "more than half")]
    [InlineData("they earn twice as much", "twice as")]
    [InlineData("paid three times as much", "three times as")]
    [InlineData("1.5 times more often", "1.5 times more")]
    [InlineData("demand has doubled", "has doubled")]
    [InlineData("pay is double the average", "double the average")]
    [InlineData("a tenfold rise", "tenfold")]
    [InlineData("a dozen tools", "a dozen")]
    [InlineData("dozens of teams", "dozens of")]
    [InlineData("two hundred teams use it", "two hundred")]
    [InlineData("five million users", "five million")]
    [InlineData("after twelve months", "twelve months")]
    [InlineData("twenty companies were asked", "twenty companies")]
    public void A_figure_in_english_words_is_found(string text, string figure) => AssertFound(English, text, figure);

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
    [InlineData("ISO/IEC 42001 and EN 301549")]
    [InlineData("24/7, and 1/100")]
    [InlineData("a 24-month course")]
    [InlineData("4 ÷ 12 = 0.33 and 4 ÷ 9 = 0.44")]
    [InlineData("1,2,3 and 10.5")]
    [InlineData("Knows Microsoft 365 and Office 2021")]
    [InlineData("Microsoft 365 opens it")]
    [InlineData("the \"AI at Work Report 2025\" by its authors")]
    [InlineData("LinkedIn's Jobs on the Rise 2026 says so")]
    [InlineData("the index $x^2$ and the sum $a_1$")]
    [InlineData("$\\frac{1}{200}$")]
    [InlineData("C++20, C# 14 and Python 3")]
    [InlineData("Python 3.12, .NET 10.0.1 and Java 21")]
    [InlineData("database designer (2521.2)")]
    [InlineData("occupation code 2511 of the list")]
    [InlineData("port 8080 and status 404")]
    [InlineData("version 2024 of the tool")]
    [InlineData("request number 1586 was pending")]
    [InlineData("a 7B model in 4K, on an H100")]
    [InlineData("S3, EC2, K8s and i18n")]
    [InlineData("base64, UTF-8 and SHA-256")]
    [InlineData("SQL:2023 and ES2022")]
    public void Other_numbers_are_no_figures(string text) => Assert.Null(English.First(text));

    [Theory]
    [InlineData("Two people who like bread")]
    [InlineData("one of the two roles")]
    [InlineData("a third role between the two")]
    [InlineData("the first half of the year")]
    [InlineData("somebody's other half")]
    [InlineData("half-finished work")]
    [InlineData("checks everything twice")]
    [InlineData("at times, many times over")]
    [InlineData("a hundred small decisions")]
    [InlineData("hundreds, if not thousands")]
    [InlineData("quarterly figures per quarter")]
    [InlineData("seconds count here")]
    [InlineData("one in charge of the data")]
    [InlineData("two in the team, one in the office")]
    [InlineData("per cent signs in a chart")]
    [InlineData("one to one, all or nothing")]
    [InlineData("five levels from none to expert")]
    [InlineData("the four facets of a role")]
    [InlineData("a double check and a second opinion")]
    [InlineData("doubles as a tester")]
    [InlineData("tense times and timed tests")]
    [InlineData("seven sections, each with a heading")]
    [InlineData("the tenth attempt")]
    [InlineData("a fifth customer table")]
    [InlineData("a quarter later it was gone")]
    [InlineData("zero trust and zero-shot prompts")]
    [InlineData("a million is a number")]
    [InlineData("one third party")]
    [InlineData("late, missing or doubled records")]
    [InlineData("why twice the machines are not faster")]
    public void Vague_words_are_no_figures(string text) => Assert.Null(English.First(text));

    [Fact]
    public void A_heading_may_name_a_year() => Assert.Null(English.FirstInHeading("Adverts of 2026"));

    [Fact]
    public void Words_are_understood_in_every_English() =>
        Assert.All(["en-GB", "en-US"], language => AssertFound(new Figures(language), "two thirds", "two thirds"));

    [Theory]
    [InlineData("de")]
    [InlineData("ens")]
    [InlineData(null)]
    public void In_other_languages_only_digits_are_figures(string? language)
    {
        Assert.Null(new Figures(language).First("two thirds"));
        AssertFound(new Figures(language), "rund 45 % der Zeit", "45");
    }

    private static void AssertFound(Figures figures, string text, string figure)
    {
        var found = figures.First(text);
        Assert.NotNull(found);
        Assert.Equal(figure, text.Substring(found.Value.Start, found.Value.Length));
    }
}
