using System.Collections.Immutable;
using RoleSite.Generator.Check;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Data;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Host;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Read;
using RoleSite.Generator.Render;
using RoleSite.Generator.Validate;

namespace RoleSite.Generator;

/// <summary>The whole build, from the input folder to the finished files in memory. Read this first.</summary>
public static class Build
{
    /// <summary>Builds the site. Nothing is written: the caller decides what becomes of the files.</summary>
    /// <param name="onStage">Told the name of each stage as it begins.</param>
    public static BuildResult Run(BuildOptions options, Action<string>? onStage = null)
    {
        var report = new Report();
        var workers = options.Workers ?? Environment.ProcessorCount;

        Begin("Read");
        var files = ReadInput.Run(options.InputFolder, report, workers);
        Begin("Parse");
        var parsed = ParseInput.Run(files, report, workers);
        Begin("Validate");
        var library = ValidateInput.Run(parsed, report);
        library = library with { Settings = library.Settings.At(options.Host) };
        Begin("Link");
        var site = LinkSite.Run(library, report, workers);

        // Every stage goes on past mistakes, so that one run names them all: pages are made of what is sound, though nothing of them is published.
        if (SoundPart.Of(library, report.LostFiles()) is not { } sound) return new BuildResult([], Found(), files.Texts, site.Settings, 0);
        if (sound != library) site = LinkSite.Run(sound, new Report(), workers);

        Begin("Compare");
        var compared = CompareRoles.Run(site, workers);
        Begin("Pages");
        var theme = new ThemeFiles(options.ThemeFolder);
        var pages = MakePages.Run(compared, theme, workers);
        Begin("Data");
        var data = MakeData.Run(compared, pages, workers);
        Begin("Host");
        var host = MakeHostFiles.Run(compared, pages, theme.StylesOf(pages.Pages));
        Begin("Render");
        var rendered = RenderPages.Run(pages.Pages, theme.StylesFor, workers);
        Begin("Check");
        ImmutableArray<OutputFile> output =
        [
            .. new[] { Finished(rendered), Assets(site), theme.Files, data, host }.SelectMany(files => files).OrderBy(file => file.Address),
        ];
        CheckPages.Run(rendered, output, site.Written, report, workers);

        return new BuildResult(
            report.HasErrors ? [] : output,
            Found(),
            files.Texts,
            site.Settings,
            rendered.Length)
        { Summary = report.HasErrors ? null : SiteSummary.Of(compared) };

        ImmutableArray<Diagnostic> Found() => RepeatedLines.Gather(report.Sorted(), files.Texts);

        void Begin(string stage) => onStage?.Invoke(stage);
    }

    private static IEnumerable<OutputFile> Assets(Site site) => site.Assets.Select(asset => new OutputFile(asset.Address, asset.Content));

    private static IEnumerable<OutputFile> Finished(ImmutableArray<RenderedPage> rendered) =>
        rendered.Select(page => new OutputFile(page.Page.Address, page.Html));
}
