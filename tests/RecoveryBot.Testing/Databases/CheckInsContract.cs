using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;
using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class CheckInsContract(IDatabaseLocation place) : DatabaseContract(place)
{
    [Fact]
    public async Task The_latest_version_of_a_date_is_the_truth()
    {
        var anna = await AddAnna();
        await Keep(anna, Samples.Decided(Samples.Monday, fatigue: 1));
        await Keep(anna, Samples.Decided(Samples.Monday, fatigue: 2));
        await Keep(anna, Samples.Decided(Samples.Monday, fatigue: 3));

        Assert.Equal(3, Assert.Single((await ReadAll(anna)).CheckIns).Fatigue);
    }

    [Fact]
    public async Task A_check_in_comes_back_exactly_as_it_was_said()
    {
        var anna = await AddAnna();
        await Keep(anna, Samples.Decided(Samples.Monday) with { CheckIn = CheckInSamples.EverythingSaid });
        Restart();

        Assert.Equivalent(CheckInSamples.EverythingSaid, Assert.Single((await ReadAll(anna)).CheckIns), strict: true);
    }

    [Fact]
    public async Task What_was_not_answered_comes_back_as_not_answered()
    {
        var anna = await AddAnna();
        var silent = new CheckIn { Date = Samples.Monday };
        await Keep(anna, Samples.Decided(Samples.Monday) with { CheckIn = silent });

        Assert.Equivalent(silent, Assert.Single((await ReadAll(anna)).CheckIns), strict: true);
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_read_the_first_day_included()
    {
        var anna = await AddAnna();
        foreach (var day in Enumerable.Range(0, 5))
        {
            await Keep(anna, Samples.Decided(Samples.Monday.PlusDays(day)));
        }

        var history = await Write(unitOfWork => unitOfWork.CheckIns.Read(anna, Samples.Monday.PlusDays(3)));

        Assert.Equal(
            [Samples.Monday.PlusDays(3), Samples.Monday.PlusDays(4)], history.CheckIns.Select(said => said.Date));
    }

    [Fact]
    public async Task Displaced_days_are_those_whose_truth_says_so()
    {
        var anna = await AddAnna();
        await Keep(anna, Samples.Decided(Samples.Monday, Decision.Rest) with { Displaced = true });
        await Keep(anna, Samples.Decided(Samples.Monday.PlusDays(1), Decision.Rest) with { Displaced = true });
        await Keep(anna, Samples.Decided(Samples.Monday.PlusDays(1)));

        Assert.Equal([Samples.Monday], (await ReadAll(anna)).UnplannedEasyDays);
    }

    [Fact]
    public async Task A_deload_was_advised_on_the_days_whose_truth_says_so()
    {
        var anna = await AddAnna();
        await Keep(anna, Samples.Decided(Samples.Monday) with { DeloadAdvised = true });
        await Keep(anna, Samples.Decided(Samples.Monday.PlusDays(1)) with { DeloadAdvised = true });
        await Keep(anna, Samples.Decided(Samples.Monday.PlusDays(1)));

        Assert.Equal([Samples.Monday], (await ReadAll(anna)).DeloadAdvice);
    }

    [Fact]
    public async Task A_referral_stays_open_however_long_ago_it_was_made()
    {
        var anna = await AddAnna();
        await Keep(anna, Samples.Decided(Samples.Monday.PlusYears(-3), Decision.Refer), opensReferral: true);
        await Keep(anna, Samples.Decided(Samples.Monday, Decision.Refer));

        Assert.Equal(Samples.Monday.PlusYears(-3), (await ReadAll(anna)).OpenReferralSince);
    }

    [Fact]
    public async Task A_morning_that_opened_a_referral_is_read_however_long_ago_it_was()
    {
        var anna = await AddAnna();
        await Keep(anna, Samples.Decided(Samples.Monday.PlusYears(-3), Decision.Refer), opensReferral: true);
        await Keep(anna, Samples.Decided(Samples.Monday.PlusYears(-2)));
        await Keep(anna, Samples.Decided(Samples.Monday, Decision.Refer), opensReferral: true);

        var read = await Write(unitOfWork => unitOfWork.CheckIns.Read(anna, Samples.Monday));

        Assert.Equal([Samples.Monday.PlusYears(-3), Samples.Monday], read.CheckIns.Select(checkIn => checkIn.Date));
    }

    [Fact]
    public async Task A_referral_that_was_corrected_the_same_day_is_none()
    {
        var anna = await AddAnna();
        await Keep(anna, Samples.Decided(Samples.Monday, Decision.Refer), opensReferral: true);
        await Keep(anna, Samples.Decided(Samples.Monday));

        Assert.Null((await ReadAll(anna)).OpenReferralSince);
    }

    [Fact]
    public async Task Nobody_reads_anothers_mornings()
    {
        var anna = await AddAnna();
        var ben = await Write(unitOfWork => unitOfWork.People.Add(Samples.Ben, Samples.Consented(), Samples.Morning));
        await Keep(anna, Samples.Decided(Samples.Monday, Decision.Refer), opensReferral: true);

        Assert.Equivalent(History.Empty, await ReadAll(ben), strict: true);
    }

    private Task Keep(long person, Fact.CheckInDecided decided, bool opensReferral = false) =>
        Write(unitOfWork => unitOfWork.CheckIns.Keep(person, decided, opensReferral, Samples.Morning));

    private Task<History> ReadAll(long person) =>
        Write(unitOfWork => unitOfWork.CheckIns.Read(person, new(1970, 1, 1)));
}
