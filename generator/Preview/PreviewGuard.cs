using Microsoft.AspNetCore.Http;

namespace RoleSite.Generator.Preview;

/// <summary>Keeps a site that is not public yet from other web sites that the same browser has open.</summary>
public static class PreviewGuard
{
    /// <summary>Headers that every answer has, the preview's own pages and refusals too. A header of the site with the same name takes the place of its own.</summary>
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
    ];

    public static void AddHeaders(HttpResponse response)
    {
        foreach (var (name, value) in Always) response.Headers[name] = value;
    }

    /// <summary>Whether a header of the published site would open the preview: there data may be read from anywhere, here from nowhere else. HSTS would make a browser ask every program on localhost for https.</summary>
    public static bool IsForPublicationOnly(string header) =>
        header.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Cross-Origin-Resource-Policy", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Timing-Allow-Origin", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Strict-Transport-Security", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a request is not answered; null where it is.</summary>
    public static (int Status, string Reason)? Refusal(HttpRequest request)
    {
        // A page elsewhere whose name is made to point at this machine must not read the site.
        if (request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]")) return (403, "The preview answers to localhost only.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return (405, "The preview can only be read.");
        return IsFromElsewhere(request) ? (403, "The preview does not answer to other web sites.") : null;
    }

    /// <summary>Browsers say which site asks. A link that somebody follows to the preview is welcome: the page it stands on learns nothing.</summary>
    private static bool IsFromElsewhere(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)) return true;
        return request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
            && (request.Headers["Sec-Fetch-Mode"] != "navigate" || request.Headers["Sec-Fetch-Dest"] != "document");
    }
}
