using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The page where visitors rate their own skills.</summary>
internal static class AssessPages
{
    /// <summary>So many roles are named beside a skill that tells roles apart.</summary>
    private const int FewRoles = 6;

    public static Page Assess(PageContext context)
    {
        var skills = context.Site.Skills;
        var frame = context.Frame(
            PageCatalogue.Assess,
            PageCatalogue.Assess.Name,
            $"Rate your {context.Site.Settings.InField("skills")} against every role",
            "Rate your own skills in the words of the level scale and see at once how far it is to every role. "
            + "What you enter stays in your browser.") with
        {
            EditAddress = context.Browse("input/skills"),
            Reviewed = PageContext.OldestReview(context.RoleHeads),
        };
        var model = new AssessPageModel(frame)
        {
            Introduction =
                $"{Opening(context)}see which roles are nearest to you and why, how much of each you bring already, and what is missing. "
                + "A rating by yourself is a starting point for a talk, not a test.",
            Levels = context.Levels,
            Roles = [.. context.Site.Roles.Select(role => new Choice(role.Slug.Value, role.Title))],
            RolePages = [.. context.Site.Roles.Select(role => role.Link)],
            Telling = [.. context.Compared.Telling.Select(skill => Telling(context.Site, skill))],
            Groups = [.. skills.Groups.Select(group => new AssessGroup(PageContext.GroupLink(group), [.. group.Skills.Select(PageContext.LinkTo)]))],
        };
        return new Page(PageCatalogue.Assess.Address, model, null, PageContext.Newest(context.RoleHeads));
    }

    private static string Opening(PageContext context) => context.Compared.Telling.Length > 0
        ? $"Start from a role you know, or answer {Words.Count(context.Compared.Telling.Length, "question", "questions")} about your work, and "
        : "Rate the skills you know something about, and ";

    private static TellingSkill Telling(Site site, int skill)
    {
        LinkedRole[] roles = [.. site.Roles.Where(role => role.Role.Levels[skill] >= Level.Practitioner)];
        ImmutableArray<PageLink> few = [.. roles.Take(FewRoles).Select(role => role.Link)];
        return new TellingSkill(PageContext.LinkTo(site.Skills.Skills[skill]), few, roles.Length - few.Length);
    }
}
