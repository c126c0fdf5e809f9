using RoleSite.Generator.Model;

namespace RoleSite.Generator.Write;

/// <summary>
/// The one type that changes files of the input folder: all of a change or nothing. What is not changed stays as it is to the byte, line ends and
/// byte order mark included.
/// </summary>
public static class ChangeInput
{
    private const string New = ".rolesite-new";
    private const string Old = ".rolesite-old";

    /// <returns>Null where the change was made; otherwise why nothing was changed.</returns>
    public static string? Run(string folder, InputChange change)
    {
        try
        {
            return Write(folder, change);
        }
        catch (Exception exception) when (WriteFailure.IsExpected(exception))
        {
            return WriteFailure.Describe(exception, folder);
        }
    }

    private static string? Write(string folder, InputChange change)
    {
        var taken = change.Created.Select(file => file.Path).Concat(change.Moved.Select(file => file.To))
            .FirstOrDefault(path => Path.Exists(Path.Combine(folder, path)));
        if (taken is not null) return $"There is a file {taken} already.";
        var texts = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (path, content) in change.Created) texts[path] = content;
        var moved = change.Moved.ToDictionary(file => file.From, file => file.To, StringComparer.Ordinal);
        foreach (var file in moved.Keys.Concat(change.Edits.Select(edit => edit.Place.File)).Distinct(StringComparer.Ordinal))
        {
            var before = File.ReadAllBytes(Path.Combine(folder, file));
            if (EditedText.Of(before, change.Edits.Where(edit => edit.Place.File == file)) is not { } after)
                return $"{file} was changed by somebody else at the same time.";
            texts[moved.GetValueOrDefault(file, file)] = after;
        }

        Replace(folder, texts, moved.Keys);
        return null;
    }

    /// <summary>Writes the new files beside the old ones, then lets them take their places; with a failure everything is as it was before.</summary>
    private static void Replace(string folder, SortedDictionary<string, ReadOnlyMemory<byte>> texts, IEnumerable<string> leaving)
    {
        string[] places = [.. texts.Keys.Select(path => Path.Combine(folder, path))];
        string[] replaced = [.. places.Where(File.Exists).Concat(leaving.Select(path => Path.Combine(folder, path)))];
        var undo = new Stack<Action>();
        try
        {
            foreach (var (path, content) in texts)
            {
                var place = Path.Combine(folder, path);
                if (Path.GetDirectoryName(place) is { } parent) Directory.CreateDirectory(parent);
                undo.Push(() => File.Delete(place + New));
                File.WriteAllBytes(place + New, content.Span);
            }

            foreach (var place in replaced) Move(place, place + Old);
            foreach (var place in places) Move(place + New, place);
        }
        catch
        {
            while (undo.TryPop(out var step)) step();
            throw;
        }

        foreach (var place in replaced) File.Delete(place + Old);

        void Move(string from, string to)
        {
            File.Move(from, to);
            undo.Push(() => File.Move(to, from));
        }
    }
}
