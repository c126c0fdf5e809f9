using System.Collections.Immutable;

namespace RoleSite.Generator.Preview;

/// <param name="WatchedFolders">A change in any of these starts a build. A folder may be missing and appear later.</param>
/// <param name="InputName">What messages call the input folder.</param>
/// <param name="Port">0 takes any free port.</param>
public sealed record PreviewOptions(ImmutableArray<string> WatchedFolders, string InputName, int Port = PreviewOptions.DefaultPort)
{
    public const int DefaultPort = 4000;
}
