using AngleSharp.Html.Parser.Tokens.Struct;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Reads the attributes of a start tag into the facts of its page. Each worker has one.</summary>
internal sealed class AttributeReader(ReferenceReader references)
{
    public void Read(ref StructHtmlToken token, string element, SitePath page, PageDraft draft)
    {
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            ReadAny(ref token, element, attribute.Name.Memory.Span, attribute.Value.Memory.Span, page, draft);
        }

        ReadElement(ref token, element, draft);
    }

    /// <summary>Reads attributes that mean the same on every element.</summary>
    private void ReadAny(ref StructHtmlToken token, string element, ReadOnlySpan<char> name, ReadOnlySpan<char> value, SitePath page, PageDraft draft)
    {
        switch (name)
        {
            case "id":
                draft.AddId(value);
                break;
            case "href" or "xlink:href":
                if (KindOfHref(ref token, element) is { } kind) draft.Add(references.Read(kind, value, page));
                break;
            case "action" or "formaction":
                draft.Add(references.Read(ReferenceKind.Link, value, page));
                break;
            case "src" or "poster":
                draft.Add(references.Read(ReferenceKind.Asset, value, page));
                break;
            case "srcset":
                ReadSourceSet(value, page, draft);
                break;
            case "for" or "headers" or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-details" or "aria-owns":
                draft.AddIdReferences(name, value);
                break;
        }
    }

    private static ReferenceKind? KindOfHref(ref StructHtmlToken token, string element) => element switch
    {
        "a" or "area" => ReferenceKind.Link,
        "link" => KindOfRelation(token.GetAttribute("rel").Memory.Span),
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

    private void ReadElement(ref StructHtmlToken token, string element, PageDraft draft)
    {
        switch (element)
        {
            case "html":
                draft.Language = token.GetAttribute("lang").ToString();
                break;
            case "meta":
                ReadMeta(ref token, draft);
                break;
            case "link" when token.GetAttribute("rel") == "canonical":
                draft.Canonical ??= token.GetAttribute("href").ToString();
                break;
            case "table":
                draft.BeginTable(token.GetAttribute("role").Memory.Span is "presentation" or "none");
                break;
            case "th":
                draft.AddHeadCell(token.GetAttribute("scope").Length > 0);
                break;
            case "img" when !Has(ref token, "alt"):
            case "area" when Has(ref token, "href") && !Has(ref token, "alt"):
            case "input" when token.GetAttribute("type") == "image" && !Has(ref token, "alt"):
                draft.ImagesWithoutText.Add(token.GetAttribute(element == "area" ? "href" : "src").ToString());
                break;
        }
    }

    private void ReadMeta(ref StructHtmlToken token, PageDraft draft)
    {
        var name = token.GetAttribute(Has(ref token, "property") ? "property" : "name").Memory.Span;
        switch (name)
        {
            case "description":
                draft.Description ??= token.GetAttribute("content").ToString().Trim();
                break;
            case "robots":
                draft.NoIndex |= token.GetAttribute("content").Memory.Span.Contains("noindex", StringComparison.OrdinalIgnoreCase);
                break;
            case "og:image" or "twitter:image":
                draft.Add(references.Read(ReferenceKind.Asset, token.GetAttribute("content").Memory.Span, SitePath.Home));
                break;
        }
    }

    private static bool Has(ref StructHtmlToken token, string name)
    {
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Name == name) return true;
        }

        return false;
    }
}
