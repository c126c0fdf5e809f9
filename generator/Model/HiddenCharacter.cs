namespace RoleSite.Generator.Model;

/// <summary>A character that readers would not see, or would not see as programs read it.</summary>
/// <param name="At">Where it is in the text, in UTF-16 units from 0.</param>
/// <param name="Length">How many UTF-16 units it takes, or, for marks piled on one letter, the whole pile.</param>
/// <param name="Name">What it is, with its number, such as "a zero-width space (U+200B)".</param>
/// <param name="IsUnseen">Whether it takes no room at all; others are drawn, but as an empty box or all over the lines around them.</param>
/// <param name="Advice">What to do.</param>
/// <param name="BreaksLine">Whether programs take it for the end of a line or of the text, so that what follows may mean anything.</param>
public readonly record struct HiddenCharacter(int At, int Length, string Name, bool IsUnseen, string Advice, bool BreaksLine)
{
    /// <summary>A sentence that reports it.</summary>
    public string Message => IsUnseen ? $"There is an invisible character here: {Name}." : $"{char.ToUpperInvariant(Name[0])}{Name[1..]} is here.";
}
