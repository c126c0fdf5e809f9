using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Checks the headings of a page: one main heading comes first, no level is skipped, and none is empty.</summary>
internal static class CheckHeadings
{
    public static void Find(PageFacts page, PageDiagnostics diagnostics)
    {
        FindMainHeading(page, diagnostics);
        var last = new Heading(0, "");
        foreach (var heading in page.Headings)
        {
            if (heading.Text.Length == 0) diagnostics.Add(CheckRules.EmptyHeading, page, $"A heading (h{heading.Level}) is empty.");
            if (heading.Level > last.Level + 1) diagnostics.Add(CheckRules.HeadingOrder, page, Skipped(heading, last));
            last = heading;
        }
    }

    private static void FindMainHeading(PageFacts page, PageDiagnostics diagnostics)
    {
        var count = page.Headings.Count(heading => heading.Level == 1);
        if (count == 1) return;
        diagnostics.Add(CheckRules.MainHeading, page, count == 0 ? "There is no main heading (h1)." : $"There are {count} main headings (h1).");
    }

    private static string Skipped(Heading heading, Heading last) => last.Level == 0
        ? $"The first heading, '{heading.Text}', is of level {heading.Level}; it should be the main heading (h1)."
        : $"The heading '{heading.Text}' is of level {heading.Level}, the one before it, '{last.Text}', of level {last.Level}.";
}
