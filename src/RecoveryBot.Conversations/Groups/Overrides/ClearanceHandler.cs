using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>A trainer notes a clinician's word on a client. It holds once the client says that it is so: only they were there.</summary>
internal sealed class ClearanceHandler(IGroupWording wording)
{
    private readonly ClientChoice _choice = new(wording);

    /// <summary>"/clearance NAME DATE WHO".</summary>
    public Turn Command(Speaker speaker, string typed) => _choice.Talk(
        speaker,
        typed,
        (client, rest) => ClearanceLine.Read(rest, speaker.Today) is { } line ? Note(speaker, client, line) : speaker.Say(wording.ClearanceHint(client.Name)),
        (client, label) => TrainerDecisionButtons.Of(TrainerDecisionButtons.Clearance, label, client.Person));

    /// <summary>The button of a referral's notice.</summary>
    public Turn Hint(Speaker speaker, FoundClient client) => speaker.Say(wording.ClearanceHint(client.Name));

    public Turn Heard(Speaker speaker, long by, Told.ClearanceAnswered answered) => ClientLookup.Of(speaker, by) is { } client
        ? speaker.Say(new Message(wording.ClearanceAnswered(client.Name, answered.Date, answered.IsSo), []) { Priority = DeliveryPriority.Reminder })
        : new Turn(speaker.Person);

    private Turn Note(Speaker speaker, FoundClient client, ClearanceLine line) => speaker.Say(wording.ClearanceAsked(client.Name, line.Date)) with
    {
        Tells = [new Tell(client.Person, new Told.ClearanceNoted(line.Date, line.Who), $"clearance:{speaker.Context.Me}")],
    };
}
