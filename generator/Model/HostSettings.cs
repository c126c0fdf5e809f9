namespace RoleSite.Generator.Model;

/// <summary>The site's address and repository as the host of the build knows them; they win over site.yml, so that a fork needs no edit.</summary>
/// <param name="IsPreview">A deploy preview: search engines are kept away.</param>
public sealed record HostSettings(string? Address, string? Repository, bool IsPreview);
