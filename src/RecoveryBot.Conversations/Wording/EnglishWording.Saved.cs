using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText SettingSaved => RichText.Of(Strong("Saved."));

    public RichText HealthSaved(MedicalClearance clearance) => RichText.Of(Strong(clearance switch
    {
        MedicalClearance.NotRequired => "Noted, thank you.",
        MedicalClearance.Missing => "Noted. Until a clinician has cleared you, I won't suggest training.",
        MedicalClearance.Recorded => "Noted, with the clinician's go-ahead as your own word.",
        _ => throw new ArgumentOutOfRangeException(nameof(clearance)),
    }));

    public RichText MorningSaved(Client client, LocalDateTime? next, LocalDate today) => RichText.Of(Strong(client.Reminders.Morning
        ? $"Saved. I ask at {Mornings(client)} ({client.Zone}){Next(next, today)}.{NoNudgeFor(client)}"
        : "Saved. I won't ask in the morning; /checkin starts a check-in whenever you like."));

    public RichText ZoneSaved(Client client, LocalDateTime? next, LocalDate today) => RichText.Of(Strong(client.Reminders.Morning
        ? $"Saved. I go by {client.Zone} and ask at {Mornings(client)} there{Next(next, today)}."
        : $"Saved. I go by {client.Zone} now."));

    public RichText EveningSaved(Client client) => RichText.Of(Strong(client.Reminders switch
    {
        { Evening: false } => "Saved. I won't ask in the evening; /log still notes what you did.",
        var reminders when IsSilenced(reminders) =>
            $"Saved, but {Clock(EveningOf(reminders))} ({client.Zone}) is within your quiet hours, so I won't ask.",
        var reminders => $"Saved. In the evening I ask at {Clock(EveningOf(reminders))} ({client.Zone}).",
    }));

    public RichText NudgeSaved(Client client) => RichText.Of(Strong(client switch
    {
        _ when IsNudgeSilenced(client) =>
            $"Saved, but {Clock(NudgeOf(client.CheckInAt))} ({client.Zone}) is within your quiet hours, so no reminder can come.",
        { Reminders.Nudge: true } => $"Saved. If I hear nothing after {Mornings(client)} ({client.Zone}), I remind you once, two hours later.",
        _ => $"Saved. I ask at {Mornings(client)} ({client.Zone}) and leave it at that.",
    }));

    public RichText QuietSaved(Client client) => RichText.Of(Strong(client.Reminders.Quiet is { } quiet
        ? $"Saved. From {QuietNow(quiet)} ({client.Zone}) I don't write first, except at the morning time you chose.{NoNudgeFor(client)}{NoEveningFor(client)}"
        : $"Saved. There are no quiet hours. I ask {Times(client)}."));

    public RichText TodayDecidedAgain(Decision decision, bool other) => RichText.Plain(other
        ? $"With that, today is decided again: {DecisionWords(decision, planned: false)}. /today shows it."
        : "With that, today is decided again and stays what it was.");

    private static string NoNudgeFor(Client client) => IsNudgeSilenced(client)
        ? $" The reminder at {Clock(NudgeOf(client.CheckInAt))} would fall into your quiet hours, so it won't come."
        : "";

    private static string NoEveningFor(Client client) => client.Reminders.Evening && IsSilenced(client.Reminders)
        ? $" The evening question at {Clock(EveningOf(client.Reminders))} falls into them too, so I won't ask it."
        : "";

    private static string Next(LocalDateTime? next, LocalDate today) => next is not { } at ? "" : Period.DaysBetween(today, at.Date) switch
    {
        0 => ", next today",
        1 => ", next tomorrow",
        _ => $", next on {WeekdayName.Format(at.Date)}",
    };

    /// <summary>When a client is written to: "at 07:00 and in the evening at 20:00 (Europe/Berlin)".</summary>
    private static string Times(Client client) => (client.Reminders.Morning, client.Reminders.Evening) switch
    {
        (true, true) => $"at {Mornings(client)} and in the evening at {Clock(EveningOf(client.Reminders))} ({client.Zone})",
        (true, false) => $"at {Mornings(client)} ({client.Zone})",
        (false, true) => $"in the evening at {Clock(EveningOf(client.Reminders))} ({client.Zone})",
        (false, false) => "nothing by myself",
    };

    public RichText TodayLooksDifferent => RichText.Plain("With that, today looks different:");

    public RichText DecidedAnew => RichText.Plain("I had to work today out again, and it comes to something else:");

    public string TrainersWord(string? trainer, OverrideKind kind) => (trainer, kind) switch
    {
        (null, OverrideKind.Cap) => "A former trainer wants no more than this today.",
        (null, _) => "A former trainer set this for today.",
        ({ } name, OverrideKind.Cap) => $"{name} wants no more than this today.",
        ({ } name, _) => $"{name} set this for today.",
    };
}
