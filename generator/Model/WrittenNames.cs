namespace RoleSite.Generator.Model;

/// <summary>Values of our types as the content and the data sets write them.</summary>
public static class WrittenNames
{
    /// <summary>How a title is filed, as titles.yml writes it: "part-of".</summary>
    public static string Of(FiledAs filed) => filed switch
    {
        FiledAs.PartOf => "part-of",
        FiledAs.SameAs => "same-as",
        _ => filed.ToString().ToLowerInvariant(),
    };
}
