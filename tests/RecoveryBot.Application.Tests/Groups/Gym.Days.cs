using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A day in the gym: mornings are answered, time passes, people go.</summary>
internal sealed partial class Gym
{
    private const int MostQuestions = 40;

    /// <summary>A client answers the morning: whatever the first button of each question says; where several may be chosen, none.</summary>
    public async Task CheckIn(Place client)
    {
        await Type(client, "/checkin");
        for (var question = 0; (await Bot.Find(client))?.State?.Day is not ClientDay.Answered; question++)
        {
            Assert.InRange(question, 0, MostQuestions);
            await Tap(client, FirstButton(client).Label);
        }
    }

    /// <summary>What a trainer may see of a group's clients today.</summary>
    public IReadOnlyList<SeenClient> Seen(Place trainer, long group) =>
        Bot.Database.Read(queries => queries.Sight.ClientsOf(Id(trainer), group, Samples.Monday));

    /// <summary>Time passes, and what has come due speaks.</summary>
    public async Task Passes(TimeSpan time)
    {
        Bot.Time.Advance(time);
        await _agenda.TakeDueAsync(RecoveryBot.Application.Tests.Bot.Stopping);
        await Settle();
    }

    /// <summary>Somebody is in the group no more: they left, were forgotten, or were removed by a trainer.</summary>
    public async Task Ends(string how, Place who, Place trainer, string name)
    {
        switch (how)
        {
            case "left":
                await Type(who, "/group leave");
                await Tap(who, "Leave");
                break;
            case "forgotten":
                await Type(who, "/forget");
                await Type(who, "forget me");
                break;
            default:
                await Type(trainer, "/group members");
                await Tap(trainer, $"End {name}'s place");
                await Tap(trainer, "End it");
                break;
        }
    }

    private Button FirstButton(Place client) => Sent(client)[^1].Rows.SelectMany(row => row).ToList() is var buttons
        && buttons.Find(button => button.Label == "Done") is { } done ? done : buttons[0];
}
