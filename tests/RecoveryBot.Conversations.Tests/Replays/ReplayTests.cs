using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Replays;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Replays;

public sealed class ReplayTests
{
    private static readonly string[] Fine = ["Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well"];

    private static readonly Replay Replay = new(new RecoveryModel(DecisionOptions.Default));

    [Fact]
    public void Every_version_of_a_morning_is_decided_again_as_it_was() => Again(
        First().Types("/checkin").Taps("None of these").Taps(Fine).IsDecided(Decision.TrainAsPlanned)
            .Types("/checkin").Taps("Sleep (now 4)").Taps("1 · Insomnia, hardly slept", "4", "Late to bed").IsDecided(Decision.Rest),
        Decision.TrainAsPlanned,
        Decision.Rest);

    [Fact]
    public void A_day_that_referred_does_not_hold_against_itself_when_it_is_changed() => Again(
        Referred().Taps("Change an answer", "Pain or illness", "None of these").Taps(Fine),
        Decision.Refer,
        Decision.TrainAsPlanned);

    [Fact]
    public void An_earlier_referral_holds_until_a_clearance_is_given() => Again(
        Referred().At(On(Monday.PlusDays(1), 7)).Types("/checkin").Taps("Not yet", "Gone", "None of these").IsDecided(Decision.Refer)
            .Taps("A professional has cleared me", "Yes, I am cleared").Taps(Fine),
        Decision.Refer,
        Decision.Refer,
        Decision.TrainReduced,
        Decision.TrainAsPlanned);

    [Fact]
    public void A_clearance_that_a_new_sign_overrules_was_still_there_when_that_was_decided() => Again(
        Referred().At(On(Monday.PlusDays(1), 7)).Types("/checkin").Taps("Not yet", "Gone", "None of these")
            .Taps("A professional has cleared me", "Yes, I am cleared").Taps(Fine).Taps("Change an answer", "Pain or illness")
            .Taps("Chest, heart, breath or fainting", "Done", "Fainted, or nearly", "Done")
            .Taps("Change an answer", "Pain or illness", "None of these"),
        Decision.Refer,
        Decision.Refer,
        Decision.TrainReduced,
        Decision.TrainAsPlanned,
        Decision.Refer,
        Decision.Refer);

    [Fact]
    public void What_became_known_later_does_not_count()
    {
        var morning = First().Types("/checkin").Taps("None of these").Taps(Fine).Kept;
        RecordedFact[] later =
        [
            new(MondayAt(20), new Fact.SettingsChanged(Monday, Clients.Usual with
            {
                Week = WeekTemplates.For(Goal.EnduranceConditioning).Plan,
                Profile = Clients.Usual.Profile with { TrainingLevel = TrainingLevel.Beginner, MedicalCondition = true },
            })),
            new(MondayAt(20), new Fact.DayLogged(
                Monday.PlusDays(-1), [new Session(Monday.PlusDays(-1), SessionType.Training, 9, 120)], Rested: false)),
        ];

        Assert.True(Assert.Single(Decide([.. morning, .. later])).IsTheSame);
        Assert.False(Assert.Single(Decide([.. later, .. morning])).IsTheSame);
    }

    [Fact]
    public void A_corrected_log_counts_as_it_stood_at_the_moment()
    {
        var week = Enumerable.Range(1, 7).Select(back => Monday.PlusDays(-back)).Select(day => new Fact.DayLogged(
            day, [new Session(day, SessionType.Training, 8, 90)], Rested: false)).ToList();
        var logged = week.ConvertAll(day => new RecordedFact(MondayAt(6), day));
        var corrected = week.ConvertAll(day => new RecordedFact(MondayAt(21), new Fact.DayLogged(day.Date, [], Rested: true)));
        var morning = new Transcript(MondayAt(7), Clients.Onboarded(), History.Empty.With(week))
            .Types("/checkin").Taps("None of these").Taps(Fine).Kept;

        Assert.True(Assert.Single(Decide([.. logged, .. morning, .. corrected])).IsTheSame);
        Assert.False(Assert.Single(Decide([.. logged, .. corrected, .. morning])).IsTheSame);
    }

