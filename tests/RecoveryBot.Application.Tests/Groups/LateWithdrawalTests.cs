using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>What a client takes back while words about them wait to be sent is not in what is sent.</summary>
public sealed class LateWithdrawalTests : IAsyncDisposable
{
    private readonly Gym _gym = new();
    private readonly Dictionary<Place, TaskCompletionSource<string>> _tried = new() { [Gym.Ben] = new(), [Gym.Channel] = new() };

    public LateWithdrawalTests()
    {
        _gym.Bot.Reports.Real = new Application.Sending.Reports(_gym.Bot.Database, new Conversations.Wording.EnglishWording());
        var arrives = _gym.Bot.Platform.Outcome;
        _gym.Bot.Platform.Outcome = (message, stopping) =>
        {
            if (!_gym.Held.Contains(message.To))
            {
                return arrives(message, stopping);
            }

            _tried[message.To].TrySetResult(PlainText.Of(message.Message));
            return Task.FromResult<SendOutcome>(new SendOutcome.TryLater("The network is down."));
        };
    }

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Theory]
    [InlineData("shows less", true, true)]
    [InlineData("shows nothing", false, false)]
    [InlineData("is unnamed", true, false)]
    [InlineData("left", false, false)]
    [InlineData("removed", false, false)]
    [InlineData("forgotten", false, false)]
    public async Task What_is_taken_back_while_it_waits_is_not_sent(string how, bool isInDigest, bool isInChannel)
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ pain and health", name: "Annabel");
        var unname = await AChannelNamesHer();
        await _gym.Type(Gym.Ben, "/group members");
        await _gym.Tap(Gym.Ben, "End Annabel's place");
        var remove = new Input.Press(_gym.Button(Gym.Ben, "End it").Payload);
        await _gym.CheckIn(Gym.Anna);
        _gym.Held.UnionWith([Gym.Ben, Gym.Channel]);
        await _gym.Passes(TimeSpan.FromMinutes(90));
        Assert.All([await _tried[Gym.Ben].Task, await _tried[Gym.Channel].Task], words => Assert.Contains("Annabel", words, StringComparison.Ordinal));
        var tried = _gym.Bot.Platform.Asked.Count;

        await TakesBack(how, unname, remove);
        _gym.Held.Clear();
        await _gym.Bot.PassTimeUntil(_gym.Settle());

        Assert.Equal(isInDigest, Sent(Gym.Ben, tried, "Gym Nord, Mon 2 Mar").Contains("Annabel", StringComparison.Ordinal));
        Assert.Equal(isInChannel, Sent(Gym.Channel, tried, "Monday 2 March").Contains("Annabel", StringComparison.Ordinal));
    }

    private async Task<Input> AChannelNamesHer()
    {
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link");
        await _gym.Tap(Gym.Ben, "The whole group");
        await _gym.Tap(Gym.Ben, "Link it");
        var unname = new Input.Press(_gym.Button(Gym.Anna, "No").Payload);
        await _gym.Tap(Gym.Anna, "By name");
        return unname;
    }

    private async Task TakesBack(string how, Input unname, Input remove)
    {
        switch (how)
        {
            case "shows less" or "shows nothing":
                await _gym.Type(Gym.Anna, "/group");
                await _gym.Tap(Gym.Anna, "What they see");
                await _gym.Tap(Gym.Anna, how == "shows less" ? "The day's answer" : "Nothing");
                break;
            case "is unnamed":
                await _gym.Hear(Gym.Anna, Gym.Anna, unname);
                break;
            case "removed":
                await _gym.Hear(Gym.Ben, Gym.Ben, remove);
                break;
            default:
                await _gym.Ends(how, Gym.Anna, Gym.Ben, "Annabel");
                break;
        }
    }

    private string Sent(Place to, int after, string heading) => string.Join('\n', _gym.Bot.Platform.Asked.Skip(after)
        .Where(message => message.To == to).Select(message => PlainText.Of(message.Message))
        .Where(words => words.StartsWith(heading, StringComparison.Ordinal)));
}
