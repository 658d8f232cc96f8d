using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Settings;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Comebacks;

/// <summary>
/// After a silence that ends: the morning's question can be moved, made shorter or left as it is, in one message and
/// without a word about the mornings that went by.
/// </summary>
internal sealed class ComebackHandler(IComebackWording wording, SettingsHandler settings) : Feature
{
    private const string Move = "move";
    private const string Shorten = "short";
    private const string Leave = "leave";

    public override string Name => "comeback";

    /// <summary>The turn that ended a silence with the offer above its answer; any other turn as it is.</summary>
    public Turn Welcoming(Turn turn, Input input, TurnContext context)
    {
        var begins = context.Person is { Client: not null, PromptSchedule.IsSilent: true }
            && turn.Person is { Client.Reminders.Morning: true, PromptSchedule.IsSilent: false, Pause: null, OverlayForm: null }
            && turn.Messages.Count > 0;
        return begins && !IsAboutHealth(turn, input) && MorningOf(turn, context) is { } next
            ? turn with { Messages = [new Message(wording.Comeback(next, turn.Person!.Client!.ShorterMornings), Rows(turn, context)), .. turn.Messages] }
            : turn;
    }

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument) switch
    {
        (Move or Shorten or Leave, { Length: > 0 } once) when clientTurn.IsUsed(Once(once)) =>
            UsedButton.Pressed(clientTurn, Once(once), wording),
        (Move, { Length: > 0 } once) => settings.Command(
            clientTurn.Spending(Once(once)), new Input.Command(SettingsForm.Kind, SettingRow.Of(SettingTopic.Morning).Id)),
        (Shorten, { Length: > 0 } once) => Say(Shorter(clientTurn).Spending(Once(once)), wording.MorningsShorter),
        (Leave, { Length: > 0 } once) => Say(clientTurn.Spending(Once(once)), wording.MorningsStay),
        _ => null,
    };

    /// <summary>Whoever speaks of a warning sign, or is sent to a professional, has something else to think of.</summary>
    private static bool IsAboutHealth(Turn turn, Input input) => turn.Person is { Day: ClientDay.Answered { Decision: Decision.Refer } }
        || (SafetyScreening.TextOf(input) is { } text && SafetyScreening.Signs(input, text).Count > 0);

    private static NodaTime.LocalDateTime? MorningOf(Turn turn, TurnContext context)
    {
        var (client, promptSchedule) = (turn.Person!.Client!, turn.Person.PromptSchedule);
        var zone = ClientTurn.ZoneOf(client);
        return MorningTimes.NextAfter(context.Now, client, zone, promptSchedule.LastDue) is var (_, at) ? at.InZone(zone).LocalDateTime : null;
    }

    private IReadOnlyList<IReadOnlyList<Button>> Rows(Turn turn, TurnContext context)
    {
        Button Of(string verb, string label) => new(label, new FeaturePress(Name, verb, context.NewFormId).Payload);
        return
        [
            turn.Person!.Client!.ShorterMornings
                ? [Of(Move, wording.MoveMornings)]
                : [Of(Move, wording.MoveMornings), Of(Shorten, wording.ShortenMornings)],
            [Of(Leave, wording.LeaveMornings)],
        ];
    }

    private static ClientTurn Shorter(ClientTurn clientTurn)
    {
        var client = clientTurn.Client with { ShorterMornings = true };
        return clientTurn with { Client = client, Person = clientTurn.Person with { Client = client } };
    }

    private static string Once(string once) => $"c{once}";

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };
}
