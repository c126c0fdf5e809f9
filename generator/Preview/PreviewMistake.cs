using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Preview;

/// <summary>An error as the panel in the browser shows it.</summary>
/// <param name="Line">0 where the file as a whole is meant.</param>
public sealed record PreviewMistake(string Code, string File, int Line, int Column, string Message, string Advice)
{
    public string Place => Line > 0 ? $"{File}, line {Line}, column {Column}" : File;

    /// <summary>One line of JSON, as a server-sent event needs it.</summary>
    public static string ToJson(ImmutableArray<Diagnostic> errors) =>
        JsonSerializer.Serialize([.. errors.Select(Of)], PreviewJson.Default.PreviewMistakeArray);

    public static PreviewMistake Of(Diagnostic error) =>
        new(error.Rule.Code, error.Place.File, error.Place.Line, error.Place.Column, error.Message, error.Advice);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PreviewMistake[]))]
internal sealed partial class PreviewJson : JsonSerializerContext;
