using System.Text;

namespace RoleSite.Generator.Check;

/// <summary>The names of elements and attributes as strings in lower case, so that a name that was met before needs no new string.</summary>
internal sealed class HtmlNames
{
    private const int Places = 1_024;

    // Where two names want the same place, the later one gets it.
    private readonly (byte[] Written, string Name)[] _known = new (byte[], string)[Places];

    /// <param name="name">The name in UTF-8, at least one byte.</param>
    public string Of(ReadOnlySpan<byte> name)
    {
        ref var known = ref _known[((((name[0] * 31) + name[name.Length / 2]) * 31) + name[^1] + (name.Length * 7)) % Places];
        if (!name.SequenceEqual(known.Written)) known = (name.ToArray(), InLowerCase(Encoding.UTF8.GetString(name)));
        return known.Name;
    }

    /// <summary>Only ASCII letters have two cases in names.</summary>
    private static string InLowerCase(string name) =>
        string.Create(name.Length, name, (lower, all) =>
        {
            for (var i = 0; i < all.Length; i++) lower[i] = char.IsAsciiLetterUpper(all[i]) ? (char)(all[i] | 0x20) : all[i];
        });
}
