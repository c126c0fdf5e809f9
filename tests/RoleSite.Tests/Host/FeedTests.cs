using System.Xml.Linq;
using RoleSite.Generator.Host;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Host;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XElement Root = XDocument.Parse(TinySite.Text(Feed.Run(TinySite.Site))).Root!;

    [Fact]
    public void The_feed_begins_with_what_readers_need_to_know_of_it()
    {
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
              <id>https://tiny.example/changes.xml</id>
              <title>Changes to Tiny</title>
              <subtitle>Two jobs</subtitle>
              <updated>2026-03-04T00:00:00Z</updated>
              <link rel="self" type="application/atom+xml" href="https://tiny.example/changes.xml" />
              <link rel="alternate" type="text/html" href="https://tiny.example/changes/" />
              <author>
                <name>Tiny</name>
                <uri>https://tiny.example/</uri>
              </author>
              <rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</rights>
              <entry>
                <id>tag:tiny.example,2026-03-04:/roles/chef/2</id>
                <title>Chef</title>
                <updated>2026-03-04T00:00:00Z</updated>
                <link rel="alternate" type="text/html" href="https://tiny.example/roles/chef/" />
                <summary>Tasks rewritten.</summary>
            """.ReplaceLineEndings("\n"),
            TinySite.Text(Feed.Run(TinySite.Site)).Split("\n  </entry>")[0]);
    }

    [Fact]
    public void Entries_stand_newest_first_each_with_an_id_that_later_changes_leave_alone() =>
        Assert.Equal(
            [
                "tag:tiny.example,2026-03-04:/roles/chef/2",
                "tag:tiny.example,2026-03-04:/roles/chef/1",
                "tag:tiny.example,2026-02-05:/compare/chef-vs-waiter/1",
                "tag:tiny.example,2026-02-03:/roles/waiter/1",
                "tag:tiny.example,2026-01-02:/about/1",
                "tag:tiny.example,2026-01-02:/method/1",
                "tag:tiny.example,2026-01-02:/roles/chef/1",
            ],
            Root.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));

    [Fact]
    public void Text_of_contributors_is_escaped() =>
        Assert.Contains("Sources < checked & dated.", Root.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "summary")!.Value));

    [Fact]
    public void The_feed_holds_the_newest_fifty_changes()
    {
        var chef = TinySite.Site.Roles[0];
        var revisions = Enumerable.Range(0, 60).Select(i => new Revision(new DateOnly(2026, 12, 31).AddDays(-i), $"Change {i}"));
        var head = chef.Head with { History = [.. revisions] };
        var site = TinySite.Site with { Roles = [chef with { Role = chef.Role with { Article = chef.Role.Article with { Head = head } } }] };
        var entries = XDocument.Parse(TinySite.Text(Feed.Run(site))).Root!.Elements(Atom + "entry").ToArray();
        Assert.Equal(50, entries.Length);
        Assert.Equal("Change 49", entries[^1].Element(Atom + "summary")!.Value);
    }

    [Theory]
    [InlineData("bell \u0007 rings", "bell  rings")]
    [InlineData("whole \U0001f600 pair", "whole \U0001f600 pair")]
    public void Characters_that_XML_cannot_hold_are_left_out(string change, string written) => Assert.Equal(written, SummaryOf(change));

    [Fact]
    public void Half_a_character_becomes_a_sign_that_says_so() => Assert.Equal("half \ufffd pair", SummaryOf("half \ud800 pair"));

    private static string SummaryOf(string change)
    {
        var page = TinySite.Site.Pages[0];
        var head = page.Head with { History = [new Revision(new DateOnly(2026, 1, 1), change)] };
        var site = TinySite.Site with { Roles = [], Comparisons = [], Pages = [page with { Page = page.Page with { Head = head } }] };
        return XDocument.Parse(TinySite.Text(Feed.Run(site))).Descendants(Atom + "summary").Single().Value;
    }
}
