using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RoleSite.Generator.Markdown;

/// <summary>The words of a piece of markdown, without the marks around them.</summary>
public static class PlainText
{
    public static string Of(ContainerInline? container)
    {
        if (container?.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString().Trim();
        var text = new StringBuilder();
        Append(container, text);
        return text.ToString().Trim();
    }

    /// <summary>How many words a block holds, with all that is inside it. A full stop that a mark leaves alone is no word.</summary>
    public static int Words(Block block) => Words(block, new StringBuilder());

    /// <param name="text">A place to write the text of one leaf after another.</param>
    private static int Words(Block block, StringBuilder text)
    {
        if (block is ContainerBlock container)
        {
            var words = 0;
            foreach (var inner in container) words += Words(inner, text);
            return words;
        }

        if (block is not LeafBlock { Inline: { } inline }) return 0;
        text.Clear();
        Append(inline, text);
        return Words(text.ToString(), char.IsLetterOrDigit);
    }

    /// <summary>How many stretches of a text between white space hold a sign of a kind.</summary>
    public static int Words(ReadOnlySpan<char> text, Func<char, bool> isOfWord)
    {
        var (words, isCounted) = (0, false);
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                isCounted = false;
            }
            else if (!isCounted && isOfWord(sign))
            {
                isCounted = true;
                words++;
            }
        }

        return words;
    }

    private static void Append(ContainerInline? container, StringBuilder text)
    {
        if (container is null) return;
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded); break;
                case LineBreakInline: text.Append(' '); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case ReferenceInline reference: text.Append(reference.Text ?? reference.Name.Replace('-', ' ')); break;
                case LevelInline level: text.Append(level.Text ?? $"{level.Skill.Replace('-', ' ')} ({level.Level})"); break;
                case ContainerInline inner: Append(inner, text); break;
            }
        }
    }
}
