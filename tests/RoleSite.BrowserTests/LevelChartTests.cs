using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests;

/// <summary>Charts of levels, measured as they are drawn: equal levels stand at equal places, and distance grows with the gap.</summary>
public sealed class LevelChartTests(TestSites sites)
{
    /// <summary>
    /// What is wrong with the dot plots of a page; each level is read from the words of its row, each place from the boxes of the signs.
    /// </summary>
    private const string DotMistakes = """
        () => {
          const centre = element => { const { left, right } = element.getBoundingClientRect(); return (left + right) / 2; };
          const mistakes = [];
          document.querySelectorAll('.rest').forEach(details => details.open = true);
          const charts = [...document.querySelectorAll('table.dots')].filter(table => table.checkVisibility() && table.querySelector('td.p'));
          if (charts.length === 0) mistakes.push('no chart');
          for (const chart of charts) {
            const legend = [...document.querySelectorAll('.key')].filter(key => key.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
            const names = [...legend.querySelectorAll('.letter')]
              .map(letter => letter.parentElement.textContent.trim().split(' ').slice(1).join(' '));
            const letters = [...chart.querySelectorAll('thead .p [aria-hidden] i')].map(centre);
            const heads = [...chart.querySelectorAll('thead .role')];
            const marks = heads.map(head => head.querySelector('i').className);
            if (new Set(marks).size < marks.length) mistakes.push(`two roles of one mark: ${marks}`);
            for (const head of heads) {
              const explains = role => role.textContent === head.textContent && role.innerHTML === head.innerHTML;
              if (![...legend.querySelectorAll('.role')].some(explains)) mistakes.push(`not in the legend: ${head.textContent}`);
            }
            for (const row of chart.querySelectorAll('tbody tr:has(td.p)')) {
              const say = text => mistakes.push(`${row.cells[0].textContent}: ${text}`);
              const levels = heads.map((_, i) => names.findIndex(name => row.cells[i + 2].textContent.startsWith(name)));
              const signs = marks.map(mark => [...row.querySelectorAll('td.p i')].find(sign => sign.className === mark));
              if (levels.includes(-1) || signs.includes(undefined)) { say('a level or a sign is missing'); continue; }
              const places = signs.map(centre);
              levels.forEach((level, i) => {
                if (Math.abs(places[i] - letters[level]) > .75) say(`${marks[i]} at ${places[i]}, its level at ${letters[level]}`);
                levels.forEach((other, j) => {
                  const [a, b] = [signs[i], signs[j]].map(sign => sign.getBoundingClientRect());
                  if (level === other && Math.abs(places[i] - places[j]) > .25) say(`a tie at ${places[i]} and ${places[j]}`);
                  if (i < j && a.left < b.right - .1 && b.left < a.right - .1 && a.top < b.bottom - .1 && b.top < a.bottom - .1) say('a sign covers another');
                  if (a.width < 7) say(`a sign of ${a.width} px`);
                });
              });
              const [low, high] = [Math.min(...levels), Math.max(...levels)];
              const line = row.querySelector('td.p b')?.getBoundingClientRect();
              if (Boolean(line) !== low < high) say('a line in a tie, or none between levels');
              else if (line && (Math.abs(line.left - letters[low]) > .75 || Math.abs(line.right - letters[high]) > .75)) say(`the line runs from ${line.left} to ${line.right}`);
              const cell = row.querySelector('td.p').getBoundingClientRect();
              const isOut = box => box.top < cell.top || box.bottom > cell.bottom || box.left < cell.left || box.right > cell.right;
              if (signs.some(sign => isOut(sign.getBoundingClientRect()))) say('a sign stands out of its cell');
            }
            const steps = letters.slice(1).map((letter, i) => letter - letters[i]);
            if (Math.max(...steps) - Math.min(...steps) > .5 || Math.min(...steps) < 12) mistakes.push(`levels ${steps} px apart`);
          }
          return [...new Set(mistakes)].slice(0, 20);
        }
        """;

