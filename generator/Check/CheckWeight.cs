using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Whether one page arrives quickly.</summary>
internal static class CheckWeight
{
    public static void Find(PageFacts page, Findings findings)
    {
        if (page.OverweightBytes is { } size)
        {
            findings.Add(CheckRules.HeavyPage, page, $"The page has {size:N0} bytes when compressed; {CompressedSize.Budget:N0} are the budget.");
        }
    }
}
