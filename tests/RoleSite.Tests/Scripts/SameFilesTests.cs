using System.Text;
using System.Text.Json;
using RoleSite.Generator.Data;
using RoleSite.Generator.Model;
using RoleSite.Tests.Architecture;
using Xunit;

namespace RoleSite.Tests.Scripts;

public sealed class SameFilesTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789+#αβγδшжя数据";

    [Fact]
    public void A_query_loads_the_file_that_a_large_index_has_for_its_beginning()
    {
        var files = SearchIndex.Run([.. Entries(6000)], []);
        using var first = JsonDocument.Parse(Encoding.UTF8.GetString(files[0].Content.Span));
        var beginnings = first.RootElement.GetProperty("beginnings").EnumerateArray().Select(beginning => beginning.GetString()!).ToArray();
        Assert.NotEmpty(beginnings);
        var asked = Script.Call<string[]>(
            "search-match", "(m, tools, beginnings) => beginnings.flatMap((one) => m.files(one, beginnings))", beginnings);
        var made = files.Select(file => file.Address.Value);
        Offenders.None(asked.Select(name => $"{SearchIndex.Folder}{name}.json").Except(made, StringComparer.Ordinal));
    }

    private static IEnumerable<SearchEntry> Entries(int count)
    {
        var chance = new Random(1);
        return Enumerable.Range(0, count).Select(i => new SearchEntry("Role", Word(), $"/roles/{i}/", $"{Word()} {Word()}", [Word()], true));

        string Word() => new(chance.GetItems<char>(Letters, 8));
    }
}
