using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Reports entries of the menu in site.yml that lead nowhere.</summary>
internal static class CheckMenu
{
    private const string AnyAddress = "Write the address of a page of this site, such as /roles/, or a whole address that begins with https://.";

    public static void Run(SiteSettings settings, AddressBook book, Report report)
    {
        foreach (var (link, place) in settings.Menu)
        {
            var copied = CopiedAddress.Of(link.Address, settings);
            if (copied is null && !WebAddresses.IsOwn(link.Address)) continue;
            var path = (copied?.Path ?? copied?.File ?? link.Address).Split('#', '?')[0];
            var meant = book.Pages.At(path) ?? book.Pages.Meant("/" + path.TrimStart('/'));
            var isRight = meant is null ? book.Pages.MayBe(path) : meant.Address == path;
            if (copied is null && isRight) continue;
            meant ??= book.Pages.Nearest(path);
            var what = copied?.What ?? $"There is no page of this site at '{path}'.";
            report.Add(LinkRules.CopiedAddress, place, what, meant is null ? AnyAddress : $"Write {meant.Address}.");
        }
    }
}
