using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Groups.DaysOff;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>Whatever is said and pressed about groups, by trainers, clients and strangers. Null for what is about something else.</summary>
internal sealed partial class GroupHandler
{
    /// <summary>So long somebody who taps again and again means one tap.</summary>
    private static readonly Duration OneTap = Duration.FromMinutes(1);

    private readonly IGroupWording _wording;
    private readonly Func<Speaker, Input, Turn?> _beside;
    private readonly TrainerHandler _trainer;
    private readonly InviteHandler _invite;
    private readonly JoinHandler _join;
    private readonly MembersHandler _members;
    private readonly LinkHandler _link;
    private readonly SummaryHandler _summary;
    private readonly ClientViewHandler _clients;
    private readonly TrainerDecisionHandler _decisions;
    private readonly RulesHandler _rules;
    private readonly IReadOnlyList<SpeakerForm> _forms;

    /// <param name="beside">What else trainers, clients and strangers may say and press; null for nothing of it.</param>
    public GroupHandler(IGroupWording wording, IOnboardingWording onboarding, Func<Speaker, Input, Turn?> beside)
    {
        _wording = wording;
        _beside = beside;
        _trainer = new TrainerHandler(wording, onboarding);
        _invite = new InviteHandler(wording);
        _join = new JoinHandler(wording);
        _members = new MembersHandler(wording);
        _link = new LinkHandler(wording);
        _summary = new SummaryHandler(wording);
        _clients = new ClientViewHandler(wording);
        _decisions = new TrainerDecisionHandler(wording);
        _rules = new RulesHandler(wording);
        _forms = [_trainer.Form, _join.Form, _link.Form, _clients.Write.Form, _decisions.Form];
    }

    public Turn? Take(Speaker speaker, Input input) => _beside(speaker, input) ?? input switch
    {
        Input.Command command => Command(speaker, command),
        Input.Press press when IsRepeat(speaker, press.Payload) => new Turn(speaker.Person),
        Input.Press press => Remembered(speaker, press.Payload, Press(speaker, press.Payload)),
        Input.Typed typed when speaker.Open is { } open && FormOf(open.Kind) is { } form && !ExitWords.Mean(typed.Text)
            && !CommandWords.MeansOtherThanGreeting(typed.Text) => form.Type(speaker, open, typed.Text),
        Input.FromParty { By: { } by } told when _decisions.Hear(speaker, by, told.What) is { } turn => turn,
        Input.FromParty { By: { } by } told when _rules.Hear(speaker, by, told.What) is { } turn => turn,
        Input.FromParty told => Hear(speaker, told.What, told.By),
        _ => null,
    };

    /// <summary>To who joins by a code: a client is asked what may be seen, a trainer agrees first, a stranger gets to know the bot first.</summary>
    public Turn? Start(Speaker speaker, string typed)
    {
        if (InviteCode.Read(typed) is not { } code)
        {
            return null;
        }

        return (speaker.Context.Directory.Invite(InviteCode.HashOf(code), speaker.Now), speaker.Person) switch
        {
            (null, _) => speaker.Say(_wording.NoSuchInvite),
            ({ Role: Role.Trainer }, _) => _trainer.JoinAsTrainer(speaker, code),
            ({ } found, { Client: not null }) => _join.Begin(speaker, code, found),
            _ => null,
        };
    }

    /// <summary>Below the last word of onboarding, if it began with a code.</summary>
    public Turn? JoinNow(Speaker speaker, string code) => speaker.Context.Directory.Invite(InviteCode.HashOf(code), speaker.Now) is { Role: Role.Client } found
        ? _join.Begin(speaker, code, found)
        : null;

    /// <summary>The button of the first screen for somebody who wants to train others.</summary>
    public Button TrainerButton => new(
        _wording.IAmATrainer, new FeaturePress(GroupButtons.Subject, GroupButtons.Trainer).Payload);

    /// <summary>Tapped again at once: what it led to stands right there.</summary>
    private static bool IsRepeat(Speaker speaker, string payload) =>
        speaker.Person?.LatestPress is { } latest && latest.Payload == payload && speaker.Now - latest.At <= OneTap && speaker.Now >= latest.At;

