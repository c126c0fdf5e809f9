using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The page where visitors rate their own skills.</summary>
internal static class AssessPages
{
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
                "Rate the skills you know something about, and see how much of each role you bring already, what is missing, and what opens most. "
                + "A rating by yourself is a starting point for a talk, not a test.",
            Levels = context.Levels,
            Roles = [.. context.Site.Roles.Select(role => new Choice(role.Slug.Value, role.Title))],
            RolePages = [.. context.Site.Roles.Select(role => role.Link)],
            Groups = [.. skills.Groups.Select(group => new AssessGroup(PageContext.GroupLink(group), [.. group.Skills.Select(PageContext.LinkTo)]))],
        };
        return new Page(PageCatalogue.Assess.Address, model, null, PageContext.Newest(context.RoleHeads));
    }
}
