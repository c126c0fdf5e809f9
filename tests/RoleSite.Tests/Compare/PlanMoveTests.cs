using FsCheck;
using FsCheck.Fluent;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Model;
using Xunit;

namespace RoleSite.Tests.Compare;

public sealed class PlanMoveTests
{
    [Fact]
    public void Every_skill_to_deepen_or_learn_stands_in_the_plan_once() => ForAll((_, plan) =>
        InOrder(plan).Order().SequenceEqual(plan.Move.Deepen.Concat(plan.Move.Learn).Order()));

    [Fact]
    public void No_skill_comes_before_one_that_it_requires_itself_or_through_others() => ForAll((requires, plan) =>
    {
        var order = InOrder(plan).ToList();
        return order.All(skill => AllRequired(skill, requires).Where(order.Contains).All(other => order.IndexOf(other) < order.IndexOf(skill)));
    });

    [Fact]
    public void A_step_holds_one_to_six_skills() => ForAll((_, plan) => plan.Steps.All(step => step.Skills.Length is >= 1 and <= 6));

    [Fact]
    public void The_prerequisites_of_a_skill_come_before_it_and_are_required() => ForAll((requires, plan) =>
    {
        var order = InOrder(plan).ToList();
        return plan.Steps.SelectMany(step => step.Skills).All(planned =>
            planned.Prerequisites.All(required =>
                order.IndexOf(required) < order.IndexOf(planned.Skill) && AllRequired(planned.Skill, requires).Contains(required)));
    });

    [Fact]
    public void A_skill_without_a_step_needs_awareness_only_is_no_signature_skill_and_opens_no_skill_of_a_step() => ForAll((requires, plan) =>
        plan.AwarenessOnly.All(skill => plan.Move.To.Role.Levels[skill] == Level.Awareness
            && !plan.Move.To.Role.Signature.Contains(skill)
            && plan.Steps.SelectMany(step => step.Skills).All(planned => !planned.Prerequisites.Contains(skill))));

    [Fact]
    public void The_skills_to_begin_with_are_at_most_five_of_the_plan_and_require_none_but_those_before_them() => ForAll((requires, plan) =>
    {
        var (order, first) = (InOrder(plan).ToList(), plan.First.Select(one => one.Skill).ToList());
        return first.Count <= 5 && first.All(order.Contains)
            && first.Index().All(one => AllRequired(one.Item, requires).Where(order.Contains).All(first.Take(one.Index).Contains));
    });

    [Fact]
    public void A_skill_to_begin_with_opens_what_requires_it() => ForAll((requires, plan) =>
        plan.First.All(first => first.Opens.All(opened => AllRequired(opened, requires).Contains(first.Skill))));

    [Fact]
    public void The_same_levels_give_the_same_plan() => Prop.ForAll(Given.Move, given =>
        Text(Plan(given.From, given.To, given.Requires)) == Text(Plan(given.From, given.To, given.Requires))).Check(Given.Quiet);

    [Fact]
    public void The_core_is_what_the_target_needs_at_practitioner_level_and_what_marks_it_out()
    {
        var plan = Plan(MadeUp.Role("a", 4, 0, 2, 0), MadeUp.WithSignature(MadeUp.Role("b", 3, 4, 2, 1), 2));
        Assert.Equal([0, 1, 2], plan.Core);
        Assert.Equal(2, plan.CoreKept);
    }

    [Fact]
    public void What_the_target_does_not_ask_for_is_used_less() =>
        Assert.Equal([2, 1], Plan(MadeUp.Role("a", 3, 1, 2), MadeUp.Role("b", 1, 0, 0)).Unused);

    [Fact]
    public void Skills_of_one_group_make_one_step() => Assert.Equal([[0, 1, 2], [3, 4, 5]], Steps(6, inGroup: 3));

    [Fact]
    public void Too_many_skills_of_a_group_are_shared_out_fairly() => Assert.Equal([4, 3], Steps(7, inGroup: 7).Select(step => step.Length));

    [Fact]
    public void The_way_to_what_marks_the_role_out_comes_first() =>
        Assert.Equal([[3, 4], [0, 1], [2], [5]], Steps(6, inGroup: 2, signature: 4, requires: skill => skill == 4 ? [3] : []));

    [Fact]
    public void Nothing_that_does_not_lead_there_comes_before_what_marks_the_role_out() => Prop.ForAll(Given.Move, given =>
    {
        var catalogue = MadeUp.Skills(given.From.Role.Levels.Length, skill => given.Requires[skill], inGroup: 5);
        var plan = Plan(given.From, MadeUp.WithSignature(given.To, 1), catalogue);
        var order = plan.Steps.SelectMany(step => step.Skills).ToList();
        var marks = order.FindIndex(planned => planned.Skill == 1);
        return marks < 0 || order[..marks].TrueForAll(planned =>
            order[marks].Prerequisites.Contains(planned.Skill) || AllRequired(1, given.Requires).Contains(planned.Skill));
    }).Check(Given.Quiet);

