using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RoleSite.Generator.Diff;

/// <summary>Writes what a change means for other programs.</summary>
public static class DiffJson
{
    public static string Of(SiteDiff diff)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            Texts(json, "odd", diff.Odd);
            Texts(json, "things", diff.Things);
            Objects(json, "levels", diff.Cells, cell =>
            {
                json.WriteString("role", cell.Role.Value);
                json.WriteString("skill", cell.Skill.Value);
                json.WriteString("before", cell.Before.Id);
                json.WriteString("after", cell.After.Id);
                json.WriteString("basis", cell.Basis);
            });
            Objects(json, "spoken", diff.Prose, spoken =>
            {
                json.WriteString("file", spoken.Place.File);
                json.WriteNumber("line", spoken.Place.Line);
                json.WriteNumber("column", spoken.Place.Column);
                json.WriteString("what", spoken.What);
            });
            Objects(json, "similarities", diff.Pairs, pair =>
            {
                json.WriteString("a", pair.A);
                json.WriteString("b", pair.B);
                json.WriteNumber("before", pair.Before);
                json.WriteNumber("after", pair.After);
            });
            Lists(json, diff);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Lists(Utf8JsonWriter json, SiteDiff diff)
    {
        Objects(json, "nearest", diff.Nearest, near =>
        {
            json.WriteString("role", near.Role);
            Texts(json, "before", near.Before);
            Texts(json, "after", near.After);
        });
        Objects(json, "texts", diff.Texts, text =>
        {
            json.WriteString("file", text.File);
            json.WriteString("address", text.Address);
            Texts(json, "appeared", text.Appeared);
            Texts(json, "vanished", text.Gone);
        });
        Texts(json, "vanished", diff.Vanished);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
