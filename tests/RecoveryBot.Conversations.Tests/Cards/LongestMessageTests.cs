using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Cards;

public sealed class LongestMessageTests(ITestOutputHelper output)
{
    private const int TelegramsLongest = 4096;

    private static readonly RecoveryModel Model = new(DecisionOptions.Default);
    private static readonly LocalDate Date = new(2026, 11, 23);

    [Fact]
    public void Every_answer_and_every_why_fits_into_one_message()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        var answers = new AnswerCard(new EnglishWording());
        var whys = new WhyCard(new EnglishWording());
        var longest = (Answer: 0, Why: 0);
        for (var i = 0; i < 20_000; i++)
        {
            var input = Input(chance);
            var decision = Model.Decide(input);
            var day = new ClientDay(Date, Variant: input.Variant);
            longest = (
                Math.Max(longest.Answer, Length(answers.Of(day, input.CheckIn, decision, Around(decision)))),
                Math.Max(longest.Why, Length(whys.Of(day, decision, Model.WhatWouldChangeIt(input)))));
        }

        output.WriteLine($"longest answer {longest.Answer}, longest why {longest.Why}");
        Assert.InRange(longest.Answer, 1, TelegramsLongest);
        Assert.InRange(longest.Why, 1, TelegramsLongest);
    }

    private static AroundTheDay Around(DayDecision decision)
    {
        var slot = new PlannedSlot(SlotKind.Training, "a_slot_with_rather_a_long_name");
        return new AroundTheDay(
            slot,
            decision.PlanAction == PlanAction.PostponeSession ? new Displacement(Date, slot, [], Settled: null) : null,
            Deload: null,
            [.. Enum.GetValues<RecoveryKind>().Select(kind => new Helped(kind, 10, 10))]);
    }

    private static int Length(Message message) => PlainText.Of(message.Text).Length;

    private static DecisionInput Input(Random chance)
    {
        int? Rating() => chance.Next(5) is 0 ? null : chance.Next(1, 6);
        bool Rarely() => chance.Next(6) == 0;
        return new DecisionInput
        {
            CheckIn = new CheckIn
            {
                Date = Date,
                Fatigue = Rating(),
                SleepQuality = Rating(),
                MuscleSoreness = Rating(),
                Stress = Rating(),
                Mood = Rating(),
                Nutrition = Rating(),
                Motivation = Rating(),
                MovementQuality = chance.Next(3) == 0 ? (MovementQuality)chance.Next(4) : MovementQuality.Normal,
                TaxedSystem = (TaxedSystem)chance.Next(4),
                SorenessArea = (SorenessArea)chance.Next(3),
                Overwhelmed = Rarely(),
                Overstimulated = Rarely(),
                LifeStressInterferes = Rarely(),
                PainNrs = Rarely() ? chance.Next(11) : null,
                Swelling = Rarely() && Rarely(),
                Illness = Rarely() ? (Illness)chance.Next(4) : Illness.None,
                RedFlags = [.. Enum.GetValues<RedFlag>().Where(_ => chance.Next(60) == 0)],
                SafetyAnswered = !Rarely(),
                MinutesAvailable = chance.Next(2) == 0 ? 60 : chance.Next(3, 60),
                Equipment = [.. Enum.GetValues<Equipment>().Where(equipment => equipment != Equipment.None)],
                Requests = Rarely() ? Enum.GetValues<ClientRequest>() : [],
            },
            Profile = new Profile
            {
                TrainingLevel = (TrainingLevel)chance.Next(3),
                Goal = (Goal)chance.Next(3),
                RomLimitation = Rarely(),
            },
            Derived = Derived.Unknown with
            {
                ConsecutivePoorDays = chance.Next(5),
                PoorDays14 = chance.Next(10),
                PoorSleepNights = chance.Next(3),
                OpenReferral = chance.Next(40) == 0,
                LoadConfidence = LoadConfidence.Ok,
                RestDays7 = chance.Next(3),
                DaysSinceRest = chance.Next(10),
                ConsecutiveTrainingDays = chance.Next(7),
                AcwrEwma = chance.NextDouble() * 2,
                Monotony7 = chance.NextDouble() * 3,
            },
            Variant = new SessionVariant(chance.Next(6), Rarely()),
        };
    }
}
