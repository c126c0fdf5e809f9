using RoleSite.Generator.Read;
using Xunit;

namespace RoleSite.Tests;

public sealed class DocumentNamesTests
{
    /// <summary>Both files of each role, except the cook, who has only levels, and the waiter, who has only an article.</summary>
    private static readonly HashSet<string> There = ["roles/baker.md", "matrices/baker.yml", "matrices/cook.yml", "roles/waiter.md"];

    private static NameDiagnostic Found(string folder, string name, string ending) =>
        new DocumentNames(There.Contains).Of(folder, name, ending)!.Value;

    [Theory]
    [InlineData("baker.md.bak", "Remove it.")]
    [InlineData("cook.md.bak", "Remove it, or rename it to cook.md if you need it.")]
    [InlineData("#baker.md#", "Remove it.")]
    [InlineData("baker (1).md", "Remove it, or give it a different name: only a-z, 0-9 and single hyphens.")]
    [InlineData("Baker copy.md", "Remove it, or give it a different name: only a-z, 0-9 and single hyphens.")]
    [InlineData("baker - Kopie.md", "Remove it, or give it a different name: only a-z, 0-9 and single hyphens.")]
    [InlineData("Baker.md", "Give it a name other than 'baker', which is taken: only a-z, 0-9 and single hyphens. Remove it if it is a copy.")]
    [InlineData("Cook.md", "Rename it to 'cook': only a-z, 0-9 and single hyphens.")]
    [InlineData("c\u043E\u043Ek.md", "Rename it to 'cook': only a-z, 0-9 and single hyphens.")]
    [InlineData("B\u00E4cker.md", "Rename it to 'baecker': only a-z, 0-9 and single hyphens.")]
    [InlineData("cook.MD", "Rename the file to cook.md.")]
    [InlineData("cook.markdown", "Rename the file to cook.md.")]
    [InlineData("cook.md.txt", "Rename the file to cook.md.")]
    [InlineData("cook.md.md", "Rename the file to cook.md.")]
    [InlineData("cook", "Rename the file to cook.md.")]
    [InlineData("baker.markdown", "Remove it, or give it a different name; roles/baker.md exists already.")]
    [InlineData("baker.yml", "Remove it if it is a copy of matrices/baker.yml, which exists.")]
    [InlineData("waiter.yaml", "Move it to matrices/waiter.yml.")]
    [InlineData("README.md", "Remove it, or move it out of the input folder.")]
    [InlineData("con.md", "Give the file a longer name.")]
    [InlineData("cook.docx", "Copy its text into a new file that ends in .md, and remove this one.")]
    [InlineData("cook.png", "Move images to assets/.")]
    public void The_advice_depends_on_which_files_exist(string name, string advice) => Assert.Equal(advice, Found("roles/", name, ".md").Advice);

    [Theory]
    [InlineData("matrices/", "cook.md", ".yml", "Move it to roles/cook.md.")]
    [InlineData("matrices/", "waiter.yml.txt", ".yml", "Rename the file to waiter.yml.")]
    [InlineData("matrices/", "waiter.YML", ".yml", "Rename the file to waiter.yml.")]
    [InlineData("skills/", "dough.md", ".yml", "Rename the file to dough.yml.")]
    public void Other_folders_have_other_endings(string folder, string name, string ending, string advice) =>
        Assert.Equal(advice, Found(folder, name, ending).Advice);

    [Fact]
    public void A_name_that_becomes_too_long_an_address_is_reported() =>
        Assert.Equal(
            "The name has 240 characters; at most 60 are allowed, because it becomes part of an address.",
            Found("roles/", new string('a', 240) + ".md", ".md").Message);

    [Theory]
    [InlineData("cook.md")]
    [InlineData("console.md")]
    [InlineData("cook-2.md")]
    public void A_good_name_is_not_reported(string name) => Assert.Null(new DocumentNames(There.Contains).Of("roles/", name, ".md"));
}
