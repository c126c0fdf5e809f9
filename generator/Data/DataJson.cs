using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>Writes data sets as JSON, and from the same types the schemas that describe them.</summary>
internal static class DataJson
{
    /// <summary>Files are no markup, so only what JSON itself asks for is escaped.</summary>
    public static readonly DataJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
    });

    public static OutputFile File<T>(string address, DataFile<T> data, JsonTypeInfo<DataFile<T>> type)
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, data, type);
        stream.WriteByte((byte)'\n');
        return new OutputFile(new SitePath(address), stream.ToArray());
    }

    public static OutputFile Schema(string siteAddress, string address, string title, JsonTypeInfo type)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = type.GetJsonSchemaAsNode(options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", siteAddress + address);
        schema.Insert(2, "title", title);
        return OutputFile.OfText(address, schema.ToJsonString(Context.Options) + "\n");
    }

    /// <summary>Carries over what the attributes of a property say.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo?.AttributeProvider is not { } attributes || schema is not JsonObject node) return schema;
        foreach (var attribute in attributes.GetCustomAttributes(inherit: false))
        {
            if (attribute is DescriptionAttribute description) node.Insert(0, "description", description.Description);
            if (attribute is DataTypeAttribute { DataType: DataType.Date }) node["format"] = "date";
            if (attribute is AllowedValuesAttribute allowed) node["enum"] = new JsonArray([.. allowed.Values.Select(Word)]);
            if (attribute is not RangeAttribute range) continue;
            node["minimum"] = Number(range.Minimum);
            node["maximum"] = Number(range.Maximum);
        }

        return node;
    }

    private static JsonNode? Word(object? value) => JsonValue.Create((string?)value);

    private static JsonNode Number(object value) => value is int whole ? whole : (double)value;
}

[JsonSerializable(typeof(DataFile<RoleRow>), TypeInfoPropertyName = "Roles")]
[JsonSerializable(typeof(DataFile<SkillRow>), TypeInfoPropertyName = "Skills")]
[JsonSerializable(typeof(DataFile<MatrixRow>), TypeInfoPropertyName = "Matrix")]
[JsonSerializable(typeof(DataFile<SimilarityRow>), TypeInfoPropertyName = "Similarities")]
[JsonSerializable(typeof(DataFile<SourceRow>), TypeInfoPropertyName = "Sources")]
[JsonSerializable(typeof(DataFile<TitleRow>), TypeInfoPropertyName = "Titles")]
internal sealed partial class DataJsonContext : JsonSerializerContext;
