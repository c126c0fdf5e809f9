using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>What the page of a move shows of its plan.</summary>
internal sealed class MoveView(PageContext context, MovePlan plan)
{
    /// <summary>So many of the skills that one opens are named, and so many of those with which a step begins.</summary>
    private const int MostOpened = 3, NamedSkills = 2;

    private readonly Move _move = plan.Move;

    private string From => _move.From.Title;

    private string To => _move.To.Title;

    public string Lead()
    {
        var there = $"{_move.Kept.Percent}% of what {Words.WithArticle(To)} needs is there from the start: "
            + $"{_move.Kept.Points} of {_move.Kept.Of} level points.";
        if (plan.Core.IsEmpty) return there;
        var skills = plan.Core.Length == 1 ? "skill" : "skills";
        return $"{there} {plan.CoreKept} of its {plan.Core.Length} core {skills} {(plan.CoreKept == 1 ? "is" : "are")} at the needed level.";
    }

    public string CoreMeans()
    {
        var practitioner = context.Site.Levels[Level.Practitioner].Name.ToLowerInvariant();
        return $"The core is what {Words.WithArticle(To)} needs at {practitioner} level or above, and what marks the role out.";
    }

    public ImmutableArray<MarkingSkill> Signature() =>
    [
        .. from skill in _move.To.Role.Signature
           select new MarkingSkill(
               context.SkillLink(skill), Rise(skill), plan.StepOf(skill) is { } step ? new PageLink($"Step {step}", $"#step-{step}") : null),
    ];

    public ImmutableArray<MoveStep> Steps()
    {
        var headings = plan.Steps.Select(Heading).ToArray();
        return
        [
            .. plan.Steps.Select((step, i) => new MoveStep(
                i + 1,
                headings.Count(headings[i].Equals) > 1 ? BeginningOf(step) : headings[i],
                Summary(step),
                [.. step.Skills.Select(planned => Skill(planned, i + 1))])),
        ];
    }

    public ImmutableArray<LinkGroup> AwarenessOnly() =>
        [
            .. plan.AwarenessOnly.Order()
                .GroupBy(skill => context.Site.Skills.GroupOf[skill].Name)
                .Select(group => new LinkGroup(group.Key, Links(group))),
        ];

    /// <summary>Skills grouped by the level that a role needs, in the order given.</summary>
    public ImmutableArray<LinkGroup> ByLevel(ImmutableArray<int> skills, LinkedRole role) =>
        [.. skills.GroupBy(skill => role.Role.Levels[skill]).Select(level => new LinkGroup(context.Site.Levels[level.Key].Name, Links(level)))];

    public ImmutableArray<MoveVia> IntermediateRoles() =>
    [
        .. plan.IntermediateRoles.Select(between => new MoveVia(PageContext.Mark(between.By), Leg(between.First), Leg(between.Second))),
    ];

    public string IntermediateRolesText()
    {
        if (plan.IntermediateRoles.IsEmpty)
        {
            return "A direct move is as short as any: there is no third role by way of which both moves "
                + $"keep more than {_move.Kept.Percent}% and have fewer than {Points(_move)} to gain.";
        }

        var best = plan.IntermediateRoles[0];
        return $"From {From} straight to {To}, {_move.Kept.Percent}% is there and {Points(_move)} are to gain. "
            + $"By way of {best.By.Title} it is {best.First.Kept.Percent}% and {Points(best.First)}, "
            + $"then {best.Second.Kept.Percent}% and {Points(best.Second)}. "
            + "Each part is shorter, though a way round never asks for less in all. "
            + "The figures of the second move count what the role between needs, not what you bring along from before.";
    }

    private static MoveLink Leg(Move move) => new(MovePages.Link(move.From, move.To), move.Kept.Percent, $"{Points(move)} to gain");

    private static string Points(Move move) => $"{move.Missing} level {(move.Missing == 1 ? "point" : "points")}";

    /// <summary>When the signature skills are learned; and, where somebody wrote about the move, that the text may advise another order.</summary>
    public string StepsNote()
    {
        var last = plan.LastSignatureStep;
        var note = last == 0 ? "What marks the role out is there from the start." : $"At the end of step {last} you have what marks the role out.";
        if (plan.Written is null) return note;
        return $"{note} The order follows this rule, not a person\u2019s experience; the written comparison below may begin elsewhere, and says why.";
    }

