using System.Collections.Immutable;

namespace RoleSite.Generator.Host;

/// <summary>The rules of Netlify's _headers: a line with a path, then indented lines "Name: value".</summary>
public sealed class HeaderRules
{
    private readonly ImmutableArray<Rule> _rules;

    private HeaderRules(ImmutableArray<Rule> rules) => _rules = rules;

    public static HeaderRules Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var line in HeaderLine.ReadAll(text).Where(line => line.Problem is null))
        {
            if (line.IsPath) rules.Add(new Rule(line.Path, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)));
            else rules[^1].Add(line.Name, line.Value);
        }

        return new HeaderRules(rules.ToImmutable());
    }

    /// <summary>The headers of an address. All rules that fit count, a later one more.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in _rules.Where(rule => rule.Matches(path)))
        {
            foreach (var (name, value) in rule.Values) headers[name] = value;
        }

        return headers;
    }

    /// <summary>In a path "*" stands for the rest and ":name" for one part.</summary>
    private sealed record Rule(string Path, Dictionary<string, string> Values)
    {
        private readonly string[] _parts = Path.Split('/');

        /// <summary>A name that is written twice under one path has both values.</summary>
        public void Add(string name, string value) => Values[name] = Values.TryGetValue(name, out var before) ? $"{before}, {value}" : value;

        public bool Matches(string path)
        {
            var parts = path.Split('/');
            for (var i = 0; i < _parts.Length; i++)
            {
                if (_parts[i] == "*") return true;
                if (i >= parts.Length || !(_parts[i].StartsWith(':') || _parts[i] == parts[i])) return false;
            }

            return parts.Length == _parts.Length;
        }
    }
}
