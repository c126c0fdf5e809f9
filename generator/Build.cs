using System.Collections.Concurrent;
using System.Collections.Immutable;
using RoleSite.Generator.Check;
using RoleSite.Generator.Compare;
using RoleSite.Generator.Data;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Finish;
using RoleSite.Generator.Host;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Read;
using RoleSite.Generator.Validate;

namespace RoleSite.Generator;

/// <summary>The whole build, from the input folder to the finished files. Read this first.</summary>
public static class Build
{
    /// <summary>Builds the site and keeps its files in memory.</summary>
    public static BuildResult Run(BuildOptions options)
    {
        var files = new ConcurrentQueue<OutputFile>();
        var result = Run(options, file => files.Enqueue(file with { Content = file.Content.ToArray() }));
        return result.HasErrors ? result : result with { Files = [.. files.OrderBy(file => file.Address)] };
    }

    /// <summary>Builds the site and hands each file on as soon as it is finished.</summary>
    /// <param name="keep">
    /// Takes the files, on several threads at once. The content is lent to it. It decides what becomes of them once the result is known: with an
    /// error, it may have got some of them, and none may be published.
    /// </param>
    /// <param name="onStage">Told the name of each stage as it begins.</param>
    public static BuildResult Run(BuildOptions options, Action<OutputFile> keep, Action<string>? onStage = null)
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
        if (report.HasErrors) keep = _ => { };

        Begin("Compare");
        var compared = CompareRoles.Run(site, workers);
        Begin("Pages");
        var theme = new ThemeFiles(options.ThemeFolder, site.Settings.Look);
        var planned = MakePages.Run(compared, theme);
        Begin("Finish");
        var origin = SiteOrigin.Of(site.Settings.Address);
        var pages = FinishPages.Run(planned, theme.StylesFor, origin, keep, workers);
        Begin("Data");
        var data = FinishFiles.Run(MakeData.Run(compared, pages.Findable, planned.Facets), origin, keep, workers);
        Begin("Host");
        var host = FinishFiles.Run(MakeHostFiles.Run(compared, pages.Pages), origin, keep, workers);
        var given = FinishFiles.Run([() => Assets(site), () => [.. theme.Files]], origin, keep, workers);
        Begin("Check");
        ImmutableArray<FileFacts> others = [.. data.Concat(host).Concat(given).OrderBy(file => file.Address)];
        CheckPages.Run(pages.Facts, others, origin, site.Written, report, workers);

        return new BuildResult([], Found(), files.Texts, site.Settings, pages.Pages.Length)
        {
            FileCount = pages.Pages.Length + others.Length,
            Summary = report.HasErrors ? null : SiteSummary.Of(compared),
        };

        ImmutableArray<Diagnostic> Found() => RepeatedLines.Gather(report.Sorted(), files.Texts);

        void Begin(string stage) => onStage?.Invoke(stage);
    }

    /// <summary>Reads the content for the tools of those who write it. Content with mistakes is read as far as it goes.</summary>
    public static StudiedContent Study(BuildOptions options)
    {
        var report = new Report();
        var workers = options.Workers ?? Environment.ProcessorCount;
        var files = ReadInput.Run(options.InputFolder, report, workers);
        var parsed = ParseInput.Run(files, report, workers);
        var library = ValidateInput.Run(parsed, report);
        var site = LinkSite.Run(library, report, workers);
        var sound = SoundPart.Of(library, report.LostFiles());
        var compared = sound is null ? null : CompareRoles.Run(sound == library ? site : LinkSite.Run(sound, new Report(), workers), workers);
        return new StudiedContent(parsed, files.Texts, RepeatedLines.Gather(report.Sorted(), files.Texts), compared);
    }

    private static ImmutableArray<OutputFile> Assets(Site site) => [.. site.Assets.Select(asset => new OutputFile(asset.Address, asset.Content))];
}
