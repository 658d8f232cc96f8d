using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using static RecoveryBot.Application.Tests.AccountLinking.TwoChats;

namespace RecoveryBot.Application.Tests.AccountLinking;

/// <summary>A stranger's chat becomes another one of a person.</summary>
public sealed class AccountLinkTests : IAsyncDisposable
{
    private readonly TwoChats _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task Both_chats_say_so_and_in_both_the_person_is_known()
    {
        await _chats.Knows(Telegram);

        var there = await _chats.Connect();

        Assert.Contains("This chat and your Telegram chat are one now.", there, StringComparison.Ordinal);
        Assert.Contains("[1] Here\n[2] On Telegram", there, StringComparison.Ordinal);
        Assert.DoesNotContain("came along", there, StringComparison.Ordinal);
        Assert.Contains("This chat and your Discord chat are one now.", _chats.Last(Telegram), StringComparison.Ordinal);
        Assert.Contains("[1] Here\n[2] On Discord", _chats.Last(Telegram), StringComparison.Ordinal);
        Assert.Equal((await _chats.Bot.Find(Telegram))?.Id, (await _chats.Bot.Find(Discord))?.Id);
        Assert.Contains("You have not checked in today", await _chats.Type(Discord, "/today"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_update_again_changes_nothing()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        await _chats.Type(Discord, $"/connect {code}", updateId: "same");
        var (before, told) = (Exported(), _chats.Sent(Telegram).Count);

        Assert.Equal("", await _chats.Type(Discord, $"/connect {code}", updateId: "same"));

        Assert.Equal((before, told), (Exported(), _chats.Sent(Telegram).Count));
    }

    [Fact]
    public async Task The_same_code_again_finds_the_chats_connected()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        await _chats.Type(Discord, $"/connect {code}");

        Assert.Contains("connected already", await _chats.Type(Discord, $"/connect {code}"), StringComparison.Ordinal);
        Assert.Contains("connected already", await _chats.Type(Telegram, $"/connect {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_code_is_for_the_other_chat()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);

        Assert.Contains("your own code", await _chats.Type(Telegram, $"/connect {code}"), StringComparison.Ordinal);
        Assert.Contains("are one now", await _chats.Type(Discord, $"/connect {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_chat_on_the_same_platform_is_not_taken_and_the_code_still_works()
    {
        var second = Telegram with { Id = "1009" };
        await _chats.Knows(Telegram);
        await _chats.Knows(second);
        var code = await _chats.Code(Telegram);

        Assert.Contains("already talks with me on Telegram", await _chats.Type(second, $"/connect {code}"), StringComparison.Ordinal);

        Assert.NotEqual((await _chats.Bot.Find(Telegram))?.Id, (await _chats.Bot.Find(second))?.Id);
        Assert.Contains("are one now", await _chats.Type(Discord, $"/connect {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_without_a_code_is_told_where_to_get_one_and_nothing_is_kept()
    {
        Assert.Contains("say /connect there", await _chats.Type(Discord, "/connect"), StringComparison.Ordinal);
        Assert.Null(await _chats.Bot.Find(Discord));
    }

    [Fact]
    public async Task What_the_clock_says_goes_where_the_person_wants_it_and_answers_go_where_they_were_asked()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();
        await SetPrompt(Hours(1));
        await _chats.Wait(Hours(1));
        Assert.Contains("[1]", _chats.Last(Telegram), StringComparison.Ordinal);
        var onDiscord = _chats.Sent(Discord).Count;

        Assert.Contains("come here from now on", await _chats.Tap(Discord, "Here"), StringComparison.Ordinal);
        await SetPrompt(Hours(24));
        await _chats.Wait(Hours(24));

        Assert.Equal(onDiscord + 2, _chats.Sent(Discord).Count);
        Assert.Equal(DeliveryPriority.Reminder, _chats.Sent(Discord)[^1].Priority);
        Assert.Contains("come on Telegram from now on", await _chats.Tap(Discord, "On Telegram"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_that_finds_its_chat_closed_is_asked_in_the_other_one()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();
        await SetPrompt(Hours(1));
        _chats.Bot.Platform.Answers(new Application.Sending.SendOutcome.Unreachable("blocked"));
        var (here, there) = (_chats.Sent(Telegram).Count, _chats.Sent(Discord).Count);

        await _chats.Wait(Hours(1));

        Assert.Equal(here + 1, _chats.Sent(Telegram).Count);
        Assert.Equal(there + 1, _chats.Sent(Discord).Count);
        Assert.Equal(PlainText(_chats.Sent(Telegram)[^1]), PlainText(_chats.Sent(Discord)[^1]));
        Assert.True((await _chats.Bot.Find(Telegram))?.Unreachable);

        await SetPrompt(Hours(24));
        await _chats.Wait(Hours(24));
        Assert.Equal(here + 1, _chats.Sent(Telegram).Count);
    }

    [Fact]
    public async Task An_occurrence_that_was_meant_for_a_chat_closed_this_moment_comes_to_the_other_one()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();
        await SetPrompt(Duration.Zero);
        await _chats.Write(unitOfWork => unitOfWork.Outbox.CloseChat(Telegram, upTo: 0, _chats.Bot.GetCurrentInstant()));
        var due = Assert.Single(_chats.Bot.Database.Read(queries => queries.Due(_chats.Bot.GetCurrentInstant(), 9)));
        var (here, there) = (_chats.Sent(Telegram).Count, _chats.Sent(Discord).Count);

        await _chats.Bot.Turns.TakeAsync(new PartyUpdate(due.Party, "due", due.Due), Bot.Stopping);
        await _chats.Idle();

        Assert.Equal((here, there + 1), (_chats.Sent(Telegram).Count, _chats.Sent(Discord).Count));
        Assert.True((await _chats.Bot.Find(Telegram))?.Unreachable);
    }

    [Fact]
    public async Task An_open_form_goes_on_in_the_other_chat_on_a_message_of_its_own()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();
        await _chats.Type(Telegram, "/checkin");
        var shown = _chats.Asked(Telegram).Last();

        var there = await _chats.Type(Discord, "/checkin");

        Assert.Equal(PlainText(shown.Message), there);
        Assert.Null(_chats.Asked(Discord).Last().Shown);
        await _chats.Tap(Discord, shown.Message.Rows[0][0].Label);
        Assert.Equal($"m{_chats.Asked(Discord).SkipLast(1).Last().Id}", _chats.Asked(Discord).Last().Shown);
        Assert.Same(shown, _chats.Asked(Telegram).Last());
    }

    [Fact]
    public async Task The_export_tells_the_platforms_and_no_chats()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();

        var written = Exported();

        Assert.Contains("\"telegram\",\n  \"discord\"", written, StringComparison.Ordinal);
        Assert.DoesNotContain(Discord.Id, written, StringComparison.Ordinal);
        Assert.DoesNotContain(Telegram.Id, written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_erased_hears_goodbye_in_both_chats_and_is_known_in_neither()
    {
        await _chats.Knows(Telegram);
        await _chats.Connect();
        await _chats.Type(Discord, "/forget");

        Assert.Contains("is erased", await _chats.Type(Discord, "forget me"), StringComparison.Ordinal);

        Assert.Contains("is erased, as you asked me on Discord", _chats.Last(Telegram), StringComparison.Ordinal);
        Assert.All([_chats.Sent(Telegram)[^1], _chats.Sent(Discord)[^1]], last => Assert.True(last.IsFarewell));
        Assert.Null(await _chats.Bot.Find(Telegram));
        Assert.Null(await _chats.Bot.Find(Discord));
        Assert.Empty(_chats.Bot.Unsent());
    }

    private string Exported() => System.Text.Encoding.UTF8.GetString(Exports.Histories.Json(_chats.Everything(Discord)!));

    private static string PlainText(Message message) => Testing.Transcripts.PlainText.Of(message);

    private static Duration Hours(int hours) => Duration.FromHours(hours);

    private Task SetPrompt(Duration after) => _chats.Write(unitOfWork =>
    {
        var at = _chats.Bot.GetCurrentInstant() + after;
        unitOfWork.Agenda.Change(
            unitOfWork.People.Find(Telegram)!.Id,
            new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, at.InUtc().Date), at));
        return true;
    });
}
