using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>The facts of one page while it is being read. Each reader has one, for page after page.</summary>
internal sealed class PageDraft
{
    private readonly SharedTexts _texts = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeatedIds = new(StringComparer.Ordinal);
    private readonly HashSet<IdReference> _idReferences = [];
    private readonly HashSet<Reference> _references = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly Stack<OpenTable> _openTables = [];
    private readonly ImmutableArray<TableFacts>.Builder _tables = ImmutableArray.CreateBuilder<TableFacts>();

    public string? Language { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Canonical { get; set; }

    public bool NoIndex { get; set; }

    public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>();

    public HashSet<string> ImagesWithoutText { get; } = new(StringComparer.Ordinal);

    /// <summary>Forgets the page before.</summary>
    public void Clear()
    {
        _ids.Clear();
        _repeatedIds.Clear();
        _idReferences.Clear();
        _references.Clear();
        _places.Clear();
        _openTables.Clear();
        _tables.Clear();
        Headings.Clear();
        ImagesWithoutText.Clear();
        Language = Title = Description = Canonical = null;
        NoIndex = false;
    }

    /// <summary>The text as a string, which is the same object for equal texts.</summary>
    public string Text(ReadOnlySpan<char> text) => _texts.Of(text);

    public void AddId(ReadOnlySpan<char> id)
    {
        var text = Text(id);
        if (!_ids.Add(text)) _repeatedIds.Add(text);
    }

    /// <param name="ids">One or more ids with white space between them.</param>
    public void AddIdReferences(string attribute, ReadOnlySpan<char> ids)
    {
        foreach (var range in ids.SplitAny(' ', '\n', '\t'))
        {
            if (!ids[range].IsEmpty) _idReferences.Add(new IdReference(attribute, Text(ids[range])));
        }
    }

    public void Add(Reference? reference)
    {
        if (reference is not null) _references.Add(reference);
    }

    /// <summary>Adds a link to a place on the page itself.</summary>
    /// <param name="fragment">What follows the #, as written.</param>
    public void AddPlace(ReadOnlySpan<char> fragment) => _places.Add(Text(fragment));

    /// <param name="forLooks">Whether the table says that it is only for layout and so needs no headers.</param>
    public void BeginTable(bool forLooks) => _openTables.Push(new OpenTable { ForLooks = forLooks });

    public void AddHeadCell(bool hasScope)
    {
        if (!_openTables.TryPeek(out var table)) return;
        table.HeadCells++;
        if (!hasScope) table.HeadsWithoutScope++;
    }

    public void SetCaption(string text)
    {
        if (_openTables.TryPeek(out var table)) table.Caption = text;
    }

    public void EndTable()
    {
        if (!_openTables.TryPop(out var table) || table.ForLooks) return;
        _tables.Add(new TableFacts(table.Caption, table.HeadCells, table.HeadsWithoutScope));
    }

    /// <param name="ownPlace">Reads a link to a place on the page, such as "#sources".</param>
    public PageFacts Finish(SitePath address, string? openElement, int? overweightBytes, Func<string, Reference?> ownPlace)
    {
        // Known only now: a label or a link may come before the element that it points at.
        foreach (var place in _places.Where(place => !_ids.Contains(place))) Add(ownPlace("#" + place));
        return new PageFacts
        {
            Address = address,
            Language = Language,
            Title = Title,
            Description = Description,
            Canonical = Canonical,
            NoIndex = NoIndex,
            Headings = Headings.ToImmutable(),
            Tables = _tables.ToImmutable(),
            ImagesWithoutText = [.. ImagesWithoutText],
            Ids = [.. _ids.Order(StringComparer.Ordinal)],
            RepeatedIds = [.. _repeatedIds],
            MissingIds = [.. _idReferences.Where(reference => !_ids.Contains(reference.Id))],
            References = [.. _references],
            OpenElement = openElement,
            OverweightBytes = overweightBytes,
        };
    }

    private sealed class OpenTable
    {
        public bool ForLooks { get; init; }

        public string Caption { get; set; } = "";

        public int HeadCells { get; set; }

        public int HeadsWithoutScope { get; set; }
    }
}
