using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using RoleSite.Generator.Compare;
using RoleSite.Tests.Pages;
using RoleSite.Theme;
using RoleSite.Theme.Models;
using Xunit;

namespace RoleSite.Tests.Render;

/// <summary>What is drawn is what the framework's renderer gives, to the letter.</summary>
public sealed class DrawMarkupTests
{
    /// <summary>
    /// Texts that an encoder may get wrong: markup, quotes, letters of other languages, a sign of two code units, half of one, controls.
    /// </summary>
    private static readonly string[] OddTexts =
    [
        "", "plain", "a < b > c & d", "\"quoted\" 'twice'", "&amp;", "`+=/", "Größe, naïve, Ελλάδα, 日本", "🧭 both",
        "\ud83e half", "half \udded", "a\u00a0b\u200bc\u0001d",
        "\ufffd\uffff\ue000", "\r\n\t", new string('<', 5000), new string('é', 5000),
    ];

    private delegate void Description(RenderTreeBuilder markup);

    public static TheoryData<string> Kinds => [.. ThemePages.All.Select(page => page.Model.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_page_of_a_kind_is_drawn_as_the_framework_draws_it(string kind)
    {
        var pages = Kitchen.Value.Where(page => page.GetType().Name == kind).ToArray();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = page, ["Styles"] = "a>b{c:\"d\"}" };
            await Same(ThemePages.For(page).Component, parameters);
        }
    }

    [Fact]
    public async Task Odd_texts_are_escaped_in_content_and_in_attributes()
    {
        foreach (var text in OddTexts)
        {
            await Same(markup =>
            {
                markup.OpenElement(0, "p");
                markup.AddAttribute(1, "title", text);
                markup.AddContent(2, text);
                markup.CloseElement();
            });
        }
    }

    [Fact]
    public async Task Attributes_without_a_value_are_left_out_and_true_ones_have_only_a_name() =>
        await Same(markup =>
        {
            markup.OpenElement(0, "button");
            markup.AddAttribute(1, "disabled", true);
            markup.AddAttribute(2, "hidden", false);
            markup.AddAttribute(3, "title", (string?)null);
            markup.AddAttribute(4, "tabindex", (object)-1);
            markup.AddAttribute(5, "inert");
            markup.CloseElement();
        });

    [Theory]
    [InlineData("br")]
    [InlineData("input")]
    [InlineData("rect")]
    [InlineData("p")]
    [InlineData("textarea")]
    [InlineData("select")]
    [InlineData("option")]
    public async Task Elements_without_content_are_closed_as_html_has_it(string name) =>
        await Same(markup =>
        {
            markup.OpenElement(0, name);
            markup.AddAttribute(1, "class", "x");
            markup.CloseElement();
        });

    [Fact]
    public async Task Parts_within_parts_take_parameters_and_content() =>
        await Same(markup =>
        {
            markup.OpenComponent<Frame>(0);
            markup.AddComponentParameter(1, nameof(Frame.Title), "a & b");
            markup.AddComponentParameter(2, nameof(Frame.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenComponent<Frame>(0);
                inner.AddComponentParameter(1, nameof(Frame.Title), "inner");
                inner.CloseComponent();
                inner.AddMarkupContent(2, "<b>as it is</b>");
            }));
            markup.CloseComponent();
            markup.AddContent(3, "after");
        });

    [Fact]
    public void A_part_that_waits_for_events_is_refused() => Refused("click", markup =>
    {
        markup.OpenElement(0, "button");
        markup.AddAttribute(1, "onclick", (Action)(() => { }));
        markup.CloseElement();
    });

    [Fact]
    public void A_part_that_asks_for_its_element_is_refused() => Refused("ElementReferenceCapture", markup =>
    {
        markup.OpenElement(0, "p");
        markup.AddElementReferenceCapture(1, _ => { });
        markup.CloseElement();
    });

    [Fact]
    public void A_part_that_asks_for_another_part_is_refused() => Refused("ComponentReferenceCapture", markup =>
    {
        markup.OpenComponent<Frame>(0);
        markup.AddComponentReferenceCapture(1, _ => { });
        markup.CloseComponent();
    });

    [Fact]
    public void A_choice_bound_to_a_value_is_refused() => Refused("select", markup =>
    {
        markup.OpenElement(0, "select");
        markup.AddAttribute(1, "value", "a");
        markup.CloseElement();
    });

    [Fact]
    public void A_component_of_an_application_is_refused() => Refused(nameof(Living), markup =>
    {
        markup.OpenComponent<Living>(0);
        markup.CloseComponent();
    });

    private static readonly Lazy<PageModel[]> Kitchen = new(() =>
    {
        using var site = LittleSite.Kitchen();
        var compared = CompareRoles.Run(SiteRun.Of(site).Site, workers: 2);
        return [.. MadePages.Of(compared).Select(page => page.Model)];
    });

    private static Task Same(Description describe) => Same(typeof(Described), Parameters(describe));

    private static async Task Same(Type part, Dictionary<string, object?> parameters) =>
        Assert.Equal(await FrameworkRenderer.Html(part, parameters), FrameworkRenderer.Ours(part, parameters));

    private static void Refused(string named, Description describe)
    {
        var exception = Assert.Throws<NotSupportedException>(() => FrameworkRenderer.Ours(typeof(Described), Parameters(describe)));
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, object?> Parameters(Description describe) =>
        new(StringComparer.Ordinal) { [nameof(Described.Describing)] = describe };

    /// <summary>A part whose markup a test describes.</summary>
    private sealed class Described : ThemePart
    {
        [Parameter] public required Description Describing { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder __builder) => Describing(__builder);
    }

    private sealed class Frame : ThemePart
    {
        [Parameter] public string Title { get; set; } = "";

        [Parameter] public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder __builder)
        {
            __builder.OpenElement(0, "section");
            __builder.AddAttribute(1, "aria-label", Title);
            __builder.AddContent(2, ChildContent);
            __builder.CloseElement();
        }
    }

    private sealed class Living : ComponentBase;
}
