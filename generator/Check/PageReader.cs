using System.Text;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Reads the facts of a page from its HTML in one go, tag by tag, without a tree of the document. Each worker has one.</summary>
public sealed class PageReader
{
    private readonly ReferenceReader _references;
    private readonly AttributeReader _attributes;
    private readonly HtmlTokens _tokens = new();
    private readonly OpenElements _open = new();
    private readonly StringBuilder _text = new();
    private readonly PageDraft _draft = new();
    private Capture _capture;

    /// <summary>Which text is being gathered.</summary>
    private enum Capture
    {
        None,
        Title,
        Heading,
        Caption,
    }

    /// <param name="origin">The address of the site as <see cref="SiteOrigin"/> gives it, to know links to its own pages.</param>
    public PageReader(string? origin)
    {
        _references = new ReferenceReader(origin);
        _attributes = new AttributeReader(_references);
    }

    /// <param name="html">The page in UTF-8.</param>
    public PageFacts Read(ReadOnlyMemory<byte> html, SitePath address)
    {
        _draft.Clear();
        _open.Clear();
        _capture = Capture.None;
        _tokens.Begin(html);
        ReadTokens(address);
        _open.End();
        return _draft.Finish(address, _open.Fault, CompressedSize.Excess(html.Span), place => _references.Read(ReferenceKind.Link, place, address));
    }

    private void ReadTokens(SitePath address)
    {
        while (true)
        {
            switch (_tokens.Next(_open.InPicture))
            {
                case HtmlToken.StartTag:
                    if (!_open.InPicture) _tokens.EnterHtml();
                    ReadStart(_tokens.Name, address);
                    break;
                case HtmlToken.EndTag:
                    ReadEnd(_tokens.Name);
                    break;
                case HtmlToken.Text when _capture != Capture.None:
                    _text.Append(_tokens.Text());
                    break;
                case HtmlToken.End:
                    return;
            }
        }
    }

    private void ReadStart(string name, SitePath address)
    {
        var isContent = !_open.InTemplate;
        _open.Open(name, _tokens.ClosesItself);
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
                _text.Append(_tokens.Value("alt"));
                break;
        }

        _attributes.Read(_tokens, address, _draft);
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
        return _draft.Text(string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
