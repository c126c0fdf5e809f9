using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Checks the form of links, of images, and of the lines below a text that define the addresses of named links.</summary>
internal sealed class LinkForm(string text, TextPlaces places, Report report)
{
    private const string Footnotes = "Footnotes are not read.";
    private const string InText = "Say it in the text, or cite a source with [@source].";

    private readonly HashSet<LinkReferenceDefinition> _used = [];

    public static void Check(MarkdownDocument document, string text, TextPlaces places, Report report)
    {
        var form = new LinkForm(text, places, report);
        foreach (var inline in document.Descendants<Inline>().ToArray()) form.Check(inline);
        form.CheckDefinitions(document);
    }

    private void Check(Inline inline)
    {
        switch (inline)
        {
            case AutolinkInline { IsEmail: false, Url: var url } link when !WebAddresses.IsWeb(url) && !WebAddresses.IsCopied(url):
                Add(ParseRules.LinkScheme, link, $"A link to '{url}' is not allowed.");
                break;
            case LinkInline { Reference: { } definition } link when IsFootnote(link, definition):
                break;
            case LinkInline { IsImage: true } image:
                CheckImage(image, image.Url ?? "");
                break;
            case LinkInline link:
                CheckLink(link, link.Url ?? "");
                break;
        }
    }

    private void CheckImage(LinkInline image, string address)
    {
        if (image.Descendants<Inline>().FirstOrDefault(inner => IsMark(inner) || inner is LinkInline { IsImage: false }) is { } inner)
        {
            Add(ParseRules.BrokenMarkup, inner, "There is a link or mark in the description of an image.", "Write plain words between ![ and ].");
            return;
        }

        var words = PlainText.Of(image);
        if (words.Length == 0) Add(ParseRules.ImageText, image, "The image has no description.");
        else if (ImageWords.SayNothing(words, address))
            Add(ParseRules.ImageText, image, $"'{words}' is no description: it says no more than the name of a file.");
        if (!WebAddresses.IsRelative(address) && !WebAddresses.IsOwn(address) && !WebAddresses.IsCopied(address))
        {
            const string Message = "Images come from input/assets/ only; a page that loads one from elsewhere tells that site who reads it.";
            Add(ParseRules.LinkScheme, image, Message, "Put the image into input/assets/ and write its relative path.");
        }

        CheckTitle(image, "image", "Write it into the description between [ and ], or into the text.");
    }

    private void CheckLink(LinkInline link, string address)
    {
        if (link.Descendants<Inline>().FirstOrDefault(IsMark) is { } inner)
        {
            const string Advice = "Write plain words between [ and ], and the other link or mark behind this one.";
            Add(ParseRules.BrokenMarkup, inner, "There is a link or mark inside a link.", Advice);
            return;
        }

        if (address.Length == 0) Add(ParseRules.BrokenMarkup, link, "The link has no address.");
        else if (PlainText.Of(link).Length == 0)
            Add(ParseRules.BrokenMarkup, link, "The link has no text.", "Write the text between the square brackets.");
        else if (!IsAllowed(address)) Add(ParseRules.LinkScheme, link, $"A link to '{address}' is not allowed.");
        CheckTitle(link, "link", "Write it into the text of the link, or remove it.");
    }

    private static bool IsMark(Inline inline) => inline is ReferenceInline or LevelInline or CitationInline or EditorialInline or AutolinkInline;

    private static bool IsAllowed(string address) =>
        WebAddresses.IsWeb(address) || WebAddresses.IsMail(address) || WebAddresses.IsOwn(address) || WebAddresses.IsRelative(address)
        || WebAddresses.IsCopied(address);

    private void CheckTitle(LinkInline link, string what, string advice)
    {
        if (link.Title is not { Length: > 0 } title) return;
        // The title of a named link is in the line that defines the name, and is reported once.
        Add(ParseRules.LostText, link.Reference as MarkdownObject ?? link, $"The title '{title}' of this {what} would not be shown.", advice);
    }

    /// <summary>Whether a link is a footnote: markdown takes one for a link if its note is a single word or an address.</summary>
    private bool IsFootnote(LinkInline link, LinkReferenceDefinition definition)
    {
        var isFirst = _used.Add(definition);
        if (definition.Label is not ['^', ..]) return false;
        if (isFirst) Add(ParseRules.ForeignMark, link, Footnotes, InText);
        // As plain text it is not reported a second time for where it leads.
        link.ReplaceBy(new LiteralInline(definition.Label) { Span = link.Span });
        return true;
    }

    /// <summary>Reports definitions that no link uses, which would be lost in silence.</summary>
    private void CheckDefinitions(MarkdownDocument document)
    {
        foreach (var definition in document.Descendants().OfType<LinkReferenceDefinition>().Where(definition => !_used.Contains(definition)))
        {
            if (definition.Label is ['^', ..])
            {
                Add(ParseRules.ForeignMark, definition, Footnotes, InText);
                continue;
            }

            const string Advice =
                "Write [text](address) where the link belongs, or remove the line; a note to other contributors goes between <!-- and -->.";
            Add(ParseRules.LostText, definition, $"No link uses the address of [{definition.Label}], so no page would show this line.", Advice);
        }
    }

    private void Add(Rule rule, MarkdownObject node, string message, string? advice = null) =>
        report.Add(rule, places.Beginning(node, text), message, advice);
}
