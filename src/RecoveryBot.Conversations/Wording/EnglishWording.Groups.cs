using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private static readonly LocalTimePattern GroupTime = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly LocalDatePattern LastDay = LocalDatePattern.CreateWithInvariantCulture("d MMMM");

    public string IAmATrainer => "I'm a trainer";

    public RichText AskTrainer => Said(
        "As a trainer you see what clients choose to share, and they see your name.",
        "I keep your name and your groups. No health questions.");

    public string AgreeToTrain => "All right";

    public RichText TrainerAlready => Said("You are a trainer here already. /group shows your groups.");

    public string TrainMyself => "I train myself";

    public RichText StartToBegin => Said("Then let's begin with you: /start.");

    public RichText LeftSo => Said("It stays as it is.");

    public RichText AskTrainerName => Said("What should your clients call you?");

    public RichText AskGroupName => Said("What is your group called?");

    public RichText AskSummaryTime => Said("When should I show the morning?");

    public RichText NoName(int longest) => Said($"I need a name of 1 to {longest} letters that can be seen.");

    public RichText GroupIsSetUp(string group, LocalTime at) => RichText.Of(
        new Block.Paragraph([Bold(group), new Span($" is set up. Its mornings are shown at {GroupTime.Format(at)}.")]));

    public RichText TooManyGroups(int most) => Said($"You have {most} groups already, and more is more than I keep apart. Close one first: /group close.");

    public RichText OnlyTrainerHere => Said("Here you are a trainer. Would you like mornings of your own as well?");

    public string SetMeUp => "Set me up";

    public RichText TrainerHelp => RichText.Of(
        new Block.Bullets(
        [
            [Bold("/group"), new Span(" shows your groups: who is in them, invites, leaving")],
            [Bold("/link"), new Span(" said in a channel: it shows your group's mornings")],
            [Bold("/link off"), new Span(" said there: it shows them no more")],
            [Bold("/summary"), new Span(" said there: it shows them now")],
            [Bold("/client NAME"), new Span(" shows one client, as far as they let you")],
            [Bold("/group off 24 Dec to 26 Dec"), new Span(" gives the group days off")],
            [Bold("/export"), new Span(" sends you all that I keep of you")],
            [Bold("/override"), new Span(" changes a client's day, such as: /override Cem at most recovery until Friday")],
            [Bold("/menu"), new Span(" says what of the recovery menu is not used for a client, such as: /menu Cem")],
            [Bold("/rules"), new Span(" sets when a group's days are eased, and shows first what would differ")],
            [Bold("/clearance"), new Span(" notes a clinician's word, such as: /clearance Cem 24 Nov Dr Weber")],
            [Bold("/forget"), new Span(" erases all that I keep of you, and closes the groups you answer for")],
        ]));

    public string InviteClients => "Invite clients";

    public string InviteTrainer => "Invite a trainer";

    public string ShowMembers => "Who is in it";

    public RichText GroupOverview(Membership group, IReadOnlyList<Member> members) => RichText.Of(
        new Block.Paragraph([Bold(group.GroupName), new Span($": {Count(Clients(members).Count, "client")}. Trainers: {Names(Trainers(members))}.")]),
        new Block.Paragraph([new Span(group.Role switch
        {
            Role.Owner => "You answer for this group.",
            Role.Trainer => "You train this group.",
            _ => "You are a client here.",
        })]));

    public RichText NoGroupOfYours => Said("You have no group for that. /group shows what there is.");

    public RichText AskInviteFor(string group) => RichText.Of(
        new Block.Paragraph([new Span("How many may join "), Bold(group), new Span(" with this code?")]));

    public string InviteOne => "One person";

    public string InviteTwenty => "20 people";

    public string InviteAnyone => "Anyone";

    public RichText InviteCodeFor(string code, string? link, string group, Role role, int? uses, LocalDate until) => RichText.Of(
    [
        new Block.Paragraph(
        [
            new Span((role, uses) switch
            {
                (Role.Trainer, _) => "One trainer can join ",
                (_, 1) => "One person can join ",
                (_, { } some) => $"{some} people can join ",
                _ => "Anyone can join ",
            }),
            Bold(group),
            new Span($" with this until {LastDay.Format(until)}.{(link is null ? " They send me:" : "")}"),
        ]),
        .. link is null ? (Block[])[] : [new Block.Paragraph([new Span(link)]), new Block.Paragraph([new Span("Where the link doesn't open me, they send me:")])],
        new Block.Paragraph([new Span($"/start {code}", SpanStyle.Strong)]),
    ]);

    public string StopInvite => "Stop it";

    public RichText InviteStopped => Said("Nobody can join by that code any more.");

    public RichText NoSuchInvite => Said("That code doesn't work: mistyped, used up, or over. Ask for a new one.");

    public RichText OnlyTheOwner(string owner) => Said($"Only {owner} can invite trainers to this group.");

    public RichText InGroupAlready(string group) => Said($"You are in {group} already.");

    public RichText TrainsNow(string group) => Said(
        $"You train {group} now. Each client is asked what you may see; until they say so, you see nothing of them.");

    public RichText AskSharing(string group, IReadOnlyList<string> trainers, bool isMember) => RichText.Of(
        isMember
            ? new Block.Paragraph([new Span("What may the trainers of "), Bold(group), new Span(" see?")])
            : new Block.Paragraph([new Span("You are invited to "), Bold(group), new Span(".")]),
        new Block.Paragraph([new Span(
            $"Trainers: {Names(trainers)}. You choose what they see, from today on. Less is always possible, at once; more always asks you first.")]),
        new Block.Bullets(
        [
            [Bold(ConsentLevelName(ConsentLevel.Decision)), new Span(": train, less, recovery, rest, see a professional; whether you answered, or trained although told to rest.")],
            [Bold(ConsentLevelName(ConsentLevel.Answers)), new Span(": sleep, energy, soreness, stress, mood, movement, food, sessions, and what is usual for you.")],
            [Bold(ConsentLevelName(ConsentLevel.Health)), new Span(": pain, illness, warning signs, pregnancy, conditions.")],
        ]));

    public string ConsentLevelName(ConsentLevel level) => level switch
    {
        ConsentLevel.Decision => "The day's answer",
        ConsentLevel.Answers => "+ my answers",
        _ => "+ pain and health",
    };

    public string NotNow => "Not now";

    public string SeeNothing => "Nothing";

    public RichText AskNaming(string? channel, PlacePurpose purpose) => RichText.Of(new Block.Paragraph(
    [
        new Span("May "),
        Bold(ChannelName(channel, begins: false)),
        new Span(purpose == PlacePurpose.Trainers
            ? " show your day by name? Whoever is in it reads: as planned, less, recovery, rest, or needs a word. Never why."
            : " show your name, with as planned or easier day, never why?"),
    ]));

    public string ByName => "By name";

    public string NotByName => "No";

    public RichText AskCalledName => Said("What should they call you?");

    public RichText SharesNow(
        string group, IReadOnlyList<string> trainers, ConsentLevel level, IReadOnlyList<(string? Title, bool IsNamed)> channels) => RichText.Of(
        new Block.Paragraph(
        [
            Bold(group),
            new Span($": {Names(trainers)} {See(trainers.Count)} {Seen(level)}."),
            .. channels.Select(channel => new Span($" {ChannelName(channel.Title)} {(channel.IsNamed ? "shows your name" : "doesn't name you")}.")),
            new Span(" /group changes it."),
        ]));

    public RichText SeesNothing(IReadOnlyList<string> trainers) => Said($"{Names(trainers)} {See(trainers.Count)} nothing of you from now on, past days included.");

    public RichText NotJoined => Said("Then not now. The code stays good as long as it lasts.");

    public RichText NamedNow(string? channel, bool isNamed) => Said(isNamed
        ? $"{ChannelName(channel)} may show your name. /group changes it."
        : $"{ChannelName(channel)} doesn't name you.");

    public RichText AskNewTrainer(string trainer, string group) => RichText.Of(new Block.Paragraph(
        [Bold(trainer), new Span($" now trains {group} too. May {trainer} see what the others see? Until you say so: nothing.")]));

    public string SeeTheSame => "The same";

    public string SeeOnlyTheDay => "Only the day's answer";

    public RichText SeesNow(string trainer, ConsentLevel? level) => Said(level is { } shared
        ? $"{trainer} sees {Seen(shared)}. /group changes it."
        : $"{trainer} sees nothing of you.");
}
