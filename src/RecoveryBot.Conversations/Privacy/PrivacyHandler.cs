using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Audits;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Privacy;

/// <summary>Says who can see what, what is kept and for how long, and leads to taking it away and erasing it.</summary>
/// <param name="command">Takes a command as if the client had typed it.</param>
internal sealed class PrivacyHandler(IPrivacyWording wording, Func<ClientTurn, Input.Command, Turn> command) : Feature
{
    private static readonly string[] Leads = ["export", "forget"];

    public override string Name => "privacy";

    public override IReadOnlyList<string> Commands => [Name];

    public override Turn Command(ClientTurn clientTurn, Input.Command said)
    {
        var agreed = clientTurn.Person.Consent!.At.InZone(clientTurn.Zone).Date;
        var shared = SharedWith.Of(new Speaker(clientTurn.Person, clientTurn.Context));
        var isCounted = clientTurn.Context.Me is { } me && clientTurn.Context.Directory.CountedIn(me) is not null;
        return new Turn(clientTurn.Person)
        {
            Messages =
            [
                new Message(
                    wording.Privacy(agreed, shared, isCounted),
                    [
                        .. shared.Select(IReadOnlyList<Button> (group) =>
                            [GroupButtons.Of(GroupButtons.Share, wording.ChangeSharingWith(group.GroupName), group.Group)]),
                        .. shared.Count > 0 ? (IReadOnlyList<IReadOnlyList<Button>>)[[Looking]] : [],
                        [Of("export", wording.ExportMine, clientTurn)],
                        [Of("forget", wording.ForgetMe, clientTurn)],
                    ]),
            ],
        };
    }

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => press switch
    {
        { Verb: WhoLooked } => new Turn(clientTurn.Person) { Messages = [Looks(clientTurn)] },
        not { Argument.Length: > 0 } => null,
        _ when clientTurn.IsUsed(press.Argument) => UsedButton.Pressed(clientTurn, press.Argument, wording),
        _ when Leads.Contains(press.Verb) => command(clientTurn.Spending(press.Argument), new Input.Command(press.Verb)),
        _ => null,
    };

    private const string WhoLooked = "looks";

    private const int MostLooks = 20;

    private Button Looking => new(wording.WhoLooked, new FeaturePress(Name, WhoLooked).Payload);

    private Message Looks(ClientTurn clientTurn)
    {
        var looks = clientTurn.Context.Looks.Value;
        return new Message(
            wording.Looks(
                SeenBy.Of([.. looks.Take(MostLooks)], clientTurn.Context.Directory, clientTurn.Zone), Math.Max(0, looks.Count - MostLooks)),
            [])
        {
            Card = "looks",
            Placement = Placement.Below,
        };
    }

    /// <summary>Each button counts once, or a press that comes twice would send everything twice.</summary>
    private Button Of(string verb, string label, ClientTurn clientTurn) =>
        new(label, new FeaturePress(Name, verb, $"{verb[0]}{clientTurn.Context.NewFormId}").Payload);
}
