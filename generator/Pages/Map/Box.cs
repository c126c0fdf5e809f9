namespace RoleSite.Generator.Pages.Map;

/// <summary>A rectangle parallel to the axes, in whole units of a drawing; Y grows downwards.</summary>
internal readonly record struct Box(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    /// <summary>Whether the boxes share an area: touching edges do not count.</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Holds(Box other) => other.X >= X && other.Right <= Right && other.Y >= Y && other.Bottom <= Bottom;

    public Box Grown(int by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    /// <summary>The point of the box that is nearest to the given one.</summary>
    public (int X, int Y) NearestTo(int x, int y) => (Math.Clamp(x, X, Right), Math.Clamp(y, Y, Bottom));

    /// <summary>Whether a straight line runs through the box (Liang and Barsky's clipping).</summary>
    public bool IsCrossedBy((int X, int Y) from, (int X, int Y) to)
    {
        double enter = 0, leave = 1;
        return Clip(from.X, to.X - from.X, X, Right) && Clip(from.Y, to.Y - from.Y, Y, Bottom);

        bool Clip(int start, int step, int low, int high)
        {
            if (step == 0) return start > low && start < high;
            var (a, b) = ((double)(low - start) / step, (double)(high - start) / step);
            enter = Math.Max(enter, Math.Min(a, b));
            leave = Math.Min(leave, Math.Max(a, b));
            return enter < leave;
        }
    }
}
