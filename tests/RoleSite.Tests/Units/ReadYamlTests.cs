using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using Xunit;

namespace RoleSite.Tests;

public sealed class ReadYamlTests
{
    private static (YamlBlock? Block, Diagnostic[] Found) Read(string text, int linesBefore = 0)
    {
        var report = new Report();
        return (ReadYaml.Run("a.yml", text, linesBefore, report), [.. report.Sorted()]);
    }

    [Fact]
    public void Every_key_and_value_knows_its_place_in_the_file()
    {
        var block = Read("title: \"Baker\"\nlist:\n  - one\n  - {a: b}\n", linesBefore: 1).Block!;
        Assert.Equal(new SourcePlace("a.yml", 2, 1, 5), block.Entries[0].Key.Place);
        Assert.Equal(new SourcePlace("a.yml", 2, 8, 7), block.Entries[0].Value.Place);
        var list = Assert.IsType<YamlList>(block.Entries[1].Value);
        Assert.Equal(new SourcePlace("a.yml", 4, 5, 3), list.Items[0].Place);
        Assert.Equal(new SourcePlace("a.yml", 5, 9, 1), Assert.IsType<YamlBlock>(list.Items[1]).Entries[0].Value.Place);
    }

    [Theory]
    [InlineData("a: yes", "yes")]
    [InlineData("a: 1.50", "1.50")]
    [InlineData("a: 2026-11-21", "2026-11-21")]
    [InlineData("a: ~", "")]
    [InlineData("a: null", "")]
    [InlineData("a: \"null\"", "null")]
    [InlineData("a: C# and F#", "C# and F#")]
    [InlineData("a: b # why", "b")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: >\n  one\n  two", "one two")]
    public void Scalars_are_text_as_written(string yaml, string value)
    {
        var (block, found) = Read(yaml);
        Assert.Empty(found);
        Assert.Equal(value, Assert.IsType<YamlText>(block!.Entries[0].Value).Value);
    }

    [Theory]
    [InlineData("a: b: c", "RS0201", 1, 5)]
    [InlineData("a: [b\nc: d", "RS0201", 1, 4)]
    [InlineData("a: 'b", "RS0201", 1, 4)]
    [InlineData("a:b\nc: d", "RS0201", 1, 3)]
    [InlineData("a:\n\tb: c", "RS0201", 2, 1)]
    [InlineData("a: b\n\u00A0 c: d", "RS0201", 2, 1)]
    [InlineData("a: number #1", "RS0201", 1, 11)]
    [InlineData("a: \u201Cb: c\u201D", "RS0201", 1, 4)]
    [InlineData(": b", "RS0201", 1, 1)]
    [InlineData("a: &x b", "RS0207", 1, 4)]
    [InlineData("a: *x", "RS0207", 1, 4)]
    [InlineData("a: !!str b", "RS0207", 1, 4)]
    [InlineData("<<: {b: c}", "RS0207", 1, 1)]
    [InlineData("a: b\n---\nc: d", "RS0207", 2, 1)]
    [InlineData("? [a]\n: b", "RS0205", 1, 3)]
    [InlineData("- a", "RS0205", 1, 1)]
    [InlineData("a: [Builds] programs\nc: d", "RS0201", 1, 4)]
    [InlineData("a: [b,, c]\nc: d", "RS0201", 1, 7)]
    [InlineData("a: [, b]\nc: d", "RS0201", 1, 5)]
    [InlineData("a: {b: c\nd: e", "RS0201", 1, 4)]
    [InlineData("a: [b}\nc: d", "RS0201", 1, 6)]
    [InlineData("a: @b\nc: d", "RS0201", 1, 4)]
    [InlineData("a: `b`\nc: d", "RS0201", 1, 4)]
    [InlineData("a: %b\nc: d", "RS0201", 1, 4)]
    [InlineData("a: | text\nc: d", "RS0201", 1, 5)]
    [InlineData("a: > text\nc: d", "RS0201", 1, 5)]
    [InlineData("a: - b\nc: d", "RS0201", 1, 4)]
    [InlineData("a: \"b\" c\nd: e", "RS0201", 1, 8)]
    [InlineData("a: \"b\nc: \"d\"\ne: f", "RS0201", 1, 4)]
    [InlineData("a: 'it's'\nc: d", "RS0201", 1, 8)]
    [InlineData("a: \"C:\\Users\\me\"\nc: d", "RS0201", 1, 7)]
    [InlineData("a\uFF1Ab\nc: d", "RS0201", 1, 2)]
    [InlineData("a = b\nc: d", "RS0201", 1, 3)]
    [InlineData("a\nc: d", "RS0201", 1, 2)]
    [InlineData("a: b\n// note\nc: d", "RS0201", 2, 1)]
    [InlineData("```yaml\na: b\n```", "RS0201", 1, 1)]
    [InlineData("a:\n  b: c\n  : d\n  e: f", "RS0201", 3, 3)]
    [InlineData("a:\n  b: c\n  -\n  e: f", "RS0201", 3, 3)]
    [InlineData("a:\n  b:\n    c: d\n  - e: f\n  g: h", "RS0201", 4, 3)]
    [InlineData("a:\n  b: c\n-\n", "RS0201", 3, 1)]
    [InlineData("a:\n  \u2013 b: c\n    d: e\n  - b: f\n    d: g", "RS0201", 2, 3)]
    [InlineData("a:\n  b: c\n\td: e\n\tf: g", "RS0201", 3, 1)]
    [InlineData("a:\n\u00A0\u00A0b: c\n\u00A0\u00A0d: e", "RS0201", 2, 1)]
    [InlineData("a:\n  [[b]]: c", "RS0208", 2, 3)]
    [InlineData("  a: b\n  c: d\ne:\n  f: g", "RS0250", 1, 3)]
    [InlineData("a:\n  b:\n  c: d\n  e: f\n    g: h", "RS0250", 3, 3)]
    [InlineData("a:\n  b: c\n d: e\n  f: g", "RS0250", 3, 2)]
    [InlineData("a:\n  - b\n  -c\n  - d", "RS0201", 3, 3)]
    [InlineData("a:\n  - b\n  \u2013 c\n  - d", "RS0201", 3, 3)]
    [InlineData("a:\n  - b\n  -\u00A0c\n  - d", "RS0201", 3, 4)]
    [InlineData("a:\n  b: c\nd: e\n  f: g", "RS0250", 3, 1)]
    [InlineData("a:\n  b: c\nd:\n    e: f\n  g: h", "RS0250", 3, 1)]
    [InlineData("a: b\n  c: d", "RS0250", 2, 3)]
    [InlineData("a:\nb: c\n  d: e", "RS0250", 2, 1)]
    [InlineData("a:\n    b: c\n   d: e", "RS0250", 3, 4)]
    [InlineData("a:\n  - b: c\n    d: e\n  f: g", "RS0250", 4, 3)]
    [InlineData("a:\n  - b: c\n    d: e\n    b: f\n    d: g", "RS0250", 4, 5)]
    [InlineData("a:\n  b: c\n  - d: e\n  f: g", "RS0201", 3, 3)]
    [InlineData("a: |\ntext\nb: c", "RS0250", 2, 1)]
    [InlineData("", "RS0205", 0, 0)]
    [InlineData("[[[[[[[[[[[[[[[[[[[[", "RS0219", 1, 13)]
    public void An_error_is_one_message_at_its_place(string yaml, string code, int line, int column)
    {
        var found = Assert.Single(Read(yaml).Found);
        Assert.Equal((code, line, column), (found.Rule.Code, found.Place.Line, found.Place.Column));
    }

    [Fact]
    public void A_key_that_occurs_twice_is_reported_at_its_second_place()
    {
        var report = new Report();
        var entries = Entries.Once(Read("a: b\na: c").Block!.Entries, report);
        Assert.Single(entries);
        Assert.Equal(2, Assert.Single(report.Sorted()).Place.Line);
    }

    [Fact]
    public void A_repeated_key_is_one_message_with_all_its_places()
    {
        var report = new Report();
        Entries.Once(Read("a: b\na: c\na: d\na: e").Block!.Entries, report);
        var found = Assert.Single(report.Sorted());
        Assert.Equal([3, 4], found.Also.Select(place => place.Line));
    }

    [Fact]
    public void A_piece_that_was_pasted_twice_is_one_message()
    {
        var report = new Report();
        var entries = Entries.Once(Read("a: b\nc: d\ne: f\na: b\nc: d\ne: f\ng: h").Block!.Entries, report);
        Assert.Equal(["a", "c", "e", "g"], entries.Select(entry => entry.Key.Value));
        Assert.Equal("3 keys, from 'a' here to 'e' in line 6, already occur further up, 'a' in line 1.", Assert.Single(report.Sorted()).Message);
    }

    [Fact]
    public void All_tabs_are_one_message() =>
        Assert.Equal([4, 5], Assert.Single(Read("a:\n  b: c\n\td: e\n\tf:\n\t\th: i").Found).Also.Select(place => place.Line));

    [Fact]
    public void What_follows_an_unreadable_line_is_read_nevertheless()
    {
        var (block, found) = Read("a: [Builds] programs\nb:c\nd: @e\nf: g");
        Assert.Equal([1, 2, 3], found.Select(mistake => mistake.Place.Line));
        Assert.Equal(["a", "b", "d", "f"], block!.Entries.Select(entry => entry.Key.Value));
    }

    [Fact]
    public void A_column_counts_in_the_line_as_written_even_if_the_line_was_corrected()
    {
        var block = Read("a:\n  b: c\nd: e\n  f: g").Block!;
        var inner = Assert.IsType<YamlBlock>(block.Entries[0].Value);
        Assert.Equal(new SourcePlace("a.yml", 3, 1, 1), inner.Entries[1].Key.Place);
        Assert.Equal(new SourcePlace("a.yml", 3, 4, 1), inner.Entries[1].Value.Place);
    }
}
