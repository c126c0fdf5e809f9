using System.Reflection;
using Microsoft.CodeAnalysis;
using RoleSite.Generator;
using RoleSite.Theme;
using Xunit;

namespace RoleSite.Tests.Architecture;

/// <summary>Code that nothing uses is read for nothing.</summary>
public sealed class UnusedTests
{
    private const BindingFlags Declaring =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_type_of_the_generator_is_used() => Offenders.None(Declared.Types.Where(IsUnused).Select(type => type.ToDisplayString()));

    [Fact]
    public void Every_member_of_the_generator_is_used()
    {
        var written = Declared.WrittenAsJson();
        Offenders.None(Declared.Types.Where(type => !written.Contains(type))
            .SelectMany(Declared.MembersOf)
            .Where(IsUnused)
            .Select(member => $"{member.ContainingType.ToDisplayString()}.{member.Name}"));
    }

    /// <summary>Components are compiled from Razor, so what they read is only seen in the compiled program.</summary>
    [Fact]
    public void Every_value_of_a_page_model_is_read()
    {
        Assembly[] product = [typeof(ThemePages).Assembly, typeof(Build).Assembly];
        var read = product.SelectMany(Methods).SelectMany(IlReader.Members).OfType<MethodInfo>().Select(Name).ToHashSet(StringComparer.Ordinal);
        Offenders.None(typeof(ThemePages).Assembly.GetTypes()
            .Where(type => type.Namespace == "RoleSite.Theme.Models")
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(property => Name(property.GetMethod!))
            .Where(getter => !read.Contains(getter)));
    }

    private static bool IsUnused(ISymbol symbol) => !Declared.Named.Contains(symbol.OriginalDefinition);

    /// <summary>All methods but those that the compiler adds to each record, which read every value.</summary>
    private static IEnumerable<MethodBase> Methods(Assembly assembly) =>
        assembly.GetTypes().SelectMany(type => type.GetMethods(Declaring).Concat<MethodBase>(type.GetConstructors(Declaring)))
            .Where(method => method.Name is not ("PrintMembers" or "Deconstruct"));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
