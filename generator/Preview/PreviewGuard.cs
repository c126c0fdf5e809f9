using Microsoft.AspNetCore.Http;

namespace RoleSite.Generator.Preview;

/// <summary>Keeps other web sites that are open in the same browser from reading a site that is not public yet.</summary>
internal static class PreviewGuard
{
    /// <summary>
    /// Headers of every answer, the preview's own pages and rejections included. A header of the site replaces one of the same name.
    /// </summary>
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

    /// <summary>
    /// Whether the preview must leave out a header of the published site: there, other sites may read the data, but not here. HSTS would make a
    /// browser ask every program on localhost for https.
    /// </summary>
    public static bool IsForPublicationOnly(string header) =>
        header.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Cross-Origin-Resource-Policy", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Timing-Allow-Origin", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Strict-Transport-Security", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a request is rejected; null if it is answered.</summary>
    public static (int Status, string Reason)? Rejection(HttpRequest request)
    {
        // A foreign page whose host name was made to point at this machine must not read the site (DNS rebinding).
        if (request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]")) return (403, "The preview answers to localhost only.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return (405, "The preview can only be read.");
        return IsFromElsewhere(request) ? (403, "The preview does not answer to other web sites.") : null;
    }

    /// <summary>Whether the browser says that another web site sent the request. A link may be followed: the page with it learns nothing.</summary>
    private static bool IsFromElsewhere(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)) return true;
        return request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
            && (request.Headers["Sec-Fetch-Mode"] != "navigate" || request.Headers["Sec-Fetch-Dest"] != "document");
    }
}
