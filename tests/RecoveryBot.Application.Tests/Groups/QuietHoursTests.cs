using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>Whatever a trainer does, a client's quiet hours are quiet, and what was said in them is said when they are over.</summary>
public sealed class QuietHoursTests : IAsyncDisposable
{
    // A made-up gym's day begins within them.
    private static readonly QuietHours Quiet = new(new LocalTime(5, 0), new LocalTime(13, 0));
    private static readonly TimeSpan UntilTheyEnd = TimeSpan.FromHours(8);

    private readonly Gym _gym = new Gym().WithReports();

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Theory]
    [InlineData("write", "Ben writes")]
    [InlineData("more", "would like to see more of how you are")]
    [InlineData("back", "Ben is thinking of you.")]
    [InlineData("clearance", "Ben noted that Dr Weber cleared you")]
    [InlineData("menu", "Ben changed your recovery menu: no breathing exercises for now.")]
    public async Task It_is_said_when_they_are_over_and_once(string what, string words)
    {
        await AnnaTrainsWithBen();
        var before = _gym.Sent(Gym.Anna).Count;

        await Do(what);
        await Do(what == "write" ? "nothing" : what);

        Assert.Equal(before, _gym.Sent(Gym.Anna).Count);
        await _gym.Passes(UntilTheyEnd);
        Assert.Single(Said(before), said => said.Contains(words, StringComparison.Ordinal));
        await _gym.Passes(TimeSpan.FromHours(1));
        Assert.Single(Said(before), said => said.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_switched_off_holds_at_once()
    {
        await AnnaTrainsWithBen();

        await Do("menu");

        Assert.Single(Assert.Single((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching!.Bans).Banned);
        Assert.Contains("Breathing exercises: off", _gym.Last(Gym.Ben), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_trains_them_no_more_by_then_has_said_nothing()
    {
        await AnnaTrainsWithBen();
        await Do("write");
        await Do("clearance");
        await _gym.Type(Gym.Anna, "/group leave");
        await _gym.Tap(Gym.Anna, "Leave");
        var before = _gym.Sent(Gym.Anna).Count;

        await _gym.Passes(UntilTheyEnd);

        Assert.DoesNotContain(Said(before), said => said.Contains("Ben", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_said_to_whom_or_by_whom_is_forgotten_by_then(bool isClient)
    {
        await AnnaTrainsWithBen();
        var before = _gym.Sent(Gym.Anna).Count;
        await Do("write");
        Assert.Equal(before, _gym.Sent(Gym.Anna).Count);

        await _gym.Ends("forgotten", isClient ? Gym.Anna : Gym.Ben, Gym.Ben, "Anna");
        await _gym.Passes(UntilTheyEnd);

        Assert.DoesNotContain(Said(before), said => said.Contains("weekend", StringComparison.Ordinal));
    }

    private async Task Do(string what)
    {
        switch (what)
        {
            case "write":
                await Press("client:write:{0}.");
                await _gym.Type(Gym.Ben, "How was the weekend?");
                await _gym.Tap(Gym.Ben, "Send");
                break;
            case "clearance":
                await _gym.Type(Gym.Ben, "/clearance anna today Dr Weber");
                break;
            case "menu":
                await _gym.Type(Gym.Ben, "/menu anna");
                await _gym.Tap(Gym.Ben, "Breathing exercises: on");
                break;
            case "more" or "back":
                await Press($"client:{what}:{{0}}.");
                break;
        }
    }

    private Task Press(string payload) => _gym.Hear(
        Gym.Ben, Gym.Ben, new Input.Press(string.Format(System.Globalization.CultureInfo.InvariantCulture, payload, _gym.Id(Gym.Anna))));

    private List<string> Said(int after) => [.. _gym.Sent(Gym.Anna).Skip(after).Select(PlainText.Of)];

    private async Task AnnaTrainsWithBen()
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Write(unitOfWork => unitOfWork.People.Add(
            Gym.Anna,
            Clients.Onboarded(Clients.Usual with { ReminderSettings = new Reminders(Quiet: Quiet) }) with { Consent = new Consent(1, Samples.Morning) },
            Samples.Morning));
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
    }
}