    public ImmutableArray<Door> Further()
    {
        var pair = context.PairLink(_move.From, _move.To)!;
        var compared = new Door(
            pair with { Text = $"{pair.Text} compared" },
            "Where they differ most, what they share, and their work side by side.");
        var written = plan.Written is not { } section ? null : new Door(
            new PageLink($"{section.Heading}, in words", $"{pair.Address}#{section.Id}"),
            "From the written comparison, with what to begin with and why.");
        var back = new Door(
            MovePages.Link(_move.To, _move.From),
            $"The move back keeps {_move.KeptBack.Percent}%.");
        var method = new Door(
            PageCatalogue.Method.Link with { Text = "How the numbers are made" },
            "What the levels rest on, and what the numbers cannot say, such as how long a move takes.");
        return [.. new[] { compared, written, back, method }.OfType<Door>()];
    }

    public ImmutableArray<FirstMove> First() =>
    [
        .. from first in plan.First
           select new FirstMove(
               context.SkillLink(first.Skill), Rise(first.Skill), _move.To.Role.Signature.Contains(first.Skill), Meaning(first.Skill), Opens(first)),
    ];

    /// <summary>The levels to climb, by the level at which they end.</summary>
    public ImmutableArray<ClimbRow> Climbs() =>
    [
        .. from skill in plan.Steps.SelectMany(step => step.Skills).Select(planned => planned.Skill).Concat(plan.AwarenessOnly)
           group Gap(skill) by _move.To.Role.Levels[skill] into climb
           orderby climb.Key descending
           let level = context.Site.Levels[climb.Key]
           select new ClimbRow(level.Name, level.Means, climb.Count(), climb.Sum()),
    ];

    private string? Opens(FirstSkill first)
    {
        if (first.Opens.IsEmpty) return null;
        var names = first.Opens.Take(MostOpened).Select(skill => context.SkillLink(skill).Text);
        var more = first.Opens.Length - MostOpened;
        return Words.List([.. names, .. more > 0 ? [$"{more} more"] : Array.Empty<string>()]);
    }

    private int Gap(int skill) => _move.To.Role.Levels[skill] - _move.From.Role.Levels[skill];

    /// <summary>What a step is about: the names of its skill groups, or of the skill where it is the only one of its group.</summary>
    private string Heading(LearningStep step)
    {
        var names = step.Skills
            .GroupBy(planned => context.Site.Skills.GroupOf[planned.Skill].Name)
            .Select(group => group.Count() > 1 ? group.Key : context.SkillLink(group.First().Skill).Text);
        return string.Join(", then ", names);
    }

    /// <summary>Tells steps apart that share a heading, by the skills with which each begins.</summary>
    private string BeginningOf(LearningStep step) =>
        Words.List([.. step.Skills.Take(NamedSkills).Select(planned => context.SkillLink(planned.Skill).Text)]);

    private string Summary(LearningStep step)
    {
        var learn = step.Skills.Count(planned => !_move.From.Role.Levels[planned.Skill].IsNeeded);
        var deepen = step.Skills.Length - learn;
        if (learn == 0) return Words.Capital(Words.Count(deepen, "skill to deepen", "skills to deepen"));
        var together = Words.Count(learn, "new skill", "new skills");
        return Words.Capital(deepen == 0 ? together : $"{together}, {Words.Count(deepen, "to deepen", "to deepen")}");
    }

    /// <summary>What the level that the new role needs looks like; null where the skill has no text of its own.</summary>
    private string? Meaning(int skill) =>
        context.Site.Skills.Skills[skill].Levels is { IsEmpty: false } levels ? levels[_move.To.Role.Levels[skill].Value - 1] : null;

    private MoveSkill Skill(PlannedSkill planned, int step) =>
        new(
            context.SkillLink(planned.Skill),
            Rise(planned.Skill),
            _move.To.Role.Signature.Contains(planned.Skill),
            Meaning(planned.Skill),
            planned.Prerequisites.IsEmpty ? null : Words.List([.. planned.Prerequisites.Select(required => Named(required, step))]));

    /// <summary>The name of a skill, with the number of its step where that is another one.</summary>
    private string Named(int skill, int step)
    {
        var name = context.SkillLink(skill).Text;
        return plan.StepOf(skill) == step ? name : $"{name} (step {plan.StepOf(skill)})";
    }

    private LevelRise Rise(int skill)
    {
        var (from, to) = (_move.From.Role.Levels[skill], _move.To.Role.Levels[skill]);
        var target = context.Site.Levels[to].Name;
        var words = !from.IsNeeded ? $"new, to {target}"
            : from < to ? $"{context.Site.Levels[from].Name} to {target}"
            : $"{target}, there already";
        return new LevelRise(Level.Min(from, to).Value, to.Value, words);
    }

    private ImmutableArray<PageLink> Links(IEnumerable<int> skills) => [.. skills.Select(context.SkillLink)];
}
