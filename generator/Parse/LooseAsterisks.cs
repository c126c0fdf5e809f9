using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Parse;

/// <summary>Finds asterisks and underscores that neither open nor close anything.</summary>
internal static class LooseAsterisks
{
    private const string Advice =
        "Put the same sign on both sides of the words, without a space between; write a \\ before the sign if it is meant as itself.";

    public static IEnumerable<Slip> In(LeafText block) => block.Literal.AsSpan().IndexOfAny('*', '_') < 0 ? [] : Find(block);

    private static IEnumerable<Slip> Find(LeafText block)
    {
        for (var at = block.Literal.AsSpan().IndexOfAny('*', '_'); at >= 0 && at < block.Literal.Length;)
        {
            var sign = block.Literal[at];
            var end = at;
            while (end < block.Literal.Length && block.Literal[end] == sign) end++;
            if (IsLoose(sign, end - at, Side(block.Written, at - 1), Side(block.Written, end)))
            {
                var message = $"{block.Literal[at..end]} neither opens nor closes anything here.";
                yield return new Slip(ParseRules.LooseAsterisk, at, end - at, message, Advice);
            }

            var next = block.Literal.AsSpan(Math.Min(end, block.Literal.Length)).IndexOfAny('*', '_');
            if (next < 0) yield break;
            at = end + next;
        }
    }

    private static char Side(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length ? ' ' : text[at];

    /// <summary>Whether signs in a row are a slip; those of "O*NET", "snake_case", "2**8" and "a * b" are none.</summary>
    private static bool IsLoose(char sign, int length, char before, char after)
    {
        // The parser took two of three signs; the third has no partner.
        if (before == sign || after == sign) return true;
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) return sign == '*' && length > 1;
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            return sign == '*' && length > 1 && !(char.IsDigit(before) && char.IsDigit(after));
        // A lone sign between two others, as in "(*)", is there to be seen.
        return char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after) || length > 1;
    }
}
