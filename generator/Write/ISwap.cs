namespace RoleSite.Generator.Write;

/// <summary>A way to put a new site in the place of the old one.</summary>
internal interface ISwap
{
    /// <summary>The folder into which the new site is written first.</summary>
    string Next { get; }

    /// <summary>Keeps other builds away from the output folder until the result is disposed.</summary>
    FileStream Lock();

    /// <summary>Removes what this build or one that was killed left behind. A site that was about to be replaced is put back first.</summary>
    void CleanUp();

    /// <summary>Puts the new site in the place of the old one; returns false if the system refuses, and then the old one is unchanged.</summary>
    bool TrySwap();
}
