using RoleSite.Generator.Read;
using Xunit;

namespace RoleSite.Tests;

public sealed class DocumentNamesTests
{
    /// <summary>Of each role both files, but for the cook, of whom only the levels are there, and the waiter, of whom only the article is.</summary>
    private static readonly HashSet<string> There = ["roles/baker.md", "matrices/baker.yml", "matrices/cook.yml", "roles/waiter.md"];

    private static NameProblem Problem(string folder, string name, string ending) => new DocumentNames(There.Contains).Of(folder, name, ending)!.Value;

    [Theory]
    [InlineData("baker.md.bak", "Remove it.")]
    [InlineData("cook.md.bak", "Remove it, or rename it to cook.md if you need it.")]
    [InlineData("#baker.md#", "Remove it.")]
    [InlineData("baker (1).md", "Remove it, or give it a name of its own: only a-z, 0-9 and single hyphens.")]
    [InlineData("Baker copy.md", "Remove it, or give it a name of its own: only a-z, 0-9 and single hyphens.")]
    [InlineData("baker - Kopie.md", "Remove it, or give it a name of its own: only a-z, 0-9 and single hyphens.")]
    [InlineData("Baker.md", "Give it another name than 'baker', which is there already: only a-z, 0-9 and single hyphens. Remove it if it is a copy.")]
    [InlineData("Cook.md", "Rename it to 'cook': only a-z, 0-9 and single hyphens.")]
    [InlineData("c\u043E\u043Ek.md", "Rename it to 'cook': only a-z, 0-9 and single hyphens.")]
    [InlineData("B\u00E4cker.md", "Rename it to 'baecker': only a-z, 0-9 and single hyphens.")]
    [InlineData("cook.MD", "Rename the file to cook.md.")]
    [InlineData("cook.markdown", "Rename the file to cook.md.")]
    [InlineData("cook.md.txt", "Rename the file to cook.md.")]
    [InlineData("cook.md.md", "Rename the file to cook.md.")]
    [InlineData("cook", "Rename the file to cook.md.")]
    [InlineData("baker.markdown", "Remove it, or give it a name of its own; roles/baker.md is there already.")]
    [InlineData("baker.yml", "Remove it if it is a copy of matrices/baker.yml, which is there already.")]
    [InlineData("waiter.yaml", "Move it to matrices/waiter.yml.")]
    [InlineData("README.md", "Remove it, or move it out of the input folder.")]
    [InlineData("con.md", "Give the file a longer name.")]
    [InlineData("cook.docx", "Copy its text into a new file that ends in .md, and remove this one.")]
    [InlineData("cook.png", "Move images to assets/.")]
    public void TheAdviceFitsWhatIsThere(string name, string advice) => Assert.Equal(advice, Problem("roles/", name, ".md").Advice);

    [Theory]
    [InlineData("matrices/", "cook.md", ".yml", "Move it to roles/cook.md.")]
    [InlineData("matrices/", "waiter.yml.txt", ".yml", "Rename the file to waiter.yml.")]
    [InlineData("matrices/", "waiter.YML", ".yml", "Rename the file to waiter.yml.")]
    [InlineData("skills/", "dough.md", ".yml", "Rename the file to dough.yml.")]
    public void OtherFoldersHaveOtherEndings(string folder, string name, string ending, string advice) => Assert.Equal(advice, Problem(folder, name, ending).Advice);

    [Fact]
    public void ANameThatNoSystemCouldHoldBesideOthersIsTooLong() => Assert.Equal("The name has 240 characters; at most 60 are allowed, because it becomes part of an address.", Problem("roles/", new string('a', 240) + ".md", ".md").Message);

    [Theory]
    [InlineData("cook.md")]
    [InlineData("console.md")]
    [InlineData("cook-2.md")]
    public void AGoodNameIsNoProblem(string name) => Assert.Null(new DocumentNames(There.Contains).Of("roles/", name, ".md"));
}
