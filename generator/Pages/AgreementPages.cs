using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>How our levels agree with what others say; only sites with an agreement.yml have this page.</summary>
internal static class AgreementPages
{
    private static readonly ImmutableArray<string> CountHeads = ["Role", "Compared", "Same", "Within one level", "ρ", "τ-b"];

    public static Page Agreement(PageContext context, ComparedAgreement agreement)
    {
        var file = agreement.Linked.File;
        var introduction = agreement.Linked.Bodies[0].Introduction;
        var sections = Sections(agreement);
        var levels = agreement.Yardsticks.Where(yardstick => yardstick.Yardstick.Measure == Measure.Level).ToArray();
        var citations = Citations.Of(
            context.Site,
            introduction.Citations,
            levels.Select(SourceOf),
            sections.SelectMany(section => section.Citations));
        var frame = context.Frame(PageCatalogue.Agreement, file.Title.Value, file.Title.Value, file.Summary.Value) with
        {
            EditAddress = context.Edit(AgreementFile.File),
            Reviewed = IsoDate.Of(file.Reviewed.Value),
            Citations = citations.Listed,
        };
        var model = new AgreementPageModel(frame)
        {
            Summary = file.Summary.Value,
            IntroductionHtml = citations.Html(introduction),
            InShort = [.. levels.Select(yardstick => new CitedSentence(InShort(yardstick), citations.Number(SourceOf(yardstick))))],
            Orders = Orders(agreement.Yardsticks),
            Parts = [.. sections.Select((section, i) => Part(section, $"part-{i + 1}", citations))],
            Levels = [.. levels.Select(yardstick => EveryLevel(context, yardstick, citations))],
        };
        return new Page(PageCatalogue.Agreement.Address, model, AgreementFile.File, file.Reviewed.Value);
    }

    private static Slug SourceOf(ComparedYardstick compared) => compared.Yardstick.Source.Value;

    /// <summary>The sections of the page, each with its linked texts and what was compared in it.</summary>
    private static ImmutableArray<Section> Sections(ComparedAgreement agreement)
    {
        var (file, bodies) = (agreement.Linked.File, agreement.Linked.Bodies);
        var yardsticks = new Queue<ComparedYardstick>(agreement.Yardsticks);
        // The introduction is the first text; two follow for each section.
        return
        [
            .. file.Sections.Select((section, i) => new Section(
                section.Title.Value,
                bodies[(2 * i) + 1].Introduction,
                section.Yardstick is null ? null : yardsticks.Dequeue(),
                bodies[(2 * i) + 2].Introduction)),
        ];
    }

    private static AgreementPart Part(Section section, string id, Citations citations) => new(
        section.Title,
        id,
        citations.Html(section.Text),
        section.Yardstick is null ? null : Table(section.Yardstick, citations),
        citations.Html(section.After));

    private static string InShort(ComparedYardstick yardstick)
    {
        var (all, taken) = (yardstick.All, yardstick.Taken.Compared);
        var byConstruction = taken == 0
            ? ""
            : $" {Words.Capital(Words.Count(taken, "level was", "levels were"))} taken from there, so they agree by construction.";
        return $"{yardstick.Yardstick.Name.Value}: our level is the same in {all.Same} of {all.Compared} cases "
            + $"and at most one level away in {all.WithinOne} of {all.Compared}.{byConstruction}";
    }

    private static PlainTable Orders(ImmutableArray<ComparedYardstick> yardsticks)
    {
        var rows = yardsticks.Where(yardstick => yardstick.Yardstick.Measure is Measure.Mean or Measure.Similarity).Select(Row);
        return new PlainTable("How well our orders agree with those of others", null, ["Compared with", "Rows", "ρ", "τ-b"], [.. rows]);

        static ImmutableArray<PlainCell> Row(ComparedYardstick yardstick) =>
            [new(yardstick.Yardstick.Name.Value), new(Whole(yardstick.Rows.Length)), .. Correlations(yardstick.All)];
    }

    /// <summary>The table of a section: for levels how often they agree, for all else each row with their value and ours.</summary>
    private static PlainTable Table(ComparedYardstick compared, Citations citations)
    {
        var (name, caption, source, measure, _) = compared.Yardstick;
        var number = citations.Number(source.Value);
        if (measure == Measure.Level) return new PlainTable($"{caption.Value}: how often they agree", number, CountHeads, Counts(compared));
        var ours = measure switch { Measure.Mean => "Our mean level", Measure.Kept => "Part kept", _ => "Ours" };
        var (role, otherRole) = measure == Measure.Kept ? ("From", "To") : ("Role", "Other role");
        var hasOther = compared.Rows.Any(row => row.Other is not null);
        var hasAbout = compared.Rows.Any(row => row.Row.About is not null);
        string?[] heads = [role, hasOther ? otherRole : null, hasAbout ? "What is meant" : null, name.Value, ours];
        return new PlainTable(caption.Value, number, [.. heads.OfType<string>()], [.. compared.Rows.Select(Cells)]);

        ImmutableArray<PlainCell> Cells(ComparedRow row) =>
        [
            Linked(row.Role),
            .. row.Other is { } other ? [Linked(other)] : Array.Empty<PlainCell>(),
            .. hasAbout ? [new PlainCell(row.Row.About ?? "")] : Array.Empty<PlainCell>(),
            new(row.Row.Says.Value),
            new(Two(row.Ours)),
        ];
    }

    private static ImmutableArray<ImmutableArray<PlainCell>> Counts(ComparedYardstick compared)
    {
        var byRole = compared.ByRole.Select(role => Row(Linked(role.Role), role.Agreement));
        var all = Row(new PlainCell("All roles"), compared.All);
        return compared.Taken.Compared == 0
            ? [.. byRole, all]
            : [.. byRole, all, Row(new PlainCell("Taken from there"), compared.Taken), Row(new PlainCell("Set by us"), compared.Own)];

        static ImmutableArray<PlainCell> Row(PlainCell head, Agreement agreement) =>
            [head, new(Whole(agreement.Compared)), new(Whole(agreement.Same)), new(Whole(agreement.WithinOne)), .. Correlations(agreement)];
    }

    private static PlainTable EveryLevel(PageContext context, ComparedYardstick compared, Citations citations) => new(
        compared.Yardstick.Caption.Value,
        citations.Number(compared.Yardstick.Source.Value),
        ["Role", "Their skill", "Their level", "Our skill", "Our level", "Taken from there"],
        [
            .. compared.Rows.Select(row => (ImmutableArray<PlainCell>)
            [
                new(row.Role.Title),
                new(row.Row.About ?? ""),
                new(context.Site.Levels[row.TheirLevel].Name),
                new(context.SkillLink(row.Skill!.Value).Text, context.SkillLink(row.Skill!.Value).Address),
                new(context.Site.Levels[row.OurLevel].Name),
                new(row.IsOfficial ? "yes" : "no"),
            ]),
        ]);

    private static PlainCell[] Correlations(Agreement agreement) => [new(Two(agreement.Rho)), new(Two(agreement.Tau))];

    private static PlainCell Linked(LinkedRole role) => new(role.Title, role.Address.Value);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Two(double? number) =>
        number is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−') : "–";

    /// <param name="Yardstick">What others say, compared with ours; null where the section is only text.</param>
    /// <param name="After">The text after the table.</param>
    private sealed record Section(string Title, CitedHtml Text, ComparedYardstick? Yardstick, CitedHtml After)
    {
        public IEnumerable<Slug> Citations => [.. Text.Citations, .. Yardstick is null ? [] : new[] { SourceOf(Yardstick) }, .. After.Citations];
    }
}
