using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>The client's side of a noted clearance: it is their own statement, and without it nothing changes.</summary>
internal sealed class ClearanceTaker(IGroupWording wording, CheckInCompletion end) : Feature
{
    private const string Yes = "yes";
    private const string No = "no";

    public override string Name => "cleared";

    public Turn Take(ClientTurn clientTurn, long by, Told.ClearanceNoted noted) => OwnTrainer.Of(clientTurn, by) is { } trainer && noted.Date <= clientTurn.Date
        ? new Turn(clientTurn.Person)
        {
            Looks = [new KeptLook(by, trainer.Group, Look.Clearance)],
            Messages =
            [
                new Message(
                    wording.IsItSoThatCleared(trainer.Name, noted.Who, noted.Date),
                    [[Of(Yes, wording.ItIsSo, clientTurn, by, noted.Date), Of(No, wording.ItIsNotSo, clientTurn, by, noted.Date)]])
                {
                    Priority = DeliveryPriority.Reminder,
                },
            ],
        }
        : new Turn(clientTurn.Person);

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => press.Argument.Split('.') is [var id, var iso, { Length: > 1 } once]
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var by)
        && WeekButtons.DateOf(iso) is { } date && date <= clientTurn.Date
            ? press.Verb switch
            {
                Yes or No when clientTurn.IsUsed(once) => UsedButton.Pressed(clientTurn, once, wording),
                Yes => Answered(IsSo(clientTurn.Spending(once), date), by, date, isSo: true),
                No => Answered(Say(clientTurn.Spending(once), wording.ClearanceIsNotSo), by, date, isSo: false),
                _ => null,
            }
            : null;

    private Turn IsSo(ClientTurn clientTurn, LocalDate date)
    {
        var cleared = Clearance.Told(clientTurn, date);
        return clientTurn.Day is ClientDay.Answered && clientTurn.Form is null ? end.ShownAgain(cleared, Placement.Below) : Say(cleared, wording.ClearanceIsSo);
    }

    // Not told to who trains them no more.
    private static Turn Answered(Turn turn, long by, LocalDate date, bool isSo) => turn with
    {
        Tells = [.. turn.Tells, new Tell(by, new Told.ClearanceAnswered(date, isSo), $"cleared:{by}")],
    };

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };

    private Button Of(string verb, string label, ClientTurn clientTurn, long by, LocalDate date) => new(
        label,
        new FeaturePress(Name, verb, string.Create(CultureInfo.InvariantCulture, $"{by}.{WeekButtons.Iso(date)}.c{clientTurn.Context.NewFormId}")).Payload);
}
