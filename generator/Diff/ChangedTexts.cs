using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diff;

/// <summary>Finds the sentences that appeared or vanished in texts.</summary>
internal static partial class ChangedTexts
{
    public static ImmutableArray<ChangedText> Of(MatchedSites sites)
    {
        var before = sites.Base.Documents.ToDictionary(document => document.Address.Value, StringComparer.Ordinal);
        var moved = sites.Head.Redirects.Where(redirect => before.ContainsKey(redirect.From))
            .ToLookup(redirect => redirect.To.Value, redirect => redirect.From, StringComparer.Ordinal);
        var changed = ImmutableArray.CreateBuilder<ChangedText>();
        foreach (var document in sites.Head.Documents)
        {
            var address = document.Address.Value;
            var old = before.GetValueOrDefault(address) ?? before.GetValueOrDefault(moved[address].FirstOrDefault(""));
            var (was, now) = (Sentences(old), Sentences(document));
            ImmutableArray<string> appeared = [.. now.Except(was, StringComparer.Ordinal)];
            ImmutableArray<string> gone = [.. was.Except(now, StringComparer.Ordinal)];
            if (appeared.Length + gone.Length > 0) changed.Add(new ChangedText(document.Head.File, address, appeared, gone));
        }

        return changed.ToImmutable();
    }

    /// <summary>Title, summary and text, cut into sentences; links are left to their words, which a rename does not change.</summary>
    private static string[] Sentences(LinkedDocument? document)
    {
        if (document is null) return [];
        var text = $"{document.Head.Title.Value}\n{document.Head.Summary.Value}\n{document.Body.Markdown}";
        return
        [
            .. Target().Replace(text, "").Split('\n').SelectMany(line => End().Split(line))
                .Select(sentence => sentence.Trim(' ', '-', '#', '|')).Where(sentence => sentence.Length > 0),
        ];
    }

    [GeneratedRegex("(?<=\\])\\([^)\n]*\\)", RegexOptions.None, 1000)]
    private static partial Regex Target();

    [GeneratedRegex("(?<=[.!?]) +", RegexOptions.None, 1000)]
    private static partial Regex End();
}
