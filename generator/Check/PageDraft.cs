using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>The facts of one page while it is being read.</summary>
internal sealed class PageDraft
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeatedIds = new(StringComparer.Ordinal);
    private readonly HashSet<IdReference> _idReferences = [];
    private readonly HashSet<Reference> _references = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<OpenTable> _openTables = [];
    private readonly ImmutableArray<TableFacts>.Builder _tables = ImmutableArray.CreateBuilder<TableFacts>();

    public string? Language { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Canonical { get; set; }

    public bool NoIndex { get; set; }

    public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>();

    public HashSet<string> ImagesWithoutText { get; } = new(StringComparer.Ordinal);

    public void AddId(ReadOnlySpan<char> id)
    {
        var text = id.ToString();
        if (!_ids.Add(text)) _repeatedIds.Add(text);
    }

    /// <param name="ids">One or more ids with white space between them.</param>
    public void AddIdReferences(string attribute, ReadOnlySpan<char> ids)
    {
        foreach (var range in ids.SplitAny(' ', '\n', '\t'))
        {
            if (!ids[range].IsEmpty) _idReferences.Add(new IdReference(attribute, ids[range].ToString()));
        }
    }

    public void Add(Reference? reference)
    {
        if (reference is not null) _references.Add(reference);
    }

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

    public PageFacts Finish(SitePath address, string? openElement, int? overweightBytes) => new()
    {
        Address = address,
        Language = Language,
        Title = Title,
        Description = Description,
        Canonical = Canonical,
        NoIndex = NoIndex,
        Headings = Headings.DrainToImmutable(),
        Tables = _tables.DrainToImmutable(),
        ImagesWithoutText = [.. ImagesWithoutText],
        Ids = _ids,
        RepeatedIds = [.. _repeatedIds],
        // Known only now: a label may come before the element that it points at.
        MissingIds = [.. _idReferences.Where(reference => !_ids.Contains(reference.Id))],
        References = [.. _references],
        OpenElement = openElement,
        OverweightBytes = overweightBytes,
    };

    private sealed class OpenTable
    {
        public bool ForLooks { get; init; }

        public string Caption { get; set; } = "";

        public int HeadCells { get; set; }

        public int HeadsWithoutScope { get; set; }
    }
}
