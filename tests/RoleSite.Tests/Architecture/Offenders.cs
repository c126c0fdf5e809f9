using Xunit;

namespace RoleSite.Tests.Architecture;

internal static class Offenders
{
    /// <summary>Fails with every offender by name, one a line.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        var sorted = offenders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (sorted.Length > 0) Assert.Fail($"{sorted.Length}:\n{string.Join('\n', sorted)}");
    }
}
