namespace RoleSite.Generator.Preview;

/// <summary>A page of the preview itself, such as its help: not of the site.</summary>
internal static class OwnPage
{
    /// <summary>The whole page.</summary>
    /// <param name="title">Text without markup.</param>
    /// <param name="content">HTML.</param>
    public static string Html(string title, string content, string script) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        </head>
        <body>
        <h1>{title}</h1>
        {content}
        {script}</body>
        </html>

        """;
}
