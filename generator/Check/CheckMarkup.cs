using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Elements, ids, tables and images of one page.</summary>
internal static class CheckMarkup
{
    public static void Find(PageFacts page, Findings findings)
    {
        if (page.OpenElement is { } open) findings.Add(CheckRules.OpenElement, page, open);
        FindIds(page, findings);
        foreach (var table in page.Tables) FindTable(page, table, findings);
        foreach (var image in page.ImagesWithoutText)
        {
            findings.Add(CheckRules.ImageText, page, $"The image '{image}' has no text in its place (alt).");
        }
    }

    private static void FindIds(PageFacts page, Findings findings)
    {
        foreach (var id in page.RepeatedIds)
        {
            findings.Add(CheckRules.RepeatedId, page, $"The id '{id}' stands twice on one page.");
        }

        foreach (var (attribute, id) in page.MissingIds)
        {
            findings.Add(CheckRules.MissingId, page, $"{attribute} points at '{id}', which the page does not have.{DidYouMean.Hint(id, page.Ids)}");
        }
    }

    private static void FindTable(PageFacts page, TableFacts table, Findings findings)
    {
        if (table.Caption.Length == 0) findings.Add(CheckRules.TableHeads, page, "A table has no caption.");
        var name = table.Caption.Length == 0 ? "A table" : $"The table '{table.Caption}'";
        if (table.HeadCells == 0)
        {
            findings.Add(CheckRules.TableHeads, page, $"{name} has no header cells (th).");
        }
        else if (table.HeadsWithoutScope > 0)
        {
            findings.Add(CheckRules.TableHeads, page, $"{name} has header cells that don't say what they head (scope).");
        }
    }
}
