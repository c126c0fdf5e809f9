using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Link;

/// <summary>Gives everything its address, resolves every link and citation, and gathers what links to what.</summary>
public static class LinkSite
{
    public static Site Run(Library library, Report report, int workers)
    {
        TakenNames.Check(library, report);
        RoleAddresses.Check(library, report);
        var assets = PublishAssets.Run(library.Assets);
        var book = new AddressBook(library, assets);
        ReportUnknownPlaces(library, book, report);
        CheckMenu.Run(library.Settings, book, report);
        CheckLevels.Run(library, report);
        UncheckedLevels.Run(library, report);
        var bodies = LinkAll(library, book, report, workers);
        ImmutableArray<WrittenAddress> written = [.. bodies.Values.SelectMany(body => body.Written)];
        var mark = Mark(library.Settings.Look.Mark, assets, report);
        ReportUnusedAssets(assets, written, mark, report);

        ImmutableArray<LinkedRole> roles = [.. library.Roles.Select(role => Linked(role, bodies[role.Article.Head.Body]))];
        var bySlug = roles.ToDictionary(role => role.Slug);
        var ofKnownRoles = library.Comparisons.Where(comparison => comparison.Roles.All(role => bySlug.ContainsKey(role.Value)));
        ImmutableArray<LinkedComparison> comparisons =
            [.. ofKnownRoles.Select(comparison => Linked(comparison, bySlug, bodies[comparison.Head.Body]))];
        ImmutableArray<LinkedTextPage> pages = [.. library.Pages.Select(page => Linked(page, bodies[page.Head.Body]))];
        ImmutableArray<LinkedTerm> terms = [.. library.Terms.Select(term => new LinkedTerm(term, bodies[term.Definition]))];
        var titles = library.Titles is { } claims ? new LinkedTitles(claims, [.. claims.Stories.Select(story => bodies[story.Text])]) : null;
        var agreement = library.Agreement is { } file ? new LinkedAgreement(file, [.. file.Bodies.Select(body => bodies[body])]) : null;
        LinkedDocument[] documents = [.. roles, .. comparisons, .. pages];
        return new Site
        {
            Settings = library.Settings,
            Levels = library.Levels,
            Skills = library.Skills,
            Roles = roles,
            Comparisons = comparisons,
            Pages = pages,
            Sources = library.Sources,
            Terms = terms,
            Titles = titles,
            Adverts = library.Adverts,
            Agreement = agreement,
            Assets = assets,
            Mark = mark,
            Backlinks = Backlinks(documents, terms, titles, agreement),
            SourceUses = GatherSourceUses.Run(library, documents, agreement),
            Written = [.. written, .. library.Settings.Menu.Select(entry => new WrittenAddress(entry.Link.Address, entry.Place))],
            Redirects = GatherRedirects.Run(documents, library.Skills, library.Sources.Values, report),
        };
    }

    private static LinkedRole Linked(Role role, LinkedBody body) =>
        new(role with { Article = role.Article with { Head = role.Article.Head.Linked } }, body);

    private static LinkedComparison Linked(WrittenComparison comparison, Dictionary<Slug, LinkedRole> roles, LinkedBody body) =>
        new(comparison with { Head = comparison.Head.Linked }, [.. comparison.Roles.Select(role => roles[role.Value])], body);

    private static LinkedTextPage Linked(TextPage page, LinkedBody body) => new(new TextPage(page.Head.Linked), body);

