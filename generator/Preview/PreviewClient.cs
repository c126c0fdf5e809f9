using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace RoleSite.Generator.Preview;

/// <summary>
/// What the preview adds to a page: a script that reloads the page after a change and shows errors over it. The output never has it.
/// </summary>
internal static class PreviewClient
{
    /// <summary>
    /// The panel's style is made by the script, because the site's policy allows no other inline style; a shadow root keeps the site's styles away.
    /// </summary>
    public const string Script = """
        (() => {
          'use strict';
          const { version, standIn } = document.currentScript.dataset;
          let stream;
          let panel;

          const element = (name, text, ...children) => {
            const made = document.createElement(name);
            made.textContent = text;
            made.append(...children);
            return made;
          };

          const link = (address, text) => {
            const made = element('a', text);
            made.href = address;
            return made;
          };

          const style = new CSSStyleSheet();
          style.replaceSync(`
            :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
            section { max-height: 45vh; overflow: auto; box-sizing: border-box; padding: 16px 20px; font: 16px/1.5 system-ui, sans-serif;
              color: #fff; background: #5c1010; border-top: 4px solid #ff9c8f; }
            section:focus-visible, button:focus-visible { outline: 3px solid #ffd54d; outline-offset: -3px; }
            h2 { margin: 0 0 8px; font-size: 18px; }
            ul { margin: 0; padding: 0; list-style: none; }
            li { margin: 0 0 12px; overflow-wrap: anywhere; }
            p { margin: 0; }
            pre { margin: 0; overflow-x: auto; }
            a { color: #ffd9d4; }
            code, pre { font: 14px/1.5 ui-monospace, monospace; color: #ffd9d4; }
            button { float: right; font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px; padding: 2px 12px; }
            @media print { :host { display: none; } }`);

          const show = mistakes => {
            panel?.remove();
            panel = undefined;
            if (mistakes.length === 0 || standIn) return;
            panel = document.createElement('rolesite-preview');
            const root = panel.attachShadow({ mode: 'open' });
            root.adoptedStyleSheets = [style];
            const section = document.createElement('section');
            section.setAttribute('role', 'alert');
            section.tabIndex = 0;
            document.body.append(panel);
            root.append(section);
            const hide = element('button', 'Hide');
            hide.addEventListener('click', () => panel.remove());
            const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
            section.append(hide, element('h2', `${count}: this is the last version that could be built`), element('ul', '', ...mistakes.map(mistake =>
              element('li', '',
                element('code', `${mistake.place} ${mistake.code}`),
                element('p', mistake.message),
                ...(mistake.frame ? [element('pre', mistake.frame)] : []),
                element('p', mistake.advice),
                ...(mistake.help ? [link(mistake.help, `What ${mistake.code} means, with an example`)] : [])))));
          };

          // Browsers open only six connections to one address, so tabs that nobody looks at let go of theirs.
          const listen = () => {
            stream?.close();
            stream = undefined;
            if (document.hidden) return;
            stream = new EventSource('/__preview/events');
            stream.addEventListener('reload', event => { if (event.data !== version) location.reload(); });
            stream.addEventListener('errors', event => show(JSON.parse(event.data)));
          };
          document.addEventListener('visibilitychange', listen);
          addEventListener('pagehide', () => stream?.close());
          addEventListener('pageshow', event => { if (event.persisted) listen(); });
          listen();
        })();
        """;

    /// <summary>The source expression by which a content security policy allows the script.</summary>
    public static readonly string ScriptSource = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}'";

    /// <summary>The content security policy of the preview's own pages.</summary>
    public static readonly string OwnPolicy =
        $"default-src 'none'; script-src {ScriptSource}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The page with the script at the end of its body.</summary>
    public static byte[] AddTo(ReadOnlySpan<byte> html, PreviewState state)
    {
        var end = html.LastIndexOf("</body>"u8);
        if (end < 0) end = html.Length;
        var script = ScriptElement(state.Version, standIn: false);
        return [.. html[..end], .. Encoding.UTF8.GetBytes(script), .. html[end..]];
    }

    /// <summary>The page that is shown until a build succeeds for the first time.</summary>
    public static string ErrorPage(PreviewState state) => OwnPage.Html(
        "The site cannot be built yet",
        $"<p>This page loads itself again when you save a change.</p>\n<ul>\n{string.Join('\n', state.Errors.Select(Item))}\n</ul>",
        ScriptElement(state.Version, standIn: true));

    /// <summary>The answer to an unknown address if the site has no 404.html.</summary>
    public static string NotFoundPage(PreviewState state) => OwnPage.Html(
        "There is no such page", "<p>The site has no page at this address, and no 404.html.</p>", ScriptElement(state.Version, standIn: false));

    /// <summary>The events that tell a page about the newest build.</summary>
    public static string Events(PreviewState state) =>
        $"event: reload\ndata: {state.Version}\n\nevent: errors\ndata: {PanelError.ToJson(state.Errors)}\n\n";

    private static string ScriptElement(string version, bool standIn) =>
        $"<script data-version=\"{version}\"{(standIn ? " data-stand-in=\"yes\"" : "")}>{Script}</script>";

    private static string Item(PanelError error) =>
        $"<li><p><code>{Encode(error.Place)} {error.Code}</code></p>"
        + $"<p>{Encode(error.Message)}</p>{(error.Frame is null ? "" : $"<pre>{Encode(error.Frame)}</pre>")}<p>{Encode(error.Advice)}</p>"
        + (error.Help is null ? "" : $"<p><a href=\"{error.Help}\">What {error.Code} means, with an example</a></p>") + "</li>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
