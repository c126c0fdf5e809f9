using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>The HTML of a text before its links are resolved: stretches of finished HTML, and between them gaps that Link fills.</summary>
public sealed record UnlinkedHtml(ImmutableArray<UnlinkedHtmlPart> Parts)
{
    public static readonly UnlinkedHtml Empty = new([]);

    public IEnumerable<Gap> Gaps => Parts.Select(part => part.Gap).OfType<Gap>();
}

/// <summary>A stretch of finished HTML and the gap right after it, if any.</summary>
public readonly record struct UnlinkedHtmlPart(string Html, Gap? Gap);

/// <summary>Something in a text that depends on other documents: a link, a name, a level or a citation.</summary>
/// <param name="Place">Where it is in its file, for messages.</param>
public abstract record Gap(SourcePlace Place);

/// <summary>The start tag of a [link](address); the words of the link and its end tag follow as HTML.</summary>
/// <param name="Url">As written.</param>
/// <param name="Text">The words without their marks.</param>
/// <param name="UrlSpan">Where the address is in the text: in the link, or in the line that defines its name. Null where there is none.</param>
public sealed record LinkGap(string Url, string Text, TextSpan? UrlSpan, SourcePlace Place) : Gap(Place);

/// <summary>An ![image](address), whole.</summary>
/// <param name="Url">As written.</param>
/// <param name="Text">Its description, without marks.</param>
/// <param name="UrlSpan">The same as of a link.</param>
public sealed record ImageGap(string Url, string Text, TextSpan? UrlSpan, SourcePlace Place) : Gap(Place);

/// <summary>An address in angle brackets. Its link is finished HTML, since it leads to another site; Link only checks that it does.</summary>
public sealed record AutolinkGap(string Url, SourcePlace Place) : Gap(Place);

/// <summary>[[name]] or [[name|text]], whole.</summary>
/// <param name="Name">As written; may be no well-formed slug.</param>
/// <param name="Span">All of it, with the brackets.</param>
public sealed record NameGap(string Name, string? Text, TextSpan Span, SourcePlace Place) : Gap(Place);

/// <summary>[[skill@level]] or [[role/skill@level]], with or without |text, whole.</summary>
/// <param name="Role">Null where the roles of the document are meant.</param>
/// <param name="Level">As written; may be no level.</param>
/// <param name="Span">All of it, with the brackets.</param>
public sealed record LevelGap(string? Role, string Skill, string Level, string? Text, TextSpan Span, SourcePlace Place) : Gap(Place);

/// <summary>[@source], whole.</summary>
/// <param name="Source">As written; may be unknown.</param>
/// <param name="Span">All of it, with the brackets.</param>
public sealed record CitationGap(string Source, TextSpan Span, SourcePlace Place) : Gap(Place);
