using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Application.Tests.AccountLinking.TwoChats;

namespace RecoveryBot.Application.Tests.AccountLinking;

/// <summary>Two people who turn out to be one.</summary>
public sealed class MergeTests : IAsyncDisposable
{
    private static readonly LocalDate Today = Samples.Monday;

    private readonly TwoChats _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task Days_come_along_and_settings_stay_as_they_were_on_the_first()
    {
        await BothAreKnown();
        await Keep(Discord, Samples.Decided(Today.PlusDays(-2)), Samples.Decided(Today.PlusDays(-1)));
        await Keep(Telegram, Samples.Decided(Today.PlusDays(-1)));

        var said = await _chats.Connect();

        Assert.Contains("2 days from Discord came along", said, StringComparison.Ordinal);
        Assert.Contains("2 days from Discord came along", _chats.Last(Telegram), StringComparison.Ordinal);
        Assert.Contains("Your settings are the ones from Telegram", said, StringComparison.Ordinal);
        Assert.Equal("Europe/Berlin", (await _chats.Bot.Find(Discord))?.State?.Client?.Zone);
        var kept = _chats.Everything(Discord)!;
        Assert.Equal(3, kept.Facts.Count(fact => fact.Fact is Fact.CheckInDecided));
        Assert.Equal("Europe/Berlin", kept.Facts.Select(one => one.Fact).OfType<Fact.SettingsChanged>().Last().Client.Zone);
    }

