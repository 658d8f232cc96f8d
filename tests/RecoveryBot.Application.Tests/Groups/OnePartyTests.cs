using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>
/// A turn changes its own party's rows only: every table before and after each input and everything told. It may end another's yes to
/// what it ends itself, and writes down for them what it did.
/// </summary>
public sealed class OnePartyTests : IAsyncDisposable
{
    /// <summary>What is told in this life of a group.</summary>
    private static readonly string[] Played =
    [
        nameof(Told.DayChanged), nameof(Told.InviteOffered), nameof(Told.InviteStopped), nameof(Told.Joined), nameof(Told.Left),
        nameof(Told.Dismissed), nameof(Told.HandedOver), nameof(Told.Closed), nameof(Told.OwnerGone), nameof(Told.Linked),
        nameof(Told.Unlinked), nameof(Told.NotAdmitted), nameof(Told.DismissedFrom), nameof(Told.TrainerCame), nameof(Told.ChannelCame),
    ];

    private readonly Gym _gym = new(isWatched: true);

    public OnePartyTests() => _gym.Bot.Reports.Real =
        new Application.Sending.Reports(_gym.Bot.Database, new Conversations.Wording.EnglishWording());

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task Nobody_s_turn_writes_what_is_another_s()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await AClientJoins(group);
        await ATrainerComes();
        await AChannelIsLinked();
        await _gym.CheckIn(Gym.Anna);
        await _gym.Passes(TimeSpan.FromMinutes(90));
        await EverybodyGoes(group);
        await using var closed = new Gym(isWatched: true);
        await IsClosed(closed);

        Assert.Empty(_gym.Trespasses.Concat(closed.Trespasses));
        var told = _gym.Heard.Concat(closed.Heard).OfType<Input.FromParty>().Select(input => input.What.GetType().Name);
        Assert.Empty(Played.Except(told));
    }

    private async Task AClientJoins(long group)
    {
        await _gym.Knows(Gym.Anna);
        await _gym.Knows(Gym.Cem);
        var start = await _gym.Invite(Gym.Ben, "One person");
        await _gym.Join(Gym.Cem, start, name: "Cem");
        await ComesTooLate(group, _gym.Id(Gym.Anna));
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ my answers");
        await _gym.Type(Gym.Ben, "/group invite");
        await _gym.Tap(Gym.Ben, "Anyone");
        await _gym.Tap(Gym.Ben, "Stop it");
    }

    /// <summary>Another took the last place in the same second.</summary>
    private async Task ComesTooLate(long group, long person)
    {
        await _gym.Write(unitOfWork =>
        {
            unitOfWork.Tells.Add(new Tell(group, new Told.Joined([1, 2, 3]), "late"), person, depth: 1, Samples.Morning);
            return true;
        });
        await _gym.Settle();
    }

    private async Task ATrainerComes()
    {
        await _gym.Type(Gym.Ben, "/group");
        var start = Gym.CodeIn(await _gym.Tap(Gym.Ben, "Invite a trainer"));
        await _gym.Type(Gym.Ida, start);
        await _gym.Tap(Gym.Ida, "All right");
        await _gym.Type(Gym.Ida, "Ida");
        await _gym.Tap(Gym.Anna, "The same");
    }

    private async Task AChannelIsLinked()
    {
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link");
        await _gym.Tap(Gym.Ben, "The whole group");
        await _gym.Tap(Gym.Ben, "Link it");
        await _gym.Tap(Gym.Anna, "By name");
    }

    private static async Task IsClosed(Gym gym)
    {
        await gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await gym.Knows(Gym.Anna);
        await gym.Join(Gym.Anna, await gym.Invite(Gym.Ben));
        await gym.Type(Gym.Ben, "/group close");
        await gym.Tap(Gym.Ben, "Close it");
    }

    private async Task EverybodyGoes(long group)
    {
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link off");
        await _gym.Ends("removed", Gym.Anna, Gym.Ben, "Anna");
        await _gym.Ends("left", Gym.Cem, Gym.Ben, "Cem");
        await _gym.Type(Gym.Ben, "/group leave");
        await _gym.Tap(Gym.Ben, "Hand over to Ida");
        await _gym.Ends("forgotten", Gym.Ida, Gym.Ben, "Ida");
        Assert.Empty(_gym.Members(group));
    }
}
