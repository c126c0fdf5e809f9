using System.Text.Json;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>Tables are tables for those who hear them, also where the style sheet lays them out in another way.</summary>
public sealed class TableTests(TestSites sites)
{
    private const string Mistakes = """
        () => [...document.querySelectorAll('table')].flatMap((table, i) => {
          const name = `table ${i + 1} (${table.caption?.textContent.trim().slice(0, 60)})`, mistakes = [];
          if (!table.caption?.textContent.trim()) mistakes.push('has no caption');
          if (!table.querySelector('thead th[scope=col]')) mistakes.push('has no header of a column');
          mistakes.push(...[...table.querySelectorAll('th:not([scope])')].map(cell => `th without scope: ${cell.textContent.trim()}`));
          mistakes.push(...[...table.querySelectorAll('th')].filter(cell => !cell.textContent.trim())
            .map(cell => `th without text: ${cell.outerHTML}`));
          mistakes.push(...[...table.tBodies].flatMap(body => [...body.rows]).filter(row => !row.querySelector('th[scope=row], th[scope=rowgroup]'))
            .map(row => `row without a header: ${row.textContent.trim().slice(0, 60)}`));
          const columns = row => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
          mistakes.push(...[...table.rows].filter(row => columns(row) !== columns(table.rows[0]))
            .map(row => `${columns(row)} columns instead of ${columns(table.rows[0])}: ${row.textContent.trim().slice(0, 60)}`));
          return mistakes.map(mistake => `${name}: ${mistake}`);
        })
        """;

    /// <summary>What a screen reader should be told of each table: rows, headers and cells in the order of the page.</summary>
    private const string Written = """
        () => {
          document.querySelectorAll('details').forEach(details => details.open = true);
          return [...document.querySelectorAll('table')].filter(table => table.checkVisibility())
            .map(table => `${table.rows.length} rows, ${table.querySelectorAll('th').length} headers, ${table.querySelectorAll('td').length} cells`);
        }
        """;

    [Theory]
    [MemberData(nameof(Contents.Kinds), MemberType = typeof(Contents))]
    public async Task A_table_has_a_caption_and_headers_that_say_what_they_head(Content content, PageKind kind)
    {
        await using var open = await sites.LookAsync(content, kind);

        Expect.None(open.Page.Url, await open.FindAsync(Mistakes));
    }

    [Theory]
    [InlineData(PageKind.Home, 320)]
    [InlineData(PageKind.Home, 1280)]
    [InlineData(PageKind.Role, 320)]
    [InlineData(PageKind.Role, 1280)]
    [InlineData(PageKind.CompareIndex, 320)]
    [InlineData(PageKind.Pair, 320)]
    [InlineData(PageKind.WrittenComparison, 320)]
    [InlineData(PageKind.Skill, 320)]
    [InlineData(PageKind.Matrix, 320)]
    public async Task A_screen_reader_is_told_every_row_header_and_cell(PageKind kind, int width)
    {
        // On a phone the matrix shows a part of itself at a time, where a script can.
        await using var open = await sites.Kitchen.OpenAsync(kind, new View { Width = width, Scripts = kind != PageKind.Matrix });
        var written = await open.FindAsync(Written);
        Assert.NotEmpty(written);

        var told = await ToldAsync(open);

        Assert.Equal(written, told);
    }

    /// <summary>The tables of the accessibility tree that the browser gives to screen readers.</summary>
    private static async Task<List<string>> ToldAsync(OpenPage open)
    {
        var session = await open.Context.NewCDPSessionAsync(open.Page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var all = tree!.Value.GetProperty("nodes").EnumerateArray().ToList();
        // The boxes of single lines of text may share an id.
        var nodes = all.DistinctBy(IdOf).ToDictionary(IdOf);
        var tables = new List<string>();
        Walk(all[0], []);
        return tables;

        string IdOf(JsonElement node) => node.GetProperty("nodeId").GetString()!;

        void Walk(JsonElement node, Dictionary<string, int> counts)
        {
            var role = node.GetProperty("ignored").GetBoolean() ? "" : node.GetProperty("role").GetProperty("value").GetString()!;
            var isTable = role is "table" or "grid";
            if (isTable) counts = [];
            counts[role] = counts.GetValueOrDefault(role) + 1;
            foreach (var child in node.GetProperty("childIds").EnumerateArray())
            {
                if (nodes.TryGetValue(child.GetString()!, out var inside)) Walk(inside, counts);
            }

            if (isTable) tables.Add($"{Count("row")} rows, {Count("columnheader", "rowheader")} headers, {Count("cell", "gridcell")} cells");

            int Count(params string[] roles) => roles.Sum(counts.GetValueOrDefault);
        }
    }
}
