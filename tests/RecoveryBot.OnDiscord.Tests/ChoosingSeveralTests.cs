using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>A question of which several may be chosen: a list, and one interaction for whatever is chosen.</summary>
public sealed class ChoosingSeveralTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new();
    private readonly Seat _anna;

    public ChoosingSeveralTests()
    {
        _anna = _bot.Discord.NewPerson("Anna");
        _bot.Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [input is Input.Press press ? Samples.Says($"pressed {press.Payload}") with { Card = "q" } : Asked],
        };
    }

    private static Message Asked => Samples.Says("Any of these?") with
    {
        Card = "q",
        Rows =
        [
            [new Button("None of these", "form|f|1|q|none")],
            [Button.OfSeveral("Pain", "form|f|1|q|pain", isTicked: true)],
            [Button.OfSeveral("Ill", "form|f|1|q|ill", isTicked: false)],
            [new Button("Back", "form|f|1|q|<")],
        ],
    };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_was_ticked_is_chosen_already_and_none_of_these_stays_one_press()
    {
        var asked = await AskedAsync();

        var list = Assert.Single(asked.Selects);
        Assert.Equal([("Pain", true), ("Ill", false)], list.Options.Select(option => (option.Label, option.IsChosen)));
        _anna.Press("None of these");
        await _anna.ShowsAsync("pressed form|f|1|q|none");
    }

    [Fact]
    public async Task All_of_it_is_one_turn_and_one_answer()
    {
        await AskedAsync();

        _anna.Choose("Pain", "Ill");

        await _anna.ShowsAsync("pressed form|f|1|q|=pain,ill");
        Assert.Single(_bot.Taken, update => update.Input is Input.Press);
        Assert.Single(_anna.Messages);
    }

    private async Task<ShownMessage> AskedAsync()
    {
        await _bot.ListeningAsync();
        _anna.Slash("today");
        return await _anna.FirstAsync(message => message.Selects.Any(), "the list");
    }
}
