using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>One page per move between two compared roles, and the index where a visitor chooses a move.</summary>
internal static class MovePages
{
    public static Page Move(PageContext context, MovePlan plan)
    {
        var move = plan.Move;
        var marks = PageContext.Marks([move.From, move.To]);
        var content = new MoveView(context, plan);
        var steps = content.Steps();
        var heads = new[] { move.From.Head, move.To.Head };
        var heading = $"From {move.From.Title} to {move.To.Title}";
        var title = $"{move.From.Title} to {move.To.Title}: skills to learn";
        var frame = context.Frame(plan.Address, heading, title, Description(plan, steps), PageCatalogue.Moves.Link) with
        {
            EditAddress = context.BrowseLevels,
            Reviewed = PageContext.OldestReview(heads),
            Script = steps.IsEmpty ? null : "plan",
        };
        var model = new MovePageModel(frame)
        {
            From = marks[0],
            To = marks[1],
            Lead = content.Lead(),
            Figure = Figure(plan),
            CoreMeans = content.CoreMeans(),
            Partly = PageContext.Partly([move.From, move.To]),
            Signature = content.Signature(),
            First = content.First(),
            Climbs = content.Climbs(),
            Steps = steps,
            StepsNote = content.StepsNote(),
            AwarenessOnly = content.AwarenessOnly(),
            Keep = content.ByLevel(move.Keep, move.To),
            Unused = content.ByLevel(plan.Unused, move.From),
            IntermediateRoles = content.IntermediateRoles(),
            IntermediateRolesText = content.IntermediateRolesText(),
            Further = content.Further(),
        };
        return new Page(plan.Address, model, null, PageContext.Newest(heads));
    }

    /// <summary>The index: a square of all moves, or, on a large site, a list of moves per role.</summary>
    public static Page MoveIndex(PageContext context)
    {
        var roles = context.Site.Roles;
        var moves = context.Compared.Moves;
        var everyPair = context.Compared.HasEveryPair;
        var plans = everyPair ? moves.ToDictionary(plan => plan.Address) : [];
        var frame = context.Frame(
            PageCatalogue.Moves,
            "Plan a move",
            $"Plan a move between {context.Site.Settings.InField("roles")}",
            "Choose the role that you have and the one that you want: what you would keep, what to deepen, what to learn and in which order, "
            + "and whether a role between makes it easier.") with
        {
            EditAddress = context.BrowseLevels,
            Reviewed = PageContext.OldestReview(context.RoleHeads),
            Script = everyPair ? PageCatalogue.Moves.Script : null,
        };
        var model = new MoveIndexModel(frame)
        {
            Introduction =
                "A plan says what you would keep, what to deepen, what to learn and in which order, and whether a role between makes it easier.",
            Instruction = everyPair
                ? "Find the role that you have in the rows and the one that you want in the columns. The number where they meet says how much of "
                    + "what the new role needs is there from the start, in percent, and leads to the plan."
                : "Each role leads to the one that is most like it, and to those with which somebody compared it.",
            Roles = everyPair ? [.. roles.Select(PageContext.Mark)] : [],
            Rows = everyPair
                ? [.. roles.Select(row => new PairRow(PageContext.Mark(row), [.. roles.Select(column => Cell(plans, row, column))]))]
                : [],
            Listed = everyPair
                ? []
                : [.. roles.GroupJoin(moves, role => role.Slug, plan => plan.Move.From.Slug, ListedFrom).Where(group => group.Links.Length > 0)],
        };
        return new Page(PageCatalogue.Moves.Address, model, null, PageContext.Newest(context.RoleHeads));
    }

    public static MoveFigure Figure(MovePlan plan)
    {
        var move = plan.Move;
        var learn = move.Learn.Length - plan.AwarenessOnly.Length;
        return new MoveFigure(
            move.Kept.Percent, move.Kept.Points, move.Kept.Of, move.Keep.Length, move.Deepen.Length, learn, plan.AwarenessOnly.Length);
    }

    public static PageLink Link(Move move) => Link(move.From, move.To);

    public static PageLink Link(LinkedRole from, LinkedRole to) =>
        new($"From {from.Title} to {to.Title}", SitePath.Move(from.Slug, to.Slug).Value);

    private static LinkGroup ListedFrom(LinkedRole from, IEnumerable<MovePlan> plans) =>
        new($"From {from.Title}", [.. plans.Select(plan => new PageLink($"to {plan.Move.To.Title}", plan.Address.Value))]);

    private static PairCell? Cell(Dictionary<SitePath, MovePlan> plans, LinkedRole row, LinkedRole column) =>
        plans.TryGetValue(SitePath.Move(row.Slug, column.Slug), out var plan) ? new PairCell(Link(plan.Move), plan.Move.Kept.Percent) : null;

    private static string Description(MovePlan plan, ImmutableArray<MoveStep> steps)
    {
        var move = plan.Move;
        var begin = steps.IsEmpty ? "" : $" Begin with {steps[0].Heading}.";
        return $"Moving from {move.From.Title} to {move.To.Title}: {move.Kept.Percent}% is there. "
            + $"{Words.Capital(Words.Count(move.Keep.Length, "skill", "skills"))} to keep, {move.Deepen.Length} to deepen, "
            + $"{move.Learn.Length - plan.AwarenessOnly.Length} to learn, in order.{begin}";
    }
}
