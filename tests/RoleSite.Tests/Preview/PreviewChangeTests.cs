using System.Net;
using RoleSite.Generator;
using Xunit;

namespace RoleSite.Tests.Preview;

public sealed class PreviewChangeTests
{
    [Fact]
    public async Task A_saved_change_is_served_and_open_pages_are_told()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        using var page = await preview.Open();
        var (before, mistakes) = await page.Next();
        Assert.Equal("[]", mistakes);
        Assert.Equal("text/event-stream", page.Response.Content.Headers.ContentType?.ToString());

        preview.Write("a", "Changed");
        var (after, _) = await page.Next();

        Assert.NotEqual(before, after);
        var text = await preview.Text("/a/");
        Assert.Contains("Changed", text, StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{after}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_without_a_change_does_not_load_pages_again()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        preview.Write("a", "Text");
        await Until(preview, "/a/", "Text");
        var (before, _) = await Newest(preview);
        var lines = Lines(preview);

        preview.Write("a", "Text");
        await Until(() => Lines(preview) > lines);

        Assert.Equal(before, (await Newest(preview)).Version);
    }

    [Fact]
    public async Task Editors_that_save_by_renaming_are_noticed()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        preview.Write("a", "Old");
        await Until(preview, "/a/", "Old");

        preview.Write("a.tmp", "New");
        File.Move(Path.Combine(preview.Folder, "a.tmp"), Path.Combine(preview.Folder, "a"), overwrite: true);

        await Until(preview, "/a/", "New");
    }

    [Fact]
    public async Task Editors_that_write_over_the_file_are_noticed()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        preview.Write("a", "Old");
        await Until(preview, "/a/", "Old");

        await File.WriteAllTextAsync(Path.Combine(preview.Folder, "a"), "New", TestContext.Current.CancellationToken);

        await Until(preview, "/a/", "New");
    }

    [Fact]
    public async Task Files_in_new_folders_are_noticed()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        var before = preview.Builds;
        var folder = Directory.CreateDirectory(Path.Combine(preview.Folder, "new", "deep")).FullName;
        await Until(() => preview.Builds > before);

        await File.WriteAllTextAsync(Path.Combine(folder, "a"), "Deep", TestContext.Current.CancellationToken);

        await Until(preview, "/new/deep/a/", "Deep");
    }

    [Fact]
    public async Task Many_files_at_once_make_few_builds_and_the_last_one_counts()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        var before = preview.Builds;

        for (var i = 0; i < 3000; i++) preview.Write($"file-{i}", "Text");
        await Until(() => preview.Console.ToString().Contains("3000 pages in", StringComparison.Ordinal));

        Assert.InRange(preview.Builds - before, 1, 300);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_again_is_still_watched()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        preview.Write("a", "First");
        await Until(preview, "/a/", "First");

        Directory.Delete(preview.Folder, recursive: true);
        await Until(preview, "/a/", "There is no such page");
        preview.Write("a", "Second");
        await Until(preview, "/a/", "Second");
        preview.Write("a", "Third");
        await Until(preview, "/a/", "Third");
    }

    [Fact]
    public async Task A_folder_that_is_replaced_by_another_is_still_watched()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        var other = Directory.CreateDirectory(preview.Folder + "-other").FullName;
        await File.WriteAllTextAsync(Path.Combine(other, "a"), "Other", TestContext.Current.CancellationToken);

        Directory.Move(preview.Folder, preview.Folder + "-old");
        Directory.Move(other, preview.Folder);
        await Until(preview, "/a/", "Other");
        preview.Write("a", "Later");
        await Until(preview, "/a/", "Later");
    }

    [Fact]
    public async Task A_page_that_is_gone_is_a_404_page_that_still_listens()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        preview.Write("a", "Text");
        await Until(preview, "/a/", "Text");

        File.Delete(Path.Combine(preview.Folder, "a"));
        await Until(preview, "/a/", "There is no such page");

        using var response = await preview.Get("/a/");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("EventSource", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_during_a_build_makes_another_build()
    {
        using var building = new SemaphoreSlim(0);
        using var goOn = new SemaphoreSlim(0);
        await using var preview = await RunningPreview.Of(FilesAsPages);
        preview.Build = folder =>
        {
            var result = FilesAsPages(folder);
            building.Release();
            goOn.Wait(RunningPreview.Patience);
            return result;
        };

        preview.Write("a", "First");
        Assert.True(await building.WaitAsync(RunningPreview.Patience, TestContext.Current.CancellationToken));
        preview.Write("a", "Second");
        preview.Build = FilesAsPages;
        goOn.Release();

        await Until(preview, "/a/", "Second");
    }

    [Fact]
    public async Task A_fault_of_the_program_is_printed_and_the_preview_goes_on()
    {
        await using var preview = await RunningPreview.Of(FilesAsPages);
        preview.Build = _ => throw new InvalidOperationException("A fault.");
        preview.Write("a", "First");
        await Until(
            () => preview.Console.ToString().Contains("RoleSite itself failed (InvalidOperationException: A fault.).", StringComparison.Ordinal));

        preview.Build = FilesAsPages;
        preview.Write("a", "Second");
        await Until(preview, "/a/", "Second");
    }

    private static BuildResult FilesAsPages(string folder)
    {
        if (!Directory.Exists(folder)) return RunningPreview.Site();
        return RunningPreview.Site([.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => ($"/{Path.GetRelativePath(folder, file).Replace('\\', '/')}/", $"<body>{ReadIfThere(file)}</body>"))]);
    }

    private static string ReadIfThere(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static async Task<(string Version, string Mistakes)> Newest(RunningPreview preview)
    {
        using var page = await preview.Open();
        return await page.Next();
    }

    /// <summary>How many builds have been told on the console, each after its site was shown.</summary>
    private static int Lines(RunningPreview preview) => preview.Console.ToString().Count(c => c == '\n');

    private static Task Until(RunningPreview preview, string address, string text) => Until(async () =>
    {
        using var response = await preview.Get(address);
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(text, StringComparison.Ordinal);
    });

    private static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(RunningPreview.Patience);
        while (!await holds()) await Task.Delay(10, patience.Token);
    }
}
