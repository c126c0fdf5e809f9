using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleSite.Tests.Guide;

/// <summary>Every kind of contribution that the guide shows an example of, made as it says.</summary>
public static partial class Contributions
{
    private const string Role = "data-journalist";

    private const string Article = $"roles/{Role}.md";

    /// <summary>A red rectangle of 48 by 32 pixels.</summary>
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAIAAADbtmxLAAAAMUlEQVR42u3OQQkAAAgEsItjCPtjLFuIj8ECLNP1SoSEhISEhISEhISEhISEhISELi0OYAhqyqxAPAAAAABJRU5ErkJggg==";

    /// <summary>In the order in which they can be made one after the other.</summary>
    private static readonly ImmutableArray<(string Name, Action<ContentCopy> Make)> All =
    [
        ("a role", AddRole),
        ("a skill", AddSkill),
        ("a comparison", AddComparison),
        ("a term", copy => copy.Append("The term")),
        ("an image", ShowImage),
        ("a source and a claim that rests on it", AddSource),
        ("an advert", copy => copy.Append("The advert")),
        ("a changed level", RaiseLevel),
        ("a role with another name", RenameRole),
    ];

    public static IEnumerable<string> Names => All.Select(contribution => contribution.Name);

    /// <param name="guide">The file CONTRIBUTING.md.</param>
    /// <param name="content">The folder to add to, which stays as it is.</param>
    /// <param name="name">One of the names.</param>
    public static ContentCopy Alone(string guide, string content, string name)
    {
        var copy = new ContentCopy(guide, content);
        All.First(contribution => contribution.Name == name).Make(copy);
        return copy;
    }

    /// <param name="guide">The file CONTRIBUTING.md.</param>
    /// <param name="content">The folder to add to, which stays as it is.</param>
    public static ContentCopy Together(string guide, string content)
    {
        var copy = new ContentCopy(guide, content);
        foreach (var (_, make) in All) make(copy);
        return copy;
    }

    private static void AddRole(ContentCopy copy)
    {
        if (copy.Has(Article)) return;
        copy.Create("The article");
        copy.Create("The levels");
    }

    private static void AddSkill(ContentCopy copy)
    {
        copy.Append("The skill");
        copy.Append("Its level", copy.Files("matrices").First(path => TopKeys().Matches(copy.Text(path)).Last().Groups["key"].Value == "skills"));
    }

    private static void AddComparison(ContentCopy copy)
    {
        AddRole(copy);
        copy.Create("The comparison");
    }

    private static void ShowImage(ContentCopy copy)
    {
        copy.Write("assets/fires.png", Convert.FromBase64String(Picture));
        copy.Append("Show an image", SomeArticle(copy));
    }

    private static void AddSource(ContentCopy copy)
    {
        copy.Append("The source");
        copy.Append("The claim", SomeArticle(copy));
    }

    /// <summary>That of the new role where it has been added: tests of what contributions look like look at new pages.</summary>
    private static string SomeArticle(ContentCopy copy) => copy.Has(Article) ? Article : copy.Files("roles").First();

    /// <summary>Raises the first level in short form of a skill that no text about the role speaks of.</summary>
    private static void RaiseLevel(ContentCopy copy)
    {
        var (path, level) = (
            from matrix in copy.Files("matrices")
            let role = Path.GetFileNameWithoutExtension(matrix)
            let texts = copy.Files("")
                .Where(file => file.EndsWith(".md", StringComparison.Ordinal))
                .Select(copy.Text)
                .Where(text => text.Contains(role, StringComparison.Ordinal))
                .Append(copy.Text($"roles/{role}.md"))
                .ToArray()
            from Match line in ShortForm().Matches(copy.Text(matrix))
            where !texts.Any(text => text.Contains(line.Groups["skill"].Value, StringComparison.Ordinal))
            select (matrix, line)).First();
        var text = copy.Text(path);
        var at = level.Groups["level"].Index;
        copy.Write(path, text[..at] + "practitioner" + text[(at + level.Groups["level"].Length)..]);
    }

    private static void RenameRole(ContentCopy copy)
    {
        const string NewName = "news-data-analyst";
        AddRole(copy);
        copy.Rename(Role, NewName);
        copy.Insert("The old address", $"roles/{NewName}.md", "reviewed:");
    }

    [GeneratedRegex(@"^  (?<skill>[a-z0-9-]+): (?<level>awareness|working)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ShortForm();

    [GeneratedRegex(@"^(?<key>[a-z-]+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TopKeys();
}
