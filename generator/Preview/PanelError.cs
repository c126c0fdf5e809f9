using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Preview;

/// <summary>An error as the panel in the browser shows it.</summary>
/// <param name="Place">File, line and column as the console shows them.</param>
/// <param name="Help">Address of the preview's help about the rule; null for a fault of the program, which breaks no rule.</param>
/// <param name="Frame">The line with a mark under the place; null if the file as a whole is meant.</param>
internal sealed record PanelError(string Code, string? Help, string Place, string? Frame, string Message, string Advice)
{
    /// <summary>The errors of a build; warnings are shown on the console only.</summary>
    public static ImmutableArray<PanelError> Of(BuildResult result, string inputName)
    {
        var text = new DiagnosticText(inputName, result.Texts);
        return
        [
            .. result.Diagnostics
                .Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)
                .Select(error => new PanelError(
                    error.Rule.Code,
                    PreviewHelp.Of(error.Rule),
                    text.Where(error.Place),
                    text.Frame(error.Place),
                    DiagnosticText.Safe(error.Message),
                    DiagnosticText.Safe($"{error.Advice} {DiagnosticText.Elsewhere(error, inputName)}".TrimEnd()))),
        ];
    }

    /// <summary>A fault of the program, which is not a mistake in the content: it has no rule and no line.</summary>
    public static PanelError Of(Exception fault)
    {
        // A stage that works in parallel wraps the exception.
        var cause = fault.GetBaseException();
        return new PanelError(
            "", null, "RoleSite itself failed", null, $"{cause.GetType().Name}: {DiagnosticText.Safe(cause.Message.ReplaceLineEndings(" "))}",
            "This is a mistake in the program or its theme, not in your content. "
            + "Undo what you changed last to go on, and please report it with that change.");
    }

    /// <summary>One line of JSON, as a server-sent event needs it.</summary>
    public static string ToJson(ImmutableArray<PanelError> errors) =>
        JsonSerializer.Serialize([.. errors], PreviewJson.Default.PanelErrorArray);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PanelError[]))]
internal sealed partial class PreviewJson : JsonSerializerContext;
