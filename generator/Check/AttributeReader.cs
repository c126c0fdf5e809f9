using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Reads the attributes of a start tag into the facts of its page. Each worker has one.</summary>
internal sealed class AttributeReader(ReferenceReader references)
{
    public void Read(HtmlTokens tag, SitePath page, PageDraft draft)
    {
        for (var i = 0; i < tag.Attributes; i++) ReadAny(tag, i, page, draft);
        ReadElement(tag, draft);
    }

    /// <summary>Reads attributes that mean the same on every element.</summary>
    private void ReadAny(HtmlTokens tag, int attribute, SitePath page, PageDraft draft)
    {
        switch (tag.AttributeName(attribute))
        {
            case "id":
                draft.AddId(tag.Value(attribute));
                break;
            case "href" or "xlink:href":
                ReadHref(tag, attribute, page, draft);
                break;
            case "action" or "formaction":
                draft.Add(references.Read(ReferenceKind.Link, tag.Value(attribute), page));
                break;
            case "src" or "poster":
                draft.Add(references.Read(ReferenceKind.Asset, tag.Value(attribute), page));
                break;
            case "srcset":
                ReadSourceSet(tag.Value(attribute), page, draft);
                break;
            case "for" or "headers" or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-details" or "aria-owns":
                draft.AddIdReferences(tag.AttributeName(attribute), tag.Value(attribute));
                break;
        }
    }

    private void ReadHref(HtmlTokens tag, int attribute, SitePath page, PageDraft draft)
    {
        if (KindOfHref(tag) is not { } kind) return;
        var address = tag.Value(attribute);
        if (kind == ReferenceKind.Link && address is ['#', not '%', .. var rest] && !rest.ContainsAny('%', ' ')) draft.AddPlace(address[1..]);
        else draft.Add(references.Read(kind, address, page));
    }

    private static ReferenceKind? KindOfHref(HtmlTokens tag) => tag.Name switch
    {
        "a" or "area" => ReferenceKind.Link,
        "link" => KindOfRelation(tag.Value("rel")),
        "base" => null,
        _ => ReferenceKind.Asset,
    };

    private static ReferenceKind? KindOfRelation(ReadOnlySpan<char> relation) => relation switch
    {
        // This is the page's own address: it is compared, not followed.
        "canonical" => null,
        "stylesheet" or "icon" or "apple-touch-icon" or "mask-icon" or "manifest" or "preload" or "modulepreload" => ReferenceKind.Asset,
        _ => ReferenceKind.Relation,
    };

    /// <summary>Reads a list with commas between its items, each an address and perhaps a size.</summary>
    private void ReadSourceSet(ReadOnlySpan<char> value, SitePath page, PageDraft draft)
    {
        foreach (var range in value.Split(','))
        {
            var candidate = value[range].Trim();
            var end = candidate.IndexOf(' ');
            var address = end < 0 ? candidate : candidate[..end];
            if (!address.IsEmpty) draft.Add(references.Read(ReferenceKind.Asset, address, page));
        }
    }

    private void ReadElement(HtmlTokens tag, PageDraft draft)
    {
        switch (tag.Name)
        {
            case "html":
                draft.Language = draft.Text(tag.Value("lang"));
                break;
            case "meta":
                ReadMeta(tag, draft);
                break;
            case "link" when tag.Value("rel") is "canonical":
                draft.Canonical ??= tag.Value("href").ToString();
                break;
            case "table":
                draft.BeginTable(tag.Value("role") is "presentation" or "none");
                break;
            case "th":
                draft.AddHeadCell(tag.Value("scope").Length > 0);
                break;
            case "img" when !tag.Has("alt"):
            case "area" when tag.Has("href") && !tag.Has("alt"):
            case "input" when tag.Value("type") is "image" && !tag.Has("alt"):
                draft.ImagesWithoutText.Add(tag.Value(tag.Name == "area" ? "href" : "src").ToString());
                break;
        }
    }

    private void ReadMeta(HtmlTokens tag, PageDraft draft)
    {
        var name = tag.Value(tag.Has("property") ? "property" : "name");
        switch (name)
        {
            case "description":
                draft.Description ??= tag.Value("content").ToString().Trim();
                break;
            case "robots":
                draft.NoIndex |= tag.Value("content").Contains("noindex", StringComparison.OrdinalIgnoreCase);
                break;
            case "og:image" or "twitter:image":
                draft.Add(references.Read(ReferenceKind.Asset, tag.Value("content"), SitePath.Home));
                break;
        }
    }
}
