using System.Text;
using Xunit;

namespace RoleSite.BrowserTests.Scripts;

/// <summary>What the page finds in an advert, with the words of the real site.</summary>
public sealed class DecodeMatchTests(RealSite site)
{
    /// <summary>Each finding as "words>skill level", then what is named and not asked for.</summary>
    private const string Findings = """
        [...result.found.map(one => `${one.words}>${data.skills[one.of].id} ${one.level}`), ...result.denied.map(one => `not ${one.words}`)].join('; ')
        """;

    [Theory]
    [InlineData("Strong Python/R and SQL", "Python>python-programming 3; R>statistical-packages 3; SQL>sql-querying 3")]
    [InlineData("Experience in R", "R>statistical-packages 2")]
    [InlineData("Our R&D department uses SQL", "SQL>sql-querying 0")]
    [InlineData("Go, SQL and Java", "Go>compiled-and-jvm-languages 0; SQL>sql-querying 0; Java>compiled-and-jvm-languages 0")]
    [InlineData("Go the extra mile with SQL", "SQL>sql-querying 0")]
    [InlineData("C-level people who like SQL", "SQL>sql-querying 0")]
    [InlineData("Excel, SQL", "Excel>spreadsheet-analysis 0; SQL>sql-querying 0")]
    [InlineData("Excel at everything you do", "")]
    [InlineData("React quickly to change", "")]
    [InlineData("The BI team and the AI hype", "")]
    [InlineData("Reporting to the CTO", "")]
    public Task Words_that_mean_something_else_too_count_only_in_the_right_company(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("No Kubernetes needed", "not Kubernetes")]
    [InlineData("Kubernetes is not required", "not Kubernetes")]
    [InlineData("no SQL, Python or Excel needed", "not SQL; not Python; not Excel")]
    [InlineData("You don't need Docker", "not Docker")]
    [InlineData("We do not expect you to build machine learning models", "not machine learning models")]
    [InlineData("Machine learning is done by another team", "not Machine learning")]
    [InlineData("This is not an office job, you will use Python daily", "Python>python-programming 0")]
    [InlineData("Not only SQL but Python", "SQL>sql-querying 0; Python>python-programming 0")]
    [InlineData("This is not a data science role", "")]
    [InlineData("You will work with our data scientists and machine learning engineers", "")]
    public Task What_is_not_asked_for_and_who_sits_next_door_do_not_count(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("familiarity with Docker", 1)]
    [InlineData("exposure to Docker", 1)]
    [InlineData("Docker would be a plus", 1)]
    [InlineData("Docker (nice to have)", 1)]
    [InlineData("some experience with Docker", 1)]
    [InlineData("working knowledge of Docker", 2)]
    [InlineData("experience with Docker", 2)]
    [InlineData("2 years of Docker", 2)]
    [InlineData("strong experience with Docker", 3)]
    [InlineData("3+ years of Docker", 3)]
    [InlineData("10+ years of Docker", 3)]
    [InlineData("you are an expert in Docker", 4)]
    [InlineData("you set standards for Docker", 4)]
    [InlineData("Docker", 0)]
    [InlineData("Strong will. Docker", 0)]
    public Task The_words_of_its_sentence_suggest_a_level(string text, int level) => Finds(text, $"Docker>containers-and-orchestration {level}");

    [Theory]
    [InlineData("Nice to have:\n- Python\n- SQL\n\nWe use Docker", "Python>python-programming 1; SQL>sql-querying 1; Docker>containers-and-orchestration 0")]
    [InlineData("Bonus: strong Python\nDocker", "Python>python-programming 1; Docker>containers-and-orchestration 0")]
    [InlineData("Preferred qualifications\n• Python\nWhat we offer\n• Docker", "Python>python-programming 1; Docker>containers-and-orchestration 0")]
    public Task A_list_of_wishes_makes_all_in_it_wishes(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("data quality management", "data quality management>data-quality-management 0")]
    [InlineData("large language models", "large language models>llm-fundamentals 0")]
    [InlineData("CI/CD, fine-tuning, A/B tests", "CI/CD>ci-cd 0; fine-tuning>fine-tuning-and-adaptation 0; A/B tests>ab-testing 0")]
    [InlineData("data\nmodelling", "data\nmodelling>data-modelling 0")]
    [InlineData("data.\n\nModelling", "")]
    public Task The_longest_name_wins_across_signs_and_line_ends_but_not_across_sentences(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("<b>Python</b>&nbsp;<img src=x onerror=x(1)>SQL", "Python>python-programming 0; SQL>sql-querying 0")]
    [InlineData("🐍 Python 🎯 SQL", "Python>python-programming 0; SQL>sql-querying 0")]
    [InlineData("• PYTHON\n* sql\n– dbt", "PYTHON>python-programming 0; sql>sql-querying 0; dbt>data-transformation 0")]
    [InlineData("data modeling, data visualizations, KPIs", "data modeling>data-modelling 0; data visualizations>data-visualisation 0; KPIs>business-metrics-and-kpis 0")]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    public Task Markup_emoji_bullets_and_spelling_make_no_difference(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("Data Engineer wanted\nSQL", "data-engineer")]
    [InlineData("\n  Senior ML Engineer (f/m/x)\nSQL", "machine-learning-engineer")]
    [InlineData("Wizard of numbers\nData Engineer", "none")]
    [InlineData("Join our data engineers\nSQL", "none")]
    public async Task The_title_is_that_of_the_first_line(string text, string role) =>
        Assert.Equal(role, await Run(text, "data.roles[result.role]?.id ?? 'none'"));

    [Theory]
    [InlineData("SQL, Python, dbt, Airflow, Kafka and Spark.", "short", "")]
    [InlineData("Wir suchen Menschen mit Freude an Daten und Zahlen, die gern im Team arbeiten und gute Laune haben, sowie Kenntnisse in SQL.", "short", "foreign")]
    public async Task A_short_text_and_another_language_are_told(string text, string sure, string notes) =>
        Assert.Equal($"{sure} {notes}", await Run(text, "`${result.sure} ${result.notes}`"));

    [Theory]
    [InlineData("Strong Python, R and SQL needed; Docker is a plus, no Kubernetes. Go, dbt & Airflow (nice to have)\n")]
    [InlineData("SQL ")]
    [InlineData("experience strong not ")]
    [InlineData("C, ")]
    [InlineData("• ")]
    public async Task What_is_too_long_is_cut(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 30_000 / piece.Length).Append("SQL").ToString();

        var notes = await Run(text, "result.notes.join(' ')");

        Assert.StartsWith("cut", notes, StringComparison.Ordinal);
    }

    private async Task Finds(string text, string expected) => Assert.Equal(expected, await Run(text, Findings));

    /// <param name="expression">What to tell of "result", in JavaScript.</param>
    private Task<string> Run(string text, string expression) => site.CallAsync<string>("decode-match",
        $"async (m, text) => {{ const data = await (await fetch('/data/decode.json')).json(); const result = m.decode(text, data); return {expression}; }}", text);
}
