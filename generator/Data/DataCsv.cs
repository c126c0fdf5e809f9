using System.Collections.Immutable;
using CsvHelper;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <param name="Cell">Text of the cell; null leaves it empty.</param>
internal sealed record DataColumn<T>(string Name, Func<T, string?> Cell);

/// <summary>
/// Writes data sets as CSV (RFC 4180, but with "\n" at line ends). Cells hold what contributors wrote, and people open them in a
/// spreadsheet: text that a spreadsheet would run as a formula (it begins with = + - @, their full-width forms, a tab or a carriage return) gets an
/// apostrophe in front.
/// </summary>
internal static class DataCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    public static OutputFile File<T>(string address, ImmutableArray<DataColumn<T>> columns, IEnumerable<T> items)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            writer.WriteHeader([.. columns.Select(column => column.Name)]);
            foreach (var item in items)
            {
                foreach (var column in columns) writer.WriteField(Shown(column.Cell(item)));
                writer.EndRecord();
            }
        }

        return new OutputFile(new SitePath(address), stream.ToArray());
    }

    /// <summary>Spreadsheets of East Asia take full-width signs for the beginning of a formula too; the library looks for ASCII only.</summary>
    private static string? Shown(string? cell) => cell is ['\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? $"'{cell}" : cell;

    /// <summary>Several values in one cell.</summary>
    public static string List(IEnumerable<string> values) => string.Join("; ", values);
}
