using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using RoleSite.Generator.Check;

namespace RoleSite.Tests.Check;

/// <summary>The tags and texts of HTML as lines, read by the program and by AngleSharp, which knows what browsers do.</summary>
internal static class TokensOf
{
    public static ImmutableArray<string> TheProgram(string html)
    {
        var (lines, open, tokens) = (new Lines(), new OpenElements(), new HtmlTokens());
        tokens.Begin(Encoding.UTF8.GetBytes(html));
        while (true)
        {
            switch (tokens.Next(open.InPicture))
            {
                case HtmlToken.StartTag:
                    if (!open.InPicture) tokens.EnterHtml();
                    open.Open(tokens.Name, tokens.ClosesItself);
                    lines.Start(tokens.Name, tokens.ClosesItself);
                    for (var i = 0; i < tokens.Attributes; i++) lines.Attribute(tokens.AttributeName(i), tokens.Value(i).ToString());
                    break;
                case HtmlToken.EndTag:
                    open.Close(tokens.Name);
                    lines.End(tokens.Name);
                    break;
                case HtmlToken.Text:
                    lines.Text(tokens.Text());
                    break;
                case HtmlToken.End:
                    return lines.All();
            }
        }
    }

    public static ImmutableArray<string> AngleSharp(string html)
    {
        var (lines, open) = (new Lines(), new OpenElements());
        using var tokenizer = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(html)), HtmlEntityProvider.Resolver);
        tokenizer.SkipComments = true;
        while (true)
        {
            tokenizer.IsAcceptingCharacterData = open.InPicture;
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    var name = token.Name.ToString();
                    if (!open.InPicture) tokenizer.State = ModeAfter(name);
                    open.Open(name, token.IsSelfClosing);
                    Start(ref token, name, lines);
                    break;
                case HtmlTokenType.EndTag:
                    open.Close(token.Name.ToString());
                    lines.End(token.Name.ToString());
                    break;
                case HtmlTokenType.Character:
                    lines.Text(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.EndOfFile:
                    return lines.All();
            }
        }
    }

    private static void Start(ref StructHtmlToken token, string name, Lines lines)
    {
        lines.Start(name, token.IsSelfClosing);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            // Whoever asks AngleSharp's tokens for an attribute gets the first of two; its list has both.
            if (seen.Add(attribute.Name.ToString())) lines.Attribute(attribute.Name.ToString(), attribute.Value.ToString());
        }
    }

    private static HtmlParseMode ModeAfter(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        _ => HtmlParseMode.PCData,
    };

    private sealed class Lines
    {
        private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();
        private readonly StringBuilder _text = new();

        public void Start(string name, bool closesItself) => Add($"<{name}>{(closesItself ? " closes itself" : "")}");

        public void Attribute(string name, string value) => Add($"{name}={value}");

        public void End(string name) => Add($"</{name}>");

        public void Text(ReadOnlySpan<char> text) => _text.Append(text);

        public ImmutableArray<string> All()
        {
            EndText();
            return _lines.ToImmutable();
        }

        private void Add(string line)
        {
            EndText();
            _lines.Add(line);
        }

        /// <summary>
        /// How a reader cuts a text into pieces does not matter. Nor does the case of its letters: in a style sheet that holds "&lt;/P&gt;",
        /// AngleSharp changes it.
        /// </summary>
        private void EndText()
        {
            if (_text.Length > 0) _lines.Add($"text {_text.ToString().ToLowerInvariant()}");
            _text.Clear();
        }
    }
}
