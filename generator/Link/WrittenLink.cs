using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>A link or an image as a text has it.</summary>
/// <param name="Text">The words that are shown, or the description of the image.</param>
public readonly record struct WrittenLink(string Url, string Text, bool IsImage, SourcePlace Place)
{
    private const int LongestText = 60;

    /// <summary>What to write for a link to the page, as a sentence.</summary>
    /// <param name="page">A page or image of this site.</param>
    /// <param name="fragment">"#" and a heading, or nothing.</param>
    public string To(KnownPage page, string fragment)
    {
        var words = Text.Length is 0 or > LongestText || Text.IndexOfAny(['[', ']', '\n']) >= 0 ? "text" : Text;
        if (IsImage) return !page.IsImage ? "Put the image into input/assets/, and write its path from this file." : $"Write ![{words}]({RelativeTo(page.File!)}).";
        if (page.File is not null) return $"Write [{words}]({RelativeTo(page.File)}{fragment}){(page.Name is null || fragment.Length > 0 ? "" : $" or [[{page.Name}]]")}.";
        return page.Name is not null && fragment.Length == 0 ? $"Write [[{page.Name}]] or [[{page.Name}|{words}]]." : $"Write [{words}]({page.Address}{fragment}).";
    }

    /// <summary>The path of a file of the input folder as seen from the file of this link.</summary>
    public string RelativeTo(string path) => Path.GetRelativePath(Path.GetDirectoryName("/" + Place.File)!, "/" + path).Replace('\\', '/');
}