    private static Turn? Remembered(Speaker speaker, string payload, Turn? turn) =>
        turn is { Person: { } person } && (turn is not { Tells: [], Consents: [], Trainer: [], Founds: null } || person != speaker.Person)
            ? turn with { Person = person with { LatestPress = new UsedPress(payload, speaker.Now) } }
            : turn;

    private Turn? Command(Speaker speaker, Input.Command command) => command.Name switch
    {
        "start" when command.Arguments.Length > 0 => Start(speaker, command.Arguments),
        "client" when speaker.Trained.Count > 0 => _clients.Command(speaker, command.Arguments),
        "rules" when speaker.Trained.Count > 0 => _rules.Command(speaker),
        _ when speaker.Trained.Count > 0 && _decisions.Command(speaker, command) is { } turn => turn,
        "link" => _link.Command(speaker, command.Arguments),
        "summary" => _summary.Command(speaker),
        "group" when speaker.Person?.Trainer is null && speaker.Joined.Count == 0 => _trainer.Ask(speaker),
        "group" when GroupWords.Off(command.Arguments) is { } days => Chosen(
            speaker, speaker.Trained, group => days.Length > 0 ? DaysOffHandler.Command(speaker, group, days, _wording) : DaysOffHandler.End(speaker, group, _wording)),
        "group" => Group(speaker, GroupWords.Read(command.Arguments)),
        _ => null,
    };

    private Turn Group(Speaker speaker, string? wish) => wish switch
    {
        GroupWords.Create => speaker.Person is { Trainer: not null } ? _trainer.SetUp(speaker) : _trainer.Ask(speaker),
        GroupWords.Invite => Chosen(speaker, speaker.Trained, group => _invite.Ask(speaker, group)),
        GroupWords.Members => Chosen(speaker, speaker.Trained, group => _members.List(speaker, group)),
        GroupWords.Leave => Chosen(speaker, speaker.Groups, group => _members.AskLeave(speaker, group)),
        GroupWords.Close => Chosen(speaker, [.. speaker.Trained.Where(group => group.Role == Role.Owner)], group => _members.AskClose(speaker, group)),
        _ => Overview(speaker),
    };

    /// <summary>Their groups, each with what can be done.</summary>
    private Turn Overview(Speaker speaker) => speaker.Groups.Count == 0
        ? _trainer.SetUp(speaker)
        : new Turn(speaker.Person) { Messages = [.. speaker.Groups.Select(group => OverviewOf(speaker, group))] };

    private Message OverviewOf(Speaker speaker, Membership group) => new(
        _wording.GroupOverview(group, speaker.Context.Directory.MembersOf(group.Group)),
        group.Trains
            ?
            [
                [GroupButtons.Of(GroupButtons.Clients, _wording.InviteClients, group.Group), GroupButtons.Of(GroupButtons.Members, _wording.ShowMembers, group.Group)],
                [GroupButtons.Of(GroupButtons.HowLoud, _wording.HowLoud, group.Group)],
                [
                    .. group.Role == Role.Owner ? (Button[])[GroupButtons.Of(GroupButtons.Trainer, _wording.InviteTrainer, group.Group)] : [],
                    GroupButtons.Of(GroupButtons.Leave, _wording.LeaveGroup, group.Group),
                ],
            ]
            :
            [
                [GroupButtons.Of(GroupButtons.Share, _wording.ChangeSharing, group.Group), GroupButtons.Of(GroupButtons.Leave, _wording.LeaveGroup, group.Group)],
            ]);

    /// <summary>About the only group there is; with several, they are shown to choose from.</summary>
    private Turn Chosen(Speaker speaker, IReadOnlyList<Membership> groups, Func<Membership, Turn> take) => groups switch
    {
        [] => speaker.Say(_wording.NoGroupOfYours),
        [var only] => take(only),
        _ => Overview(speaker),
    };

    /// <summary>What they type is for a client to read.</summary>
    public static bool Writes(Speaker speaker) => speaker.Open is { Kind: WriteForm.Kind };

    private SpeakerForm? FormOf(string kind) => _forms.FirstOrDefault(form => form.Kind == kind);
}
