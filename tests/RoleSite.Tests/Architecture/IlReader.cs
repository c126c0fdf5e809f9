using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace RoleSite.Tests.Architecture;

/// <summary>Reads the compiled code of a method for the members that it names.</summary>
internal static class IlReader
{
    private static readonly Dictionary<int, OpCode> Codes =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (OpCode)field.GetValue(null)!)
            .ToDictionary(code => code.Value & 0xFFFF);

    public static IEnumerable<MemberInfo> Members(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? Codes[0xFE00 | il[at + 1]] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return method.Module.ResolveMember(Int(il, at), ofType, ofMethod)!;
            at += Length(code.OperandType, il, at);
        }
    }

    private static int Length(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * Int(il, at)),
        _ => 4,
    };

    private static int Int(byte[] il, int at) => BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at));
}
