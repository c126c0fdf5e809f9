namespace RoleSite.Generator.Check;

/// <summary>Tells markup from text, and finds the end of what browsers skip: comments, the doctype, and markup that they do not know.</summary>
internal static class HtmlComment
{
    /// <summary>Whether a "&lt;" begins a tag or something to skip, and is no text.</summary>
    public static bool BeginsMarkup(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2) return false;
        return rest[1] is (byte)'!' or (byte)'?' || char.IsAsciiLetter((char)rest[1]) || (rest[1] == '/' && rest.Length > 2);
    }

    /// <summary>How many bytes to skip; all where it is not closed.</summary>
    /// <param name="rest">The HTML from the first byte of the comment on.</param>
    public static int Length(ReadOnlySpan<byte> rest) => rest.StartsWith("<!--"u8) ? LengthOfComment(rest) : LengthUntil(rest, ">"u8);

    private static int LengthOfComment(ReadOnlySpan<byte> rest)
    {
        // A comment may end as soon as it has begun.
        if (rest.StartsWith("<!-->"u8)) return 5;
        if (rest.StartsWith("<!--->"u8)) return 6;
        var text = rest[4..];
        for (var at = text.IndexOf("--"u8); at >= 0;)
        {
            if (text[at..].StartsWith("-->"u8)) return 4 + at + 3;
            if (text[at..].StartsWith("--!>"u8)) return 4 + at + 4;
            var next = text[(at + 1)..].IndexOf("--"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return rest.Length;
    }

    private static int LengthUntil(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> end) =>
        rest.IndexOf(end) is >= 0 and var at ? at + end.Length : rest.Length;
}
