using System.Collections.Immutable;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Model;

/// <summary>What rests on a source.</summary>
/// <param name="Texts">The pages that cite or list it, each once, by title.</param>
/// <param name="Levels">The levels that rest on it: of which role, in the skill at which position.</param>
/// <param name="Citations">How often texts, levels and filings of titles cite it.</param>
public sealed record SourceUse(ImmutableArray<PageLink> Texts, ImmutableArray<(LinkedRole Role, int Skill)> Levels, int Citations);
