using Xunit;

namespace RoleSite.BrowserTests;

public static class Expect
{
    /// <summary>Fails with every finding in full: whoever mends the page needs them all.</summary>
    public static void None(string title, IEnumerable<string> findings)
    {
        var all = findings.ToList();
        if (all.Count > 0) Assert.Fail($"{title}\n{string.Join('\n', all)}");
    }
}
