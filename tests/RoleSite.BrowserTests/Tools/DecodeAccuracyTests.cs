using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>How well the made-up adverts are read.</summary>
public sealed class DecodeAccuracyTests(RealSite site)
{
    /// <summary>
    /// Reads every made-up advert and says, as "right of all", which were read as they were meant: for the roles, those that the matching
    /// was built with and those held out; the same for other jobs; and to how many for the roles it is said that they may be none.
    /// </summary>
    private const string Measured = """
        async m => {
          const [data, adverts] = await Promise.all(['decode', 'adverts'].map(async name => (await fetch(`/data/${name}.json`)).json()));
          const read = adverts.map(advert => ({ ...advert, result: m.decode(advert.text, data) }));
          const isDoubted = ({ result }) => result.notes.includes('elsewhere');
          const isRight = ({ asksFor, result }) => {
            const ids = roles => roles.map(role => data.roles[role].id);
            if (result.sure === 'few') return asksFor.every(role => ids(result.fits[0]?.[1] ?? []).includes(role));
            // A smaller share stands there for the sake of the title alone.
            const roles = ids(result.mix.filter(({ share }) => share >= 5).map(({ role }) => role));
            return asksFor.length === 1 ? roles[0] === asksFor[0] : asksFor.every(role => roles.slice(0, 3).includes(role));
          };
          const [inside, outside] = [read.filter(one => one.asksFor.length > 0), read.filter(one => one.asksFor.length === 0)];
          const of = (asked, isGood) => `${asked.filter(isGood).length} of ${asked.length}`;
          const parts = (asked, isGood) => [false, true].map(holdOut => of(asked.filter(one => one.holdOut === holdOut), isGood));
          return [...parts(inside, isRight), ...parts(outside, isDoubted), of(inside, isDoubted)];
        }
        """;

    /// <summary>How many adverts get another first role when an ending is added, and which.</summary>
    private const string Changed = """
        async (m, ending) => {
          const [data, adverts] = await Promise.all(['decode', 'adverts'].map(async name => (await fetch(`/data/${name}.json`)).json()));
          const first = text => m.decode(text, data).mix[0]?.role;
          return adverts.filter(({ text }) => first(text) !== first(`${text}\n\n${ending}`)).map(({ id }) => id);
        }
        """;

    private const string EndingWithHeadings = """
        What we offer
        - 30 days of holiday, flexible hours and up to three days a week from home
        - A training budget, a conference of your choice and a mentor for your first six months
        - Adoption leave, a company pension, dental insurance and support for your mental health
        - An on-call allowance, free snacks, and social events at which colleagues present what they built in their spare time

        How we hire
        1. A video call with our recruiter
        2. A take-home test or a technical test, which we review together
        3. A meeting with the team, a short presentation and a decision within a week

        Equal opportunities
        We are committed to hiring without bias and train our managers in unconscious bias. We are a safe workplace for everyone.

        Privacy notice
        We process your personal data for recruitment only and keep them secure. Set up job alerts on our site to hear of other roles.
        """;

    private const string EndingWithoutHeadings = """
        There is a training budget, a yearly conference, a mentor at the start, adoption leave, a pension, health insurance and an on-call allowance.
        The first conversation is a video call; then comes a take-home test or a technical test. We practise hiring without bias, and everyone who
        interviews is trained in unconscious bias. A safe workplace matters to us. Our privacy notice says what happens to personal data for
        recruitment. Job alerts tell you of other posts.
        """;

    [Fact]
    public async Task The_page_states_how_many_adverts_it_reads_rightly()
    {
        var measured = await site.CallAsync<string[]>("decode-match", Measured);
        await using var open = await site.OpenAsync("/decode/");

        var stated = await open.Page.Locator("#accuracy ~ p b").AllInnerTextsAsync();

        Assert.True(measured.SequenceEqual(stated), $"The page states {string.Join(", ", stated)}; in input/adverts.yml should stand {measured[0]} and {measured[1]} held out, outside {measured[2]} and {measured[3]} held out, wrongly {measured[4]}.");
    }

    [Theory]
    [InlineData(EndingWithHeadings)]
    [InlineData(EndingWithoutHeadings)]
    public async Task How_adverts_usually_end_changes_the_first_role_of_none(string ending) =>
        Expect.None("The first role changed.", await site.CallAsync<string[]>("decode-match", Changed, ending));
}
