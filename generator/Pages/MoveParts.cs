using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Turns the plan of a move into what its page shows.</summary>
public sealed class MoveParts(PageParts parts, MovePlan plan)
{
    /// <summary>Heading of the section in which a written comparison speaks of the move.</summary>
    private const string WrittenSection = "What a move takes";

    private readonly Move _move = plan.Move;

    /// <summary>Number of the step that holds a skill.</summary>
    private readonly Dictionary<int, int> _stepOf = plan.Steps.SelectMany((step, i) => step.Skills.Select(planned => (planned.Skill, Number: i + 1))).ToDictionary(entry => entry.Skill, entry => entry.Number);

    private string From => _move.From.Title;

    private string To => _move.To.Title;

    public string Lead()
    {
        var there = $"{_move.KeepPercent}% of what {Words.WithArticle(To)} needs is there from the start: {_move.Kept} of {_move.Target} level points.";
        return plan.Core.IsEmpty ? there : $"{there} {plan.CoreKept} of its {plan.Core.Length} core {(plan.Core.Length == 1 ? "skill" : "skills")} {(plan.CoreKept == 1 ? "is" : "are")} at the needed level.";
    }

    public string CoreMeans() => $"The core is what {Words.WithArticle(To)} needs at {parts.Site.Levels[Level.Practitioner].Name.ToLowerInvariant()} level or above, and what marks the role out.";

    public ImmutableArray<MarkingSkill> Signature() =>
    [
        .. _move.To.Role.Matrix.Signature.Select(name => parts.Site.Skills.PositionOf(name.Value)).Select(skill => new MarkingSkill(
            parts.SkillLink(skill), Rise(skill), _stepOf.TryGetValue(skill, out var step) ? new PageLink($"Step {step}", $"#step-{step}") : null)),
    ];

    public ImmutableArray<MoveStep> Steps()
    {
        var headings = plan.Steps.Select(Heading).ToArray();
        return [.. plan.Steps.Select((step, i) => new MoveStep(i + 1, headings[i] + Part(headings, i), Summary(step), [.. step.Skills.Select(planned => Skill(planned, i + 1))]))];
    }

    public ImmutableArray<LinkGroup> Aside() =>
        [.. plan.Aside.Order().GroupBy(skill => parts.Site.Skills.GroupOf[skill].Name).Select(group => new LinkGroup(group.Key, Links(group)))];

    /// <summary>Skills, highest level first, by the level that a role has in them.</summary>
    public ImmutableArray<LinkGroup> ByLevel(ImmutableArray<int> skills, LinkedRole role) =>
        [.. skills.GroupBy(skill => role.Role.Levels[skill]).Select(level => new LinkGroup(parts.Site.Levels[level.Key].Name, Links(level)))];

    public ImmutableArray<MoveStone> Stones() =>
    [
        .. plan.Stones.Select(stone => new MoveStone(
            PageParts.Mark(stone.By),
            Leg(stone.First),
            Leg(stone.Second))),
    ];

    public string StonesText()
    {
        if (plan.Stones.IsEmpty) return $"A direct move is as short as any: there is no third role by way of which both moves keep more than {_move.KeepPercent}% and have fewer than {Points(_move)} to gain.";
        var best = plan.Stones[0];
        return $"From {From} straight to {To}, {_move.KeepPercent}% is there and {Points(_move)} are to gain. By way of {best.By.Title} it is {best.First.KeepPercent}% and {Points(best.First)}, then {best.Second.KeepPercent}% and {Points(best.Second)}. "
            + "Each part is shorter, though a way round never asks for less in all. The figures of the second move count what the role between needs, not what you bring along from before.";
    }

    private static MoveLink Leg(Move move) => new(MovePages.Link(move.From, move.To), move.KeepPercent, $"{Points(move)} to gain");

    private static string Points(Move move) => $"{move.Missing} level {(move.Missing == 1 ? "point" : "points")}";

