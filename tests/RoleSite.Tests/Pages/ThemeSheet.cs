using System.Collections.Immutable;
using ExCSS;
using RoleSite.Generator.Pages;

namespace RoleSite.Tests.Pages;

/// <summary>The declarations of the theme's main style sheet outside media queries, read by a CSS parser.</summary>
internal static class ThemeSheet
{
    public static readonly ImmutableArray<(
        string Selector, string Property, string Value)> Declarations = Read(new ThemeFiles(folder: null).Text("theme.css"));

    /// <summary>The value that the first rule for a selector gives a property.</summary>
    public static string Value(string selector, string property) =>
        Declarations.First(declaration => declaration.Selector == selector && declaration.Property == property).Value;

    private static ImmutableArray<(string, string, string)> Read(string css)
    {
        var parser = new StylesheetParser(includeUnknownDeclarations: true, tolerateInvalidValues: true);
        return
        [
            .. from rule in parser.Parse(css).StyleRules
               from selector in rule.SelectorText.Split(',')
               from property in rule.Style
               select (selector, property.Name, property.Original),
        ];
    }
}
