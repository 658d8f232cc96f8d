using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>
/// Each cell of the table of who may do what, over all commands and buttons, real and forged, in the direct chat and in a channel.
/// </summary>
public sealed class AuthorizationTests : IAsyncDisposable
{
    private const long NoSuch = 987_654;

    private static readonly Place Sam = Place.Direct("telegram", "3001");
    private static readonly Place Tom = Place.Direct("telegram", "3002");
    private static readonly Place Fay = Place.Direct("telegram", "3003");
    private static readonly Place Max = Place.Direct("telegram", "3004");

    private readonly Gym _gym = new Gym().WithReports();
    private long _group;
    private long _anna;
    private string _start = "";

    public static TheoryData<ActingRole> Roles => [.. Authorization.Columns.Select(column => column.Role).Where(role => role != ActingRole.Anonymous)];

    public static TheoryData<GroupAct, ActingRole> Allowed =>
    [
        .. from act in Enum.GetValues<GroupAct>()
           from role in Enum.GetValues<ActingRole>()
           where Authorization.Of(act, role) == Authorized.Allowed
           select new TheoryDataRow<GroupAct, ActingRole>(act, role),
    ];

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task Whoever_may_do_something_can(GroupAct act, ActingRole role)
    {
        await Begin();
        var who = Who(role);
        May(role);

        switch (act)
        {
            case GroupAct.Found:
                Assert.DoesNotContain("doesn't work", await _gym.Type(who, _start), StringComparison.Ordinal);
                Assert.NotEmpty(await _gym.Type(who, "/group create"));
                break;
            case GroupAct.Invite:
                Assert.Contains("Anna", await _gym.Type(who, "/group members"), StringComparison.Ordinal);
                Assert.Contains("/start ", await _gym.Hear(who, who, new Input.Press($"group:anyone:{_group}.0.x1")), StringComparison.Ordinal);
                break;
            case GroupAct.Own:
                Assert.Contains("One trainer can join", await _gym.Hear(who, who, new Input.Press($"group:trainer:{_group}.0.")), StringComparison.Ordinal);
                await _gym.Hear(who, who, new Input.Press($"group:closed:{_group}.0.x2"));
                Assert.Empty(_gym.Members(_group));
                break;
            case GroupAct.Link:
                await _gym.SayIn(Gym.Channel, who, "/link off");
                Assert.Contains("Who reads there?", await _gym.SayIn(Gym.Channel, who, "/link"), StringComparison.Ordinal);
                break;
            case GroupAct.Unlink:
                await _gym.SayIn(Gym.Channel, who, "/link off");
                Assert.Empty(_gym.Directory(directory => directory.PlacesOf(_group)));
                break;
            case GroupAct.Look:
                Assert.Contains("Two weeks:", await _gym.Type(who, "/client Anna"), StringComparison.Ordinal);
                break;
            case GroupAct.Decide:
                Assert.Contains("Passing it on to Anna: rest", await _gym.Type(who, "/override Anna rest"), StringComparison.Ordinal);
                Assert.Contains(_gym.Sent(Gym.Anna), message => PlainText.Of(message).Contains("changed your day: rest", StringComparison.Ordinal));
                break;
            case GroupAct.Rule:
                await _gym.Type(who, "/rules");
                Assert.Contains("The rules of Gym Nord", _gym.Last(who), StringComparison.Ordinal);
                await _gym.Tap(who, "What would differ");
                await _gym.Tap(who, "Save");
                Assert.Contains("Saved.", _gym.Last(who), StringComparison.Ordinal);
                break;
            default:
                await _gym.Hear(who, who, new Input.Press($"group:share:{_group}.0."));
                await _gym.Tap(who, "Nothing");
                Assert.DoesNotContain(_gym.Consents(Gym.Anna), consent => consent.Group == _group);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Whoever_may_not_changes_and_learns_nothing(ActingRole role)
    {
        await Begin();
        var who = Who(role);
        May(role);
        foreach (var act in Enum.GetValues<GroupAct>().Where(act => Authorization.Of(act, role) != Authorized.Allowed))
        {
            foreach (var (input, isReal) in Inputs(act, _group, _anna))
            {
                foreach (var origin in new[] { who, Gym.Channel })
                {
                    // In a channel a forged press of ours does not reach anybody: there is a way only for commands.
                    if (origin != who && input is Input.Press)
                    {
                        continue;
                    }

                    var before = Snapshot(who);
                    var inChannel = _gym.Sent(Gym.Channel).Count;
                    var said = await _gym.Hear(who, origin, input);

                    var cell = $"{act}, {role}: {input} in {(origin == who ? "direct" : "a channel")}";
                    Assert.True(before == Snapshot(who), $"Something changed: {cell}\n{before}\n{Snapshot(who)}");
                    Assert.False(said.Contains("Anna", StringComparison.Ordinal) && role != ActingRole.Client && !isReal, $"Somebody was named: {cell}: {said}");
                    Assert.False(said.Contains("/start ", StringComparison.Ordinal), $"A code was given: {cell}");
                    if (Authorization.Of(act, role) == Authorized.Refused && isReal && origin == Gym.Channel)
                    {
                        // Whoever never spoke with the bot is shown the way to it, right there.
                        Assert.False((said.Length == 0 && inChannel == _gym.Sent(Gym.Channel).Count) || said.Contains("That button is an old one", StringComparison.Ordinal), $"Not refused in words: {cell}");
                    }
                }
            }
        }
    }

    /// <summary>A forged button about somebody else's group is answered as one about no group at all.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public async Task What_is_not_there_for_somebody_is_answered_as_if_there_were_no_such_group(ActingRole role)
    {
        await Begin();
        var who = Who(role);
        May(role);
        foreach (var act in Enum.GetValues<GroupAct>().Where(act => Authorization.Of(act, role) == Authorized.Absent))
        {
            foreach (var ((real, _), (none, _)) in Inputs(act, _group, _anna).Zip(Inputs(act, NoSuch, NoSuch)).Where(pair => pair.First.Input is Input.Press))
            {
                var said = await _gym.Hear(who, who, real);
                _gym.Bot.Time.Advance(TimeSpan.FromMinutes(2));
                var absent = await _gym.Hear(who, who, none);

                Assert.True(said == absent, $"{act}, {role}: {real}\n{said}\n{absent}");
            }
        }
    }

    [Fact]
    public async Task Nobody_acts_in_the_name_of_a_channel()
    {
        await Begin();
        var before = Snapshot(Sam);

        await _gym.Bot.Turns.TakeAsync(new Application.Turns.InboundUpdate(new Actor("telegram", null), Gym.Channel, "a1", new Input.Anonymous()), Bot.Stopping);
        await _gym.Settle();

        Assert.Equal(before, Snapshot(Sam));
    }

    [Fact]
    public void The_page_for_readers_shows_this_table() =>
        Assert.Contains(Authorization.AsMarkdown(), File.ReadAllText(Path.Combine(Root(), "src", "README.md")), StringComparison.Ordinal);

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

    private static IEnumerable<(Input Input, bool IsReal)> Inputs(GroupAct act, long group, long anna)
    {
        Input Press(string payload) => new Input.Press(payload);
        (Input, bool) Forged(string payload) => (Press(payload), false);
        (Input, bool) Said(string words) => (Input.Written(words), true);
        return act switch
        {
            GroupAct.Found => [],
            GroupAct.Invite =>
            [
                .. new[] { "clients", "members", "one", "twenty", "anyone", "howloud", "stopinv" }.Select(verb => Forged($"group:{verb}:{group}.0.f{verb}")),
                .. new[] { "remove", "removed", "loud" }.Select(verb => Forged($"group:{verb}:{group}.{anna}.f{verb}")),
            ],
            GroupAct.Own => [.. new[] { "trainer", "handed", "close", "closed" }.Select(verb => Forged($"group:{verb}:{group}.{anna}.f{verb}"))],
            GroupAct.Link => [Said("/link")],
            GroupAct.Unlink => [Said("/link off")],
            GroupAct.Look =>
            [
                Said("/client Anna"),
                .. new[] { "show", "why", "write", "checkin", "more", "back", "spoke", "read" }.Select(verb => Forged($"client:{verb}:{anna}.")),
                .. new[] { "agree", "next", "page" }.Select(verb => Forged($"client:{verb}:{anna}.{group}.2026-03-02.1")),
                Forged($"client:snooze:{anna}.{group}.2026-03-02.Run.200"), Forged($"client:snoozed:{anna}.{group}.2026-03-02.Run.3.200"),
            ],
            GroupAct.Decide =>
            [
                Said("/override Anna rest"), Said("/menu Anna"), Said("/clearance Anna today Dr Weber"),
                Forged($"coaching:change:{anna}."), Forged($"coaching:saw:{anna}.3.0..x"), Forged($"coaching:notseen:{anna}."),
                Forged($"coaching:menu:{anna}.31.x"), Forged($"coaching:menu:{anna}."), Forged($"coaching:clear:{anna}."),
            ],
            GroupAct.Rule =>
            [
                Said("/rules"),
                .. new[] { "ask", "show", "try", "who", "save", "leave" }.Select(verb => Forged($"rules:{verb}:{group}.512200.x")),
                Forged($"rules:one:{group}.512200.x.0"),
            ],
            _ =>
            [
                .. new[] { "share", "same", "day", "nothing", "name", "noname" }.Select(verb => Forged($"group:{verb}:{group}.{anna}.")),
                .. new[] { "move", "shorter", "leave", "answer", "mute", "unmute", "tell" }.Select(verb => Forged($"coach:{verb}:{anna}.2026-03-02")),
            ],
        };
    }

    private string Snapshot(Place who) => string.Join('\n',
    [
        .. _gym.Members(_group).Select(member => $"{member.Person} {member.Role} {member.Loudness}"),
        .. _gym.Consents(Gym.Anna).Select(consent => $"{consent}"),
        .. _gym.Directory(directory => directory.PlacesOf(_group)).Select(place => $"{place.Id} {place.Purpose}"),
        .. _gym.Bot.Database.Read(queries => queries.Everything(Gym.Anna))!.Facts.Select(kept => kept.Fact).OfType<Fact.TrainersSaid>().SelectMany(said => said.Words).Select(word => $"{word.Decision} {word.At}"),
        $"{_gym.Bot.Database.Read(queries => queries.Group(_group))?.State?.Rules}",
        who == Gym.Anna ? "" : $"{_gym.Sent(Gym.Anna).Count} to Anna",
    ]);

    private void May(ActingRole role) => _gym.Rights.Says = role is ActingRole.Trainer or ActingRole.Owner or ActingRole.ChannelManager
        ? new Rights(Manages: true, BotPosts: true, BotAttaches: true)
        : Rights.None;

    private static Place Who(ActingRole role) => role switch
    {
        ActingRole.Stranger => Sam,
        ActingRole.Client => Gym.Anna,
        ActingRole.OtherClient => Gym.Cem,
        ActingRole.Trainer => Tom,
        ActingRole.Owner => Gym.Ben,
        ActingRole.TrainerElsewhere => Gym.Ida,
        ActingRole.FormerTrainer => Fay,
        _ => Max,
    };

    private async Task Begin()
    {
        _gym.Chats.AddRange([Sam, Tom, Fay, Max]);
        _group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await BecomesTrainer(Tom, "Tom");
        await BecomesTrainer(Fay, "Fay");
        await _gym.Type(Fay, "/group leave");
        await _gym.Tap(Fay, "Leave");
        await _gym.SetUp(Gym.Ida, "Ida", "Gym Süd");
        await _gym.Knows(Gym.Anna);
        await _gym.Knows(Gym.Cem);
        await _gym.Knows(Max);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ my answers");
        await _gym.Join(Gym.Cem, await _gym.Invite(Gym.Ida), "+ my answers", name: "Cem");
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link");
        await _gym.Tap(Gym.Ben, "The whole group");
        await _gym.Tap(Gym.Ben, "Link it");
        _start = await _gym.Invite(Gym.Ida);
        _anna = _gym.Id(Gym.Anna);
        Assert.Equal(["Ben", "Tom", "Anna"], _gym.Members(_group).Select(member => member.Name));
    }

    private async Task BecomesTrainer(Place who, string name)
    {
        // The same button pressed again at once is the same tap.
        _gym.Bot.Time.Advance(TimeSpan.FromMinutes(2));
        await _gym.Type(Gym.Ben, "/group");
        var start = Gym.CodeIn(await _gym.Tap(Gym.Ben, "Invite a trainer"));
        await _gym.Type(who, start);
        await _gym.Tap(who, "All right");
        await _gym.Type(who, name);
    }
}
