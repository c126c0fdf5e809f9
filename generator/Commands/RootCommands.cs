using System.CommandLine;

namespace RoleSite.Generator.Commands;

/// <summary>The commands of the program: what they are called, what they take, and what runs them.</summary>
public static class RootCommands
{
    public static RootCommand Create()
    {
        var input = new Option<string>("--input", "-i") { Description = "Folder with the content.", DefaultValueFactory = _ => "input", HelpName = "folder" };
        var output = new Option<string>("--output", "-o") { Description = "Folder that the site is written to.", DefaultValueFactory = _ => "output", HelpName = "folder" };
        var root = new RootCommand("RoleSite turns role articles and skill matrices into a web site. Without a command it builds.") { input, output };
        root.SetAction(parsed => BuildCommand.Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
        var build = new Command("build", "Build the site (the default).") { input, output };
        build.SetAction(parsed => BuildCommand.Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
        root.Add(build);
        var check = new Command("check", "Look for mistakes; write nothing.") { input };
        check.SetAction(parsed => BuildCommand.Check(parsed.GetRequiredValue(input)));
        root.Add(check);
        return root;
    }
}