    /// <summary>
    /// Of the bars made of a part a level: how many pixels of a line through the middle have the colour of the part that is reached, by level.
    /// </summary>
    private const string FilledPixels = """
        async ([picture, colour]) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
          context.drawImage(image, 0, 0);
          const line = context.getImageData(0, Math.floor(image.height / 2), image.width, 1).data;
          const wanted = colour.match(/[\d.]+/g).slice(0, 3).map(Number);
          return Array.from({ length: image.width }, (_, x) => wanted.every((value, i) => Math.abs(line[4 * x + i] - value) < 12))
            .filter(Boolean).length;
        }
        """;

    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.WrittenComparison)]
    [InlineData(PageKind.Design)]
    public async Task Equal_levels_stand_at_one_place_and_distance_grows_with_the_gap(PageKind kind)
    {
        var mistakes = new List<string>();
        await using var open = await sites.LookAsync(Content.Kitchen, kind);
        foreach (var width in new[] { 320, 1280 })
        {
            await open.Page.SetViewportSizeAsync(width, 800);
            foreach (var look in new[] { "light", "dark", "forced", "print" })
            {
                await EmulateAsync(open, look);
                mistakes.AddRange((await open.FindAsync(DotMistakes)).Select(mistake => $"{width} px, {look}: {mistake}"));
            }
        }

        Expect.None(open.Page.Url, mistakes);
    }

    [Theory]
    [InlineData(2, 1280, "light")]
    [InlineData(3, 320, "dark")]
    [InlineData(4, 320, "forced")]
    [InlineData(4, 1280, "print")]
    public async Task The_tool_draws_levels_by_the_same_rule(int roles, int width, string look)
    {
        await using var open = await sites.Kitchen.OpenAsync(PageKind.CompareIndex, new View { Width = width });
        var ids = await open.FindAsync("[...document.querySelectorAll('#add optgroup option')].map(option => option.value)");
        await open.Page.GotoAsync($"/compare/?roles={string.Join(',', ids.Take(roles))}");
        await Assertions.Expect(open.Page.Locator(".facets tbody tr").First).ToBeAttachedAsync();
        await open.Page.EvaluateAsync("document.querySelectorAll('#comparison details').forEach(details => details.open = true)");
        await EmulateAsync(open, look);

        Expect.None(open.Page.Url, await open.FindAsync(DotMistakes));
    }

    [Theory]
    [InlineData(PageKind.Role, "td.bar i", "w")]
    [InlineData(PageKind.Skill, "td.bar i", "w")]
    [InlineData(PageKind.Move, ".rise i", "f")]
    public async Task A_bar_of_a_level_is_filled_as_far_as_the_level_reaches(PageKind kind, string selector, string part)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind);
        await using var blank = await sites.Kitchen.NewPageAsync();
        var bars = await open.Page.Locator(selector).AllAsync();
        var filled = new Dictionary<int, List<int>>();
        foreach (var bar in bars)
        {
            var level = await bar.EvaluateAsync<int>("(bar, part) => Number(bar.className.match(RegExp(`\\\\b${part}(\\\\d)`))[1])", part);
            var seen = filled.TryGetValue(level, out var known) ? known : filled[level] = [];
            if (seen.Count == 2) continue;
            var picture = Convert.ToBase64String(await bar.ScreenshotAsync());
            seen.Add(await blank.Page.EvaluateAsync<int>(
                FilledPixels, new[] { picture, await bar.EvaluateAsync<string>("bar => getComputedStyle(bar).color") }));
        }

        Assert.NotEmpty(filled);
        Assert.All(filled.Values, pixels => Assert.InRange(pixels.Max() - pixels.Min(), 0, 1));
        var means = filled.OrderBy(entry => entry.Key).Select(entry => entry.Value.Average()).ToArray();
        Assert.All(means.Zip(means.Skip(1)), pair => Assert.True(pair.First < pair.Second, string.Join(", ", means)));
    }

    /// <summary>Where a number in percent stands beside a bar, the bar is as long as it says.</summary>
    [Theory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Role)]
    [InlineData(PageKind.Pair)]
    [InlineData(PageKind.Move)]
    public async Task A_bar_is_as_long_as_the_number_beside_it(PageKind kind)
    {
        await using var open = await sites.LookAsync(Content.Kitchen, kind);

        Expect.None(open.Page.Url, await open.FindAsync("""
            () => [...document.querySelectorAll('.alike li, .move, td:has(> .amount)')].filter(holder => /\d%/.test(holder.textContent))
              .flatMap(holder => {
              const number = Number(holder.textContent.match(/(\d+)%/)?.[1]);
              const [part, whole] = ['.amount rect', '.amount'].map(name => holder.querySelector(name).getBoundingClientRect().width);
              return Math.abs(100 * part / whole - number) < .6 ? [] : [`${number}% drawn as ${100 * part / whole}: ${holder.textContent.trim().slice(0, 60)}`];
            })
            """));
    }

    private static Task EmulateAsync(OpenPage open, string look) => open.Page.EmulateMediaAsync(new()
    {
        Media = look == "print" ? Media.Print : Media.Null,
        ColorScheme = look == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = look == "forced" ? ForcedColors.Active : ForcedColors.None,
    });
}