    [Fact]
    public void A_trainers_word_counts_from_when_it_was_said()
    {
        var morning = First().Types("/checkin").Taps("None of these").Taps(Fine).Kept;
        RecordedFact word = new(MondayAt(6), new Fact.TrainersSaid(
            Monday, [new TrainerWord(7, 9, OverrideKind.Cap, Decision.Rest, Monday, Monday, ConfirmedInPerson: false, MondayAt(6))]));

        Assert.True(Assert.Single(Decide([.. morning, word])).IsTheSame);
        var again = Assert.Single(Decide([word, .. morning])).Again!;
        Assert.Equal((Decision.Rest, Decision.TrainAsPlanned), (again.Decision, again.EngineDecision));
    }

    [Fact]
    public void What_trainers_decided_for_good_counts_as_settings_do()
    {
        var morning = First().Types("/checkin").Taps("None of these").Taps(Fine).Kept;
        var word = new RecordedFact(MondayAt(6), new Fact.TrainersSaid(
            Monday, [new TrainerWord(7, 9, OverrideKind.Cap, Decision.ActiveRecovery, Monday, Monday, ConfirmedInPerson: false, MondayAt(6))]));
        var banned = Clients.Usual with { Coaching = Coaching.None.With(new TrainerBan(7, 9, Enum.GetValues<MenuCategory>())) };

        Assert.Equal(Decision.ActiveRecovery, Assert.Single(Decide([word, .. morning])).Again!.Decision);
        Assert.Equal(Decision.Rest, Assert.Single(Decide([word, .. morning], banned)).Again!.Decision);
    }

    [Fact]
    public void Another_decision_or_another_rule_is_seen()
    {
        var kept = (Fact.CheckInDecided)First().Types("/checkin").Taps("None of these").Taps(Fine).Kept[0].Fact;

        Assert.False(IsTheSame(kept with { Decision = Decision.Rest }));
        Assert.False(IsTheSame(kept with { EngineDecision = Decision.Rest }));
        Assert.False(IsTheSame(kept with { Rules = [.. kept.Rules, "B1"] }));
        Assert.False(IsTheSame(kept with { Displaced = !kept.Displaced }));
        Assert.False(IsTheSame(kept with { DeloadAdvised = !kept.DeloadAdvised }));
        Assert.True(IsTheSame(kept));

        static bool IsTheSame(Fact.CheckInDecided decided) => Assert.Single(Decide([new(MondayAt(7), decided)])).IsTheSame;
    }

    [Fact]
    public void Without_the_settings_of_that_moment_nothing_is_decided_again()
    {
        var kept = First().Types("/checkin").Taps("None of these").Taps(Fine).Kept;

        var only = Assert.Single(Replay.Of(Clients.Onboarded(), kept));

        Assert.Null(only.Again);
        Assert.False(only.IsTheSame);
    }

    private static Transcript Referred() => First().Types("/checkin")
        .Taps("Pain, other than sore muscles", "Done", "Knee", "7", "Neither of these").IsDecided(Decision.Refer);

    private static IReadOnlyList<DecidedAgain> Decide(IReadOnlyList<RecordedFact> kept, Client? client = null) => Replay.Of(
        Clients.Onboarded(),
        [new RecordedFact(MondayAt(6), new Fact.SettingsChanged(Monday, client ?? Clients.Usual)), .. kept]);

    private static void Again(Transcript transcript, params Decision[] decisions)
    {
        var again = Decide(transcript.Kept);

        Assert.Equal(decisions, again.Select(one => one.Kept.Decision));
        Assert.All(again, one => Assert.True(
            one.IsTheSame,
            $"{one.Kept.Decision} {string.Join(' ', one.Kept.Rules)} became {one.Again?.Decision} {string.Join(' ', one.Again?.Rules ?? [])}"));
    }
}
