using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>From what a person does on Discord to the turn, and back to the interaction.</summary>
public sealed class ReceivingTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new();
    private readonly Seat _anna;

    public ReceivingTests() => _anna = _bot.Discord.NewPerson("Anna");

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_is_written_in_the_direct_chat_is_answered_there()
    {
        await _bot.ListeningAsync();

        _anna.Write("good morning");

        await _anna.ShowsAsync("good morning", after: _anna.Messages.First());
    }

    [Theory]
    [InlineData(" /week", "/week")]
    [InlineData("\u00a0\n/log\u00a0run\u202f45", "/log run 45")]
    [InlineData("no pain\r\nsore", "no pain\nsore")]
    public async Task Blanks_and_line_breaks_are_read_as_everywhere(string written, string read)
    {
        await _bot.ListeningAsync();

        _anna.Write(written);

        await _bot.TakenAsync(1);
        Assert.Equal(Input.Written(read), _bot.Taken.Single().Input);
    }

    [Fact]
    public async Task Whatever_has_no_words_is_answered()
    {
        await _bot.ListeningAsync();
        foreach (var sent in new[] { Oddities.Voice, Oddities.Picture, Oddities.Sticker, Oddities.Poll })
        {
            var message = _anna.WriteWith(sent);
            await _anna.ShowsAsync("no words", after: message);
        }
    }

    [Fact]
    public async Task What_stands_beside_a_picture_is_read()
    {
        await _bot.ListeningAsync();

        _anna.WriteWith(Oddities.Picture, "chest hurts");

        await _anna.ShowsAsync("chest hurts");
    }

    [Fact]
    public async Task What_is_corrected_is_heard_once_and_what_Discord_changes_by_itself_is_not()
    {
        await _bot.ListeningAsync();
        var message = _anna.Write("no pain");
        await _anna.ShowsAsync("no pain");

        _anna.IsUpdated(message);
        var edited = _anna.Edit(message, "my knee hurts");
        await _anna.ShowsAsync("my knee hurts");
        _anna.IsUpdated(edited);
        _anna.IsUpdated(edited with { EditedAt = edited.EditedAt - TimeSpan.FromDays(300), Content = "pinned" });
        _anna.Write("and now?");
        await _anna.ShowsAsync("and now?");

        Assert.Equal(
            ["no pain", "changed", "my knee hurts", "and now?"],
            _anna.Messages.Where(shown => shown.Author is null).Select(shown => shown.Text));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Commands_are_there_for_whomever_the_portal_lets_install_the_bot(bool isForUsers)
    {
        await using var bot = new ScriptedBot(new FakeDiscordSettings { IsForUsers = isForUsers });

        await bot.ListeningAsync();

        await bot.Discord.UntilAsync(fake => fake.Counted.CommandsPut == 1, "the commands");
        Assert.All(bot.Discord.Commands, command => Assert.Equal(
            isForUsers ? "[0,1]" : "[0]", command["integration_types"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_command_is_answered_by_its_own_answer()
    {
        await _bot.ListeningAsync();

        var used = _anna.Slash("log", ("what", "run 45 min"));

        await used.AnsweredAsync();
        Assert.Equal(4, used.AnsweredWith);
        Assert.Equal("/log run 45 min", used.Original!.Text);
        Assert.False(used.Original.IsEphemeral);
    }

    [Fact]
    public async Task A_press_changes_the_message_it_was_made_on_with_one_request()
    {
        var step = 0;
        _bot.Answer = (_, context) => new Turn(context.Person ?? Samples.Consented()) { Messages = [Card($"step {++step}")] };
        await _bot.ListeningAsync();
        _anna.Write("hi");
        await _anna.ShowsAsync("step 1");
        var before = _bot.Discord.Counted.AllRequests;

        var pressed = _anna.Press("Next");

        await pressed.AnsweredAsync();
        Assert.Equal(7, pressed.AnsweredWith);
        await _anna.ShowsAsync("step 2");
        Assert.Equal(before + 1, _bot.Discord.Counted.AllRequests);
    }

    [Fact]
    public async Task In_a_guild_only_the_person_who_asked_sees_the_answer()
    {
        await _bot.ListeningAsync();
        var channel = _bot.Discord.NewGuild("Team").NewTextChannel("general");
        var ben = _bot.Discord.NewPerson("Ben");

        var used = _anna.In(channel).Slash("today");

        await used.AnsweredAsync();
        await _anna.In(channel).ShowsAsync("/today");
        Assert.DoesNotContain("/today", ben.In(channel).Read(), StringComparison.Ordinal);
        Assert.Equal(0, _bot.Discord.Counted.DirectChannelsOpened);
    }

    [Fact]
    public async Task In_a_guild_a_press_changes_the_private_card_and_a_form_takes_what_is_written()
    {
        var step = 0;
        _bot.Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [Card($"step {++step} after {input}") with { Placement = input is Input.Press ? Placement.InPlace : Placement.Below }],
        };
        await _bot.ListeningAsync();
        var anna = _anna.In(_bot.Discord.NewGuild("Team").NewTextChannel("general"));
        await anna.Slash("today").AnsweredAsync();
        await anna.ShowsAsync("step 1");

        await anna.Press("Next").AnsweredAsync();
        await anna.ShowsAsync("step 2");
        await anna.Press("Write").AnsweredAsync();
        await anna.SubmitForm(("Write", "slept badly")).AnsweredAsync();

        var third = await anna.ShowsAsync("step 3");
        Assert.Contains("slept badly", third.Text, StringComparison.Ordinal);
        Assert.Null(anna.Messages.First(one => one.Text.Contains("step 2", StringComparison.Ordinal)).Button("Next"));
        Assert.True(third.IsEphemeral);
    }

    [Fact]
    public async Task An_answer_that_takes_long_is_put_off_and_comes_nevertheless()
    {
        var mayAnswer = new TaskCompletionSource();
        _bot.BeforeTurn = _ => mayAnswer.Task;
        await _bot.ListeningAsync();

        var used = _anna.Slash("today");

        await used.UntilAsync(one => one.IsThinking, "a sign that the bot thinks");
        mayAnswer.SetResult();
        await used.UntilAsync(one => one.Original is { IsThinking: false, Text: "/today" }, "the answer itself");
    }

    [Fact]
    public async Task A_press_that_has_nothing_to_say_is_acknowledged_all_the_same()
    {
        _bot.Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = input is Input.Press ? [] : [Card("a card")],
        };
        await _bot.ListeningAsync();
        _anna.Write("hi");
        await _anna.ShowsAsync("a card");

        var pressed = _anna.Press("Next");

        await pressed.AnsweredAsync();
        Assert.Equal(6, pressed.AnsweredWith);
    }

    [Fact]
    public async Task Commands_are_registered_once()
    {
        await _bot.ListeningAsync();
        await _bot.StopAsync();

        await _bot.ListeningAsync();

        Assert.Equal(1, _bot.Discord.Counted.CommandsPut);
    }

    [Fact]
    public async Task Commands_that_Discord_does_not_take_at_once_are_registered_later()
    {
        _bot.Discord.Faults.Next(Routes.PutCommands, Fault.Unavailable);

        await _bot.ListeningAsync();

        await _bot.Discord.UntilAsync(fake => fake.Counted.CommandsPut == 1, "the commands");
    }

    private static Message Card(string words) => new(RichText.Plain(words), [[new Button("Next", "next")]]) { Card = "today" };
}
