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
    [InlineData("A safe workplace", "")]
    [InlineData("We work agile with SAFe and Scrum", "SAFe>agile-delivery 0; Scrum>agile-delivery 0")]
    [InlineData("Monte Carlo simulation and knowledge graphs", "")]
    [InlineData("A training budget, a take-home test, hiring without bias, job alerts, our privacy notice", "")]
    [InlineData("C#", "C#>compiled-and-jvm-languages 0")]
    [InlineData("- R\n- Spark\n- SQL", "R>statistical-packages 0; Spark>distributed-data-processing 0; SQL>sql-querying 0")]
    [InlineData("Excel\nSAS (advanced)\n\nGo", "Excel>spreadsheet-analysis 0; SAS>statistical-packages 3; Go>compiled-and-jvm-languages 0")]
    [InlineData("SQL\nGo and see for yourself", "SQL>sql-querying 0")]
    [InlineData("PowerBI, sklearn, Hugging Face, Flask, FastAPI", "PowerBI>dashboards-and-reporting 0; sklearn>supervised-learning 0; Hugging Face>natural-language-processing 0; Flask>api-design-and-integration 0; FastAPI>api-design-and-integration 0")]
    [InlineData("Node.js, CUDA, vLLM", "Node.js>web-and-frontend-development 0; CUDA>inference-optimisation 0; vLLM>model-serving 0")]
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
    [InlineData("You are not afraid of Docker", "Docker>containers-and-orchestration 0")]
    [InlineData("You query our data warehouse", "query our data warehouse>sql-querying 0")]
    [InlineData("SQL against our warehouse", "SQL>sql-querying 0")]
    [InlineData("You build our data warehouse", "data warehouse>data-storage-and-lakehouse 0")]
    [InlineData("Put models into production with engineers", "")]
    [InlineData("Put models into production", "into production>model-serving 0")]
    [InlineData("For product managers", "")]
    [InlineData("Keep the cost per request under control", "cost per request>cost-and-capacity-management 0")]
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
    [InlineData("Docker (expert)", 4)]
    [InlineData("Docker (advanced level)", 3)]
    [InlineData("Docker: basic", 1)]
    [InlineData("Docker – 3+ years of experience", 3)]
    [InlineData("Docker (very good knowledge, incl. Swarm)", 3)]
    [InlineData("strong hands-on commercial experience of Docker", 3)]
    [InlineData("Fluent English, Docker", 0)]
    [InlineData("Fluent in English and German, experience with Docker", 2)]
    [InlineData("Advanced analytics with Docker", 0)]
    [InlineData("Excellent people and Docker", 0)]
    public Task The_words_of_its_sentence_suggest_a_level(string text, int level) => Finds(text, $"Docker>containers-and-orchestration {level}");

    [Theory]
    [InlineData("Python (expert), SQL (basic)", "Python>python-programming 4; SQL>sql-querying 1")]
    [InlineData("Python: expert, SQL", "Python>python-programming 4; SQL>sql-querying 0")]
    [InlineData("Deep learning, Python and SQL", "Deep learning>deep-learning 0; Python>python-programming 0; SQL>sql-querying 0")]
    [InlineData("strong Python, SQL and dbt", "Python>python-programming 3; SQL>sql-querying 3; dbt>data-transformation 3")]
    [InlineData("Excellent SQL; Docker", "SQL>sql-querying 3; Docker>containers-and-orchestration 0")]
    [InlineData("SQL - experience with Docker", "SQL>sql-querying 0; Docker>containers-and-orchestration 2")]
    public Task A_cue_speaks_of_the_skills_that_it_governs_and_no_name_of_a_skill_is_a_cue(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("Nice to have:\nPython\nSQL\n\nWe use Docker", "Python>python-programming 1; SQL>sql-querying 1; Docker>containers-and-orchestration 0")]
    [InlineData("Nice to have:\n- Python\n- SQL\n\nWe use Docker", "Python>python-programming 1; SQL>sql-querying 1; Docker>containers-and-orchestration 0")]
    [InlineData("Bonus: strong Python\nDocker", "Python>python-programming 1; Docker>containers-and-orchestration 0")]
    [InlineData("Preferred qualifications\n• Python\nHow we work\n• Docker", "Python>python-programming 1; Docker>containers-and-orchestration 0")]
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
    [InlineData("Machine Learning Engineers (m/f/d)\nSQL", "machine-learning-engineer")]
    [InlineData("2 Senior Data Engineers\nSQL", "data-engineer")]
    [InlineData("Principal Research Scientist\nSQL", "research-scientist")]
    [InlineData("Lead BI Analyst (m/f/d)\nSQL", "bi-developer")]
    [InlineData("Full stack developer\nSQL", "software-engineer")]
    [InlineData("ML Ops Engineer\nSQL", "mlops-engineer")]
    [InlineData("Full-Stack Data Scientist\nSQL", "data-scientist")]
    [InlineData("Embedded Software Engineer\nSQL", "none")]
    public async Task The_title_is_that_of_the_first_line(string text, string role) =>
        Assert.Equal(role, await Run(text, "data.roles[result.role]?.id ?? 'none'"));

    [Fact]
    public async Task The_name_of_a_title_is_no_skill() =>
        Assert.Equal("SQL>sql-querying 0", await Run("Full-Stack Data Scientist\nSQL", Findings));

    [Theory]
    [InlineData("Nurse\nSQL", true)]
    [InlineData("Recruiter, Data and AI Teams\nSQL", true)]
    [InlineData("Embedded Software Engineer\nSQL", true)]
    [InlineData("Data Entry Specialist\nSQL", true)]
    [InlineData("Data and Reporting Analyst\nSQL", false)]
    [InlineData("Engineer for machine learning\nSQL", false)]
    [InlineData("Data Engineer\nSQL", false)]
    public async Task A_title_of_another_job_is_noticed(string text, bool isElsewhere) =>
        Assert.Equal(isElsewhere, await Run(text, "`${result.notes.includes('elsewhere')}`") == "true");

    [Theory]
    [InlineData("Analyst\nSQL\n\nWhat we offer\n- Python courses\n- Docker\n\nYour tasks\n- dbt", "SQL dbt", "What we offer")]
    [InlineData("Analyst\nSQL\n\nBenefits:\nPython courses\nDocker", "SQL", "Benefits:")]
    [InlineData("Analyst\nSQL. In return we give you Python courses. You know dbt.", "SQL dbt", "In return")]
    [InlineData("Analyst\nSQL\nPerks: Python courses. Docker.\ndbt", "SQL dbt", "Perks")]
    [InlineData("What we offer data analysts\nSQL", "SQL", "")]
    [InlineData("Analyst\n- Benefits of SQL", "SQL", "")]
    public async Task What_is_offered_and_how_one_is_hired_is_not_read_and_told(string text, string found, string unread) =>
        Assert.Equal($"{found}|{unread}", await Run(text, "result.found.map(one => one.words).join(' ') + '|' + result.unread.join()"));

    [Theory]
    [InlineData("SQL, Python, dbt, Airflow, Kafka and Spark.", "outside", "elsewhere")]
    [InlineData("Registered Nurse\nCare for patients. Excellent communication skills.", "few", "elsewhere")]
    [InlineData("Data Engineer\nSQL, Python, dbt", "few", "")]
    [InlineData("Data Engineer\nSQL, Airflow, Kafka, Spark, Snowflake", "little", "")]
    [InlineData("Data Analyst\nSkills: SQL, Python, Tableau, Excel, Power BI, dbt, Looker, data cleaning, data modelling, problem solving, teamwork, attention, curiosity, reliability, presentation, planning, reporting, statistics, forecasting, segmentation, pricing, budgeting, visualisation", "quite", "")]
    [InlineData("Wir suchen Menschen mit Freude an Daten und Zahlen, die gern im Team arbeiten und gute Laune haben, sowie Kenntnisse in SQL.", "few", "foreign,elsewhere")]
    public async Task What_makes_it_unsure_is_the_number_of_skills_the_title_or_the_language(string text, string sure, string notes) =>
        Assert.Equal($"{sure} {notes}", await Run(text, "`${result.sure} ${result.notes}`"));

    [Theory]
    [InlineData("Python", 1, "data-engineer software-engineer")]
    [InlineData("AI Engineer. Python, LLM.", 2, "ai-engineer nlp-llm-engineer")]
    public async Task Where_skills_are_few_roles_that_need_as_many_of_them_stand_together(string text, int needed, string roles)
    {
        var first = await Run(text, "`${result.fits[0][0]} ${result.fits[0][1].map(role => data.roles[role].id).join(' ')}`");

        Assert.Subset(first.Split(' ').ToHashSet(), $"{needed} {roles}".Split(' ').ToHashSet());
    }

    [Fact]
    public async Task The_role_of_the_title_stands_in_the_mix_however_small_its_share() =>
        Assert.Contains("data-scientist", await Run("Data Scientist\nPower BI, DAX, semantic models, SQL, SSRS, data marts, star schemas", "result.mix.map(({ role }) => data.roles[role].id).join(' ')"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Data Scientist\nDashboards in Tableau, strong statistics, SQL and Python", "statistical-inference data-visualisation")]
    [InlineData("AI Engineer\nRAG, prompts, evals, agents, no guardrails", "guardrails-and-output-safety")]
    public async Task A_tool_a_wider_word_and_what_is_not_needed_count_as_mentions(string text, string mentioned)
    {
        var missing = await Run(text, "[...result.missing, ...result.core].map(skill => data.skills[skill].id).join(' ')");

        Assert.DoesNotContain(mentioned.Split(' '), skill => missing.Split(' ').Contains(skill));
    }

    [Fact]
    public async Task Core_skills_that_are_never_mentioned_are_told_beside_the_signature_skills() =>
        Assert.Equal(" guardrails-and-output-safety ai-security", await Run("AI Engineer\nRAG, prompts, evals, agents, Python", "`${result.missing.map(skill => data.skills[skill].id)} ${result.core.slice(0, 2).map(skill => data.skills[skill].id).join(' ')}`"));

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
