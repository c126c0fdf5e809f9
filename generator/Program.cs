using System.CommandLine;
using System.Globalization;
using RoleSite.Generator.Commands;
using RoleSite.Generator.Diagnostics;

// The project switches languages off, but an environment variable can switch them on again.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
BestEffortWriter.Install();

var root = RootCommands.Create();
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    parsed.Invoke();
    return ExitCode.UsageError;
}

// Whatever happens, a contributor sees a sentence and not a stack trace.
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
#pragma warning disable CA1031 // The last line of defence must catch everything.
catch (Exception exception)
#pragma warning restore CA1031
{
    var what = $"{exception.GetType().Name}: {DiagnosticText.Safe(exception.Message.ReplaceLineEndings(" "))}";
    Console.Error.WriteLine(
        $"RoleSite itself failed ({what}). This is a mistake in the program, not in your content; please report it with what you changed last.");
    return ExitCode.Fault;
}
