using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Tests.Weeks;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>A day is decided in one place and shown everywhere the same, whatever alters it after it was answered.</summary>
public sealed class OneDecisionTests
{
    private static readonly EnglishWording Words = new();

    /// <summary>Two hard days after four days off; what was done yesterday is not noted yet.</summary>
    private static readonly History Beginning = Clients.RatedMornings(14, Monday) with
    {
        Sessions = [new Session(Monday.PlusDays(-3), SessionType.Training, 8, 60), new Session(Monday.PlusDays(-2), SessionType.Training, 8, 60)],
        RestDays = [.. Enumerable.Range(4, 4).Select(back => Monday.PlusDays(-back))],
    };

    [Fact]
    public void What_is_noted_of_yesterday_changes_today() => Fresh().IsDecided(Decision.TrainAsPlanned)
        .Types("/log yesterday training rpe 8 60 min").IsDecided(Decision.ActiveRecovery)
        .Sees("With that, today looks different:", "Active recovery today.")
        .Expects(transcript => Assert.Equal(2, transcript.DecisionsKept))
        .Expects(Agrees);

    [Fact]
    public void What_is_noted_and_changes_nothing_says_nothing_of_today() => Fresh()
        .Types("/log yesterday rest").IsDecided(Decision.TrainAsPlanned).SeesNot("today looks different", "Train")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept))
        .Expects(Agrees);

    [Fact]
    public void A_setting_changes_today() => Sore()
        .Types("/settings level 2 months").IsDecided(Decision.Rest).Expects(Agrees);

    [Fact]
    public void A_deload_that_begins_today_changes_it_and_one_taken_back_changes_it_again() => DeloadTests.Low()
        .Taps("Deload from today").Expects(Agrees)
        .Types("/week").Taps("End the deload").Expects(Agrees);

    [Fact]
    public void A_clearance_changes_today() => new Transcript(
            MondayAt(7), Clients.Onboarded(), Clients.RatedMornings(14, Monday) with { OpenReferralSince = Monday.PlusDays(-1) })
        .Types("/checkin").Taps("Not yet", "None of these").IsDecided(Decision.Refer).Expects(Agrees)
        .Types("/settings").Taps("Health", "A medical condition", "Yes, I've been cleared").IsDecided(Decision.TrainReduced).Expects(Agrees);

    [Fact]
    public void What_came_with_another_chat_changes_today() => Fresh()
        .IsJoinedBy(new AccountLink(Clients.Onboarded(), 3, new HashSet<LocalDate>())).Expects(Agrees);

    [Fact]
    public void Swapped_and_shortened_it_is_the_same_day_with_another_session() => Sore().Taps("Swap").KeepsScreen(out var swapped)
        .Types("/today").Expects(transcript => Assert.Equal(swapped, transcript.Screen))
        .Taps("Shorter").KeepsScreen(out var shorter)
        .Types("/today").Expects(transcript => Assert.Equal(shorter, transcript.Screen))
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept))
        .Expects(Agrees);

    [Fact]
    public void A_day_of_a_state_without_its_decision_is_decided_before_anything_is_said() => new Transcript(MondayAt(8), WithoutDecision(Decision.ActiveRecovery), Mornings)
        .Types("/today").Sees("Active recovery today.").SeesNot("work today out again")
        .Expects(transcript => Assert.Equal(0, transcript.DecisionsKept))
        .Expects(transcript => Assert.IsType<ClientDay.Answered>(transcript.Person!.Day));

    [Fact]
    public void Where_it_comes_to_something_else_than_was_said_that_is_kept_and_said() => new Transcript(MondayAt(8), WithoutDecision(Decision.Rest), Mornings)
        .Types("/note slept badly").Sees("I had to work today out again", "Active recovery today.")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept))
        .Expects(Agrees);

    private static History Mornings => Clients.RatedMornings(14, Monday);

    private static PersonState WithoutDecision(Decision before)
    {
        var day = (ClientDay.Answered)Sore().Person!.Day!;
        return Clients.Onboarded() with
        {
            Day = new ClientDay.Undecided(day.Date, day.CheckIn, before) { Answers = day.Answers, Revision = day.Revision },
        };
    }

    /// <summary>State, check-in, card, reasons, week and picture show one and the same day.</summary>
    private static void Agrees(Transcript transcript)
    {
        var decided = Assert.IsType<ClientDay.Answered>(transcript.Person!.Day).Decided;
        var kept = transcript.Decided.Single(day => day.Date == Monday);
        Assert.Equal((decided.Decision, decided.EngineDecision), (kept.Decision, kept.EngineDecision));
        Assert.Equal(decided.Reasons.Select(reason => reason.Rule), kept.Rules);

        var planned = transcript.Person.Client!.Week is not null;
        transcript.Types("/today").Expects(today => Assert.True(
            today.Screen.Contains(Words.Decision(decided, planned), StringComparison.Ordinal) || today.Screen.Contains("Deload, day 1", StringComparison.Ordinal)))
            .Types("/why").Sees(Words.WhyTitle(decided.Decision, planned))
            .Types("/week").Expects(week => Assert.Contains(
                week.Screen.Split('\n'),
                line => line.Contains("Mon", StringComparison.Ordinal) && line.Contains($"advice: {InTheWeek(decided.Decision, planned)}", StringComparison.Ordinal)))
            .Types("/trend").Expects(trend => Assert.Equal(
                decided.Decision,
                Assert.IsType<Attachment.Trend>(trend.Said.Single(message => message.Attachment is not null).Attachment).Chart.Weeks.Days[^1].Decision));
    }

    private static string InTheWeek(Decision decision, bool planned) => decision switch
    {
        Decision.TrainAsPlanned => planned ? "as planned" : "train",
        Decision.TrainReduced => "train less",
        Decision.ActiveRecovery => "active recovery",
        Decision.Rest => "rest",
        _ => "see a professional",
    };

    private static Transcript Fresh() => new Transcript(
            MondayAt(7),
            Clients.Onboarded(Clients.Usual with
            {
                Profile = Clients.Usual.Profile with { TrainingLevel = TrainingLevel.Beginner, TrainingAgeMonths = 3 },
                Week = WeekTemplates.For(Goal.StrengthHypertrophy).Plan,
            }),
            Beginning)
        .Types("/checkin").Taps("As usual", "Yes, all of that");

    private static Transcript Sore() => new Transcript(MondayAt(7), Clients.Onboarded(), Mornings).Types("sore 2").Taps("Yes, all of that", "All over");
}
