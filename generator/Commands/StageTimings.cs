using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RoleSite.Generator.Commands;

/// <summary>Measures what each stage of a build costs, for --timings.</summary>
internal sealed class StageTimings
{
    private readonly List<(string Stage, Measured At)> _begun = [];

    /// <summary>Notes that a stage begins, and that the stage before it has ended.</summary>
    public void Begin(string stage) => _begun.Add((stage, Measured.Now()));

    /// <summary>
    /// One line a stage, and their sum: time that passed and time of all cores in milliseconds, memory allocated in MB (10^6 bytes), and how often
    /// garbage was collected.
    /// </summary>
    public string Table()
    {
        var table = new StringBuilder(Line("", "ms", "CPU ms", "MB", "collections"));
        Measured[] ends = [.. _begun.Skip(1).Select(begun => begun.At), Measured.Now()];
        foreach (var ((stage, start), end) in _begun.Zip(ends)) table.Append(Row(stage, start, end));
        return table.Append(Row("Total", _begun[0].At, ends[^1])).ToString();
    }

    private static string Row(string name, Measured start, Measured end) => Line(
        name,
        Number(Stopwatch.GetElapsedTime(start.Wall, end.Wall).TotalMilliseconds),
        Number((end.Cpu - start.Cpu).TotalMilliseconds),
        Number((end.Allocated - start.Allocated) / 1e6),
        Number(end.Collections - start.Collections));

    private static string Line(string name, string wall, string cpu, string allocated, string collections) =>
        $"{name,-10}{wall,8}{cpu,8}{allocated,8}{collections,13}\n";

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <param name="Wall">Ticks of <see cref="Stopwatch"/>.</param>
    /// <param name="Cpu">Time that the process has spent on all cores.</param>
    /// <param name="Allocated">Bytes allocated so far.</param>
    /// <param name="Collections">Collections of garbage so far.</param>
    private sealed record Measured(long Wall, TimeSpan Cpu, long Allocated, int Collections)
    {
        public static Measured Now() =>
            new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
    }
}
