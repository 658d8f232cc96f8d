using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.AccountLinking;

/// <summary>"/connect" of a client: shows a code, takes one, and says where the clock speaks and which chat is let go.</summary>
internal sealed class AccountLinkHandler(IAccountLinkWording wording, LinkCodeRedemption linkCodeRedemption) : Feature
{
    public const string Card = "connect";

    public override string Name => AccountLinkButtons.FeatureName;

    public override IReadOnlyList<string> Commands => [Name];

    public override Turn Command(ClientTurn clientTurn, Input.Command command)
    {
        var words = command.Arguments.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] when Chats(clientTurn).Count > 1 => Status(clientTurn),
            [] or [AccountLinkButtons.New] => Offer(clientTurn),
            [AccountLinkButtons.Off] => LetGo(clientTurn, Latest(clientTurn)),
            [AccountLinkButtons.Off, var platform] => LetGo(clientTurn, platform),
            _ => Redeem(clientTurn, command.Arguments),
        };
    }

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => press.Verb switch
    {
        AccountLinkButtons.New when clientTurn.IsUsed(press.Argument) => UsedButton.Pressed(clientTurn, press.Argument, wording),
        AccountLinkButtons.New when press.Argument.Length > 0 => Offer(clientTurn.Spending(press.Argument)),
        AccountLinkButtons.Remind when IsConnected(clientTurn, press.Argument) => Remind(clientTurn, press.Argument),
        AccountLinkButtons.Off when IsConnected(clientTurn, press.Argument) => LetGo(clientTurn, press.Argument),
        _ => null,
    };

    private Turn Offer(ClientTurn clientTurn)
    {
        var code = clientTurn.Context.NewConnectCode.Value;
        return Say(clientTurn, wording.ConnectCode(LinkCode.Shown(code))) with { Chats = [new ChatChange.OfferCode(code)] };
    }

    private Turn Redeem(ClientTurn clientTurn, string typed)
    {
        var (change, words) = linkCodeRedemption.Of(typed, clientTurn.Context);
        return new Turn(clientTurn.Person)
        {
            Messages = words is null ? [] : [new Message(words, [])],
            Chats = change is null ? [] : [change],
        };
    }

    private Turn Status(ClientTurn clientTurn)
    {
        var (here, chats) = (clientTurn.Context.Here, Chats(clientTurn));
        return new Turn(clientTurn.Person)
        {
            Messages =
            [
                new Message(
                    wording.ConnectedChats(here, chats),
                    [
                        AccountLinkButtons.Reminders(here, chats, wording),
                        [AccountLinkButtons.Another(clientTurn.Context.NewFormId, wording)],
                        .. AccountLinkButtons.LettingGo(here, chats, wording),
                    ])
                {
                    Card = Card,
                    Placement = Placement.Below,
                },
            ],
        };
    }

    private Turn Remind(ClientTurn clientTurn, string platform)
    {
        var words = platform == clientTurn.Context.Here ? wording.RemindersComeHere : wording.RemindersGoTo(platform);
        return new Turn(clientTurn.Person)
        {
            Messages = [new Message(words, []) { Card = Card }],
            Chats = [new ChatChange.RemindersTo(platform)],
        };
    }

    private Turn LetGo(ClientTurn clientTurn, string platform)
    {
        var here = clientTurn.Context.Here;
        var others = Chats(clientTurn).Where(chat => chat.Platform != platform).Select(chat => chat.Platform).ToList();
        if (others.Count == 0 || !IsConnected(clientTurn, platform))
        {
            return others.Count == 0 || Chats(clientTurn).Count < 2 ? Say(clientTurn, wording.NoOtherChat) : Status(clientTurn);
        }

        var stays = platform == here ? others[0] : here;
        var gone = new Message(wording.SeparatedHere(stays), []) { IsFarewell = true };
        var told = new Message(wording.SeparatedThere(platform), []);
        return new Turn(clientTurn.Person)
        {
            Messages = [platform == here ? gone : told],
            Chats = [new ChatChange.UnlinkChat(platform)],
            Sends =
            [
                .. Chats(clientTurn).Where(chat => chat.Platform != here)
                    .Select(chat => new Send(new Destination.Own(chat.Platform), chat.Platform == platform ? gone : told)),
            ],
        };
    }

    /// <summary>The chat that "off" undoes: this one if it came later than the first, or else the one that came last.</summary>
    private static string Latest(ClientTurn clientTurn) => Chats(clientTurn) switch
    {
        [var first, .., var last] when first.Platform == clientTurn.Context.Here => last.Platform,
        _ => clientTurn.Context.Here,
    };

    private static bool IsConnected(ClientTurn clientTurn, string platform) =>
        Chats(clientTurn) is { Count: > 1 } chats && chats.Any(chat => chat.Platform == platform);

    private static IReadOnlyList<LinkedChat> Chats(ClientTurn clientTurn) => clientTurn.Context.Chats.Value;

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };
}
