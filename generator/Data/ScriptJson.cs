using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>Data for the site's own scripts, written as small as it goes: on one line, without what is null, letters as they are.</summary>
[JsonSerializable(typeof(ToolData))]
[JsonSerializable(typeof(CellData))]
[JsonSerializable(typeof(DecodeData))]
[JsonSerializable(typeof(IEnumerable<AdvertItem>))]
[JsonSerializable(typeof(IEnumerable<Facet>))]
[JsonSerializable(typeof(SortedDictionary<string, SkillText>))]
internal sealed partial class ScriptJson : JsonSerializerContext
{
    private static readonly ScriptJson Small = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The data as a file; its type is one of those named above.</summary>
    public static OutputFile File<T>(string address, T data) => OutputFile.OfText(address, JsonSerializer.Serialize(data, typeof(T), Small) + "\n");
}
