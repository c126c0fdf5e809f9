using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace RoleSite.Tests.MadeUpSite.Growth;

/// <summary>
/// The generator, changed so that it counts its own work: each call of a method or lambda, each round of a loop, each item of a list that is
/// searched.
/// What is counted does not depend on how fast or how busy a machine is.
/// </summary>
internal sealed class CountedProgram
{
    private static readonly MethodInfo Add = typeof(Work).GetMethod(nameof(Work.Add))!;

    private readonly List<string> _parts = [];
    private readonly ModuleDefinition _module;
    private readonly Assembly _generator;

    public CountedProgram()
    {
        using var resolver = new DefaultAssemblyResolver();
        foreach (var known in (Type[])[typeof(Generator.Build), typeof(object), typeof(Microsoft.AspNetCore.Components.ComponentBase)])
            resolver.AddSearchDirectory(Path.GetDirectoryName(known.Assembly.Location));
        using (_module = ModuleDefinition.ReadModule(typeof(Generator.Build).Assembly.Location, new ReaderParameters { AssemblyResolver = resolver }))
        {
            foreach (var method in _module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)) Count(method);
            using var changed = new MemoryStream();
            _module.Write(changed);
            changed.Position = 0;
            _generator = new AssemblyLoadContext("counted").LoadFromStream(changed);
        }
    }

    /// <summary>Builds a site with one worker.</summary>
    /// <returns>How often each part ran, and how many bytes each stage allocated, by their names.</returns>
    public Dictionary<string, long> Build(string folder)
    {
        Work.Begin(_parts.Count);
        var build = _generator.GetType(typeof(Generator.Build).FullName!)!.GetMethods().Single(method => method.GetParameters().Length == 3);
        var options = Activator.CreateInstance(build.GetParameters()[0].ParameterType, folder, null, null, 1);
        var work = new Dictionary<string, long>(StringComparer.Ordinal);
        var (stage, before) = ("", GC.GetTotalAllocatedBytes(precise: true));
        dynamic result = build.Invoke(null, [options, (Action<object>)(_ => { }), (Action<string>)End])!;
        End("");
        if (result.HasErrors) throw new InvalidOperationException((string)result.Diagnostics[0].Message);
        foreach (var (part, count) in _parts.Zip(Work.Counts)) work[part] = work.GetValueOrDefault(part) + count;
        return work;

        void End(string next)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            work[$"Bytes allocated by {stage}"] = allocated - before;
            (stage, before) = (next, allocated);
        }
    }

    private void Count(MethodDefinition method)
    {
        var body = method.Body;
        body.SimplifyMacros();
        var instructions = body.Instructions.ToArray();
        CountBefore(body, instructions[0], method.FullName);
        foreach (var at in instructions)
        {
            if (at.Operand is Instruction to && to.Offset <= at.Offset) CountBefore(body, at, $"A loop in {method.FullName}");
            if (at.OpCode.FlowControl == FlowControl.Call && at.Operand is MethodReference called && Counted(called) is { } counted)
            {
                body.GetILProcessor().InsertBefore(at, Instruction.Create(OpCodes.Ldc_I4, _parts.Count));
                at.OpCode = OpCodes.Call;
                at.Operand = counted;
                _parts.Add($"A search in {method.FullName}");
            }
        }

        body.OptimizeMacros();
    }

    private void CountBefore(Mono.Cecil.Cil.MethodBody body, Instruction place, string part)
    {
        var il = body.GetILProcessor();
        il.InsertBefore(place, il.Create(OpCodes.Ldc_I4, _parts.Count));
        il.InsertBefore(place, il.Create(OpCodes.Call, _module.ImportReference(Add)));
        _parts.Add(part);
    }

    /// <summary>
    /// The method of <see cref="Work"/> that searches a list like the given one, and counts; null where the given one searches none.
    /// </summary>
    private GenericInstanceMethod? Counted(MethodReference called)
    {
        var (list, item) = (called.DeclaringType.GetElementType().FullName, (called as GenericInstanceMethod)?.GenericArguments[0]);
        var isOfList = list is "System.Collections.Immutable.ImmutableArray`1" or "System.Collections.Generic.List`1" && called.Parameters.Count == 1;
        if (isOfList) item = ((GenericInstanceType)called.DeclaringType).GenericArguments[0];
        else if (list != "System.Linq.Enumerable" || called.Parameters.Count != 2) return null;
        var counting = typeof(Work).GetMethods().FirstOrDefault(method => method.Name == called.Name && method.IsGenericMethod
            && method.GetParameters()[0].ParameterType.Name
                .StartsWith(isOfList ? called.DeclaringType.Name : "IEnumerable`1", StringComparison.Ordinal));
        return counting is null ? null : new GenericInstanceMethod(_module.ImportReference(counting)) { GenericArguments = { item! } };
    }
}
