using System.Globalization;

namespace RoleSite.Tests.Preview;

/// <summary>A console that a test may read while the preview writes to it.</summary>
public sealed class ConsoleText : StringWriter
{
    private readonly Lock _gate = new();

    public ConsoleText()
        : base(CultureInfo.InvariantCulture)
    {
    }

    public override void WriteLine(string? value)
    {
        lock (_gate) base.WriteLine(value);
    }

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    public override string ToString()
    {
        lock (_gate) return base.ToString();
    }
}
