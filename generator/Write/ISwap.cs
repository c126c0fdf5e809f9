namespace RoleSite.Generator.Write;

/// <summary>A way for a new site to take the place of the old one.</summary>
internal interface ISwap
{
    /// <summary>Folder into which the new site is written first.</summary>
    string Fresh { get; }

    /// <summary>Keeps other builds away from the output folder until it is disposed of.</summary>
    FileStream Lock();

    /// <summary>Removes what a build left behind, this one or one that was killed. A last site that was being replaced is put back first.</summary>
    void CleanUp();

    /// <summary>Puts the new site in place of the old; false where the system refuses and the old one stands as it was.</summary>
    bool TrySwap();
}
