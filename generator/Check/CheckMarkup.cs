using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Checks the elements, ids, tables and images of a page.</summary>
internal static class CheckMarkup
{
    public static void Find(PageFacts page, PageDiagnostics diagnostics)
    {
        if (page.OpenElement is { } open) diagnostics.Add(CheckRules.OpenElement, page, open);
        FindIds(page, diagnostics);
        foreach (var table in page.Tables) FindTable(page, table, diagnostics);
        foreach (var image in page.ImagesWithoutText)
        {
            diagnostics.Add(CheckRules.ImageText, page, $"The image '{image}' has no text in its place (alt).");
        }
    }

    private static void FindIds(PageFacts page, PageDiagnostics diagnostics)
    {
        foreach (var id in page.RepeatedIds)
        {
            diagnostics.Add(CheckRules.RepeatedId, page, $"The id '{id}' is used twice on one page.");
        }

        foreach (var (attribute, id) in page.MissingIds)
        {
            var hint = DidYouMean.Hint(id, page.Ids);
            diagnostics.Add(CheckRules.MissingId, page, $"{attribute} points at '{id}', which the page does not have.{hint}");
        }
    }

    private static void FindTable(PageFacts page, TableFacts table, PageDiagnostics diagnostics)
    {
        if (table.Caption.Length == 0) diagnostics.Add(CheckRules.TableHeads, page, "A table has no caption.");
        var name = table.Caption.Length == 0 ? "A table" : $"The table '{table.Caption}'";
        if (table.HeadCells == 0)
        {
            diagnostics.Add(CheckRules.TableHeads, page, $"{name} has no header cells (th).");
        }
        else if (table.HeadsWithoutScope > 0)
        {
            diagnostics.Add(CheckRules.TableHeads, page, $"{name} has header cells that don't say what they head (scope).");
        }
    }
}
