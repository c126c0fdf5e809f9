using RoleSite.Generator.Pages;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>What browsers get of a script.</summary>
public sealed class ScriptTextTests
{
    [Fact]
    public void Remarks_on_lines_of_their_own_indentation_and_empty_lines_are_left_out_and_nothing_else_is()
    {
        const string Script = """
            /** What it is for. */

            import { a } from './a.js';

            /**
             * What it does.
             * @param {string} text such as "**this**" or a/b
             */
            export function b(text) {
              // Why it does it so.
              return text.replace(/\/\*/g, '//') + '/* kept */'; // Kept.
            }

            /** @type {string} */ const c = 'kept';
            /** Left out. **/

            """;

        Assert.Equal(
            """
            import { a } from './a.js';
            export function b(text) {
            return text.replace(/\/\*/g, '//') + '/* kept */'; // Kept.
            }
            /** @type {string} */ const c = 'kept';

            """.ReplaceLineEndings("\n"),
            ScriptText.ForBrowsers(Script.ReplaceLineEndings("\n")));
    }
}
