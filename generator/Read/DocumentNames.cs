using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>What is wrong with the name of a file, and what to do.</summary>
/// <param name="Meant">The path that the file should have, so that it is not reported as missing there; its own path where that is unknown.</param>
internal readonly record struct NameDiagnostic(Rule Rule, string Message, string Advice, string Meant);

/// <summary>Checks the names of documents, and suggests a name that is right and still free.</summary>
/// <param name="exists">Whether the input folder has a file with exactly this path.</param>
internal sealed partial class DocumentNames(Func<string, bool> exists)
{
    /// <summary>A comparison names up to four roles, and its file is usually named after them.</summary>
    private const int LongestComparison = 4 * Slug.Longest;

    private const string Allowed = "only a-z, 0-9 and single hyphens";

    private static readonly ImmutableArray<string> Notes = ["readme", "contributing", "changelog", "license", "licence", "todo"];
    private static readonly ImmutableArray<string> Images = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];
    private static readonly ImmutableArray<string> Office = [".doc", ".docx", ".odt", ".pdf", ".rtf", ".pages", ".htm", ".html"];

    /// <param name="folder">With a slash at its end.</param>
    /// <param name="ending">That of the folder's documents, with its dot.</param>
    /// <returns>Null where the name is right.</returns>
    public NameDiagnostic? Of(string folder, string name, string ending)
    {
        var path = folder + name;
        if (Notes.Contains(name.Split('.')[0].ToLowerInvariant()))
            return new NameDiagnostic(ReadRules.UnexpectedFile,
                $"'{name}' is a note to contributors, not content; everything in {folder} becomes a page.",
                "Remove it, or move it out of the input folder.", path);
        if (LeftBehind().Match(name) is { Success: true } left)
        {
            var original = folder + left.Groups["name"].Value;
            return exists(original)
                ? new NameDiagnostic(ReadRules.UnexpectedFile, $"'{name}' is a copy of {original} that an editor or a tool left behind.",
                    "Remove it.", path)
                : new NameDiagnostic(ReadRules.UnexpectedFile, $"'{name}' is a copy that an editor or a tool left behind.",
                    $"Remove it, or rename it to {original[folder.Length..]} if you need it.", original);
        }

        return name.EndsWith(ending, StringComparison.Ordinal) && !Endings().IsMatch(name[..^ending.Length])
            ? OfStem(folder, name[..^ending.Length], ending)
            : OfEnding(folder, name, ending);
    }

    private NameDiagnostic? OfStem(string folder, string stem, string ending)
    {
        var longest = folder == "comparisons/" ? LongestComparison : Slug.Longest;
        if (Slug.IsWellFormed(stem))
        {
            if (stem.Length > longest)
                return new NameDiagnostic(ReadRules.FileName,
                    $"The name has {stem.Length} characters; at most {longest} are allowed, because it becomes part of an address.",
                    "Give the file a shorter name.", folder + stem + ending);
            return Reserved().IsMatch(stem)
                ? new NameDiagnostic(ReadRules.FileName, $"Windows does not allow a file named '{stem}', so nobody could copy the project to it.",
                    "Give the file a longer name.", folder + stem + ending)
                : null;
        }

        if (Copy().Match(stem) is { Success: true } copy && folder + Slug.From(copy.Groups["name"].Value) + ending is var original
            && exists(original))
            return new NameDiagnostic(ReadRules.FileName, $"'{stem}{ending}' looks like a copy of {original}.",
                $"Remove it, or give it a different name: {Allowed}.", folder + stem + ending);
        var better = Slug.From(LookAlikes.Plain(stem));
        if (better.Length == 0)
            return new NameDiagnostic(ReadRules.FileName, $"The name '{stem}' cannot be part of an address.", ReadRules.FileName.Remedy,
                folder + stem + ending);
        var message = $"The name '{stem}' cannot be part of an address.{LookAlikes.Hint(stem)}";
        return exists(folder + better + ending)
            ? new NameDiagnostic(ReadRules.FileName, message,
                $"Give it a name other than '{better}', which is taken: {Allowed}. Remove it if it is a copy.", folder + stem + ending)
            : new NameDiagnostic(ReadRules.FileName, message, $"Rename it to '{better}': {Allowed}.", folder + better + ending);
    }

    private NameDiagnostic OfEnding(string folder, string name, string ending)
    {
        var message = $"Files in {folder} end in {ending}; '{name}' would be left out.";
        var last = Path.GetExtension(name).ToLowerInvariant();
        if (Images.Contains(last)) return new NameDiagnostic(ReadRules.UnexpectedFile, message, "Move images to assets/.", folder + name);
        if (Office.Contains(last))
            return new NameDiagnostic(ReadRules.UnexpectedFile, message, $"Copy its text into a new file that ends in {ending}, and remove this one.",
                folder + name);
        var endings = Endings().Match(name);
        var stem = Slug.From(LookAlikes.Plain(endings.Success ? name[..endings.Index] : name));
        if (stem.Length == 0)
            return new NameDiagnostic(ReadRules.UnexpectedFile, message, $"Give it a name that ends in {ending}, or remove it.", folder + name);
        if (OtherHalf(folder, stem, endings.Value) is { } half)
        {
            return exists(half)
                ? new NameDiagnostic(ReadRules.UnexpectedFile, message, $"Remove it if it is a copy of {half}, which exists.", folder + name)
                : new NameDiagnostic(ReadRules.UnexpectedFile, message, $"Move it to {half}.", half);
        }

        var right = folder + stem + ending;
        return exists(right)
            ? new NameDiagnostic(ReadRules.UnexpectedFile, message, $"Remove it, or give it a different name; {right} exists already.", folder + name)
            : new NameDiagnostic(ReadRules.UnexpectedFile, message, $"Rename the file to {stem}{ending}.", right);
    }

    /// <summary>The path of the other half of a role, for a file that is in the folder of this half but has the ending of the other.</summary>
    private static string? OtherHalf(string folder, string stem, string endings)
    {
        var isYaml = endings.Contains(".y", StringComparison.OrdinalIgnoreCase);
        var isMarkdown = endings.Contains(".m", StringComparison.OrdinalIgnoreCase);
        return folder == "roles/" && isYaml ? $"matrices/{stem}.yml" : folder == "matrices/" && isMarkdown ? $"roles/{stem}.md" : null;
    }

    [GeneratedRegex(@"^(#(?<name>.+)#|(?<name>.+\.(md|yml))\.(bak|backup|orig|old|tmp|temp|swp|save|rej))$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LeftBehind();

    [GeneratedRegex(@"(\.(md|mdx|mdown|markdown|yml|yaml|txt|text))+$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Endings();

    [GeneratedRegex(@"^(?<name>.+?)([ _-]*\(.*\)|[ _-]+[–-]?[ _-]*(copy|kopie|copie|copia|kopia|duplicate)([ _-]*\(?[0-9]*\)?)?)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Copy();

    [GeneratedRegex("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reserved();
}
