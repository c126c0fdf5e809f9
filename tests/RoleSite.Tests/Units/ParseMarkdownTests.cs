using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using Xunit;

namespace RoleSite.Tests;

public sealed class ParseMarkdownTests
{
    private static (MarkdownTree Tree, string[] Codes) Parse(string text)
    {
        var report = new Report();
        var tree = ParseMarkdown.Run(new TextPlaces("a.md", text, 0), text, report);
        return (tree, [.. report.Sorted().Select(diagnostic => diagnostic.Rule.Code)]);
    }

    private static Inline[] Inlines(string text) => [.. Parse(text).Tree.Introduction.OfType<ParagraphBlock>().SelectMany(block => block.Inline!)];

    [Fact]
    public void A_text_has_an_introduction_and_sections()
    {
        var (tree, codes) = Parse("Before.\n\n## One\n\nLead.\n\n### Deeper\n\nMore.\n\n## Two\n\n<!-- note -->\n\n- Item\n");
        Assert.Empty(codes);
        Assert.Single(tree.Introduction);
        Assert.Equal(["One", "Two"], tree.Sections.Select(section => section.Heading));
        Assert.Equal(3, tree.Sections[0].Blocks.Length);
        Assert.IsType<ParagraphBlock>(tree.Sections[0].Lead);
        Assert.IsType<ListBlock>(tree.Sections[1].Lead);
        Assert.Equal(new SourcePlace("a.md", 3, 1, 6), tree.Sections[0].Place);
    }

    [Theory]
    [InlineData("What it is mistaken for", "what-it-is-mistaken-for")]
    [InlineData("AI & ML: `Python` *first*", "ai--ml-python-first")]
    [InlineData("\u00DCber uns", "\u00FCber-uns")]
    [InlineData("हिन्दी 𐐀", "हिन्दी-𐐨")]
    [InlineData("A_b-c 2", "a_b-c-2")]
    [InlineData("A working week [editorial]", "a-working-week")]
    public void Anchors_are_formed_as_on_GitHub(string heading, string id) => Assert.Equal(id, Parse($"## {heading}").Tree.Sections[0].Id);

    [Fact]
    public void Editorial_at_the_end_of_its_heading_marks_a_section()
    {
        var (tree, codes) = Parse("## A *working* week [editorial]\n\nMonday.\n\n## Pay\n\nGood.\n");
        Assert.Empty(codes);
        Assert.Equal([("A working week", true), ("Pay", false)], tree.Sections.Select(section => (section.Heading, section.IsEditorial)));
    }

    [Theory]
    [InlineData("## See [the cook](cook.md)")]
    [InlineData("## See [[cook]]")]
    [InlineData("## Needs [[kneading@expert]]")]
    [InlineData("## See <https://a.example/>")]
    [InlineData("## ![A map](../assets/map.png) of it")]
    [InlineData("## Tasks [@bread-book]")]
    [InlineData("## Tasks [editorial] and more")]
    [InlineData("## Tasks *of a week [editorial]*")]
    [InlineData("## Tasks\n\n### By day [editorial]")]
    public void A_mark_in_a_heading_is_reported(string text) => Assert.Equal(["RS0230"], Parse(text).Codes);

    [Fact]
    public void Marks_of_this_site_are_read()
    {
        var inlines = Inlines("See [[baker]], [[ cook | Cooks ]] [@bread-book] [editorial].");
        Assert.Equal([("baker", null), ("cook", "Cooks")], inlines.OfType<ReferenceInline>().Select(inline => (inline.Name, inline.Text)));
        Assert.Equal("bread-book", Assert.Single(inlines.OfType<CitationInline>()).Source);
        Assert.Single(inlines.OfType<EditorialInline>());
        Assert.Equal((4, 12), (inlines.OfType<ReferenceInline>().First().Span.Start, inlines.OfType<ReferenceInline>().First().Span.End));
    }

    [Fact]
    public void Marks_in_code_and_after_a_backslash_are_text() =>
        Assert.DoesNotContain(Inlines("`[[baker]]` and \\[[baker]] and \\[@x]"), inline => inline is ReferenceInline or CitationInline);

    [Fact]
    public void A_table_may_have_references() => Assert.Empty(Parse("Table: Who\n\n| Who | What |\n|---|---|\n| [[baker|Bakers]] | `a` |\n").Codes);

    [Theory]
    [InlineData("Plain *text* with `<b>`, 1 < 2, \\[brackets\\] and [sic].")]
    [InlineData("O*NET, 2 * 3, 2**8, snake_case, 10:30:45, a == b, wage\\* and \\@name.")]
    [InlineData("Zeile\n– nicht")]
    [InlineData("这是**粗体（测试）**文本。日本語の**「太字」**です。")]
    [InlineData("\u00AB[0, 1) and [1, 2) and [2, 3)\u00BB")]
    [InlineData("<https://a.example/> <a@b.example> [a](mailto:a@b.example) [b](../roles/cook.md#focus) [c](/roles/)")]
    [InlineData("a <!-- note --> b")]
    [InlineData("[a][b]\n\n[b]: cook.md")]
    public void Sound_markdown_has_no_message(string text) => Assert.Empty(Parse(text).Codes);

