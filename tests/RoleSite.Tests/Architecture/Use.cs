using System.Collections.Immutable;
using System.Reflection;
using RoleSite.Generator;

namespace RoleSite.Tests.Architecture;

/// <summary>One type of the generator uses another type, or one of its members.</summary>
/// <param name="From">The outermost type that uses.</param>
/// <param name="Member">Name of the used member; empty where only the type is named.</param>
internal sealed record Use(Type From, Type To, string Member)
{
    /// <summary>Everything that the compiled generator uses, from signatures and from the code of methods.</summary>
    public static readonly ImmutableArray<Use> All = [.. typeof(Build).Assembly.GetTypes().SelectMany(Of).Distinct()];

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The stage or folder that the using type belongs to: "Parse" for RoleSite.Generator.Parse, "" for the top.</summary>
    public string Folder => FolderOf(From);

    public string Target => $"{To.Name}{(Member.Length > 0 ? "." : "")}{Member}";

    public static string FolderOf(Type type)
    {
        var name = type.Namespace ?? "";
        const string Prefix = "RoleSite.Generator.";
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..].Split('.')[0] : "";
    }

    public override string ToString() => $"{From.FullName} uses {Target}";

    private static IEnumerable<Use> Of(Type type)
    {
        var from = Outermost(type);
        return Signatures(type).SelectMany(Parts).Select(to => new Use(from, Outermost(to), ""))
            .Concat(Bodies(type).SelectMany(IlReader.Members).SelectMany(member => Of(from, member)))
            .Where(use => use.To != from);
    }

    private static IEnumerable<Use> Of(Type from, MemberInfo member) => member switch
    {
        Type type => Parts(type).Select(to => new Use(from, Outermost(to), "")),
        MethodBase method => Parts(method.DeclaringType).Select(to => new Use(from, Outermost(to), method.Name))
            .Concat((method.IsGenericMethod ? method.GetGenericArguments() : []).SelectMany(Parts).Select(to => new Use(from, Outermost(to), ""))),
        _ => Parts(member.DeclaringType).Select(to => new Use(from, Outermost(to), member.Name)),
    };

    private static IEnumerable<Type?> Signatures(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(field => field.FieldType),
        .. Bodies(type).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
        .. type.GetMethods(Declared).Select(method => method.ReturnType),
    ];

    private static IEnumerable<MethodBase> Bodies(Type type) => [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];

    /// <summary>A type and what it is made of: ImmutableArray&lt;Page&gt; is ImmutableArray and Page.</summary>
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter) return [];
        if (type.HasElementType) return Parts(type.GetElementType());
        return type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)] : [type];
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
