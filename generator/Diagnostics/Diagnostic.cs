using RoleSite.Generator.Model;

namespace RoleSite.Generator.Diagnostics;

/// <summary>One mistake: the rule it breaks, where, what is wrong and what to do.</summary>
public sealed record Diagnostic(Rule Rule, SourcePlace Place, string Message, string Advice);