    [Fact]
    public async Task One_day_is_said_as_one()
    {
        await BothAreKnown();
        await Keep(Discord, new Fact.DeloadBegun(Today.PlusDays(-9)));

        Assert.Contains("One day from Discord came along", await _chats.Connect(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_answered_in_the_other_chat_is_answered_and_not_asked_again()
    {
        await BothAreKnown();
        await Answer(Discord, sleep: "4");
        await _chats.Type(Telegram, "/checkin");

        var said = await _chats.Connect();

        var state = (await _chats.Bot.Find(Telegram))!.State!;
        Assert.Equal(Today, state.Day?.Date);
        Assert.IsType<ClientDay.Answered>(state.Day);
        Assert.Null(state.Form);
        Assert.Contains("are one now", said, StringComparison.Ordinal);
        Assert.Contains("Ready to train.", said, StringComparison.Ordinal);
        Assert.Contains("Ready to train.", await _chats.Type(Telegram, "/today"), StringComparison.Ordinal);
        Assert.Contains(_chats.Everything(Telegram)!.Agenda, open => open is { Occurrence.Kind: OccurrenceKind.Evening, TakenAt: null });

        var before = _chats.Sent(Telegram).Count;
        await _chats.Write(unitOfWork =>
        {
            var at = _chats.Bot.GetCurrentInstant() + Duration.FromMinutes(5);
            unitOfWork.Agenda.Change(
                unitOfWork.People.Find(Telegram)!.Id, new AgendaChange.Set(new Occurrence(OccurrenceKind.MorningPrompt, Today), at));
            return true;
        });
        await _chats.Wait(Duration.FromMinutes(5));
        Assert.Equal(before, _chats.Sent(Telegram).Count);
    }

    [Fact]
    public async Task Of_two_answers_about_today_the_later_one_counts_and_both_are_kept()
    {
        await BothAreKnown();
        await Answer(Discord, sleep: "4");
        var theirs = Said((await _chats.Bot.Find(Discord))!.State!.Day);
        _chats.Bot.Time.Advance(TimeSpan.FromMinutes(1));
        await Answer(Telegram, sleep: "5");
        var mine = Said((await _chats.Bot.Find(Telegram))!.State!.Day);
        Assert.NotEqual(theirs.SleepQuality, mine.SleepQuality);

        await _chats.Connect();

        Assert.Equal(mine.SleepQuality, Said((await _chats.Bot.Find(Discord))!.State!.Day).SleepQuality);
        var versions = _chats.Everything(Telegram)!.Facts.Select(kept => kept.Fact).OfType<Fact.CheckInDecided>()
            .Select(decided => decided.CheckIn.SleepQuality).ToList();
        Assert.Equal([theirs.SleepQuality, mine.SleepQuality], versions);
    }

    [Fact]
    public async Task The_others_forms_and_mornings_end()
    {
        await BothAreKnown();
        await _chats.Type(Discord, "/checkin");
        await _chats.Write(unitOfWork =>
        {
            unitOfWork.Agenda.Change(
                unitOfWork.People.Find(Discord)!.Id, new AgendaChange.Set(Samples.Prompt with { Date = Today.PlusDays(1) }, Samples.Morning));
            return true;
        });

        await _chats.Connect();

        Assert.Null((await _chats.Bot.Find(Discord))!.State!.Form);

        // Of the two there is one person left, who looks back on Sunday.
        Assert.Equal(OccurrenceKind.LookBack, Assert.Single(_chats.Everything(Discord)!.Agenda, open => open.TakenAt is null).Occurrence.Kind);
    }

    [Fact]
    public async Task A_pause_that_was_on_in_the_other_chat_ends_today()
    {
        await BothAreKnown();
        await _chats.Type(Discord, "/pause 5 days");
        Assert.NotNull((await _chats.Bot.Find(Discord))!.State!.Pause);

        await _chats.Connect();

        Assert.Null((await _chats.Bot.Find(Discord))!.State!.Pause);
        var pause = _chats.Everything(Telegram)!.Facts.Select(kept => kept.Fact).OfType<Fact.Paused>().Last();
        Assert.Equal((Today, Today), (pause.Date, pause.Until));
    }

    [Fact]
    public async Task Half_way_through_onboarding_the_other_chat_needs_no_more_of_it()
    {
        await _chats.Knows(Telegram);
        await _chats.Write(unitOfWork => unitOfWork.People.Add(Discord, Samples.Consented(), Samples.Morning));

        var said = await _chats.Connect();

        Assert.Contains("are one now", said, StringComparison.Ordinal);
        Assert.DoesNotContain("settings are the ones", said, StringComparison.Ordinal);
        Assert.NotNull((await _chats.Bot.Find(Discord))?.State?.Client);
    }

    private static Recovery.CheckIns.CheckIn Said(ClientDay? day) => Assert.IsType<ClientDay.Answered>(day).CheckIn;

    [Fact]
    public async Task A_join_that_fails_half_way_leaves_both_as_they_were()
    {
        await BothAreKnown();
        await Keep(Discord, Samples.Decided(Today.PlusDays(-2)));
        var code = await _chats.Code(Telegram);
        var answer = _chats.Bot.Answer;
        _chats.Bot.Answer = (input, context) => input is Input.AccountLinked ? throw new InvalidTimeZoneException() : answer(input, context);

        Assert.Contains("sorry", await _chats.Type(Discord, $"/connect {code}"), StringComparison.Ordinal);
        Assert.NotEqual((await _chats.Bot.Find(Telegram))?.Id, (await _chats.Bot.Find(Discord))?.Id);
        Assert.Empty(_chats.Everything(Telegram)!.Facts);

        _chats.Bot.Answer = answer;
        Assert.Contains("One day from Discord", await _chats.Type(Discord, $"/connect {code}"), StringComparison.Ordinal);
    }

    private async Task BothAreKnown()
    {
        await _chats.Knows(Telegram);
        await _chats.Knows(Discord, Clients.Usual with { Zone = "Europe/Lisbon" });
    }

    private Task Keep(Place chat, params IReadOnlyList<Fact> facts) => _chats.Write(unitOfWork =>
    {
        var person = unitOfWork.People.Find(chat)!.Id;
        foreach (var fact in facts)
        {
            if (fact is Fact.CheckInDecided decided)
            {
                unitOfWork.CheckIns.Keep(person, decided, opensReferral: false, Samples.Morning - Duration.FromDays(1));
            }
            else
            {
                unitOfWork.Facts.Keep(person, (Fact.Dated)fact, Samples.Morning - Duration.FromDays(1));
            }
        }

        return true;
    });

    private async Task Answer(Place chat, string sleep)
    {
        await _chats.Type(chat, "/checkin");
        await _chats.TapAll(chat, "None of these", "Normally", sleep, "4", "4", "4", "4", "4");

        Assert.IsType<ClientDay.Answered>((await _chats.Bot.Find(chat))!.State!.Day);
    }
}
