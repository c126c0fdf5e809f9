using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using RoleSite.Theme;

namespace RoleSite.Generator.Render;

/// <summary>Draws a part of the theme, and the parts within it, as HTML. One drawing can be used for page after page, by one thread.</summary>
/// <remarks>
/// Razor describes markup as a list of frames: an element's frame says how many of the frames after it are its attributes and its content. A
/// renderer of the framework would keep every part for later changes, of which there are none here.
/// </remarks>
[SuppressMessage(
    "Usage", "BL0006", Justification = "Razor gives its markup in no other form; tests compare what is drawn with the framework's own renderer.")]
internal sealed class DrawMarkup(HtmlBytes html)
{
    /// <summary>Elements that have no content and no end tag.</summary>
    private static readonly FrozenSet<string> VoidElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <param name="part">A class that derives from ThemePart.</param>
    /// <param name="parameters">The values of its parameters by name.</param>
    /// <exception cref="NotSupportedException">The part uses something that only a living application needs.</exception>
    public void Part([DynamicallyAccessedMembers(ThemePart.Needs)] Type part, Dictionary<string, object?> parameters)
    {
        if (Activator.CreateInstance(part) is not ThemePart drawn) throw new NotSupportedException($"{part.Name} is no {nameof(ThemePart)}.");
        using var markup = new RenderTreeBuilder();
        drawn.Describe(parameters, markup);
        var frames = markup.GetFrames();
        All(frames.Array.AsSpan(0, frames.Count));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "Razor names each part by OpenComponent<T>, which keeps all of its members.")]
    private void All(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var next = 0; next < frames.Length;)
        {
            ref readonly var frame = ref frames[next];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    length = frame.ElementSubtreeLength;
                    Element(frame.ElementName, frames.Slice(next + 1, length - 1));
                    break;
                case RenderTreeFrameType.Text:
                    html.Text(frame.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    html.Markup(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Component:
                    length = frame.ComponentSubtreeLength;
                    Part(frame.ComponentType, Parameters(frames.Slice(next + 1, length - 1)));
                    break;
                case RenderTreeFrameType.Region:
                    // What a fragment describes; its frames follow.
                    break;
                default:
                    throw new NotSupportedException($"A part of the theme cannot hold a frame of the type {frame.FrameType}.");
            }

            next += length;
        }
    }

    /// <param name="inner">First the attributes, then the content.</param>
    private void Element(string name, ReadOnlySpan<RenderTreeFrame> inner)
    {
        html.Markup("<"u8);
        html.Markup(name);
        var attributes = CountAttributes(inner);
        foreach (ref readonly var attribute in inner[..attributes]) Attribute(name, attribute.AttributeName, attribute.AttributeValue);
        if (attributes == inner.Length && VoidElements.Contains(name))
        {
            html.Markup(" />"u8);
            return;
        }

        html.Markup(">"u8);
        All(inner[attributes..]);
        html.Markup("</"u8);
        html.Markup(name);
        html.Markup(">"u8);
    }

    private void Attribute(string element, string name, object value)
    {
        // Applications bind values to these elements, and the value chooses their content.
        if (name == "value" && (element is "select" or "textarea")) throw new NotSupportedException($"A {element} in the theme cannot have a value.");
        switch (value)
        {
            case string text:
                html.Markup(" "u8);
                html.Markup(name);
                html.Markup("=\""u8);
                html.Text(text);
                html.Markup("\""u8);
                break;
            case true:
                html.Markup(" "u8);
                html.Markup(name);
                break;
            default:
                throw new NotSupportedException($"The attribute {name} of {element} in the theme must be a text or true, but is {value}.");
        }
    }

    private static Dictionary<string, object?> Parameters(ReadOnlySpan<RenderTreeFrame> inner)
    {
        var parameters = new Dictionary<string, object?>(inner.Length, StringComparer.Ordinal);
        var count = CountAttributes(inner);
        if (count < inner.Length) throw new NotSupportedException($"A part of the theme cannot be given a {inner[count].FrameType}.");
        foreach (ref readonly var parameter in inner) parameters.Add(parameter.AttributeName, parameter.AttributeValue);
        return parameters;
    }

    private static int CountAttributes(ReadOnlySpan<RenderTreeFrame> inner)
    {
        var count = 0;
        while (count < inner.Length && inner[count].FrameType == RenderTreeFrameType.Attribute) count++;
        return count;
    }
}
