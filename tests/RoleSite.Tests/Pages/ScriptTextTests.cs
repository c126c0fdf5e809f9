using RoleSite.Generator.Pages;
using Xunit;

namespace RoleSite.Tests.Pages;

/// <summary>What browsers load of a script.</summary>
public sealed class ScriptTextTests
{
    [Fact]
    public void Remarks_on_lines_of_their_own_are_left_out_and_nothing_else()
    {
        const string Script = """
            /** Says what it is. */
            const address = 'a//b'; // stays
            /**
             * Two lines.
             */
            export function f() {
              // Why.
              return /\/\*\*/.test(address);
            }

            """;

        Assert.Equal("""
            const address = 'a//b'; // stays
            export function f() {
              return /\/\*\*/.test(address);
            }

            """.ReplaceLineEndings("\n"), ScriptText.WithoutRemarks(Script.ReplaceLineEndings("\n")));
    }
}
