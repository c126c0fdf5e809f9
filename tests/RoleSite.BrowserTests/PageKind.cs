namespace RoleSite.BrowserTests;

/// <summary>The kinds of page that the site has. Each test looks at one page of a kind, the longest: there most can go wrong.</summary>
public enum PageKind
{
    Home,
    RoleIndex,
    Role,
    CompareIndex,
    Pair,
    WrittenComparison,
    MoveIndex,
    Move,
    SkillIndex,
    Skill,
    Matrix,
    Map,
    Sources,
    Source,
    Glossary,
    Method,
    PlainPage,
    Changes,
    Titles,
    Agreement,
    Data,
    Design,
    Assess,
    Decode,
    Help,
    Search,
    NotFound,
}