    /// <summary>When what marks the target out is learned, and that a person who wrote about the move may begin elsewhere than the rule.</summary>
    public string StepsNote()
    {
        var last = _move.To.Role.Matrix.Signature.Select(name => _stepOf.GetValueOrDefault(parts.Site.Skills.PositionOf(name.Value))).DefaultIfEmpty().Max();
        var way = last == 0 ? "What marks the role out is there from the start." : $"At the end of step {last} you have what marks the role out.";
        return Written is null ? way : $"{way} The order follows this rule, not a person\u2019s experience; the written comparison below may begin elsewhere, and says why.";
    }

    /// <summary>What a written comparison says of the move.</summary>
    private LinkedSection? Written => parts.Site.Comparisons.FirstOrDefault(comparison => comparison.Address == SitePath.Comparison([_move.From.Slug, _move.To.Slug]))?.Body.Section(WrittenSection);

    public ImmutableArray<Door> Further()
    {
        var doors = ImmutableArray.CreateBuilder<Door>();
        var pair = parts.PairLink(_move.From, _move.To)!;
        doors.Add(new Door(new PageLink($"{pair.Text} compared", pair.Address), "Where they differ most, what they share, and their work side by side."));
        if (Written is { } section)
            doors.Add(new Door(new PageLink($"{section.Heading}, in words", $"{pair.Address}#{section.Id}"), "From the written comparison, with what to begin with and why."));
        var back = Percentage.Of(_move.Kept, _move.From.Role.LevelPoints);
        doors.Add(new Door(MovePages.Link(_move.To, _move.From), $"The move back keeps {back}%."));
        doors.Add(new Door(PageCatalogue.Method.Link with { Text = "How the numbers are made" }, "What the levels rest on, and what the numbers cannot say, such as how long a move takes."));
        return doors.DrainToImmutable();
    }

    /// <summary>What a step is about: its groups, and by its own name each skill that is alone of its group.</summary>
    private string Heading(LearningStep step) =>
        string.Join(", then ", step.Skills.GroupBy(planned => parts.Site.Skills.GroupOf[planned.Skill].Name).Select(group => group.Count() > 1 ? group.Key : parts.SkillLink(group.First().Skill).Text));

    private static string Part(string[] headings, int at) =>
        headings.Count(heading => heading == headings[at]) > 1 ? $", part {headings.Take(at + 1).Count(heading => heading == headings[at])}" : "";

    private string Summary(LearningStep step)
    {
        var learn = step.Skills.Count(planned => !_move.From.Role.Levels[planned.Skill].IsNeeded);
        var deepen = step.Skills.Length - learn;
        if (learn == 0) return Words.Capital(Words.Count(deepen, "skill to deepen", "skills to deepen"));
        var together = Words.Count(learn, "new skill", "new skills");
        return Words.Capital(deepen == 0 ? together : $"{together}, {Words.Count(deepen, "to deepen", "to deepen")}");
    }

    private MoveSkill Skill(PlannedSkill planned, int step)
    {
        var skill = parts.Site.Skills.Skills[planned.Skill];
        return new MoveSkill(
            parts.SkillLink(planned.Skill),
            Rise(planned.Skill),
            _move.To.Role.Matrix.Signature.Any(name => name.Value == skill.Id.Value),
            skill.Levels.IsEmpty ? null : skill.Levels[_move.To.Role.Levels[planned.Skill].Value - 1],
            planned.First.IsEmpty ? null : Words.List([.. planned.First.Select(first => Named(first, step))]));
    }

    /// <summary>A skill, and the step that holds it where that is another.</summary>
    private string Named(int skill, int step)
    {
        var name = parts.SkillLink(skill).Text;
        return _stepOf[skill] == step ? name : $"{name} (step {_stepOf[skill]})";
    }

    private LevelRise Rise(int skill)
    {
        var (from, to) = (_move.From.Role.Levels[skill], _move.To.Role.Levels[skill]);
        var target = parts.Site.Levels[to].Name;
        return new LevelRise(Level.Min(from, to).Value, to.Value, !from.IsNeeded ? $"new, to {target}" : from < to ? $"{parts.Site.Levels[from].Name} to {target}" : $"{target}, there already");
    }

    private ImmutableArray<PageLink> Links(IEnumerable<int> skills) => [.. skills.Select(parts.SkillLink)];
}
