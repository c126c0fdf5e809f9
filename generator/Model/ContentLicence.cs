namespace RoleSite.Generator.Model;

/// <summary>The licence of texts and data; the page "about" says the same to people.</summary>
public static class ContentLicence
{
    public const string Name = "CC BY 4.0";

    public const string Address = "https://creativecommons.org/licenses/by/4.0/";
}
