using System.Text.Json;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Receiving;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Tests.Fuzz;

/// <summary>Whatever an event holds, it is something that can be answered, or nothing.</summary>
public sealed class ReceivingFuzzTests
{
    private static readonly Uri Api = new("https://discord.example/api/v10/");

    [Fact]
    public void Odd_interactions_are_none_or_such_as_can_be_answered()
    {
        var read = ReadMany(ReceivedEvents.Interactions, InteractionParser.Read, interaction =>
        {
            Assert.All([interaction.Id, interaction.Application, interaction.User, interaction.Channel], Snowflake);
            Assert.True(interaction.Message is null || interaction.Message.All(char.IsAsciiDigit));
            StaysInPlace(Routes.CreateInteractionResponse(interaction.Id, interaction.Token, [], []));
            StaysInPlace(Routes.EditOriginalResponse(interaction.Application, interaction.Token, [], []));
            Assert.All(
                interaction.Data switch
                {
                    InteractionData.Command command => [command.Name, command.Arguments],
                    InteractionData.Component component => [component.Payload],
                    InteractionData.Form form => [form.Id, form.Text],
                    _ => new string?[] { null },
                },
                Assert.NotNull);
        });

        Assert.InRange(read, Seed.Inputs / 20, Seed.Inputs);
    }

    [Fact]
    public void Odd_messages_are_none_or_somebodys_words()
    {
        var read = ReadMany([ReceivedEvents.Message], ReceivedMessage.Read, text =>
        {
            Assert.All([text.Id, text.User, text.Channel], Snowflake);
            Assert.NotNull(text.Input);
        });

        Assert.InRange(read, Seed.Inputs / 20, Seed.Inputs);
    }

    [Fact]
    public void Odd_changes_of_messages_are_none_or_somebodys_words()
    {
        var now = new DateTimeOffset(2026, 3, 2, 7, 5, 0, TimeSpan.Zero);
        var read = ReadMany([ReceivedEvents.Edited], message => ReceivedMessage.ReadEdit(message, now), text =>
        {
            Assert.All([text.Id, text.User, text.Channel], Snowflake);
            Assert.InRange(text.UpdateId.Length, 1, 64);
            Assert.NotNull(text.Input);
        });

        Assert.InRange(read, Seed.Inputs / 20, Seed.Inputs);
    }

    /// <returns>How many could be read.</returns>
    private static int ReadMany<T>(IReadOnlyList<string> right, Func<JsonElement, T?> read, Action<T> judge)
        where T : class
    {
        var chance = Seed.Printed();
        var mutation = new Mutation(chance);
        var some = 0;
        for (var i = 0; i < Seed.Inputs; i++)
        {
            if (Json.Parsed(mutation.Of(right[chance.Next(right.Count)])) is { } json && read(json) is { } what)
            {
                some++;
                judge(what);
            }
        }

        return some;
    }

    private static void Snowflake(string id)
    {
        Assert.InRange(id.Length, 1, 20);
        Assert.True(id.All(char.IsAsciiDigit), id);
    }

    // What is read goes into addresses: it must not lead anywhere else.
    private static void StaysInPlace(RestRequest request) => Assert.Equal(Api + request.Path, new Uri(Api, request.Path).AbsoluteUri);
}
