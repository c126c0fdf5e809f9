using System.CommandLine;
using RoleSite.Generator.Preview;

namespace RoleSite.Generator.Commands;

/// <summary>The commands of the program: their names, their options, and what runs them.</summary>
public static class RootCommands
{
    public static RootCommand Create()
    {
        var input = Folder("--input", "-i", "Folder with the content.");
        var output = Folder("--output", "-o", "Folder that the site is written to.");
        var timings = new Option<bool>("--timings") { Description = "Say at the end what each stage cost: time and memory." };
        var root = new RootCommand("RoleSite turns role articles and skill matrices into a web site. Without a command it builds.")
        {
            input, output, timings,
        };
        root.SetAction(Run);
        var build = new Command("build", "Build the site (the default).") { input, output, timings };
        build.SetAction(Run);
        root.Add(build);
        var check = new Command("check", "Look for mistakes; write nothing.") { input, timings };
        check.SetAction(parsed => BuildCommand.Check(parsed.GetRequiredValue(input), parsed.GetValue(timings)));
        root.Add(check);
        var port = Port();
        var preview = new Command("preview", "Serve the site on this machine, and build it again after each change.") { input, port };
        preview.SetAction((parsed, stop) => PreviewCommand.RunAsync(parsed.GetRequiredValue(input), parsed.GetRequiredValue(port), stop));
        root.Add(preview);
        var code = new Argument<string>("rule") { Description = "Code of a rule, as messages give it: RS0304." };
        var explain = new Command("explain", "Say what a message means and what to do, with an example.") { code };
        explain.SetAction(parsed => ExplainCommand.Run(parsed.GetRequiredValue(code)));
        root.Add(explain);
        root.Add(Init());
        root.Add(NewCommands.Create(input));
        return root;

        int Run(ParseResult parsed) =>
            BuildCommand.Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(timings));
    }

    private static Command Init()
    {
        var folder = new Argument<string>("folder") { Description = "A new or empty folder.", DefaultValueFactory = _ => "." };
        var title = Text("--title", "Name of the site.", "Our roles");
        var address = Text("--address", "Where the site will be published.", "https://roles.example");
        var repository = Text("--repository", "Where its files are kept.", "https://github.com/you/roles");
        var init = new Command("init", "Begin a site of your own, with an example in it.") { folder, title, address, repository };
        init.SetAction(parsed => InitCommand.Run(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(title), parsed.GetRequiredValue(address), parsed.GetRequiredValue(repository)));
        return init;
    }

    private static Option<string> Text(string name, string description, string otherwise) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise, HelpName = "text" };

    /// <param name="name">The name of the option, whose default is the same without hyphens.</param>
    private static Option<string> Folder(string name, string alias, string description) =>
        new(name, alias) { Description = description, DefaultValueFactory = _ => name.TrimStart('-'), HelpName = "folder" };

    private static Option<int> Port()
    {
        var port = new Option<int>("--port", "-p")
        {
            Description = "Port on this machine; 0 for any free one.",
            DefaultValueFactory = _ => PreviewOptions.DefaultPort,
            HelpName = "number",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count != 1 || !int.TryParse(result.Tokens[0].Value, out var number)) return;
            if (number is < 0 or > 65535) result.AddError("--port must be a number from 0 to 65535.");
        });
        return port;
    }
}
