namespace RoleSite.Generator.Model;

/// <summary>The name of a document in addresses and references: a-z, 0-9 and single hyphens between them.</summary>
public readonly record struct Slug(string Value) : IComparable<Slug>
{
    /// <summary>The address of a page holds up to four names, and file systems end a name at 255 characters.</summary>
    public const int Longest = 60;

    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
            if (text[i] == '-' && text[i - 1] == '-') return false;
        }

        return true;
    }

    /// <summary>The nearest well-formed slug to a text: what a contributor probably meant.</summary>
    public static string From(string text)
    {
        var letters = string.Concat(text.Trim().ToLowerInvariant().Select(Plain));
        var characters = letters.Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : '-');
        return string.Join('-', string.Concat(characters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Letters with marks as those that people type where a keyboard lacks them.</summary>
    private static string Plain(char c) => c switch
    {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'æ' => "ae",
        'ø' => "o",
        >= 'à' and <= 'å' => "a",
        >= 'è' and <= 'ë' => "e",
        >= 'ì' and <= 'ï' => "i",
        >= 'ò' and <= 'õ' => "o",
        >= 'ù' and <= 'û' => "u",
        'ç' => "c",
        'ñ' => "n",
        _ => c.ToString(),
    };

    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
