using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>What the page of a move shows of its plan.</summary>
public sealed class MoveView(PageContext context, MovePlan plan)
{
    /// <summary>The heading under which a written comparison describes the move.</summary>
    private const string WrittenSection = "What a move takes";

    private readonly Move _move = plan.Move;

    /// <summary>For each skill to learn, the number of its step.</summary>
    private readonly Dictionary<int, int> _stepOf = plan.Steps
        .SelectMany((step, i) => step.Skills.Select(planned => (planned.Skill, Number: i + 1)))
        .ToDictionary(entry => entry.Skill, entry => entry.Number);

    private string From => _move.From.Title;

    private string To => _move.To.Title;

    public string Lead()
    {
        var there = $"{_move.KeepPercent}% of what {Words.WithArticle(To)} needs is there from the start: "
            + $"{_move.Kept} of {_move.Target} level points.";
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
        .. from skill in SignatureOfTarget
           let step = _stepOf.GetValueOrDefault(skill)
           select new MarkingSkill(context.SkillLink(skill), Rise(skill), step == 0 ? null : new PageLink($"Step {step}", $"#step-{step}")),
    ];

    public ImmutableArray<MoveStep> Steps()
    {
        var headings = plan.Steps.Select(Heading).ToArray();
        return
        [
            .. plan.Steps.Select((step, i) => new MoveStep(
                i + 1, headings[i] + Part(headings, i), Summary(step), [.. step.Skills.Select(planned => Skill(planned, i + 1))])),
        ];
    }

    public ImmutableArray<LinkGroup> AwarenessOnly() =>
        [.. plan.AwarenessOnly.Order().GroupBy(skill => context.Site.Skills.GroupOf[skill].Name).Select(group => new LinkGroup(group.Key, Links(group)))];

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
                + $"keep more than {_move.KeepPercent}% and have fewer than {Points(_move)} to gain.";
        }

        var best = plan.IntermediateRoles[0];
        return $"From {From} straight to {To}, {_move.KeepPercent}% is there and {Points(_move)} are to gain. "
            + $"By way of {best.By.Title} it is {best.First.KeepPercent}% and {Points(best.First)}, "
            + $"then {best.Second.KeepPercent}% and {Points(best.Second)}. "
            + "Each part is shorter, though a way round never asks for less in all. "
            + "The figures of the second move count what the role between needs, not what you bring along from before.";
    }

    private static MoveLink Leg(Move move) => new(MovePages.Link(move.From, move.To), move.KeepPercent, $"{Points(move)} to gain");

    private static string Points(Move move) => $"{move.Missing} level {(move.Missing == 1 ? "point" : "points")}";

    /// <summary>When the signature skills are learned; and, where somebody wrote about the move, that the text may advise another order.</summary>
    public string StepsNote()
    {
        var last = SignatureOfTarget.Select(skill => _stepOf.GetValueOrDefault(skill)).DefaultIfEmpty().Max();
        var note = last == 0 ? "What marks the role out is there from the start." : $"At the end of step {last} you have what marks the role out.";
        if (Written is null) return note;
        return $"{note} The order follows this rule, not a person\u2019s experience; the written comparison below may begin elsewhere, and says why.";
    }

    private IEnumerable<int> SignatureOfTarget => _move.To.Role.Matrix.Signature.Select(name => context.Site.Skills.PositionOf(name.Value));

    /// <summary>What a written comparison says about the move; null where there is none.</summary>
    private LinkedSection? Written
    {
        get
        {
            var address = SitePath.Comparison([_move.From.Slug, _move.To.Slug]);
            return context.Site.Comparisons.FirstOrDefault(comparison => comparison.Address == address)?.Body.Section(WrittenSection);
        }
    }

    public ImmutableArray<Door> Further()
    {
        var pair = context.PairLink(_move.From, _move.To)!;
        var compared = new Door(
            pair with { Text = $"{pair.Text} compared" },
            "Where they differ most, what they share, and their work side by side.");
        var written = Written is not { } section ? null : new Door(
            new PageLink($"{section.Heading}, in words", $"{pair.Address}#{section.Id}"),
            "From the written comparison, with what to begin with and why.");
        var back = new Door(
            MovePages.Link(_move.To, _move.From),
            $"The move back keeps {Percentage.Of(_move.Kept, _move.From.Role.LevelPoints)}%.");
        var method = new Door(
            PageCatalogue.Method.Link with { Text = "How the numbers are made" },
            "What the levels rest on, and what the numbers cannot say, such as how long a move takes.");
        return [.. new[] { compared, written, back, method }.OfType<Door>()];
    }

    /// <summary>What a step is about: the names of its skill groups, or of the skill where it is the only one of its group.</summary>
    private string Heading(LearningStep step)
    {
        var names = step.Skills
            .GroupBy(planned => context.Site.Skills.GroupOf[planned.Skill].Name)
            .Select(group => group.Count() > 1 ? group.Key : context.SkillLink(group.First().Skill).Text);
        return string.Join(", then ", names);
    }

    /// <summary>Numbers headings that several steps share: ", part 2".</summary>
    private static string Part(string[] headings, int at)
    {
        var isShared = headings.Count(heading => heading == headings[at]) > 1;
        return isShared ? $", part {headings.Take(at + 1).Count(heading => heading == headings[at])}" : "";
    }

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
        var skill = context.Site.Skills.Skills[planned.Skill];
        return new MoveSkill(
            context.SkillLink(planned.Skill),
            Rise(planned.Skill),
            _move.To.Role.Matrix.Signature.Any(name => name.Value == skill.Id.Value),
            skill.Levels.IsEmpty ? null : skill.Levels[_move.To.Role.Levels[planned.Skill].Value - 1],
            planned.Prerequisites.IsEmpty ? null : Words.List([.. planned.Prerequisites.Select(required => Named(required, step))]));
    }

    /// <summary>The name of a skill, with the number of its step where that is another one.</summary>
    private string Named(int skill, int step)
    {
        var name = context.SkillLink(skill).Text;
        return _stepOf[skill] == step ? name : $"{name} (step {_stepOf[skill]})";
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
