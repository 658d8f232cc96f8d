using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Pains;

public sealed class PainTests
{
    [Fact]
    public void Each_place_has_its_first_day_days_highest_and_last()
    {
        var courses = Of(
            Told(0, 3, PainPlace.Knee, days: 4), Told(1, 6, PainPlace.Knee), Told(2, 2, PainPlace.Back), Told(3, 4, PainPlace.Knee));

        Assert.Equal(
            [
                new PainCourse(PainPlace.Knee, Monday.PlusDays(-3), 6, Monday.PlusDays(3), 4, GoneOn: null),
                new PainCourse(PainPlace.Back, Monday.PlusDays(2), 2, Monday.PlusDays(2), 2, GoneOn: null),
            ],
            courses);
        Assert.Equal(7, courses[0].Days);
    }

    [Fact]
    public void A_morning_without_pain_ends_it_and_what_comes_later_is_another()
    {
        Assert.Equal(Monday.PlusDays(1), Of(Told(0, 3, PainPlace.Knee), Free(1), Free(2)).Single().GoneOn);
        Assert.Equal(
            new PainCourse(PainPlace.Knee, Monday.PlusDays(2), 1, Monday.PlusDays(2), 1, GoneOn: null),
            Of(Told(0, 3, PainPlace.Knee), Free(1), Told(2, 1, PainPlace.Knee)).Single());
    }

    [Fact]
    public void A_morning_that_does_not_say_ends_nothing() =>
        Assert.Null(Of(Told(0, 3, PainPlace.Knee), new CheckIn { Date = Monday.PlusDays(1) }).Single().GoneOn);

    [Fact]
    public void It_is_shown_by_place_with_today() => Known().Types("/pain").Sees("You have told me of no pain")
        .Types("/checkin").Taps("As usual", "No, not quite", "Pain, other than sore muscles", "Done", "Knee", "3", "2", "Neither of these", "Normally")
        .Types("/pain").Sees("Knee since Sun 22 Nov · 2 days · highest 3 · last 3 on Mon 23 Nov");

    [Fact]
    public void What_stands_behind_the_command_is_told_of_today() => Known()
        .Types("/pain knee 4").Sees("pain 4 of 10", "pain in the knee").SeesNot("told me of no pain");

    private static IReadOnlyList<PainCourse> Of(params CheckIn[] checkIns) => PainCourse.Of(new History { CheckIns = checkIns });

    private static CheckIn Told(int day, int strength, PainPlace place, int? days = null) => new()
    {
        Date = Monday.PlusDays(day),
        PainNrs = strength,
        PainPlace = place,
        PainDurationDays = days,
        SafetyAnswered = true,
    };

    private static CheckIn Free(int day) => new() { Date = Monday.PlusDays(day), SafetyAnswered = true };
}
