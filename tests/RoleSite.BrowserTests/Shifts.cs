namespace RoleSite.BrowserTests;

/// <summary>What moves on a page while it loads.</summary>
public static class Shifts
{
    /// <summary>
    /// Writes down what moves once the page has been read to its end and drawn. Before that, on a slow machine, the browser draws what it has read
    /// so far,
    /// and what comes next takes its place beside it. For a page that is still empty.
    /// </summary>
    public static Task WatchShiftsAsync(this OpenPage open) => open.Page.AddInitScriptAsync("""
        {
          window.shifts = [];
          window.shiftsAreWatched = false;
          const nextFrame = () => new Promise(requestAnimationFrame);
          const observer = new PerformanceObserver(list =>
            shifts.push(...list.getEntries()
              .map(shift => `moves by ${shift.value}: ${shift.sources.map(source => source.node?.cloneNode().outerHTML)}`)));
          document.addEventListener('readystatechange', async () => {
            await nextFrame();
            await nextFrame();
            observer.observe({ type: 'layout-shift' });
            shiftsAreWatched = true;
          }, { once: true });
        }
        """);

    /// <summary>Waits until the page has been drawn and is watched.</summary>
    public static Task UntilShiftsAreWatchedAsync(this OpenPage open) => open.Page.UntilAsync("() => window.shiftsAreWatched");

    /// <summary>What has moved so far.</summary>
    public static async Task<string[]> FindShiftsAsync(this OpenPage open)
    {
        await open.DrawAsync();
        return await open.FindAsync("shifts");
    }
}
