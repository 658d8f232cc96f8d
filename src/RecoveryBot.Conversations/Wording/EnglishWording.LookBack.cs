using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.LookBacks;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Wording;

/// <content>What is said without having been asked for.</content>
public sealed partial class EnglishWording
{
    private static readonly (SlotKind Kind, string Name)[] DaysNamed =
    [
        (SlotKind.Training, "training"), (SlotKind.Optional, "training or rest"), (SlotKind.ActiveRecovery, "recovery"),
        (SlotKind.Lifestyle, "everyday movement"), (SlotKind.Rest, "rest"),
    ];

    public RichText LookBack(WeekLookBack week) => RichText.Of(
        new Block.Heading("Your week"),
        new Block.Bullets(
        [
            Row("Trained", Trained(week)),
            Row("Rest days", week.Rested == 0 ? "none noted" : week.Rested.ToString(CultureInfo.InvariantCulture)),
            Row("What helped", week.Helped.Count == 0 ? "too early to tell" : BestOf(week.Helped)),
            Row("Next week", Coming(week)),
        ]),
        Strong(week is { Next: null, SessionsPerWeek: null } ? "How many sessions a week, and how many minutes?" : "Which days, and how many minutes?"));

    public string KeepTheWeek => "It stays like that";

    public string OtherDays => "Other days";

    public string SayHowMany => "Say how many";

    public string OtherMinutes => "Other minutes";

    public string NoLookBack => "Not on Sundays";

    public RichText WeekStays => RichText.Plain("Good. Have a good week.");

    public RichText LookBackOff => RichText.Plain("All right, no more looking back on Sundays. /week shows it whenever you like.");

    public string LookBackOnAgain => "Do it again";

    public RichText LookBackStays => RichText.Plain("All right, I look back with you on Sundays.");

    public RichText AskLookBackTime => Question(
        "When shall I look back on the week with you?", "On Sundays, five lines, and only if there is something to tell.");

    public string LookBackNow(Reminders reminders) => reminders switch
    {
        { LookBack: false } => "none",
        _ when IsLookBackSilenced(reminders) => $"Sundays at {Clock(LookBackOf(reminders))}, but not sent: that is within your quiet hours",
        _ => $"Sundays at {Clock(LookBackOf(reminders))}",
    };

    public RichText LookBackSaved(Client client) => RichText.Of(Strong(client.Reminders switch
    {
        { LookBack: false } => "Saved. I won't look back on Sundays; /week shows your week.",
        var reminders when IsLookBackSilenced(reminders) =>
            $"Saved, but {Clock(LookBackOf(reminders))} ({client.Zone}) is within your quiet hours, so nothing will come.",
        var reminders => $"Saved. I look back on Sundays at {Clock(LookBackOf(reminders))} ({client.Zone}).",
    }));

    public RichText AskLength => Question("How much shall I ask on a full morning?", "Safety, movement and how you feel are always asked.");

    public string FullMornings => "All of it";

    public string ShorterMornings => "Without food and drink";

    public string LengthNow(bool shorter) => shorter ? "without food and drink" : "all of it";

    public RichText Comeback(LocalDateTime next, bool shorter) => RichText.Of(
        Strong("I ask in the mornings again."),
        Sentence($"Next on {WeekdayName.Format(next.Date)} at {Clock(next.TimeOfDay)}. "
            + $"Shall I move it{(shorter ? "" : ", shorten it")}, or leave it as it is?"));

    public string MoveMornings => "Move it";

    public string ShortenMornings => "Shorten it";

    public string LeaveMornings => "Leave it and carry on";

    public RichText MorningsShorter => RichText.Plain(
        "Done. I leave out food and drink, and once I know your usual, most mornings take two taps. /settings brings it back.");

    public RichText MorningsStay => RichText.Plain("Good, it stays as it is.");

    public RichText UsualIsKnown(bool shortToday) => RichText.Plain(
        "I know your usual now." + (shortToday ? " From today, most mornings take two taps." : " From now on, most mornings take two taps."));

    private static IReadOnlyList<Span> Row(string name, string words) => [new Span(name, SpanStyle.Strong), new Span($": {words}")];

    private static string Trained(WeekLookBack week)
    {
        var days = week switch
        {
            { Trained: 0, Planned: null or 0 } => "nothing noted",
            { Planned: null } => Counted(week.Trained, "day"),
            { Planned: var planned } when week.Trained <= planned => $"{Digits(week.Trained)} of {Counted(planned.Value, "session")}",
            { Planned: var planned } => $"{Counted(week.Trained, "day")}, {Digits(planned.Value)} planned",
        };
        var gaveWay = Math.Min(week.GaveWay, (week.Planned ?? 0) - week.Trained);
        return gaveWay > 0 ? $"{days}; {Digits(gaveWay)} gave way to rest or recovery" : days;
    }

    private static string BestOf(IReadOnlyList<Helped> kinds) =>
        kinds.OrderByDescending(kind => (double)kind.Better / kind.Of).First() is var best
            ? $"{Named(best.Kind)}, better next morning {Digits(best.Better)} of {Digits(best.Of)} times"
            : "";

    private static string Coming(WeekLookBack week) => (week.NextBegins, week.Next) switch
    {
        (WeekBeginning.Pause, _) => "your pause goes on",
        (WeekBeginning.Deload, { } plan) => $"a deload first; {DaysOf(plan)}",
        (WeekBeginning.Deload, null) => "a deload first",
        (_, { } plan) => DaysOf(plan),
        _ => week.SessionsPerWeek is { } wanted ? $"{Counted(wanted, "session")}{RestBetween(wanted)}" : "no fixed plan",
    };

    /// <summary>"training Mon, Tue and Thu; recovery Wed; rest Sun".</summary>
    private static string DaysOf(WeekPlan plan) => string.Join("; ", DaysNamed
        .Select(row => (row.Name, Days: Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && plan.On(day).Kind == row.Kind).ToList()))
        .Where(row => row.Days.Count > 0)
        .Select(row => $"{row.Name} {string.Join(", ", row.Days.Select(day => $"{day}"[..3]))}"));

    private static LocalTime LookBackOf(Reminders reminders) => reminders.LookBackAt ?? Reminders.UsualLookBack;

    private static bool IsLookBackSilenced(Reminders reminders) => reminders.LookBack && reminders.Quiet?.Covers(LookBackOf(reminders)) == true;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
