using Microsoft.Playwright;

namespace RoleSite.BrowserTests;

/// <summary>Waiting for what a page becomes.</summary>
public static class Wait
{
    /// <summary>
    /// Looks at the page with each frame until the condition holds. Playwright's own way evaluates text on the page, which the policy of the site
    /// forbids.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="condition">A function in JavaScript, which may be async, of the argument.</param>
    /// <param name="argument">What the function gets.</param>
    public static Task UntilAsync(this IPage page, string condition, object? argument = null) => page.EvaluateAsync(
        $$"""
        async argument => {
          const end = performance.now() + {{TestSite.PatienceInMilliseconds}};
          while (!(await ({{condition}})(argument))) {
            if (performance.now() > end) throw new Error('This never came true: ' + {{System.Text.Json.JsonSerializer.Serialize(condition)}});
            await new Promise(requestAnimationFrame);
          }
        }
        """,
        argument);
}