    [Fact]
    public void A_skill_that_is_alone_in_its_group_joins_what_it_opens() =>
        Assert.Equal([[0, 1], [4, 2, 3]], Steps(5, inGroup: 2, requires: skill => skill == 2 ? [4] : []));

    [Fact]
    public void A_skill_that_is_alone_in_its_group_joins_what_it_requires() =>
        Assert.Equal([[0, 1], [2, 3, 4]], Steps(5, inGroup: 2, requires: skill => skill == 4 ? [3] : []));

    [Fact]
    public void A_skill_that_has_to_do_with_no_other_stays_alone() => Assert.Equal([[0, 1], [2, 3], [4]], Steps(5, inGroup: 2));

    [Fact]
    public void No_step_has_skills_of_three_groups() => Prop.ForAll(Given.Move, given =>
    {
        var catalogue = MadeUp.Skills(given.From.Role.Levels.Length, skill => given.Requires[skill], inGroup: 2);
        return Plan(given.From, given.To, catalogue).Steps
            .All(step => step.Skills.DistinctBy(planned => catalogue.GroupOf[planned.Skill]).Count() <= 2);
    }).Check(Given.Quiet);

    [Fact]
    public void What_is_required_through_a_skill_that_is_held_comes_first_too()
    {
        // The last skill requires the middle one, which is held and requires the first one.
        var plan = Plan(MadeUp.Role("a", 0, 2, 0), MadeUp.Role("b", 2, 2, 2), [[], [0], [1]]);
        Assert.Equal([0], plan.Steps.SelectMany(step => step.Skills).Single(planned => planned.Skill == 2).Prerequisites);
    }

    [Fact]
    public void The_plan_knows_the_step_of_each_skill_and_when_the_signature_skills_are_there() => ForAll((_, plan) =>
        plan.Steps.Index().All(step => step.Item.Skills.All(planned => plan.StepOf(planned.Skill) == step.Index + 1))
        && plan.AwarenessOnly.Concat(plan.Move.Keep).All(skill => plan.StepOf(skill) is null)
        && plan.LastSignatureStep == plan.Move.To.Role.Signature.Select(skill => plan.StepOf(skill) ?? 0).DefaultIfEmpty().Max());

    [Fact]
    public void Where_nothing_is_missing_there_is_no_step() => Assert.Empty(Plan(MadeUp.Role("a", 3, 3), MadeUp.Role("b", 3, 2)).Steps);

    private static void ForAll(Func<int[][], MovePlan, bool> holds) =>
        Prop.ForAll(Given.Move, given => holds(given.Requires, Plan(given.From, given.To, given.Requires))).Check(Given.Quiet);

    /// <summary>The steps of somebody who has none of so many skills and needs each at working level.</summary>
    private static int[][] Steps(int count, int inGroup, int? signature = null, Func<int, IEnumerable<int>>? requires = null)
    {
        var to = MadeUp.Role("to", [.. Enumerable.Repeat(2, count)]);
        if (signature is { } skill) to = MadeUp.WithSignature(to, skill);
        var plan = Plan(MadeUp.Role("from", new int[count]), to, MadeUp.Skills(count, requires, inGroup));
        return [.. plan.Steps.Select(step => step.Skills.Select(planned => planned.Skill).ToArray())];
    }

    private static MovePlan Plan(LinkedRole from, LinkedRole to, int[][]? requires = null) =>
        Plan(from, to, MadeUp.Skills(from.Role.Levels.Length, skill => requires?[skill] ?? [], inGroup: 5));

    private static MovePlan Plan(LinkedRole from, LinkedRole to, SkillCatalogue catalogue)
    {
        var order = LearningOrder.Of(catalogue);
        return PlanMove.Run(CompareSet.MoveBetween(from, to, order), catalogue, order);
    }

    private static IEnumerable<int> InOrder(MovePlan plan) =>
        plan.Steps.SelectMany(step => step.Skills).Select(planned => planned.Skill).Concat(plan.AwarenessOnly);

    private static HashSet<int> AllRequired(int skill, int[][] requires)
    {
        var all = new HashSet<int>();
        var next = new Queue<int>(requires[skill]);
        while (next.TryDequeue(out var required))
        {
            if (all.Add(required)) Array.ForEach(requires[required], next.Enqueue);
        }

        return all;
    }

    /// <summary>The skills of the plan, step by step, and those without a step.</summary>
    private static string Text(MovePlan plan)
    {
        var steps = plan.Steps.Select(step => string.Join(' ', step.Skills.Select(planned => planned.Skill)));
        return $"{string.Join(';', steps)}|{string.Join(' ', plan.AwarenessOnly)}";
    }
}
