using NodaTime;
using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Exports;

/// <summary>Histories to export.</summary>
internal static class Histories
{
    private static readonly Instant Noon = Samples.Morning + Duration.FromHours(5);

    private static readonly Client Client = Clients.Usual with
    {
        Profile = new Profile
        {
            TrainingLevel = TrainingLevel.Advanced,
            TrainingAgeMonths = 30,
            Goal = Goal.EnduranceConditioning,
            Pregnancy = Pregnancy.Yes,
            MedicalCondition = true,
            MedicalClearance = MedicalClearance.Recorded,
            MedicalClearanceDate = Samples.Monday,
            RomLimitation = true,
        },
        Week = WeekTemplates.For(Goal.EnduranceConditioning).Plan,
        Equipment = [Equipment.Bike, Equipment.FoamRoller],
        ReminderSettings = new Reminders(
            Differing: [new WeekdayTime(IsoDayOfWeek.Sunday, new LocalTime(9, 30))],
            Quiet: new QuietHours(new LocalTime(22, 0), new LocalTime(6, 0))),
        SessionsPerWeek = 3,
        Coaching = new Coaching(
            [new RulesFrom(9, Samples.Monday, new GroupRules { DaysWithoutRest = 6, LongerRun = -1, PoorDaysForRest = 2, HighLoadRatio = 1.3, SmallDipsCount = false })],
            [new TrainerBan(7, 9, [MenuCategory.Breathwork])]),
    };

    /// <summary>One of each kind, and nothing with its default.</summary>
    public static readonly PersonRecord EverythingOfEveryKind = new(
        new PersonState
        {
            Consent = new Consent(1, Samples.Morning),
            Trainer = new TrainerProfile(1, Samples.Morning) { Sent = [new SentMessage(8, Samples.Monday)] },
            Organiser = new OrganiserProfile(1, Samples.Morning),
            FromTrainers = new FromTrainers(
                [new TrainerAsk(7, TrainerAskKind.More, Samples.Monday)],
                [6],
                [new WaitingWord(7, new Told.Written("Good work.")), new WaitingWord(7, new Told.ClearanceNoted(Samples.Monday, "her doctor"))],
                Waited: 2),
            Looks = new DayLooks(Samples.Monday, [new TrainerLook(7, new LocalTime(8, 12), Look.Agreed)]),
            CalledName = "Anna",
            Invited = "ABCDEFGH",
            LookBack = new PlannedLookBack(Samples.Monday.PlusDays(6), Noon),
            Client = Client,
            Form = new OpenForm("checkin", "f1", 3, Answers.None.With("sleep", Answer.Of("2")), ["a"], ["1a"]),
            OverlayForm = new OpenForm("log", "f2", 1, Answers.None.With("rpe", Answer.Skipped), [], []),
            PromptSchedule = new PromptSchedule(Samples.Monday, Waits: true, Missed: 2, IsSilent: true),
            Pause = new Pause(Samples.Monday.PlusDays(-9), Samples.Monday.PlusDays(-2), PauseReason.Holiday),
            UsedPresses = ["f0"],
            LatestPress = new UsedPress("log:more:2026-03-02=mf0", Samples.Morning),
            Day = new ClientDay.Undecided(Samples.Monday, CheckInSamples.EverythingSaid, Decision.Rest)
            {
                Answers = Answers.None.With("sleep", Answer.Of("2")),
                Variant = new SessionVariant(Swaps: 1, Shorter: true),
                Snoozes = 1,
                Nudged = true,
                ShortAllowed = true,
                RatedMornings = 14,
                ReferralBefore = Samples.Monday.PlusDays(-1),
                LastFormId = "f0",
                Revision = 4,
                DeloadPutOff = true,
            },
        },
        [
            new(Samples.Morning, new Fact.SettingsChanged(Samples.Monday, Client)),
            new(Noon, new Fact.CheckInDecided(
                Samples.Monday, CheckInSamples.EverythingSaid, Decision.Rest, Decision.TrainReduced, ["B1", "C2"], true, true)),
            .. DatedFactsContract.EveryKind.Select(fact => new RecordedFact(Noon, fact)),
        ],
        [
            new(Samples.Prompt, Samples.Morning, Samples.Morning),
            new(new Occurrence(OccurrenceKind.Snoozed, Samples.Monday, 1), Noon, TakenAt: null),
        ])
    {
        Platforms = ["telegram", "discord"],
    };

    public static byte[] Json(PersonRecord kept)
    {
        using var written = new MemoryStream();
        HistoryFile.Write(written, kept);
        return written.ToArray();
    }

    public static byte[] Zip(PersonRecord kept)
    {
        using var written = new MemoryStream();
        ExportZip.Write(written, kept, ["What is in here."]);
        return written.ToArray();
    }
}
