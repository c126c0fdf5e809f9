using System.Text.Json;
using Jint;
using RoleSite.Tests.Architecture;

namespace RoleSite.Tests.Scripts;

/// <summary>Runs the scripts of the theme that touch no page, without a browser.</summary>
internal static class Script
{
    private static readonly string Folder = Path.Combine(Repository.Root, "theme", "assets", "scripts");

    /// <summary>Calls what a script exports.</summary>
    /// <param name="name">File name of the script without its ending.</param>
    /// <param name="call">A function of the module, the module "tools" and the argument, in JavaScript.</param>
    /// <param name="argument">Handed over as JSON, as the result is.</param>
    public static T Call<T>(string name, string call, object? argument = null)
    {
        using var engine = new Engine(options => options.EnableModules(Folder));
        engine.Modules.Add("caller", $$"""
            import * as tools from './tools.js';
            import * as own from './{{name}}.js';
            export const run = json => JSON.stringify(({{call}})(own, tools, JSON.parse(json)));
            """);
        var run = engine.Modules.Import("caller").Get("run");
        var result = engine.Invoke(run, JsonSerializer.Serialize(argument, JsonSerializerOptions.Web)).AsString();
        return JsonSerializer.Deserialize<T>(result, JsonSerializerOptions.Web)!;
    }
}
