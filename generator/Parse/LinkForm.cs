using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Looks at links, images and the addresses that are explained below a text.</summary>
public sealed class LinkForm(string text, TextPlaces places, Report report)
{
    private readonly HashSet<LinkReferenceDefinition> _used = [];

    public static void Check(MarkdownDocument document, string text, TextPlaces places, Report report)
    {
        var form = new LinkForm(text, places, report);
        foreach (var inline in document.Descendants<Inline>().ToArray()) form.Look(inline);
        form.LookAtDefinitions(document);
    }

    private void Look(Inline inline)
    {
        switch (inline)
        {
            case AutolinkInline link:
                if (!link.IsEmail && !WebAddresses.IsWeb(link.Url) && !WebAddresses.IsCopied(link.Url)) Mistake(ParseRules.LinkScheme, At(link), $"A link to '{link.Url}' is not allowed.");
                break;
            case LinkInline { Reference: { } definition } link when IsFootnote(link, definition):
                break;
            case LinkInline link when link.Descendants<Inline>().FirstOrDefault(inner => IsMark(inner, link.IsImage)) is { } inner:
                Mistake(ParseRules.BrokenMarkup, At(inner), link.IsImage ? "A link or mark stands in the description of an image." : "A link or mark stands inside a link.", link.IsImage ? "Write plain words between ![ and ]." : "Write plain words between [ and ], and the other link or mark behind this one.");
                break;
            case LinkInline { IsImage: true } image:
                if (PlainText.Of(image).Length == 0) Mistake(ParseRules.ImageText, At(image), "The image has no description.");
                else if (ImageWords.SayNothing(PlainText.Of(image), image.Url ?? "")) Mistake(ParseRules.ImageText, At(image), $"'{PlainText.Of(image)}' is no description: it says no more than the name of a file.");
                if (!WebAddresses.IsRelative(image.Url ?? "") && !WebAddresses.IsOwn(image.Url ?? "") && !WebAddresses.IsCopied(image.Url ?? "")) Mistake(ParseRules.LinkScheme, At(image), "Images come from input/assets/ only; a page that loads one from elsewhere tells that site who reads it.", "Put the image into input/assets/ and write its relative path.");
                LookForTitle(image);
                break;
            case LinkInline link:
                LookAtLink(link, link.Url ?? "");
                LookForTitle(link);
                break;
        }
    }

    private static bool IsMark(Inline inline, bool inImage) => inline is ReferenceInline or LevelInline or CitationInline or EditorialInline or AutolinkInline || (inImage && inline is LinkInline { IsImage: false });

    private void LookAtLink(LinkInline link, string address)
    {
        if (address.Length == 0) Mistake(ParseRules.BrokenMarkup, At(link), "The link has no address.");
        else if (PlainText.Of(link).Length == 0) Mistake(ParseRules.BrokenMarkup, At(link), "The link has no text.", "Write the text between the square brackets.");
        else if (!WebAddresses.IsWeb(address) && !WebAddresses.IsMail(address) && !WebAddresses.IsOwn(address) && !WebAddresses.IsRelative(address) && !WebAddresses.IsCopied(address))
            Mistake(ParseRules.LinkScheme, At(link), $"A link to '{address}' is not allowed.");
    }

    private void LookForTitle(LinkInline link)
    {
        if (link.Title is not { Length: > 0 } title) return;
        // The title of an explained name stands with the explanation, and is told once.
        Mistake(ParseRules.LostText, At(link.Reference as MarkdownObject ?? link), $"The title '{title}' of this {(link.IsImage ? "image" : "link")} would not be shown.", link.IsImage ? "Write it into the description between [ and ], or into the text." : "Write it into the text of the link, or remove it.");
    }

    /// <summary>Footnotes whose note is one word or an address are read as links.</summary>
    private bool IsFootnote(LinkInline link, LinkReferenceDefinition definition)
    {
        var isFirst = _used.Add(definition);
        if (definition.Label is not ['^', ..]) return false;
        if (isFirst) Mistake(ParseRules.ForeignMark, At(link), "Footnotes are not read.", "Say it in the text, or cite a source with [@source].");
        // Where the link would lead is then no question.
        link.ReplaceBy(new LiteralInline(definition.Label) { Span = link.Span });
        return true;
    }

    /// <summary>Explanations of names that no link uses would be lost in silence.</summary>
    private void LookAtDefinitions(MarkdownDocument document)
    {
        foreach (var definition in document.Descendants().OfType<LinkReferenceDefinition>().Where(definition => !_used.Contains(definition)))
        {
            if (definition.Label is ['^', ..]) Mistake(ParseRules.ForeignMark, At(definition), "Footnotes are not read.", "Say it in the text, or cite a source with [@source].");
            else Mistake(ParseRules.LostText, At(definition), $"No link uses the address of [{definition.Label}], so no page would show this line.", "Write [text](address) where the link belongs, or remove the line; a note to other contributors stands between <!-- and -->.");
        }
    }

    private SourcePlace At(MarkdownObject node) => places.Beginning(node, text);

    private void Mistake(Rule rule, SourcePlace place, string message, string? advice = null) => report.Add(rule, place, message, advice);
}
