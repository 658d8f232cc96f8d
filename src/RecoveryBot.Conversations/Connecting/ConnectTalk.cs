using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Connecting;

/// <summary>"/connect" of a client: shows a code, takes one, and says where the clock speaks and which chat is let go.</summary>
internal sealed class ConnectTalk(IWording wording, Redeeming redeeming) : Subject
{
    public const string Card = "connect";

    public override string Name => ConnectPresses.Subject;

    public override IReadOnlyList<string> Commands => [Name];

    public override Turn Command(Visit visit, Input.Command command)
    {
        var words = command.Arguments.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] when Chats(visit).Count > 1 => Status(visit),
            [] or [ConnectPresses.New] => Offer(visit),
            [ConnectPresses.Off] => LetGo(visit, Latest(visit)),
            [ConnectPresses.Off, var platform] => LetGo(visit, platform),
            _ => Redeem(visit, command.Arguments),
        };
    }

    public override Turn? Press(Visit visit, SubjectPress press) => press.Verb switch
    {
        ConnectPresses.New when visit.IsSpent(press.Argument) => UsedButton.Pressed(visit, press.Argument, wording),
        ConnectPresses.New when press.Argument.Length > 0 => Offer(visit.Spending(press.Argument)),
        ConnectPresses.Remind when IsConnected(visit, press.Argument) => Remind(visit, press.Argument),
        ConnectPresses.Off when IsConnected(visit, press.Argument) => LetGo(visit, press.Argument),
        _ => null,
    };

    private Turn Offer(Visit visit)
    {
        var code = visit.Context.NewConnectCode.Value;
        return Say(visit, wording.ConnectCode(ConnectCode.Shown(code))) with { Chats = [new ChatChange.OfferCode(code)] };
    }

    private Turn Redeem(Visit visit, string typed)
    {
        var (change, words) = redeeming.Of(typed, visit.Context);
        return new Turn(visit.Person)
        {
            Messages = words is null ? [] : [new Message(words, [])],
            Chats = change is null ? [] : [change],
        };
    }

    private Turn Status(Visit visit)
    {
        var (here, chats) = (visit.Context.Here, Chats(visit));
        return new Turn(visit.Person)
        {
            Messages =
            [
                new Message(
                    wording.ConnectedChats(here, chats),
                    [
                        ConnectPresses.Reminders(here, chats, wording),
                        [ConnectPresses.Another(visit.Context.NewFormId, wording)],
                        .. ConnectPresses.LettingGo(here, chats, wording),
                    ])
                {
                    Card = Card,
                    Placement = Placement.Below,
                },
            ],
        };
    }

    private Turn Remind(Visit visit, string platform)
    {
        var words = platform == visit.Context.Here ? wording.RemindersComeHere : wording.RemindersGoTo(platform);
        return new Turn(visit.Person)
        {
            Messages = [new Message(words, []) { Card = Card }],
            Chats = [new ChatChange.RemindersTo(platform)],
        };
    }

    private Turn LetGo(Visit visit, string platform)
    {
        var here = visit.Context.Here;
        var others = Chats(visit).Where(chat => chat.Platform != platform).Select(chat => chat.Platform).ToList();
        if (others.Count == 0 || !IsConnected(visit, platform))
        {
            return others.Count == 0 || Chats(visit).Count < 2 ? Say(visit, wording.NoOtherChat) : Status(visit);
        }

        var stays = platform == here ? others[0] : here;
        var gone = new Message(wording.SeparatedHere(stays), []) { IsFarewell = true };
        var told = new Message(wording.SeparatedThere(platform), []);
        return new Turn(visit.Person)
        {
            Messages = [platform == here ? gone : told],
            Chats = [new ChatChange.Separate(platform)],
            Sends =
            [
                .. Chats(visit).Where(chat => chat.Platform != here)
                    .Select(chat => new Send(new Destination.Own(chat.Platform), chat.Platform == platform ? gone : told)),
            ],
        };
    }

    /// <summary>The chat that "off" undoes: this one if it came later than the first, or else the one that came last.</summary>
    private static string Latest(Visit visit) => Chats(visit) switch
    {
        [var first, .., var last] when first.Platform == visit.Context.Here => last.Platform,
        _ => visit.Context.Here,
    };

    private static bool IsConnected(Visit visit, string platform) =>
        Chats(visit) is { Count: > 1 } chats && chats.Any(chat => chat.Platform == platform);

    private static IReadOnlyList<ConnectedChat> Chats(Visit visit) => visit.Context.Chats.Value;

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };
}
