using System.CommandLine;
using RoleSite.Generator.Author;
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
        root.Add(Check(input, timings));
        var port = Port();
        var preview = new Command("preview", "Serve the site on this machine, and build it again after each change.") { input, port };
        preview.SetAction((parsed, stop) => PreviewCommand.RunAsync(parsed.GetRequiredValue(input), parsed.GetRequiredValue(port), stop));
        root.Add(preview);
        root.Add(Explain(input));
        root.Add(Init());
        root.Add(NewCommands.Create(input));
        root.Add(Rename(input));
        root.Add(Diff(input));
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

    private static Command Explain(Option<string> input)
    {
        var what = new Argument<string[]>("what")
        {
            Description = "Code of a rule, as messages give it: RS0304. Or a role and a skill. Or a file and a line: roles/baker.md:12.",
            Arity = new ArgumentArity(1, 2),
        };
        var explain = new Command("explain", "Say what a message means, what a level rests on, or what a line of a file feeds.") { what, input };
        explain.SetAction(parsed => ExplainCommand.Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(what)));
        return explain;
    }

    private static Command Diff(Option<string> input)
    {
        var before = new Argument<string>("base") { Description = "What the change began with: a folder, or a revision of git such as main." };
        var after = new Argument<string?>("head")
        {
            Description = "What it ends with, in the same form; by default the input folder as it is.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format") { Description = "Form of the report.", DefaultValueFactory = _ => DiffCommand.Terminal };
        format.AcceptOnlyFromAmong([.. DiffCommand.Formats]);
        var diff = new Command("diff", "Say what a change means: levels, likeness of roles, texts, addresses, and what looks odd.")
        {
            before, after, format, input,
        };
        diff.SetAction(parsed => DiffCommand.Run(
            parsed.GetRequiredValue(input), parsed.GetRequiredValue(before), parsed.GetValue(after), parsed.GetRequiredValue(format)));
        return diff;
    }

    private static Command Check(Option<string> input, Option<bool> timings)
    {
        var format = new Option<string>("--format")
        {
            Description = "Form of the messages: for people, a line each, as GitHub annotations, or as JSON or SARIF for programs.",
            DefaultValueFactory = _ => OutputFormat.Human,
        };
        format.AcceptOnlyFromAmong([.. OutputFormat.All]);
        var fix = new Option<bool>("--fix") { Description = "First mend what can only be meant in one way, and say what was changed." };
        var check = new Command("check", "Look for mistakes; write nothing unless --fix asks for it.") { input, format, fix, timings };
        check.SetAction(parsed => parsed.GetValue(fix)
            ? FixCommand.Run(parsed.GetRequiredValue(input))
            : BuildCommand.Check(parsed.GetRequiredValue(input), parsed.GetRequiredValue(format), parsed.GetValue(timings)));
        return check;
    }

    private static Command Rename(Option<string> input)
    {
        var rename = new Command("rename", "Give something another id in every file that names it, and keep old links alive.");
        foreach (var kind in RenameId.Kinds)
        {
            var old = new Argument<string>("old") { Description = $"Id of the {kind} now." };
            var id = new Argument<string>("new") { Description = "Id that it gets." };
            var command = new Command(kind, $"Rename a {kind}.") { old, id, input };
            command.SetAction(parsed =>
                RenameCommand.Run(parsed.GetRequiredValue(input), kind, parsed.GetRequiredValue(old), parsed.GetRequiredValue(id)));
            rename.Add(command);
        }

        return rename;
    }

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
