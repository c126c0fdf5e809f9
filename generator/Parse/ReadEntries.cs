using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads entries by id: each key is an id, and the block under it holds the keys of the entry.</summary>
internal static class ReadEntries
{
    /// <summary>The entries of a file that consists of nothing else; null where the file cannot be read, which is reported.</summary>
    /// <param name="what">What an entry is, such as "a source".</param>
    /// <param name="keys">The keys that an entry may have.</param>
    public static ListedEntries<T>? OfFile<T>(TextFile file, string what, ImmutableArray<string> keys, Report report, Func<Placed<Slug>, Fields,
        T> read)
        where T : class
    {
        if (ReadYaml.Run(file.Path, file.Text, 0, report) is not { } block) return null;
        return Read(Entries.OfIds(block.Entries, keys, report), what, report, read);
    }

    /// <summary>The entries under a key of a file.</summary>
    public static ListedEntries<T> Under<T>(Fields file, string key, string what, ImmutableArray<string> keys, Func<Placed<Slug>, Fields, T> read)
        where T : class => Read(file.EntriesOf(key, keys), what, file.Report, read);

    private static ListedEntries<T> Read<T>(ImmutableArray<YamlEntry> entries, string what, Report report, Func<Placed<Slug>, Fields, T> read)
        where T : class
    {
        var result = ImmutableArray.CreateBuilder<T>(entries.Length);
        foreach (var entry in entries)
        {
            var id = EntryIds.Read(entry.Key, what, report);
            if (entry.Value is not YamlBlock block)
            {
                report.Add(ParseRules.WrongType, entry.Value.Place, $"'{id.Value}' must be a block of keys, but this is {entry.Value.Kind}.",
                    "Write each key on a line of its own under it, indented by two spaces: \"key: value\".");
                continue;
            }

            var fields = new Fields(block, what, report);
            result.Add(read(id, fields));
            fields.Done();
        }

        return new ListedEntries<T>(result.DrainToImmutable(), [.. entries.Select(entry => EntryIds.Meant(entry.Key.Value))]);
    }
}

/// <summary>Entries by id, as a file lists them.</summary>
/// <param name="Entries">Those that are blocks of keys.</param>
/// <param name="Ids">The ids of all entries, also of those that could not be read.</param>
internal sealed record ListedEntries<T>(ImmutableArray<T> Entries, ImmutableArray<string> Ids);
