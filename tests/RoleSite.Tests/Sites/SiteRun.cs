using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Link;
using RoleSite.Generator.Model;
using RoleSite.Generator.Parse;
using RoleSite.Generator.Read;
using RoleSite.Generator.Validate;

namespace RoleSite.Tests;

/// <summary>What the stages from Read to Link make of an input folder.</summary>
public sealed record SiteRun(InputFiles Files, Library Library, Site Site, ImmutableArray<Diagnostic> Diagnostics)
{
    public static SiteRun Of(LittleSite site) => Of(site.Folder);

    public static SiteRun Of(string folder)
    {
        var report = new Report();
        var files = ReadInput.Run(folder, report, 2);
        var library = ValidateInput.Run(ParseInput.Run(files, report, 2), report);
        var site = LinkSite.Run(library, report, 2);
        return new SiteRun(files, library, site, RepeatedLines.Gather(report.Sorted(), files.Texts));
    }

    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Rule.Code);

    /// <summary>Everything as a contributor reads it.</summary>
    public string Printed()
    {
        var text = new DiagnosticText("input", Files.Texts);
        return string.Concat(Diagnostics.Select(diagnostic => text.Full(diagnostic, diagnostic.Rule.HelpAddress.Value) + "\n"));
    }
}
