namespace RoleSite.Generator.Model;

/// <summary>What each document cites in its text and in its lists of sources, with repeats. Before Validate the names may be unknown.</summary>
public static class CitedSources
{
    public static IEnumerable<Slug> Of(DocumentHead document) => document.Body.Citations.Concat(Names(document.Sources));

    public static IEnumerable<Slug> Of(LinkedDocument document) => document.Body.Citations.Concat(Names(document.Head.Sources));

    public static IEnumerable<Slug> Of(SkillMatrix matrix) => Names(matrix.Sources).Concat(matrix.Cells.SelectMany(Of));

    public static IEnumerable<Slug> Of(MatrixCell cell) => Names(cell.Sources);

    public static IEnumerable<Slug> Of(Skill skill) => Names(skill.References.Select(reference => reference.Source).OfType<Placed<Slug>>());

    public static IEnumerable<Slug> Of(Term term) => term.Definition.Citations.Concat(Names(term.Sources));

    public static IEnumerable<Slug> Of(TitleFilings titles) => Names(titles.Authorities.Select(authority => authority.Source))
        .Concat(Names(titles.Filings.SelectMany(filing => filing.Sources)))
        .Concat(titles.Stories.SelectMany(story => story.Text.Citations));

    public static IEnumerable<Slug> Of(AgreementFile agreement) =>
        agreement.Bodies.SelectMany(body => body.Citations).Concat(Names(agreement.Yardsticks.Select(yardstick => yardstick.Source)));

    private static IEnumerable<Slug> Names(IEnumerable<Placed<Slug>> sources) => sources.Select(source => source.Value);
}
