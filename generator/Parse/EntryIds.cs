using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>
/// The one check of the form of ids. That an id is given only once is checked by <see cref="Entries.Once"/> within a file, and by Validate across
/// files.
/// </summary>
internal static class EntryIds
{
    /// <summary>The id that an entry is given, as it is written; one that cannot be part of an address is reported.</summary>
    /// <param name="what">What gets the id, such as "a source".</param>
    public static Placed<Slug> Read(YamlText written, string what, Report report)
    {
        var id = written.Value;
        if (!Slug.IsWellFormed(id))
        {
            var better = Slug.From(LookAlikes.Plain(id));
            report.Add(ParseRules.BadValue, written.Place,
                $"'{id}' cannot be the id of {what}: ids are made of a-z, 0-9 and single hyphens.{LookAlikes.Hint(id)}",
                better.Length > 0 ? $"Write '{better}'." : null,
                better.Length > 0 ? new TextEdit(written.Place, id, better) : null);
        }
        else if (id.Length > Slug.Longest)
            report.Add(ParseRules.BadValue, written.Place,
                $"The id of {what} has {id.Length} characters; at most {Slug.Longest} are allowed, because it becomes part of an address.",
                "Choose a shorter id.");
        return new Placed<Slug>(new Slug(id), written.Place);
    }

    /// <summary>The id itself or, where its form is wrong, the id that it should be, because other files may refer to that.</summary>
    public static string Meant(string id) => Slug.IsWellFormed(id) ? id : Slug.From(id);
}
