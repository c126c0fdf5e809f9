using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>
/// Reads the facts of a page from its HTML, tag by tag: AngleSharp's document tree would take four times as long and 150 times the memory.
/// Each worker has one.
/// </summary>
public sealed class PageReader(string? origin)
{
    private readonly AttributeReader _attributes = new(new ReferenceReader(origin));
    private readonly OpenElements _open = new();
    private readonly StringBuilder _text = new();
    private PageDraft _draft = new();
    private Capture _capture;

    /// <summary>Which text is being gathered.</summary>
    private enum Capture
    {
        None,
        Title,
        Heading,
        Caption,
    }

    /// <param name="html">The page in UTF-8.</param>
    public PageFacts Read(ReadOnlySpan<byte> html, SitePath address)
    {
        _draft = new PageDraft();
        _open.Clear();
        _capture = Capture.None;
        ReadTokens(Encoding.UTF8.GetString(html), address);
        _open.End();
        return _draft.Finish(address, _open.Fault, CompressedSize.Excess(html));
    }

    private void ReadTokens(string html, SitePath address)
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(html)), HtmlEntityProvider.Resolver);
        tokenizer.SkipComments = true;
        tokenizer.SkipScriptText = true;
        tokenizer.SkipRawText = true;
        while (true)
        {
            // Most text is not needed, and skipping it is quicker.
            tokenizer.SkipDataText = _capture == Capture.None;
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    // The names of HTML elements are shared strings, so this allocates nothing.
                    var opened = token.Name.ToString();
                    // Only in HTML do these elements hold raw text; svg has elements of the same names.
                    if (!_open.InPicture) tokenizer.State = ModeAfter(opened);
                    ReadStart(ref token, opened, address);
                    break;
                case HtmlTokenType.EndTag:
                    ReadEnd(token.Name.ToString());
                    break;
                case HtmlTokenType.Character when _capture != Capture.None:
                    _text.Append(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.EndOfFile:
                    return;
            }
        }
    }

    private static HtmlParseMode ModeAfter(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        _ => HtmlParseMode.PCData,
    };

    private void ReadStart(ref StructHtmlToken token, string name, SitePath address)
    {
        var isContent = !_open.InTemplate;
        _open.Open(name, token.IsSelfClosing);
        if (!isContent) return;
        switch (name)
        {
            case "title" when !_open.InPicture && _draft.Title is null:
                StartCapture(Capture.Title);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                StartCapture(Capture.Heading);
                break;
            case "caption":
                StartCapture(Capture.Caption);
                break;
            case "img" when _capture == Capture.Heading:
                _text.Append(token.GetAttribute("alt").Memory.Span);
                break;
        }

        _attributes.Read(ref token, name, address, _draft);
    }

    private void ReadEnd(string name)
    {
        var isContent = !_open.InTemplate;
        _open.Close(name);
        if (!isContent) return;
        switch (name)
        {
            case "title" when _capture == Capture.Title:
                _draft.Title = Captured();
                break;
            case ['h', >= '1' and <= '6'] when _capture == Capture.Heading:
                _draft.Headings.Add(new Heading(name[1] - '0', Captured()));
                break;
            case "caption" when _capture == Capture.Caption:
                _draft.SetCaption(Captured());
                break;
            case "table":
                _draft.EndTable();
                break;
        }
    }

    private void StartCapture(Capture capture)
    {
        _text.Clear();
        _capture = capture;
    }

    /// <summary>The gathered text, with each run of white space replaced by one space.</summary>
    private string Captured()
    {
        _capture = Capture.None;
        return string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
