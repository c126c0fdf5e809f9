using RoleSite.Generator.Host;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Host;

public sealed class NetlifyTests
{
    [Fact]
    public void Outside_Netlify_nothing_is_known() =>
        Assert.Null(Netlify.FromEnvironment(name => name == "URL" ? "https://elsewhere.example" : null));

    [Fact]
    public void A_production_build_takes_address_and_repository_from_Netlify() =>
        Assert.Equal(
            new HostSettings("https://roles.netlify.app", "https://github.com/someone/roles", IsPreview: false),
            Settings(("URL", "https://roles.netlify.app/"), ("REPOSITORY_URL", "https://github.com/someone/roles"), ("CONTEXT", "production")));

    [Theory]
    [InlineData("deploy-preview")]
    [InlineData("branch-deploy")]
    [InlineData("something-new")]
    [InlineData(null)]
    public void Every_other_build_is_a_preview_that_names_the_production_address(string? context) =>
        Assert.Equal(
            new HostSettings("https://roles.netlify.app", null, IsPreview: true),
            Settings(
                ("URL", "https://roles.netlify.app"), ("DEPLOY_PRIME_URL", "https://deploy-preview-42--roles.netlify.app"), ("CONTEXT", context)));

    [Theory]
    [InlineData("https://github.com/someone/roles.git")]
    [InlineData("http://github.com/someone/roles/")]
    [InlineData("https://name:token@github.com/someone/roles.git")]
    public void The_repository_is_written_as_a_browser_opens_it(string value) =>
        Assert.Equal("https://github.com/someone/roles", Settings(("REPOSITORY_URL", value))?.Repository);

    [Theory]
    [InlineData("git@github.com:someone/roles.git")]
    [InlineData("ssh://git@github.com/someone/roles")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://github.com/")]
    [InlineData("https://github.com/.git")]
    [InlineData("https://")]
    [InlineData("someone/roles")]
    [InlineData("")]
    public void A_repository_that_cannot_be_opened_is_left_out(string value) =>
        Assert.Null(Settings(("REPOSITORY_URL", value))?.Repository);

    [Theory]
    [InlineData("https://user:password@roles.netlify.app")]
    [InlineData("https://roles.netlify.app/folder")]
    [InlineData("https://roles.netlify.app/?x=1")]
    [InlineData("https://roles.netlify.app/#x")]
    [InlineData("ftp://roles.netlify.app")]
    [InlineData("roles.netlify.app")]
    [InlineData("   ")]
    public void An_address_that_cannot_be_right_is_left_out(string value) =>
        Assert.Null(Settings(("URL", value))?.Address);

    private static HostSettings? Settings(params (string Name, string? Value)[] variables) =>
        Netlify.FromEnvironment(name => name == "NETLIFY" ? "true" : variables.FirstOrDefault(variable => variable.Name == name).Value);
}
