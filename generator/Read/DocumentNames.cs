using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Read;

/// <summary>What is wrong with the name of a file.</summary>
/// <param name="Meant">The path that the file should have, so that nobody misses it there; its own where that is not known.</param>
public readonly record struct NameProblem(Rule Rule, string Message, string Advice, string Meant);

/// <summary>Says what is wrong with the names of documents, and which name would be right and is still free.</summary>
/// <param name="exists">Whether a file of exactly that path inside the input folder is there.</param>
public sealed partial class DocumentNames(Func<string, bool> exists)
{
    /// <summary>A comparison names up to four roles, and its file is mostly named after them.</summary>
    private const int LongestComparison = 4 * Slug.Longest;

    private const string Signs = "only a-z, 0-9 and single hyphens";

    private static readonly ImmutableArray<string> Notes = ["readme", "contributing", "changelog", "license", "licence", "todo"];
    private static readonly ImmutableArray<string> Images = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];
    private static readonly ImmutableArray<string> Office = [".doc", ".docx", ".odt", ".pdf", ".rtf", ".pages", ".htm", ".html"];

    /// <param name="folder">With a slash at its end.</param>
    /// <param name="ending">That of the folder's documents, with its dot.</param>
    /// <returns>Null where the name is right.</returns>
    public NameProblem? Of(string folder, string name, string ending)
    {
        var path = folder + name;
        if (Notes.Contains(name.Split('.')[0].ToLowerInvariant()))
            return new NameProblem(ReadRules.UnexpectedFile, $"'{name}' is a note to contributors, not content; everything in {folder} becomes a page.", "Remove it, or move it out of the input folder.", path);
        if (LeftBehind().Match(name) is { Success: true } left)
        {
            var original = folder + left.Groups["name"].Value;
            return exists(original)
                ? new NameProblem(ReadRules.UnexpectedFile, $"'{name}' is a copy of {original} that an editor or a tool left behind.", "Remove it.", path)
                : new NameProblem(ReadRules.UnexpectedFile, $"'{name}' is a copy that an editor or a tool left behind.", $"Remove it, or rename it to {original[folder.Length..]} if you need it.", original);
        }

        return name.EndsWith(ending, StringComparison.Ordinal) && !Endings().IsMatch(name[..^ending.Length]) ? OfStem(folder, name[..^ending.Length], ending) : OfEnding(folder, name, ending);
    }

    private NameProblem? OfStem(string folder, string stem, string ending)
    {
        var longest = folder == "comparisons/" ? LongestComparison : Slug.Longest;
        if (Slug.IsWellFormed(stem))
        {
            if (stem.Length > longest) return new NameProblem(ReadRules.FileName, $"The name has {stem.Length} characters; at most {longest} are allowed, because it becomes part of an address.", "Give the file a shorter name.", folder + stem + ending);
            return Reserved().IsMatch(stem) ? new NameProblem(ReadRules.FileName, $"Windows cannot hold a file that is named '{stem}', so nobody could get a copy of the project there.", "Give the file a longer name.", folder + stem + ending) : null;
        }

        if (Copy().Match(stem) is { Success: true } copy && folder + Slug.From(copy.Groups["name"].Value) + ending is var original && exists(original))
            return new NameProblem(ReadRules.FileName, $"'{stem}{ending}' looks like a copy of {original}.", $"Remove it, or give it a name of its own: {Signs}.", folder + stem + ending);
        var better = Slug.From(LookAlikes.Plain(stem));
        if (better.Length == 0) return new NameProblem(ReadRules.FileName, $"The name '{stem}' cannot be part of an address.", ReadRules.FileName.Remedy, folder + stem + ending);
        var message = $"The name '{stem}' cannot be part of an address.{LookAlikes.Hint(stem)}";
        return exists(folder + better + ending)
            ? new NameProblem(ReadRules.FileName, message, $"Give it another name than '{better}', which is there already: {Signs}. Remove it if it is a copy.", folder + stem + ending)
            : new NameProblem(ReadRules.FileName, message, $"Rename it to '{better}': {Signs}.", folder + better + ending);
    }

    private NameProblem OfEnding(string folder, string name, string ending)
    {
        var message = $"Files in {folder} end in {ending}; '{name}' would be left out.";
        var last = Path.GetExtension(name).ToLowerInvariant();
        if (Images.Contains(last)) return new NameProblem(ReadRules.UnexpectedFile, message, "Move images to assets/.", folder + name);
        if (Office.Contains(last)) return new NameProblem(ReadRules.UnexpectedFile, message, $"Copy its text into a new file that ends in {ending}, and remove this one.", folder + name);
        var endings = Endings().Match(name);
        var stem = Slug.From(LookAlikes.Plain(endings.Success ? name[..endings.Index] : name));
        if (stem.Length == 0) return new NameProblem(ReadRules.UnexpectedFile, message, $"Give it a name that ends in {ending}, or remove it.", folder + name);
        if (Twin(folder, stem, endings.Value) is { } twin)
        {
            return exists(twin)
                ? new NameProblem(ReadRules.UnexpectedFile, message, $"Remove it if it is a copy of {twin}, which is there already.", folder + name)
                : new NameProblem(ReadRules.UnexpectedFile, message, $"Move it to {twin}.", twin);
        }

        var right = folder + stem + ending;
        return exists(right)
            ? new NameProblem(ReadRules.UnexpectedFile, message, $"Remove it, or give it a name of its own; {right} is there already.", folder + name)
            : new NameProblem(ReadRules.UnexpectedFile, message, $"Rename the file to {stem}{ending}.", right);
    }

    /// <summary>The other file of a role, where its ending stands in the folder of this one.</summary>
    private static string? Twin(string folder, string stem, string endings)
    {
        var isYaml = endings.Contains(".y", StringComparison.OrdinalIgnoreCase);
        var isMarkdown = endings.Contains(".m", StringComparison.OrdinalIgnoreCase);
        return folder == "roles/" && isYaml ? $"matrices/{stem}.yml" : folder == "matrices/" && isMarkdown ? $"roles/{stem}.md" : null;
    }

    [GeneratedRegex(@"^(#(?<name>.+)#|(?<name>.+\.(md|yml))\.(bak|backup|orig|old|tmp|temp|swp|save|rej))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LeftBehind();

    [GeneratedRegex(@"(\.(md|mdx|mdown|markdown|yml|yaml|txt|text))+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Endings();

    [GeneratedRegex(@"^(?<name>.+?)([ _-]*\(.*\)|[ _-]+[–-]?[ _-]*(copy|kopie|copie|copia|kopia|duplicate)([ _-]*\(?[0-9]*\)?)?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Copy();

    [GeneratedRegex("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reserved();
}
