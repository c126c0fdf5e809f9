using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Checks that a page is small enough to arrive quickly.</summary>
internal static class CheckWeight
{
    public static void Find(PageFacts page, PageDiagnostics diagnostics)
    {
        if (page.OverweightBytes is { } size)
        {
            diagnostics.Add(CheckRules.HeavyPage, page, $"The page has {size:N0} bytes when compressed; {CompressedSize.Budget:N0} are the budget.");
        }
    }
}
