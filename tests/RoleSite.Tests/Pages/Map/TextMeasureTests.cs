using RoleSite.Generator.Pages.Map;
using Xunit;

namespace RoleSite.Tests.Pages.Map;

public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("i", 5)]
    [InlineData("m", 14)]
    [InlineData("Data", 33)]
    public void A_text_is_as_wide_as_its_letters(string text, int width) => Assert.Equal(width, TextMeasure.Width(text, 13));

    [Fact]
    public void A_letter_that_nobody_measured_counts_as_the_widest() => Assert.Equal(102, TextMeasure.Width("字", 100));

    [Fact]
    public void A_name_has_a_form_for_each_number_of_lines_and_each_is_even() =>
        Assert.Equal(["Computer|Vision Engineer", "Computer|Vision|Engineer"], Forms("Computer Vision Engineer", 130));

    [Fact]
    public void A_short_name_can_be_one_line() => Assert.Equal(["Data Analyst", "Data|Analyst"], Forms("Data Analyst", 130));

    [Fact]
    public void A_word_that_is_too_long_is_shortened() =>
        Assert.Equal(["Supe…"], Forms("Superintendent", 50));

    [Fact]
    public void No_line_is_longer_than_allowed()
    {
        var forms = TextMeasure.Forms("An extraordinarilylongword and more of them than there is room for", 13, 90);
        Assert.All(forms.SelectMany(lines => lines), line => Assert.InRange(TextMeasure.Width(line, 13), 0, 90));
    }

    private static IEnumerable<string> Forms(string text, int widest) => TextMeasure.Forms(text, 13, widest).Select(lines => string.Join('|', lines));
}
