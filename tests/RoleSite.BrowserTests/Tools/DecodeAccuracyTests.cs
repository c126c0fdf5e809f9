using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>How well the made-up adverts are read.</summary>
public sealed class DecodeAccuracyTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    /// <summary>
    /// Reads every made-up advert and says, as "right of all", which were read as they were meant: for the roles, those that the matching
    /// was built with and those held out; the same for other jobs and languages; and for how many for the roles none is named.
    /// </summary>
    public const string Measured = """
        async m => {
          const [data, adverts] = await Promise.all(['decode', 'adverts'].map(async name => (await fetch(`/data/${name}.json`)).json()));
          const read = adverts.map(advert => ({ ...advert, result: m.decode(advert.text, data) }));
          const isDoubted = ({ result }) => result.shows === 'nothing';
          const isRight = ({ asksFor, result }) => {
            const ids = roles => roles.map(role => data.roles[role].id);
            if (result.shows === 'nothing') return false;
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
        - Free bread, coffee and cakes, and wine at cost
        - A training budget, a food allowance and a course in chocolate tempering
        - Stock options, for those who stay

        How we hire
        1. A video call, then an evening of trial at the grill
        2. A tasting with your own sauces

        Equal opportunities
        We take complaints seriously, and our rotas are fair to everyone.

        Privacy notice
        We keep your letter in a till for a year.
        """;

    private const string EndingWithoutHeadings = """
        There is a training budget, a food allowance and a cooking contest in spring. Stock options are the bread and butter of our bonus.
        The first conversation is a video call. We give what is left at night to a food bank.
        """;

    [Fact]
    public async Task The_page_states_how_many_adverts_it_reads_rightly()
    {
        var measured = await _site.CallAsync<string[]>("decode-match", Measured);
        await using var open = await _site.OpenAsync("/decode/");

        Assert.Equal(measured, await open.Page.Locator("#accuracy ~ p b").AllInnerTextsAsync());
        Assert.Equal(["7 of 7", "1 of 2", "2 of 2", "1 of 1", "1 of 9"], measured);
    }

    [Theory]
    [InlineData(EndingWithHeadings)]
    [InlineData(EndingWithoutHeadings)]
    public async Task How_adverts_usually_end_changes_the_first_role_of_none(string ending) =>
        Expect.None("The first role changed.", await _site.CallAsync<string[]>("decode-match", Changed, ending));
}
