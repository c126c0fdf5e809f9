using System.Text.Json;
using System.Text.Json.Serialization;
using RoleSite.Theme.Models;

namespace RoleSite.Tests.Pages;

/// <summary>Writes the small parts of a page model on one line each, so that a change of it is easy to read.</summary>
internal static class Short
{
    public static readonly JsonConverter Link = new Line<PageLink>(link => $"[{link.Text}]({link.Address})");

    public static readonly JsonConverter Mark = new Line<RoleMark>(mark => $"{mark.Colour} {mark.Sign} {mark.Short} [{mark.Name}]({mark.Address})");

    public static readonly JsonConverter Cell = new Line<LevelCell>(cell =>
        $"{cell.Value} {cell.Letter} {cell.Name}, basis '{cell.Basis}'{(cell.Signature ? ", signature" : "")}, "
        + $"sources [{string.Join(' ', cell.Citations)}]{(cell.Note is null ? "" : $", note '{cell.Note}'")}");

    public static readonly JsonConverter Level = new Line<LevelEntry>(level =>
        $"{level.Value} {level.Letter} {level.Name}: {level.Means} {level.Help} {level.Evidence}");

    private sealed class Line<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
