using System.Collections.Immutable;
using System.Globalization;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Markdown;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Parse;

/// <summary>Reads agreement.yml: sections of text, some of which compare what others say about the roles.</summary>
internal static class ParseAgreement
{
    private const int LongestText = 3_000;

    private static readonly ImmutableArray<(string Word, Measure Measure)> Measures =
        [("level", Measure.Level), ("mean", Measure.Mean), ("similarity", Measure.Similarity), ("kept", Measure.Kept)];

    public static AgreementFile? Run(TextFile file, Figures? figures, Report report)
    {
        if (Fields.OfFile(file, "agreement.yml", report) is not { } fields) return null;
        var agreement = new AgreementFile
        {
            Title = fields.Text("title", ParseDocuments.LongestTitle),
            Summary = fields.Text("summary", ParseDocuments.LongestSummary),
            Reviewed = fields.Date("reviewed"),
            Introduction = Body(file, fields.Text("introduction", LongestText), fields, figures, report),
            Sections = fields.Blocks("sections", "a section", required: true, section => Section(file, section, figures, report)),
        };
        fields.Done();
        return agreement;
    }

    private static AgreementSection? Section(TextFile file, Fields fields, Figures? figures, Report report)
    {
        var section = new AgreementSection(
            fields.Text("title", ParseDocuments.LongestTitle),
            Body(file, fields.Text("text", LongestText), fields, figures, report),
            fields.Has("yardstick") && fields.Block("yardstick") is { } yardstick ? Yardstick(yardstick) : null,
            Body(file, fields.OptionalText("after", LongestText) ?? new Placed<string>("", fields.Place), fields, figures, report));
        return fields.Done() ? section : null;
    }

    private static MarkdownBody Body(TextFile file, Placed<string> text, Fields fields, Figures? figures, Report report)
    {
        var tree = ParseMarkdown.Run(MarkdownInYaml.Places(file, text), text.Value, report);
        if (tree.Sections.Length > 0)
            fields.AddDiagnostic(ParseRules.WrongType, tree.Sections[0].Place, "A text in agreement.yml must not contain headings.",
                "Begin another item of 'sections'; its title is the heading.");
        SourcedClaims.Check(tree, figures, report, everyClaim: false);
        return DrawMarkdown.Run(tree);
    }

    private static Yardstick? Yardstick(Fields fields)
    {
        var word = fields.Choice("measure", [.. Measures.Select(known => known.Word)], required: true);
        var measure = Measures.FirstOrDefault(known => known.Word == word).Measure;
        var yardstick = new Yardstick(
            fields.Text("name", 40),
            fields.Text("caption", 120),
            fields.Slug("source"),
            measure,
            fields.Blocks("rows", "a row", required: true, row => word is null ? null : Row(row, measure)));
        return fields.Done() ? yardstick : null;
    }

    private static YardstickRow? Row(Fields fields, Measure measure)
    {
        var row = new YardstickRow(
            fields.Slug("role"),
            measure is Measure.Similarity or Measure.Kept ? fields.Slug("other") : null,
            measure is Measure.Level or Measure.Mean ? fields.Text("about", 120).Value : fields.OptionalText("about", 120)?.Value,
            fields.Text("says", 120),
            measure == Measure.Level ? fields.RequiredSlugs("skills") : [],
            measure == Measure.Mean ? fields.Text("code", 30) : null);
        CheckSaid(fields, row.Says, measure);
        return fields.Done() ? row : null;
    }

    private static void CheckSaid(Fields fields, Placed<string> says, Measure measure)
    {
        if (says.Value.Length == 0) return;
        if (measure == Measure.Level && !Level.Ids.Contains(says.Value))
            fields.AddDiagnostic(ParseRules.UnknownLevel, says.Place, $"'{says.Value}' is not a level.{DidYouMean.Hint(says.Value, Level.Ids)}",
                $"Use one of: {string.Join(", ", Level.Ids)}.");
        else if (measure is Measure.Mean or Measure.Similarity
            && !double.TryParse(says.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            fields.AddDiagnostic(ParseRules.BadValue, says.Place, $"'{says.Value}' is not a number.", "Write a number with a point, such as 0.48.");
    }
}
