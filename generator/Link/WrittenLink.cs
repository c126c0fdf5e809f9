using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>A link or an image as a writer wrote it.</summary>
/// <param name="Text">The words that are shown, or the description of the image.</param>
internal readonly record struct WrittenLink(string Url, string Text, bool IsImage, SourcePlace Place)
{
    private const int LongestText = 60;

    /// <summary>Says what to write for a link to a page.</summary>
    /// <param name="page">A page or an image of this site.</param>
    /// <param name="fragment">"#" and an anchor, or nothing.</param>
    public string To(KnownPage page, string fragment)
    {
        var words = Text.Length is 0 or > LongestText || Text.IndexOfAny(['[', ']', '\n']) >= 0 ? "text" : Text;
        if (IsImage && page.IsImage) return $"Write ![{words}]({RelativeTo(page.File!)}).";
        if (IsImage) return "Put the image into input/assets/, and write its path from this file.";
        var hasName = page.Name is not null && fragment.Length == 0;
        if (page.File is not null) return $"Write [{words}]({RelativeTo(page.File)}{fragment}){(hasName ? $" or [[{page.Name}]]" : "")}.";
        return hasName ? $"Write [[{page.Name}]] or [[{page.Name}|{words}]]." : $"Write [{words}]({page.Address}{fragment}).";
    }

    /// <summary>The path of a file in the input folder, relative to the file of this link.</summary>
    public string RelativeTo(string path) => Path.GetRelativePath(Path.GetDirectoryName("/" + Place.File)!, "/" + path).Replace('\\', '/');
}
