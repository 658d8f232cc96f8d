using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Settings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.LookBacks;

/// <summary>
/// Looks back on the week by itself, in five lines of which the last is the one question: which days, how many minutes?
/// </summary>
internal sealed class LookBackTalk(IWording wording, PlanTalk plan, SettingsTalk settings) : Subject
{
    private const string Keep = "keep";
    private const string Days = "days";
    private const string Minutes = "minutes";
    private const string Off = "off";
    private const string On = "on";

    public override string Name => "lookback";

    public override IReadOnlyList<OccurrenceKind> Occurrences => [OccurrenceKind.LookBack];

    public override Turn Due(Visit visit, Input.Due due)
    {
        var reminders = visit.Client.Reminders;
        var mayWrite = visit.Date == due.Occurrence.Date
            && visit.Now - due.DueAt <= MorningTimes.LatestAfterDue
            && reminders.LookBack
            && !visit.IsPaused
            && !visit.Person.Rhythm.IsSilent
            && !QuietSpan.Covers(reminders.Quiet, visit.Now, visit.Zone)
            && visit.Day is not { Decision: Decision.Refer };
        return mayWrite && visit.History.OpenReferralSince is null && WeekLookBack.Of(visit) is { } week
            ? new Turn(visit.Person)
            {
                Messages =
                [
                    new Message(wording.LookBack(week), Rows(visit, week))
                    {
                        Placement = Placement.Below, Priority = DeliveryPriority.Reminder, SendBy = due.DueAt + MorningTimes.LatestAfterDue,
                    },
                ],
            }
            : new Turn(visit.Person);
    }

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument) switch
    {
        (Keep or Days or Minutes or Off or On, { Length: > 0 } once) when visit.IsSpent(Once(press.Verb, once)) =>
            UsedButton.Pressed(visit, Once(press.Verb, once), wording),
        (Keep, { Length: > 0 } once) => Say(visit.Spending(Once(Keep, once)), wording.WeekStays),
        (Days, { Length: > 0 } once) when visit.Client is { Week: null, SessionsPerWeek: null } =>
            plan.AskSessions(visit.Spending(Once(Days, once))),
        (Days, { Length: > 0 } once) => plan.Open(visit.Spending(Once(Days, once))),
        (Minutes, { Length: > 0 } once) =>
            settings.Command(visit.Spending(Once(Minutes, once)), new Input.Command(SettingsForm.Kind, SettingRow.Of(SettingTopic.Minutes).Id)),
        (Off, { Length: > 0 } once) => Say(
            With(visit, lookBack: false).Spending(Once(Off, once)), wording.LookBackOff, Of(On, once, wording.LookBackOnAgain)),
        (On, { Length: > 0 } once) => Say(With(visit, lookBack: true).Spending(Once(On, once)), wording.LookBackStays),
        _ => null,
    };

    private IReadOnlyList<IReadOnlyList<Button>> Rows(Visit visit, WeekLookBack week)
    {
        var once = visit.Context.NewFormId;
        return
        [
            [Of(Keep, once, wording.KeepTheWeek)],
            [
                Of(Days, once, week is { Next: null, SessionsPerWeek: null } ? wording.SayHowMany : wording.OtherDays),
                Of(Minutes, once, wording.OtherMinutes),
            ],
            [Of(Off, once, wording.NoLookBack)],
        ];
    }

    private static Visit With(Visit visit, bool lookBack)
    {
        var client = visit.Client with { ReminderSettings = visit.Client.Reminders with { LookBack = lookBack } };
        return visit with { Client = client, Person = visit.Person with { Client = client } };
    }

    /// <summary>Its message with a letter before it: of each button one press counts.</summary>
    private static string Once(string verb, string once) => $"{verb[..2]}{once}";

    private Button Of(string verb, string argument, string label) => new(label, new SubjectPress(Name, verb, argument).Payload);

    private static Turn Say(Visit visit, RichText words, params IReadOnlyList<Button> buttons) =>
        new(visit.Person) { Messages = [new Message(words, buttons.Count > 0 ? [buttons] : [])] };
}
