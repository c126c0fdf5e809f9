namespace RoleSite.Generator.Check;

/// <summary>Texts that were met before, so that what a thousand pages have in common is kept once.</summary>
internal sealed class SharedTexts
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<char> text)
    {
        var known = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var same)) return same;
        var added = text.ToString();
        _texts.Add(added);
        return added;
    }
}
