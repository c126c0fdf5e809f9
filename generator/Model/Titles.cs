using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>titles.yml: which authority files which job title where.</summary>
public sealed record TitleFilings
{
    /// <summary>Path inside the input folder.</summary>
    public const string File = "titles.yml";

    private readonly Dictionary<(Slug Authority, Slug Title), Filing> _filings = [];

    public required Placed<string> Summary { get; init; }
    /// <summary>When somebody last checked the file against its sources.</summary>
    public required Placed<DateOnly> Reviewed { get; init; }
    public required ImmutableArray<JobTitle> Titles { get; init; }
    public required ImmutableArray<Authority> Authorities { get; init; }
    public required ImmutableArray<Filing> Filings
    {
        get;
        init
        {
            field = value;
            _filings = [];
            foreach (var filing in value) _filings.TryAdd((filing.Authority.Value, filing.Title.Value), filing);
        }
    }

    public required ImmutableArray<TitleStory> Stories { get; init; }

    /// <summary>What an authority does with a title; null where nobody looked it up.</summary>
    public Filing? Of(Authority authority, JobTitle title) =>
        _filings.GetValueOrDefault((authority.Id.Value, title.Id.Value));
}

/// <summary>A job title as people write it; its id may be that of a role of the site.</summary>
public sealed record JobTitle(Placed<Slug> Id, Placed<string> Name);

/// <summary>A classification, a framework, a count of adverts, an author: somebody who says what a title means.</summary>
public sealed record Authority(Placed<Slug> Id, Placed<string> Name, Placed<Slug> Source, string? Note);

/// <summary>What an authority does with a title.</summary>
public enum FiledAs
{
    /// <summary>An entry of its own.</summary>
    Own,
    /// <summary>Another name for an entry that is called otherwise.</summary>
    Alternate,
    /// <summary>A part or an example of something wider.</summary>
    PartOf,
    /// <summary>The same job as another title.</summary>
    SameAs,
    /// <summary>Not there; the nearest entry has another name.</summary>
    Near,
    /// <summary>Looked up and not there.</summary>
    Absent,
}

/// <param name="Of">The entry or title that the authority puts it under or beside.</param>
/// <param name="Sources">What it rests on, where that is not the source of the authority.</param>
public sealed record Filing(Placed<Slug> Authority, Placed<Slug> Title, FiledAs As, string? Of, ImmutableArray<Placed<Slug>> Sources, string? Note)
{
    /// <summary>What the filing rests on.</summary>
    public ImmutableArray<Placed<Slug>> AllSources(Authority authority) => Sources.IsEmpty ? [authority.Source] : Sources;
}

/// <summary>What the scatter of titles leads to, told in a paragraph or two.</summary>
public sealed record TitleStory(Placed<string> Title, MarkdownBody Text);
