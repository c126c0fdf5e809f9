using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests;

public sealed class TextPlacesTests
{
    [Fact]
    public void Places_count_the_lines_before_the_text()
    {
        var places = new TextPlaces("a.md", "one\ntwo\n\nthree", 4);
        Assert.Equal(new SourcePlace("a.md", 5, 1), places.At(0));
        Assert.Equal(new SourcePlace("a.md", 6, 2, 2), places.At(5, 2));
        Assert.Equal(new SourcePlace("a.md", 7, 1), places.At(8));
        Assert.Equal(new SourcePlace("a.md", 8, 5), places.At(13));
    }

    [Fact]
    public void A_text_that_is_not_in_its_file_letter_by_letter_has_one_place()
    {
        var whole = new SourcePlace("a.yml", 3, 7, 5);
        Assert.Equal(whole, new TextPlaces(whole).At(99, 3));
    }
}
