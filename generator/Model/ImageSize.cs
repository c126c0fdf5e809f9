namespace RoleSite.Generator.Model;

/// <summary>Width and height of an image in pixels; of a drawing, the size that it asks for.</summary>
public readonly record struct ImageSize(int Width, int Height);
