using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Settings;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.LookBacks;

/// <summary>
/// Looks back on the week by itself, in five lines of which the last is the one question: which days, how many minutes?
/// </summary>
internal sealed class LookBackHandler(ILookBackWording wording, PlanHandler plan, SettingsHandler settings) : Feature
{
    private const string Keep = "keep";
    private const string Days = "days";
    private const string Minutes = "minutes";
    private const string Off = "off";
    private const string On = "on";

    public override string Name => "lookback";

    public override IReadOnlyList<OccurrenceKind> Occurrences => [OccurrenceKind.LookBack];

    public override Turn Due(ClientTurn clientTurn, Input.Due due)
    {
        var reminders = clientTurn.Client.Reminders;
        var mayWrite = clientTurn.Date == due.Occurrence.Date
            && clientTurn.Now - due.DueAt <= MorningTimes.LatestAfterDue
            && reminders.LookBack
            && !clientTurn.IsPaused
            && !clientTurn.Person.PromptSchedule.IsSilent
            && !QuietSpan.Covers(reminders.Quiet, clientTurn.Now, clientTurn.Zone)
            && clientTurn.Day is not ClientDay.Answered { Decision: Decision.Refer };
        return mayWrite && clientTurn.History.OpenReferralSince is null && WeekLookBack.Of(clientTurn) is { } week
            ? new Turn(clientTurn.Person)
            {
                Messages =
                [
                    new Message(wording.LookBack(week), Rows(clientTurn, week))
                    {
                        Placement = Placement.Below, Priority = DeliveryPriority.Reminder, SendBy = due.DueAt + MorningTimes.LatestAfterDue,
                    },
                ],
            }
            : new Turn(clientTurn.Person);
    }

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument) switch
    {
        (Keep or Days or Minutes or Off or On, { Length: > 0 } once) when clientTurn.IsUsed(Once(press.Verb, once)) =>
            UsedButton.Pressed(clientTurn, Once(press.Verb, once), wording),
        (Keep, { Length: > 0 } once) => Say(clientTurn.Spending(Once(Keep, once)), wording.WeekStays),
        (Days, { Length: > 0 } once) when clientTurn.Client is { Week: null, SessionsPerWeek: null } =>
            plan.AskSessions(clientTurn.Spending(Once(Days, once))),
        (Days, { Length: > 0 } once) => plan.Open(clientTurn.Spending(Once(Days, once))),
        (Minutes, { Length: > 0 } once) =>
            settings.Command(clientTurn.Spending(Once(Minutes, once)), new Input.Command(SettingsForm.Kind, SettingRow.Of(SettingTopic.Minutes).Id)),
        (Off, { Length: > 0 } once) => Say(
            With(clientTurn, lookBack: false).Spending(Once(Off, once)), wording.LookBackOff, Of(On, once, wording.LookBackOnAgain)),
        (On, { Length: > 0 } once) => Say(With(clientTurn, lookBack: true).Spending(Once(On, once)), wording.LookBackStays),
        _ => null,
    };

    private IReadOnlyList<IReadOnlyList<Button>> Rows(ClientTurn clientTurn, WeekLookBack week)
    {
        var once = clientTurn.Context.NewFormId;
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

    private static ClientTurn With(ClientTurn clientTurn, bool lookBack)
    {
        var client = clientTurn.Client with { ReminderSettings = clientTurn.Client.Reminders with { LookBack = lookBack } };
        return clientTurn with { Client = client, Person = clientTurn.Person with { Client = client } };
    }

    /// <summary>Its message with a letter before it: of each button one press counts.</summary>
    private static string Once(string verb, string once) => $"{verb[..2]}{once}";

    private Button Of(string verb, string argument, string label) => new(label, new FeaturePress(Name, verb, argument).Payload);

    private static Turn Say(ClientTurn clientTurn, RichText words, params IReadOnlyList<Button> buttons) =>
        new(clientTurn.Person) { Messages = [new Message(words, buttons.Count > 0 ? [buttons] : [])] };
}