    /// <summary>Reports entries of searched-as in site.yml that would lead nowhere.</summary>
    private static void ReportUnknownPlaces(Library library, AddressBook book, Report report)
    {
        var places = book.Places.Concat(library.Sources.Keys.Select(source => SitePath.Source(source).Value)).ToHashSet(StringComparer.Ordinal);
        places.UnionWith([.. from place in places where place.Contains('#') select place[place.IndexOf('#')..]]);
        foreach (var (address, place) in library.Settings.SearchedAs.Select(page => page.Address))
        {
            if (places.Contains(address) || book.MayBePlace(address)) continue;
            var message = $"'{address}' is no page of this site, and no heading of one.";
            report.Missing(LinkRules.UnknownPlace, place, AddressBook.NameAt(address), message, () => new Guess(Hint(address)));
        }

        string Hint(string address) => book.Pages.Meant(CopiedAddress.Of(address, library.Settings)?.Path ?? address) is { } page
            ? $" Did you mean '{page.Address}'?"
            : DidYouMean.Hint(address, places);
    }

    private static PublishedAsset? Mark(Placed<string>? path, ImmutableArray<PublishedAsset> assets, Report report)
    {
        if (path is not { } written) return null;
        var mark = assets.FirstOrDefault(asset => asset.InputPath == written.Value);
        if (mark is not null) return mark;
        var hint = DidYouMean.Hint(written.Value, assets.Select(asset => asset.InputPath));
        report.Add(LinkRules.MissingImage, written.Place, $"'{written.Value}' is no path of an image in input/assets/.{hint}",
            "Put the image into input/assets/, and write its path from the input folder: mark: assets/mark.svg.");
        return null;
    }

    /// <summary>Reports images that no text shows.</summary>
    private static void ReportUnusedAssets(
        ImmutableArray<PublishedAsset> assets, ImmutableArray<WrittenAddress> written, PublishedAsset? mark, Report report)
    {
        var used = written.Select(address => address.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var asset in assets.Where(asset => asset != mark && !used.Contains(asset.Address.Value)))
        {
            var advice = $"Show it with ![what it shows](../{asset.InputPath}), or remove the file.";
            report.Add(LinkRules.UnusedAsset, SourcePlace.WholeFile(asset.InputPath), "No text shows this image.", advice);
        }
    }

    private static Dictionary<MarkdownBody, LinkedBody> LinkAll(Library library, AddressBook book, Report report, int workers)
    {
        MarkdownBody[] bodies =
        [
            .. library.Roles.Select(role => role.Article.Head.Body),
            .. library.Comparisons.Select(comparison => comparison.Head.Body),
            .. library.Pages.Select(page => page.Head.Body),
            .. library.Terms.Select(term => term.Definition),
            .. library.Titles?.Stories.Select(story => story.Text) ?? [],
            .. library.Agreement?.Bodies ?? [],
        ];
        var linked = new LinkedBody[bodies.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers };
        Parallel.For(0, bodies.Length, options, i => linked[i] = LinkBody.Run(bodies[i], book, library.Settings.Address, report));
        var result = new Dictionary<MarkdownBody, LinkedBody>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < bodies.Length; i++) result[bodies[i]] = linked[i];
        return result;
    }

    private static ImmutableSortedDictionary<SitePath, ImmutableArray<PageLink>> Backlinks(
        LinkedDocument[] documents, ImmutableArray<LinkedTerm> terms, LinkedTitles? titles, LinkedAgreement? agreement)
    {
        var from = documents.Select(document => (document.Body, document.Link))
            .Concat(terms.Select(term => (Body: term.Definition, Link: new PageLink(term.Term.Name.Value, SitePath.Term(term.Term.Id.Value).Value))))
            .Concat((titles?.Stories ?? []).Select(story => (Body: story, Link: PageCatalogue.Titles.Link)))
            .Concat((agreement?.Bodies ?? []).Select(body => (Body: body, agreement!.Link)));
        return from
            .SelectMany(source => source.Body.Targets.Select(target => (Target: target, source.Link)))
            .Where(pair => pair.Target.Value != pair.Link.Address)
            .GroupBy(pair => pair.Target)
            .ToImmutableSortedDictionary(
                group => group.Key,
                group => group.Select(pair => pair.Link).Distinct().OrderBy(link => link.Text, StringComparer.Ordinal).ToImmutableArray());
    }
}
