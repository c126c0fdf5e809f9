using RoleSite.Generator.Parse;
using Xunit;

namespace RoleSite.Tests;

public sealed class TextSlipsTests
{
    [Fact]
    public void A_text_below_the_line_at_which_reading_failed_is_not_blamed() =>
        Assert.Null(new TextSlips(new YamlLines(["note:", "", "  a text"])).LeftOpen(last: 1));
}
