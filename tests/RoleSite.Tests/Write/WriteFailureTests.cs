using RoleSite.Generator.Write;
using Xunit;

namespace RoleSite.Tests.Write;

/// <summary>Failures that a test cannot bring about on every machine.</summary>
public sealed class WriteFailureTests
{
    [Theory]
    [TriggersRule("RS0906")]
    [InlineData(28, "RS0906")]
    [InlineData(122, "RS0906")]
    [InlineData(unchecked((int)0x80070070), "RS0906")]
    [InlineData(unchecked((int)0x80070020), "RS0909")]
    [InlineData(30, "RS0905")]
    [InlineData(5, "RS0910")]
    public void The_number_of_the_error_decides_which_rule_it_is(int number, string code) =>
        Assert.Equal(code, WriteFailure.RuleOf(new IOException("x", number)).Code);

    [Fact]
    [TriggersRule("RS0905")]
    public void A_folder_that_may_not_be_written_is_told_so()
    {
        var exception = new UnauthorizedAccessException("Access to the path is denied.");
        Assert.Equal("RS0905", WriteFailure.RuleOf(exception).Code);
        Assert.Equal("'output' cannot be written: Access to the path is denied.", WriteFailure.Describe(exception, "output"));
    }

    [Fact]
    public void A_full_disk_is_told_in_plain_words() =>
        Assert.Equal("The disk that holds 'output' is full.", WriteFailure.Describe(new IOException("No space left on device", 28), "output"));

    [Fact]
    public void A_mistake_in_this_program_is_no_failure_of_the_disk() => Assert.False(WriteFailure.IsExpected(new InvalidOperationException()));
}
