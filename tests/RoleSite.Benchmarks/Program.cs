using BenchmarkDotNet.Running;
using RoleSite.Benchmarks;

BenchmarkRunner.Run<BuildBenchmarks>(args: args);
