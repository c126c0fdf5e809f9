using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using RoleSite.Generator;

namespace RoleSite.Benchmarks;

/// <summary>
/// Time and memory of a whole build, in memory, by the number of roles. Run with: dotnet run -c Release --project tests/RoleSite.Benchmarks
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, iterationCount: 10, warmupCount: 2)]
public class BuildBenchmarks
{
    private string _folder = "";

    [Params(3, 100, 1000)]
    public int Roles { get; set; }

    [GlobalSetup]
    public void MakeSite()
    {
        _folder = Directory.CreateTempSubdirectory("rolesite-benchmark").FullName;
        MadeUpSite.Write(_folder, Roles);
    }

    [GlobalCleanup]
    public void RemoveSite() => Directory.Delete(_folder, recursive: true);

    /// <returns>The number of pages, so that nothing of the build can be left out.</returns>
    [Benchmark]
    public int Build()
    {
        var result = Generator.Build.Run(new BuildOptions(_folder));
        return result.HasErrors ? throw new InvalidOperationException(result.Diagnostics[0].Message) : result.PageCount;
    }
}
