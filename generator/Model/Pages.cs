using System.Collections.Immutable;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Model;

/// <summary>A page ready to be rendered: its address, what it shows, and the input file to blame for mistakes in it.</summary>
/// <param name="InputFile">Path inside the input folder, or null for a page that is computed from many.</param>
/// <param name="LastChange">Newest date of the content, for the sitemap.</param>
public sealed record Page(SitePath Address, PageModel Model, string? InputFile, DateOnly? LastChange);

/// <summary>What Pages hands to Render: HTML pages to be, and files that are finished already.</summary>
public sealed record SitePages(ImmutableArray<Page> Pages, ImmutableArray<OutputFile> Files);

/// <summary>A page as HTML text.</summary>
public sealed record RenderedPage(Page Page, string Html);

/// <summary>A file of the finished site.</summary>
public sealed record OutputFile(SitePath Address, ReadOnlyMemory<byte> Content);
