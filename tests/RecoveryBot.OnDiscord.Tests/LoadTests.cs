using System.Diagnostics;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>Many people at once; the figures are printed, and only what Discord demands is judged.</summary>
[Collection(Alone.Name)]
public sealed class LoadTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const int People = 64;
    private const int Interactions = 3_000;

    private readonly ScriptedBot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Sixty_four_people_at_once_are_all_answered_in_time_and_Discord_never_complains()
    {
        _bot.Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [new Message(RichText.Plain($"after {input}"), [[new Button("Next", $"next:{Guid.NewGuid():N}")]]) { Card = "today" }],
        };
        await _bot.ListeningAsync();
        var people = Enumerable.Range(0, People).Select(number => _bot.Discord.NewPerson($"Person {number}")).ToList();

        var shares = (await Task.WhenAll(people.Select(PressAsync))).SelectMany(each => each).Order().ToList();

        output.WriteLine($"{shares.Count} interactions of {People} people: p50 {shares[shares.Count / 2]:F1} ms, "
            + $"p95 {shares[shares.Count * 95 / 100]:F1} ms, p99 {shares[shares.Count * 99 / 100]:F1} ms, longest {shares[^1]:F0} ms. {_bot.Discord.Counted}");
        Assert.Equal(0, _bot.Discord.Counted.CallbacksTooLate);
        Assert.Equal(0, _bot.Discord.Counted.TooManyRequests);
        Assert.Equal(shares.Count, _bot.Discord.Counted.Callbacks);
        Assert.InRange(shares.Count, Interactions, Interactions + People);
    }

    /// <returns>How long each answer took, in ms.</returns>
    private static async Task<IReadOnlyList<double>> PressAsync(Seat person)
    {
        var shares = new List<double>();
        var used = person.Slash("today");
        for (var pressed = 0; ; pressed++)
        {
            var began = Stopwatch.GetTimestamp();
            await used.AnsweredAsync();
            shares.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (pressed == Interactions / People)
            {
                return shares;
            }

            used = person.Press("Next");
        }
    }
}
