using System.Text;

namespace RoleSite.Generator.Commands;

/// <summary>Prints as long as it can. A closed stream, or a log on a full disk, changes neither what a build does nor how it ends.</summary>
public sealed class BestEffortWriter : TextWriter
{
    private readonly TextWriter _inner;
    private bool _works = true;

    private BestEffortWriter(TextWriter inner) => _inner = inner;

    public override Encoding Encoding => _inner.Encoding;

    /// <summary>Wraps both streams of the console.</summary>
    public static void Install()
    {
        Console.SetOut(Of(() => Console.Out));
        Console.SetError(Of(() => Console.Error));
    }

    public override void Write(char value) => Try(() => _inner.Write(value));

    public override void Write(string? value) => Try(() => _inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => _inner.Write(buffer, index, count));

    public override void WriteLine(string? value) => Try(() => _inner.WriteLine(value));

    public override void Flush() => Try(_inner.Flush);

    private static BestEffortWriter Of(Func<TextWriter> stream)
    {
        try
        {
            return new BestEffortWriter(stream());
        }
        catch (IOException)
        {
            return new BestEffortWriter(Null);
        }
    }

    private void Try(Action write)
    {
        if (!_works) return;
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _works = false;
        }
    }
}
