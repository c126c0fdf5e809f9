using System.Text;

namespace RoleSite.Generator.Commands;

/// <summary>Prints while somebody listens. A stream that is closed, or a log on a full disk, does not change what a build does or how it ends.</summary>
public sealed class ForgivingWriter : TextWriter
{
    private readonly TextWriter _inner;
    private bool _isHeard = true;

    private ForgivingWriter(TextWriter inner) => _inner = inner;

    public override Encoding Encoding => _inner.Encoding;

    /// <summary>Puts itself before both streams of the console.</summary>
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

    private static ForgivingWriter Of(Func<TextWriter> stream)
    {
        try
        {
            return new ForgivingWriter(stream());
        }
        catch (IOException)
        {
            return new ForgivingWriter(Null);
        }
    }

    private void Try(Action write)
    {
        if (!_isHeard) return;
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _isHeard = false;
        }
    }
}
