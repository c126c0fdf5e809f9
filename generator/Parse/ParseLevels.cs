using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads levels.yml: what each level of the scale means.</summary>
internal static class ParseLevels
{
    /// <summary>The scale; null where it is not the one that the site knows, which is reported.</summary>
    public static LevelScale? Run(TextFile file, Report report)
    {
        if (Fields.OfFile(file, "levels.yml", report) is not { } fields) return null;
        var reference = fields.Text("reference-point", 600);
        var places = new List<SourcePlace>();
        var levels = fields.Blocks("levels", "a level", required: true, level =>
        {
            var read = Entry(level);
            var hasItsId = read is not null && read.Id == Level.Ids.ElementAtOrDefault(places.Count);
            places.Add(level.PlaceOf(hasItsId ? "value" : "id"));
            return read;
        });
        if (!fields.Done()) return null;
        if (FirstWrong(levels) is not { } wrong)
            return new LevelScale(reference.Value, [.. levels.Select((level, i) => level.Describe(Level.All[i]))]);
        var expected = wrong < Level.Ids.Length ? $"'{Level.Ids[wrong]}' with the value {wrong}" : "nothing more";
        var message = wrong == levels.Length
            ? $"After this level the scale lacks {expected}."
            : $"Here the scale has '{levels[wrong].Id}' with the value {levels[wrong].Value}, but {expected} belongs in this place.";
        report.Add(ParseRules.UnknownLevel, places[Math.Min(wrong, places.Count - 1)], message,
            $"List {string.Join(", ", Level.Ids)} in this order, with the values 0 to 4.");
        return null;
    }

    /// <summary>The first place in the scale at which another level belongs, or one is missing; null where all are right.</summary>
    private static int? FirstWrong(ImmutableArray<WrittenLevel> levels)
    {
        for (var i = 0; i < Math.Max(levels.Length, Level.Ids.Length); i++)
        {
            if (i >= levels.Length || i >= Level.Ids.Length || levels[i].Id != Level.Ids[i] || levels[i].Value != i) return i;
        }

        return null;
    }

    private static WrittenLevel? Entry(Fields fields)
    {
        var level = new WrittenLevel(
            fields.Choice("id", Level.Ids, required: true) ?? "",
            fields.Number("value", Level.Lowest, Level.Highest),
            fields.Text("name", 20).Value,
            fields.Text("means", 400).Value,
            fields.Text("help", 400).Value,
            fields.Text("evidence", 400).Value);
        return fields.Done() ? level : null;
    }

    /// <summary>An entry of levels.yml, which may be out of place.</summary>
    private sealed record WrittenLevel(string Id, int Value, string Name, string Means, string Help, string Evidence)
    {
        public LevelDescription Describe(Level level) => new(level, Name, Means, Help, Evidence);
    }
}
