namespace RoleSite.Generator.Check;

/// <summary>
/// Keeps track of which elements of a page are open. Pages are read tag by tag, without the guesses by which browsers repair markup, so all
/// other checks rely on each element being closed in its turn.
/// </summary>
internal sealed class OpenElements
{
    private readonly List<string> _open = [];
    private int _pictures;
    private int _templates;

    /// <summary>The first element that is not closed properly, as a sentence; null if all are.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether the reader is inside svg or math, where elements may close themselves and title is a label.</summary>
    public bool InPicture => _pictures > 0;

    /// <summary>Whether the reader is inside a template, whose content is not part of the page until a script copies it.</summary>
    public bool InTemplate => _templates > 0;

    public void Clear()
    {
        _open.Clear();
        _pictures = 0;
        _templates = 0;
        Fault = null;
    }

    public void Open(string name, bool closesItself)
    {
        if (IsVoid(name) || (closesItself && (InPicture || IsPicture(name)))) return;
        _open.Add(name);
        Count(name, 1);
    }

    public void Close(string name)
    {
        if (_open.Count > 0 && name == _open[^1])
        {
            CloseLast();
            return;
        }

        var start = _open.LastIndexOf(name);
        Fault ??= start < 0 ? $"</{name}> closes nothing." : $"<{_open[^1]}> is not closed before </{name}>.";
        while (start >= 0 && _open.Count > start) CloseLast();
    }

    /// <summary>Tells this object that the page has ended.</summary>
    public void End()
    {
        if (_open.Count > 0) Fault ??= $"<{_open[^1]}> is never closed.";
    }

    private void CloseLast()
    {
        Count(_open[^1], -1);
        _open.RemoveAt(_open.Count - 1);
    }

    private void Count(string name, int step)
    {
        if (IsPicture(name)) _pictures += step;
        if (name == "template") _templates += step;
    }

    private static bool IsPicture(string name) => name is "svg" or "math";

    private static bool IsVoid(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