    [Theory]
    [InlineData("<b>x</b>", "RS0211")]
    [InlineData("x</b>", "RS0211")]
    [InlineData("<div>\n</div>", "RS0211")]
    [InlineData("[a](JAVASCRIPT:x)", "RS0212")]
    [InlineData("[a](java&#9;script:x)", "RS0212")]
    [InlineData("[a](javascript&#58;x)", "RS0212")]
    [InlineData("[a](//evil.example)", "RS0212")]
    [InlineData("[a](https://user:word@x.example)", "RS0212")]
    [InlineData("<vbscript:x>", "RS0212")]
    [InlineData("![a](data:image/png;base64,x)", "RS0212")]
    [InlineData("![](a.png)", "RS0216")]
    [InlineData("[a]()", "RS0218")]
    [InlineData("[](a.md)", "RS0218")]
    [InlineData("[a] (a.md)", "RS0218")]
    [InlineData("(a)[https://a.example]", "RS0218")]
    [InlineData("[[x|]]", "RS0218")]
    [InlineData("[[|x]]", "RS0218")]
    [InlineData("[[x\n]]", "RS0218")]
    [InlineData("[x]]", "RS0218")]
    [InlineData("[@ ]", "RS0218")]
    [InlineData("[Editorial]", "RS0218")]
    [InlineData("##Tasks", "RS0218")]
    [InlineData("## \uD83C\uDF5E", "RS0218")]
    [InlineData("```\ncode", "RS0218")]
    [InlineData("a <!-- b", "RS0218")]
    [InlineData("> - > - > - > - > - > - > - > - > - > - > - x", "RS0219")]
    [InlineData("# Big", "RS0215")]
    [InlineData("Big\n===", "RS0215")]
    [InlineData("### First", "RS0215")]
    [InlineData("## A\n\n## a", "RS0214")]
    [InlineData("<!-- a --> b", "RS0233")]
    [InlineData("<!-- a\n--> b <!-- c -->", "RS0233")]
    [InlineData("[a](b.md \"c\")", "RS0233")]
    [InlineData("[a]\n\n[a]: b.md \"c\"", "RS0233")]
    [InlineData("[a]: b.md", "RS0233")]
    [InlineData("a[^1]\n\n[^1]: b", "RS0231")]
    [InlineData("a[^1]\n\n[^1]: b c", "RS0231")]
    [InlineData("[^1]: b", "RS0231")]
    [InlineData("[ @a]", "RS0218")]
    [InlineData("as @a says", "RS0218")]
    [InlineData("(@a)", "RS0218")]
    [InlineData("[see @a; @b, p. 3]", "RS0218")]
    [InlineData("[-@a]", "RS0218")]
    [InlineData("[python]", "RS0218")]
    [InlineData("[12]", "RS0218")]
    [InlineData("~~a~~", "RS0231")]
    [InlineData("- [ ] a", "RS0231")]
    [InlineData("> [!NOTE]\n> a", "RS0231")]
    [InlineData("a :rocket: b", "RS0231")]
    [InlineData("## A {#b}", "RS0231")]
    [InlineData("a \uFF3B@b\uFF3D", "RS0231")]
    [InlineData("https://a.example/", "RS0234")]
    [InlineData("*First\n*Second", "RS0232")]
    [InlineData("– First\n– Second", "RS0232")]
    [InlineData("-one\n-two", "RS0232")]
    [InlineData("-\u00A0one", "RS0232")]
    [InlineData("\\- First", "RS0232")]
    [InlineData("1\\. First", "RS0232")]
    [InlineData("a\n2. b\n3. c", "RS0232")]
    [InlineData("a\tb\nc\td", "RS0217")]
    [InlineData("Table: a\n| b | c |\n|---|---|\n| d | e |", "RS0217")]
    [InlineData("Table: a\n\n| b | c |\n| d | e |", "RS0217")]
    [InlineData("a\n| b | c |\n|---|---|\n| d | e |", "RS0220")]
    [InlineData("**a", "RS0235")]
    [InlineData("a** b", "RS0235")]
    [InlineData("*a* b***", "RS0235")]
    [InlineData("one\ntwo\n---", "RS0218")]
    public void A_mistake_has_one_message(string text, string code) => Assert.Equal([code], Parse(text).Codes);

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("[[")]
    [InlineData("[@")]
    [InlineData("[a](b (c ")]
    [InlineData("*a **b ")]
    [InlineData("*")]
    [InlineData("_a ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("`a ")]
    [InlineData("<a ")]
    [InlineData("<!-- ")]
    [InlineData("| ")]
    [InlineData("&#")]
    [InlineData("\\")]
    public void Endless_repetition_neither_hangs_nor_crashes(string piece)
    {
        Parse(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
        var paragraph = string.Concat(Enumerable.Repeat(piece, 15_000 / piece.Length));
        Parse(string.Concat(Enumerable.Repeat(paragraph + "\n\n", 8)));
    }
}
