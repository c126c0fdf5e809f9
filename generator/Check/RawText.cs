using System.Text;

namespace RoleSite.Generator.Check;

/// <summary>Finds where the text of an element ends that holds no markup, such as a style sheet or a script.</summary>
internal static class RawText
{
    /// <param name="rest">The page in UTF-8 from the start of the text on.</param>
    /// <param name="element">The name of the element in lower case.</param>
    /// <returns>How many bytes stand before the end tag; all, if there is none.</returns>
    public static int Length(ReadOnlySpan<byte> rest, string element, bool isScript)
    {
        // A script may hold a comment, and in it the tags of another script, one of which ends it no more than a text would.
        var (inComment, inInnerScript) = (false, false);
        for (var at = 0; at < rest.Length; at++)
        {
            var next = isScript ? rest[at..].IndexOfAny((byte)'<', (byte)'-') : rest[at..].IndexOf((byte)'<');
            if (next < 0) break;
            at += next;
            var here = rest[at..];
            if (IsTag(here, "</"u8, element))
            {
                if (!inInnerScript) return at;
                inInnerScript = false;
            }

            if (!isScript) continue;
            if (here.StartsWith("-->"u8)) (inComment, inInnerScript) = (false, false);
            else if (inComment) inInnerScript |= IsTag(here, "<"u8, element);
            else if (here.StartsWith("<!--"u8)) (inComment, at) = (true, at + 1);
        }

        return rest.Length;
    }

    private static bool IsTag(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start, string element)
    {
        var end = start.Length + element.Length;
        return text.Length > end
            && text.StartsWith(start)
            && Ascii.EqualsIgnoreCase(text[start.Length..end], element)
            && text[end] is (byte)'>' or (byte)'/' or (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';
    }
}
