namespace RoleSite.Tests;

/// <summary>Says that a test breaks a rule and sees it reported, so that one test can hold that each rule has such a test.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class TriggersRuleAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}
