using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Reports entries of the menu that lead nowhere, in site.yml, where they stand.</summary>
public static class CheckMenu
{
    public static void Run(SiteSettings settings, AddressBook book, Report report)
    {
        foreach (var (link, place) in settings.Menu)
        {
            var copied = CopiedAddress.Of(link.Address, settings);
            if (copied is null && !WebAddresses.IsOwn(link.Address)) continue;
            var path = (copied?.Path ?? copied?.File ?? link.Address).Split('#', '?')[0];
            var meant = book.Pages.At(path) ?? book.Pages.Meant("/" + path.TrimStart('/'));
            if (copied is null && (meant is null || meant.Address == path) && (meant is not null || book.Pages.MayStand(path))) continue;
            meant ??= book.Pages.Nearest(path);
            var what = copied?.What ?? $"No page of this site stands at '{path}'.";
            report.Add(LinkRules.CopiedAddress, place, what, meant is null ? "Write the address of a page of this site, such as /roles/, or a whole address that begins with https://." : $"Write {meant.Address}.");
        }
    }
}
