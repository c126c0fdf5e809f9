using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>Writes diagnostics for other programs: as plain JSON, or as SARIF 2.1.0.</summary>
/// <param name="inputName">What messages call the input folder, such as "input".</param>
/// <param name="more">Where a rule is explained: an address or a command.</param>
public sealed class DiagnosticJson(string inputName, Func<Rule, string> more)
{
    /// <summary>An object with the number of errors and warnings, and every diagnostic with its rule, place, message and advice.</summary>
    public string Plain(IReadOnlyCollection<Diagnostic> diagnostics) => Written(json =>
    {
        json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Error));
        json.WriteNumber("warnings", diagnostics.Count(diagnostic => diagnostic.Rule.Severity == Severity.Warning));
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("rule", diagnostic.Rule.Code);
            json.WriteString("severity", Word(diagnostic.Rule));
            WritePlace(json, diagnostic.Place);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("advice", diagnostic.Advice);
            json.WriteString("more", more(diagnostic.Rule));
            json.WriteStartArray("also");
            foreach (var place in diagnostic.Also)
            {
                json.WriteStartObject();
                WritePlace(json, place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>A log with one run: the rules that were broken, and a result for each diagnostic.</summary>
    public string Sarif(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        return Written(json =>
        {
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "RoleSite");
            json.WriteStartArray("rules");
            foreach (var rule in rules) WriteRule(json, rule);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.Meaning);
        WriteText(json, "help", $"{rule.Remedy} More: {more(rule)}");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Word(rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Word(diagnostic.Rule));
        WriteText(json, "message", $"{diagnostic.Message} {diagnostic.Advice}");
        WriteLocations(json, "locations", [diagnostic.Place]);
        if (!diagnostic.Also.IsEmpty) WriteLocations(json, "relatedLocations", diagnostic.Also);
        json.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter json, string name, IEnumerable<SourcePlace> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartObject();
            if (DiagnosticText.IsInput(place)) WriteFile(json, place);
            else WriteAddress(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFile(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', DiagnosticText.FileOf(place, inputName).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteNumber("endColumn", place.Column + Math.Max(1, place.Length));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A place on the finished site belongs to no file of the repository.</summary>
    private static void WriteAddress(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", place.File);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteString("file", DiagnosticText.FileOf(place, inputName));
        if (place.Line == 0) return;
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("length", Math.Max(1, place.Length));
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Word(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
