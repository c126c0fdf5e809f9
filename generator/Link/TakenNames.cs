using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Reports names that would give two things the same address: two pages, or an entry and a part of the page that lists it.</summary>
internal static class TakenNames
{
    private const string Either = ", so a link to it could lead to either.";

    public static void Check(Library library, Report report)
    {
        foreach (var page in library.Pages)
        {
            var address = SitePath.Page(page.Head.Slug.Value).Value;
            if (AddressBook.ComputedPages.TryGetValue(address, out var owner))
                Taken(page.Head, $"The page would be at {address}, which is {owner}.");
            else if (page.Head.Slug.Value is "404")
                Taken(page.Head, "Hosts keep the name 404 for the page that they show where there is none; this site makes it by itself.");
        }

        var heads = library.Pages.Select(page => page.Head).Concat(library.Roles.Select(role => role.Article.Head));
        foreach (var head in heads.Where(head => head.Slug.Value is "index"))
            Taken(head, "Hosts take the name index for the folder itself, so the page could not be told from it.");

        foreach (var (id, place) in library.Terms.Select(term => term.Id).Where(id => PageIds.IsOfIndex(id.Value.Value)))
            report.Add(LinkRules.TakenId, place, $"'{id}' is the mark of a part of the glossary's page itself{Either}");
        foreach (var group in library.Skills.Groups.Where(group => PageIds.IsOfIndex(group.Id.Value)))
        {
            var message = $"'{group.Id}' is the mark of a part of the page {PageCatalogue.Skills.Address} itself{Either}";
            report.Add(LinkRules.TakenId, SourcePlace.WholeFile(group.File), message, "Rename the file.");
        }

        void Taken(DocumentHead head, string message) =>
            report.Add(LinkRules.SameAddress, SourcePlace.WholeFile(head.File), message, "Rename the file.");
    }
}
