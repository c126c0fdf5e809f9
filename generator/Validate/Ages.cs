using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Which of two documents is older. There is neither a clock nor a history of files here, so what the documents say decides.</summary>
/// <remarks>If two documents are in each other's way, the newer one is reported, because somebody has just written it.</remarks>
internal sealed class Ages(ParsedInput input)
{
    private readonly HashSet<Slug> _named =
    [
        .. input.Roles.SelectMany(role => role.Related).Concat(input.Comparisons.SelectMany(comparison => comparison.Roles))
            .Concat(input.Settings?.FrontPageRoles ?? [])
            .Concat(input.Adverts?.Adverts.SelectMany(advert => advert.AsksFor) ?? []).Select(role => role.Value),
    ];

    /// <summary>Documents that others name come first; then those whose history begins earlier, or is longer.</summary>
    public IEnumerable<T> OldestFirst<T>(IEnumerable<T> documents, Func<T, DocumentHead> head) => documents
        .OrderByDescending(document => _named.Contains(head(document).Slug))
        .ThenBy(document => head(document).History.Select(revision => revision.Date).DefaultIfEmpty(DateOnly.MaxValue).Min())
        .ThenByDescending(document => head(document).History.Length)
        .ThenBy(document => head(document).Reviewed)
        .ThenBy(document => head(document).File, StringComparer.Ordinal);
}
