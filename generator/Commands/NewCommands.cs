using System.CommandLine;
using RoleSite.Generator.Author;

namespace RoleSite.Generator.Commands;

/// <summary>The commands under "rolesite new": their names, their options, and what runs them.</summary>
internal static class NewCommands
{
    public static Command Create(Option<string> input) =>
        new("new", "Write the files of something new, as far as a program can; what only you know is marked TO WRITE.")
        {
            Role(input), Skill(input), Term(input), Source(input), Comparison(input),
        };

    private static Command Role(Option<string> input)
    {
        var (title, id) = (Name("title", "Name of the role, such as \"Data Journalist\"."), Id());
        var group = Text("--group", "Group of site.yml that the role belongs to.", "id");
        var plural = Text("--plural", "Name for several people in the role; by default the title with an s.", "text");
        var initials = Text("--short", "Two to four capital letters for heads of tables; by default initials that are free.", "letters");
        var command = new Command("role", "Add a role: its article and its levels.") { title, id, group, plural, initials, input };
        command.SetAction(parsed => NewCommand.Role(parsed.GetRequiredValue(input), parsed.GetValue(title), parsed.GetValue(group),
            new RoleRequest("", parsed.GetValue(id), "", parsed.GetValue(plural), parsed.GetValue(initials))));
        return command;
    }

    private static Command Skill(Option<string> input)
    {
        var (name, id) = (Name("name", "Name of the skill."), Id());
        var group = Text("--group", "File of skills/ that the skill goes into, without its ending.", "id");
        var needed = new Option<string[]>("--needed-by")
        {
            Description = "A role that needs the skill, and the level: baker=working. May be given several times.",
            HelpName = "role=level",
        };
        var command = new Command("skill", "Add a skill to its group and, with --needed-by, to the levels of roles.")
        {
            name, id, group, needed, input,
        };
        command.SetAction(parsed => NewCommand.Skill(parsed.GetRequiredValue(input), parsed.GetValue(name), parsed.GetValue(group),
            new SkillRequest("", parsed.GetValue(id), "", [.. parsed.GetValue(needed) ?? []])));
        return command;
    }

    private static Command Term(Option<string> input)
    {
        var (term, id) = (Name("term", "The word to explain."), Id());
        var command = new Command("term", "Add a term to the glossary.") { term, id, input };
        command.SetAction(parsed => NewCommand.Term(parsed.GetRequiredValue(input), parsed.GetValue(term), parsed.GetValue(id)));
        return command;
    }

    private static Command Source(Option<string> input)
    {
        var (title, id) = (Name("title", "Title of the source."), Id());
        var publisher = Text("--publisher", "Who published it.", "text");
        var year = Text("--year", "Year in which it was published.", "number");
        var address = Text("--address", "Where it can be read.", "address");
        var licence = Text("--licence", "Licence under which it may be used.", "text");
        var command = new Command("source", "Add a source to cite.") { title, id, publisher, year, address, licence, input };
        command.SetAction(parsed => NewCommand.Source(
            parsed.GetRequiredValue(input), parsed.GetValue(title), parsed.GetValue(year), parsed.GetValue(address),
            new SourceRequest("", parsed.GetValue(id), parsed.GetValue(publisher), 0, "", parsed.GetValue(licence))));
        return command;
    }

    private static Command Comparison(Option<string> input)
    {
        var roles = new Argument<string[]>("roles") { Description = "Ids of two to four roles.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("comparison", "Add a comparison that is written by hand.") { roles, input };
        command.SetAction(parsed => NewCommand.Comparison(parsed.GetRequiredValue(input), parsed.GetValue(roles) ?? []));
        return command;
    }

    private static Argument<string?> Name(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static Option<string?> Id() => Text("--id", "Id, from which the address is made; by default it is made of the name.", "id");

    private static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };
}
