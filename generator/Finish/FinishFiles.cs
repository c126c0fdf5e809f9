using System.Collections.Immutable;
using RoleSite.Generator.Check;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Finish;

/// <summary>Finishes all other files, on several threads: makes them, reads them for the checks, hands them on and forgets them.</summary>
public static class FinishFiles
{
    /// <param name="makers">What makes files; none needs another.</param>
    /// <param name="origin">The address of the site as <see cref="SiteOrigin"/> gives it.</param>
    /// <param name="keep">Takes each file, on several threads at once.</param>
    /// <returns>What the checks need to know of each file, in the order of the makers.</returns>
    public static ImmutableArray<FileFacts> Run(
        ImmutableArray<Func<ImmutableArray<OutputFile>>> makers, string? origin, Action<OutputFile> keep, int workers)
    {
        var facts = new FileFacts[makers.Length][];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = workers };
        Parallel.For(0, makers.Length, parallel, () => new FileReader(origin), (i, _, reader) =>
        {
            facts[i] = [.. makers[i]().Select(file => Finish(file, reader))];
            return reader;
        }, _ => { });
        return [.. facts.SelectMany(made => made)];

        FileFacts Finish(OutputFile file, FileReader reader)
        {
            keep(file);
            return reader.Read(file);
        }
    }
}
