using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Wording;

/// <summary>British English, plain and short.</summary>
public sealed partial class EnglishOnboardingWording : IOnboardingWording
{
    public RichText AskConsent => RichText.Of(
        new Block.Heading("Hello, I'm RecoveryBot."),
        Words("Each morning I ask how you are and say what kind of day it is: train as planned, train less, active recovery, "
            + "rest, or see a professional. I say why, and on a recovery day you get the session."),
        Words("I never diagnose, treat, clear you for exercise, plan diets or give you more than your plan. "
            + "When something is one for a professional, I say so."),
        Words("For that I need to keep what you tell me about sleep, energy, soreness, stress, mood, pain and illness. "
            + "It is stored encrypted and used for nothing else. Until you agree, I keep nothing."),
        Strong("May I keep your answers?"));

    public string ConsentYes => "Yes, keep them";

    public string ConsentNo => "No, thank you";

    public RichText Declined =>
        RichText.Plain("That's fine. I have kept nothing about you. If you change your mind, say /start.");

    public RichText AskAdult => Question("Are you 18 or over?");

    public string AdultYes => "Yes, 18 or over";

    public string AdultNo => "No, under 18";

    public RichText YesOrNo => RichText.Plain("A yes or a no will do.");

    public RichText UnderAge => RichText.Plain(
        "Thank you for being straight with me. I am made for adults, so I stop here and keep nothing about you. Until you are "
        + "18, a parent or guardian, or a coach who knows you, is the one to ask about training and rest.");

    public RichText AskGoal => Question("What do you mainly train for?");

    public RichText GoalHint => RichText.Plain("Which is nearest: strength, endurance or fat loss?");

    public RichText AskMonths =>
        Question("How long have you been training without a long break?", "A missed week or two is no break.");

    public RichText AskMonthsBefore => Question("And before that break?", "How long you had been training by then.");

    public string BackFromBreak => "Just back from over eight weeks off";

    public RichText MonthsHint => RichText.Plain("Choose one, or type it in months or years, such as 8 months.");

    public string WeekLooksRight => "Looks right";

    public string ChangeADay => "Change a day";

    public string NoFixedPlan => "I have no fixed plan";

    public RichText AskSessionsPerWeek =>
        Question("How many sessions a week would you like?", "I leave room for rest between them. On the other days nothing is due.");

    public RichText AskWhichDay => Question("Which day?");

    public string Goal(Goal goal) => goal switch
    {
        Recovery.Profiles.Goal.StrengthHypertrophy => "Strength and muscle",
        Recovery.Profiles.Goal.EnduranceConditioning => "Endurance and conditioning",
        Recovery.Profiles.Goal.FatLossGeneral => "Fat loss and general fitness",
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };

    public string Months(TrainingLevel level) => level switch
    {
        TrainingLevel.Beginner => "Less than six months",
        TrainingLevel.Intermediate => "Six months to two years",
        TrainingLevel.Advanced => "Two years or more",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public RichText AskWeek(WeekPlan week, bool changed) => RichText.Of(
        Strong("What does your week look like?"),
        Words(changed ? "With your changes:" : "Many with your goal train like this. It is only a start, so change what differs:"),
        Days(week));

    public RichText AskWeekNow(WeekPlan week, bool changed) => RichText.Of(
        Strong("What should your week hold?"),
        Words(changed ? "It would look like this, from today on:" : "This is your week:"),
        Days(week));

    public string WeekFromTemplate => "Start from my goal's week";

    public RichText AskKind(IsoDayOfWeek weekday) => Question(
        $"What is {Weekday(weekday)}?",
        "Active recovery is a light session. Everyday movement is a walk or play, nothing planned.");

    public string Weekday(IsoDayOfWeek weekday) => weekday switch
    {
        IsoDayOfWeek.Monday => "Monday",
        IsoDayOfWeek.Tuesday => "Tuesday",
        IsoDayOfWeek.Wednesday => "Wednesday",
        IsoDayOfWeek.Thursday => "Thursday",
        IsoDayOfWeek.Friday => "Friday",
        IsoDayOfWeek.Saturday => "Saturday",
        IsoDayOfWeek.Sunday => "Sunday",
        _ => throw new ArgumentOutOfRangeException(nameof(weekday)),
    };

    public string Kind(SlotKind kind) => kind switch
    {
        SlotKind.Training => "Training",
        SlotKind.ActiveRecovery => "Active recovery",
        SlotKind.Lifestyle => "Everyday movement",
        SlotKind.Optional => "Training if I feel like it",
        SlotKind.Rest => "Rest",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public string Slot(PlannedSlot slot) => EnglishSlots.Of(slot);

    private Block.Bullets Days(WeekPlan week) => new([.. Enum.GetValues<IsoDayOfWeek>()
        .Where(day => day != IsoDayOfWeek.None)
        .Select(day => (IReadOnlyList<Span>)[new Span($"{Weekday(day)}: {Slot(week.On(day))}")])]);

    private static RichText Question(string words, string? more = null) =>
        more is null ? RichText.Of(Strong(words)) : RichText.Of(Strong(words), Words(more));

    private static Block.Paragraph Strong(string words) => new([new Span(words, SpanStyle.Strong)]);

    private static Block.Paragraph Words(string words) => new([new Span(words)]);
}
