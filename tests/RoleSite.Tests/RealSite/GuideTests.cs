using RoleSite.Generator.Diagnostics;
using RoleSite.Tests.Architecture;
using RoleSite.Tests.Guide;
using Xunit;

namespace RoleSite.Tests.RealSite;

/// <summary>
/// Whoever does what CONTRIBUTING.md says, word for word, makes no mistake. Each contribution alone is read and linked; the finished pages are
/// looked at after all
/// of them: see the tests of this folder that run after contributions.
/// </summary>
public sealed class GuideTests
{
    public static TheoryData<string> Names => [.. Contributions.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_contribution_by_the_guide_is_sound(string name)
    {
        using var copy = Contributions.Alone(Repository.Guide, Repository.Input, name);
        var run = SiteRun.Of(copy.Folder);
        var text = new DiagnosticText("input", run.Files.Texts);
        Offenders.None(run.Diagnostics.Where(found => found.Rule.Severity == Severity.Error).Select(text.Headline));
    }
}
