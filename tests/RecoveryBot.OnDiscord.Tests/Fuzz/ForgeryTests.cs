using System.Globalization;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests.Fuzz;

/// <summary>A modified app can send any component, list or form: it is answered, and only what stands there changes anything.</summary>
public sealed class ForgeryTests : IAsyncDisposable
{
    private const int Forgeries = 3_000;

    private static readonly string[] Payloads =
    [
        "go:", "go:-1", "go:999", "go:1 ", "GO:1", "", " ", "#0", "#1", "!write", "!open", "!checkin", "!written", "!", "|", "null", "\0", "🙂", "\ud800",
        "form|q|1", "'; --", "<b>", "@everyone", new string('a', 100), "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "/today", "{\"op\":9}",
    ];

    private readonly Random _chance = Seed.Printed();
    private readonly ScriptedBot _bot = new(new FakeDiscordSettings { HasSendLimits = false })
    {
        // A count that goes up by one whenever the one button that stands there is pressed.
        Answer = (input, context) =>
        {
            var count = int.Parse(context.Person?.Form?.Id ?? "0", CultureInfo.InvariantCulture);
            var next = input is Input.Press press && press.Payload == $"go:{count}" ? count + 1 : count;
            return new Turn(Samples.Consented($"{next}"))
            {
                Messages = [new Message(RichText.Plain($"count {next}."), [[new Button("Go", $"go:{next}")]])
                {
                    Card = "count",
                    Placement = input is Input.Typed ? Placement.Below : Placement.InPlace,
                }],
            };
        },
    };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Whatever_is_forged_is_answered_and_only_right_presses_count()
    {
        await _bot.ListeningAsync();
        var anna = _bot.Discord.NewPerson("Anna");
        Seat[] seats = [anna, anna.In(_bot.Discord.NewGuild("Team").NewTextChannel("general"))];
        var cards = await Task.WhenAll(seats.Select(CardAsync));
        var right = 0;
        for (var i = 0; i < Forgeries; i++)
        {
            // Rarely in the direct chat, where each new message waits for its turn.
            var place = _chance.Next(4) == 0 ? 0 : 1;
            var payload = Payload(right);
            right += payload == $"go:{right}" ? 1 : 0;
            var isListed = _chance.Next(3) == 0;

            // A list's choice counts and not its id; two choices are one.
            var used = isListed
                ? seats[place].UseComponent(Payload(-2), cards[place], [payload, Payload(-2)])
                : seats[place].UseComponent(payload, cards[place]);
            await used.AnsweredAsync();
            await _bot.IdleAsync(anna);
            if (place == 1 && seats[1].Form is not null)
            {
                await seats[1].SubmitForm(("Write", Payload(right) + "x")).AnsweredAsync();
            }
        }

        var written = anna.Write("how many?");
        await anna.ShowsAsync($"count {right}.", after: written);
        Assert.InRange(right, Forgeries / 20, Forgeries);
        Assert.Equal(0, _bot.Discord.Counted.CallbacksTooLate);
        Assert.Equal((1, 0), (_bot.Discord.Counted.Identifies, _bot.Discord.Counted.Pings));
        Assert.Empty(_bot.Health.Wrongs);
    }

    private async Task<ShownMessage> CardAsync(Seat seat)
    {
        await seat.Slash("today").AnsweredAsync();
        return await seat.ShowsAsync("count 0.");
    }

    private string Payload(int right) => _chance.Next(6) switch
    {
        0 => $"go:{right}",
        1 => $"go:{_chance.Next(2_000)}x",
        2 => new string([.. Enumerable.Range(0, _chance.Next(1, 60)).Select(_ => (char)_chance.Next(1, 0xd800))]),
        _ => Payloads[_chance.Next(Payloads.Length)],
    };
}
