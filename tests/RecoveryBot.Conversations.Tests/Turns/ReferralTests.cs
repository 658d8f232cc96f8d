using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Conversations.Tests.Turns;

public sealed class ReferralTests
{
    [Theory]
    [InlineData("A1", true)]
    [InlineData("A2", true)]
    [InlineData("A3", true)]
    [InlineData("A4", false)]
    [InlineData("A5", false)]
    [InlineData("A6", true)]
    [InlineData("A7", false)]
    public void A_referral_is_opened_by_what_needs_a_professionals_word(string rule, bool opens) => Assert.Equal(
        opens, Referral.IsOpenedBy(Samples.Decided(Samples.Monday, Decision.Refer, rules: [rule, "B1"])));

    [Fact]
    public void Another_decision_opens_none() =>
        Assert.False(Referral.IsOpenedBy(Samples.Decided(Samples.Monday, Decision.Rest, rules: "A1")));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_clearance_of_the_same_day_or_later_closes_it(int daysAfter, bool closes)
    {
        var profile = new Profile
        {
            MedicalClearance = MedicalClearance.Recorded,
            MedicalClearanceDate = Samples.Monday.PlusDays(daysAfter),
        };

        Assert.Equal(closes ? null : Samples.Monday, Referral.StillOpen(Samples.Monday, profile));
    }

    [Fact]
    public void Without_a_recorded_clearance_it_stays_open()
    {
        LocalDate? open = Samples.Monday;

        Assert.Equal(open, Referral.StillOpen(Samples.Monday, null));
        Assert.Equal(open, Referral.StillOpen(
            Samples.Monday, new Profile { MedicalClearance = MedicalClearance.Missing, MedicalClearanceDate = open }));
    }

    [Fact]
    public void Without_a_referral_there_is_nothing_open() => Assert.Null(Referral.StillOpen(null, null));
}
