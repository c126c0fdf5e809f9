using System.Collections.Immutable;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Model;

/// <summary>What site.yml says about the site as a whole.</summary>
public sealed record SiteSettings
{
    /// <summary>Characters of the longest title.</summary>
    public const int MaxTitle = 60;

    public required string Title { get; init; }
    public required string Tagline { get; init; }
    public required string Description { get; init; }
    /// <summary>Absolute address of the site without a slash at its end.</summary>
    public required string Address { get; init; }
    /// <summary>Address of the repository without a slash at its end, for "edit this page".</summary>
    public required string Repository { get; init; }
    public required string Branch { get; init; }
    public required string Language { get; init; }
    /// <summary>The field of work that the roles are of, such as "AI and data"; null where the site does not say.</summary>
    public string? Field { get; init; }
    /// <summary>Whether the site promises that each claim and each figure names its source or is marked as its makers' judgement.</summary>
    public bool ClaimsAreSourced { get; init; }
    public Look Look { get; init; } = Look.OfTheTheme;
    public required ImmutableArray<Placed<Slug>> FrontPageRoles { get; init; }
    public required ImmutableArray<RoleGroup> RoleGroups { get; init; }
    public required ImmutableArray<MenuEntry> Menu { get; init; }
    public ImmutableArray<SearchedPage> SearchedAs { get; init; } = [];
    private static readonly ImmutableArray<string> ExampleHosts =
        ["example", "example.com", "example.net", "example.org", "invalid", "localhost", "test"];

    /// <summary>For a site whose settings could not be read, which is reported. No page is made with them.</summary>
    public static readonly SiteSettings Unknown = new()
    {
        Title = "",
        Tagline = "",
        Description = "",
        Address = "https://unknown.example",
        Repository = "",
        Branch = "",
        Language = "en",
        FrontPageRoles = [],
        RoleGroups = [],
        Menu = [],
    };

    /// <summary>Whether the address may be a real one: names under these endings are kept for examples and tests (RFC 2606).</summary>
    public bool IsPublished => Uri.TryCreate(Address, UriKind.Absolute, out var address)
        && !ExampleHosts.Any(host => address.Host == host || address.Host.EndsWith("." + host, StringComparison.Ordinal));

    /// <summary>The address that site.yml gives, where the host of the build gives another; else empty.</summary>
    public string WrittenAddress { get; init; } = "";

    /// <summary>A preview of a change: search engines stay away.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Things in the plural with the field of work before them, such as "AI and data roles" for "roles".</summary>
    public string InField(string things) => Field is null ? things : $"{Field} {things}";

    /// <summary>Where a reader edits a file of the input folder.</summary>
    public string EditAddress(string file) => $"{Repository}/edit/{Branch}/input/{file}";

    /// <summary>The same settings at the address that a host gives the site.</summary>
    public SiteSettings At(HostSettings? host) => host is null
        ? this
        : this with
        {
            Address = host.Address ?? Address,
            WrittenAddress = Address,
            Repository = host.Repository ?? Repository,
            IsPreview = host.IsPreview,
        };
}

/// <param name="Place">Where its address is written.</param>
public sealed record MenuEntry(PageLink Link, SourcePlace Place);

/// <summary>Words under which readers look for a page or a part of one, and which are none of its names.</summary>
/// <param name="Address">Such as "/assess/" or "/about/#what-it-is-not"; "#tasks" means that heading on every page.</param>
/// <param name="IsOffered">Whether the search offers the page where it finds nothing.</param>
public sealed record SearchedPage(Placed<string> Address, ImmutableArray<string> Words, bool IsOffered);

/// <summary>A group under which the index lists roles.</summary>
public sealed record RoleGroup(Placed<Slug> Key, string Name, string Text)
{
    public Slug Id => Key.Value;
}

/// <summary>What levels.yml says of a level.</summary>
/// <param name="Means">What a person at this level does.</param>
/// <param name="Help">How much help they need.</param>
/// <param name="Evidence">How it shows.</param>
public sealed record LevelDescription(Level Level, string Name, string Means, string Help, string Evidence)
{
    /// <summary>A letter that stands for the level where there is no room for its name; a dash for none.</summary>
    public string Letter => Level.IsNeeded ? Name[..1] : "–";
}

/// <summary>The scale of levels.yml, lowest first, and the point that every level is read against.</summary>
public sealed record LevelScale(string ReferencePoint, ImmutableArray<LevelDescription> Levels)
{
    public LevelDescription this[Level level] => Levels[level.Value];
}
