using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A trainer's day with clients: whom to call, what to ask, what the client knows of it.</summary>
public sealed class TrainerDayTests : IAsyncDisposable
{
    private const string Refers = "I have chest pain";

    private readonly Gym _gym = new Gym().WithReports();
    private long _group;

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Theory]
    [InlineData("The day's answer", false)]
    [InlineData("+ pain and health", true)]
    public async Task Who_is_to_see_a_professional_is_told_of_at_once_and_why_only_as_far_as_it_is_shared(string share, bool shared)
    {
        await Begin(share);

        await _gym.Type(Gym.Anna, Refers);

        var told = _gym.Last(Gym.Ben);
        Assert.StartsWith("Anna: see a professional", told, StringComparison.Ordinal);
        Assert.Contains("Told: no training.", told, StringComparison.Ordinal);
        Assert.Equal(!shared, told.Contains("Reasons are not shared with you.", StringComparison.Ordinal));
        Assert.Contains("was told that you are to see a professional", await WhoLooked(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_it_a_trainer_learns_how_to_note_a_clinician_s_word()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Anna, Refers);

        await _gym.Tap(Gym.Ben, "Record clearance");

        Assert.StartsWith("Write when, and who cleared them: /clearance Anna", _gym.Last(Gym.Ben), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_shares_nothing_is_told_of_to_nobody()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Anna, "/group");
        await _gym.Tap(Gym.Anna, "What they see");
        await _gym.Tap(Gym.Anna, "Nothing");
        var before = _gym.Sent(Gym.Ben).Count;

        await _gym.Type(Gym.Anna, Refers);

        Assert.Equal(before, _gym.Sent(Gym.Ben).Count);
    }

    [Fact]
    public async Task A_trainer_is_shown_a_client_by_a_name_s_beginning_and_the_client_knows()
    {
        await Begin("+ my answers");
        await _gym.CheckIn(Gym.Anna);

        var shown = await _gym.Type(Gym.Ben, "/client ann");

        Assert.StartsWith("Anna, Gym Nord since 2 March. You see the day's answer and the answers.", shown, StringComparison.Ordinal);
        Assert.Contains("Two weeks: 1 ", shown, StringComparison.Ordinal);
        Assert.Contains("Ben looked, ", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        Assert.Contains("looked at your two weeks", await WhoLooked(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_s_client_is_shown()
    {
        await Begin("+ my answers");
        await _gym.SetUp(Gym.Ida, "Ida", "Gym Süd");

        Assert.Equal("I know no Anna among your clients.", (await _gym.Type(Gym.Ida, "/client Anna")).Trim());
        foreach (var verb in new[] { "show", "why", "write", "checkin", "more", "back", "spoke", "read" })
        {
            var said = await _gym.Hear(Gym.Ida, Gym.Ida, new Input.Press($"client:{verb}:{_gym.Id(Gym.Anna)}."));
            Assert.DoesNotContain("Anna", said, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Ida", await WhoLooked(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_agree_moves_the_digest_on_and_stands_on_the_client_s_card()
    {
        await Begin("+ pain and health");
        await _gym.Type(Gym.Anna, Refers);
        await _gym.Passes(TimeSpan.FromMinutes(90));
        Assert.Contains("Now Anna:", _gym.Last(Gym.Ben), StringComparison.Ordinal);

        await _gym.Tap(Gym.Ben, "Agree");

        Assert.Contains("All of them are seen to.", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.DoesNotContain("Agree", Labels(Gym.Ben));
        Assert.Contains("Ben agrees.", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        Assert.Contains("agreed with your day", await WhoLooked(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_trainers_who_agree_at_the_same_moment_both_did()
    {
        await Begin("+ pain and health");
        await _gym.BecomesTrainer(Gym.Ida, "Ida");
        await _gym.Tap(Gym.Anna, "The same");
        await _gym.Type(Gym.Anna, Refers);
        await _gym.Passes(TimeSpan.FromMinutes(90));
        Place[] trainers = [Gym.Ben, Gym.Ida];
        var presses = trainers.Select(trainer => (Trainer: trainer, Agree: new Input.Press(_gym.Button(trainer, "Agree").Payload))).ToList();

        await Task.WhenAll(presses.Select(press => _gym.Hear(press.Trainer, press.Trainer, press.Agree)));

        var agreed = _gym.Bot.Database.Read(queries => queries.LooksAt(_gym.Id(Gym.Anna))).Where(look => look.What == Look.Agreed);
        Assert.Equal([_gym.Id(Gym.Ben), _gym.Id(Gym.Ida)], agreed.Select(look => look.By!.Value).Order());
        Assert.All(trainers, trainer => Assert.Contains("All of them are seen to.", _gym.Last(trainer), StringComparison.Ordinal));
        Assert.Matches("Ben agrees|Ida agrees|agree", _gym.Last(Gym.Anna));
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(28, "250")]
    public async Task What_a_trainer_put_off_is_left_out_until_that_day(int days, string? asBadAs)
    {
        await Begin("+ pain and health");
        var (ben, anna, today) = (_gym.Id(Gym.Ben), _gym.Id(Gym.Anna), new LocalDate(2026, 3, 2));

        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press($"client:snoozed:{anna}.{_group}.2026-03-02.Run.{days}.250"));

        var putOff = new SnoozedFlag(FlagKind.Run, asBadAs is null ? null : FlagSeverity.Read(asBadAs));
        Assert.Equal([putOff], SnoozedOn(today));
        Assert.Equal([putOff], SnoozedOn(today.PlusDays(days - 1)));
        Assert.Empty(SnoozedOn(today.PlusDays(days)));

        IReadOnlyList<SnoozedFlag> SnoozedOn(LocalDate date) =>
            _gym.Bot.Database.Read(queries => queries.Sight.ClientsOf(ben, _group, date)).Single(client => client.Person == anna).Snoozed;
    }

    [Fact]
    public async Task A_message_reaches_the_client_is_answered_and_read()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Ben, "/client Anna");
        await _gym.Tap(Gym.Ben, "Message");
        await _gym.Type(Gym.Ben, "See www.example.com");
        Assert.Contains("No links", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        await _gym.Type(Gym.Ben, "Move today's session?");
        Assert.Contains("Anna would read:", _gym.Last(Gym.Ben), StringComparison.Ordinal);

        await _gym.Tap(Gym.Ben, "Send");
        Assert.Contains("Ben writes:", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        Assert.Contains("Move today's session?", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        await _gym.Tap(Gym.Anna, "Answer");
        await _gym.Type(Gym.Anna, "Tomorrow suits me");

        Assert.Contains("Tomorrow suits me", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        await _gym.CheckIn(Gym.Anna);
        await _gym.Tap(Gym.Ben, "I read it");
        Assert.Contains("Ben read what you wrote, ", _gym.Last(Gym.Anna), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_muted_is_heard_no_more_and_can_be_heard_again()
    {
        await Begin("The day's answer");
        await Writes("One");
        await _gym.Tap(Gym.Anna, "No messages from Ben");

        await Writes("Two");
        Assert.DoesNotContain(_gym.Sent(Gym.Anna), message => PlainText.Of(message).Contains("Two", StringComparison.Ordinal));
        await _gym.Tap(Gym.Anna, "Hear Ben again");
        await Writes("Three");

        Assert.Contains("Three", _gym.Last(Gym.Anna), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_muted_asks_for_nothing_either()
    {
        await Begin("The day's answer");
        await Writes("One");
        await _gym.Tap(Gym.Anna, "No messages from Ben");
        await _gym.Type(Gym.Ben, "/client Anna");
        var before = _gym.Sent(Gym.Anna).Count;

        await _gym.Tap(Gym.Ben, "Ask for a check-in");
        await _gym.Tap(Gym.Ben, "Ask for more");

        Assert.DoesNotContain(_gym.Sent(Gym.Anna).Skip(before), message => PlainText.Of(message).Contains("would like", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_to_whoever_sees_nothing_is_not_said_to_be_passed_on()
    {
        await Begin("The day's answer");
        await Writes("How was it?");
        var answer = _gym.Button(Gym.Anna, "Answer");
        await _gym.Tap(Gym.Anna, "Answer");
        await _gym.Type(Gym.Anna, "/group");
        await _gym.Tap(Gym.Anna, "What they see");
        await _gym.Tap(Gym.Anna, "Nothing");

        Assert.Contains("I can't pass anything on", await _gym.Hear(Gym.Anna, Gym.Anna, new Input.Press(answer.Payload)), StringComparison.Ordinal);
        await Writes("And today?");
        Assert.DoesNotContain("Answer", Labels(Gym.Anna));
    }

    [Fact]
    public async Task More_than_five_messages_a_day_are_too_many()
    {
        await Begin("The day's answer");
        for (var number = 1; number <= 5; number++)
        {
            await Writes($"Message {number}");
        }

        await _gym.Type(Gym.Ben, "/client Anna");
        await _gym.Tap(Gym.Ben, "Message");

        Assert.Contains("5 messages from you today", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Equal(5, _gym.Sent(Gym.Anna).Count(message => PlainText.Of(message).Contains("Ben writes:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Asked_for_a_check_in_the_client_is_reminded_once()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Ben, "/client Anna");

        await _gym.Tap(Gym.Ben, "Ask for a check-in");
        Assert.Contains("Ben would like to know how you are before training.", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        var before = _gym.Sent(Gym.Anna).Count;
        _gym.Bot.Time.Advance(TimeSpan.FromMinutes(2));
        await _gym.Tap(Gym.Ben, "Ask for a check-in");

        Assert.Equal(before, _gym.Sent(Gym.Anna).Count);
    }

    [Fact]
    public async Task Asked_for_more_the_client_decides_and_is_not_asked_again_for_a_month()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Ben, "/client Anna");

        await _gym.Tap(Gym.Ben, "Ask for more");
        Assert.Contains("Ben of Gym Nord would like to see more", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        var before = _gym.Sent(Gym.Anna).Count;
        _gym.Bot.Time.Advance(TimeSpan.FromDays(29));
        await _gym.Tap(Gym.Ben, "Ask for more");
        Assert.Equal(before, _gym.Sent(Gym.Anna).Count);
        _gym.Bot.Time.Advance(TimeSpan.FromDays(3));
        await _gym.Tap(Gym.Ben, "Ask for more");

        Assert.Equal(before + 1, _gym.Sent(Gym.Anna).Count);
        Assert.Equal(Conversations.Parties.ConsentLevel.Decision, Assert.Single(_gym.Consents(Gym.Anna)).Level);
    }

    [Fact]
    public async Task A_note_that_the_client_tells_stands_in_the_digest_until_it_is_taken_back()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Anna, "/note slept at my sister's");
        await _gym.Tap(Gym.Anna, "Tell Ben");
        await _gym.CheckIn(Gym.Anna);
        await _gym.Passes(TimeSpan.FromMinutes(90));
        Assert.Contains("Anna writes: “slept at my sister's”", _gym.Last(Gym.Ben), StringComparison.Ordinal);

        await _gym.Tap(Gym.Anna, "Delete it");

        Assert.DoesNotContain("sister", await _gym.Type(Gym.Ben, "/client Anna"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trainer_who_writes_of_a_warning_sign_is_told_what_helps_and_can_still_send_it()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Ben, "/client Anna");
        await _gym.Tap(Gym.Ben, "Message");

        var said = await _gym.Type(Gym.Ben, "Please stop if you get chest pain");

        Assert.Contains("Call your local", said, StringComparison.Ordinal);
        Assert.Contains("Anna would read:", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wants_referrals_only_is_sent_no_digest_and_still_told_at_once()
    {
        await Begin("The day's answer");
        await _gym.Type(Gym.Ben, "/group");
        await _gym.Tap(Gym.Ben, "How much I tell you");
        await _gym.Tap(Gym.Ben, "Only who is");
        await _gym.CheckIn(Gym.Anna);
        var before = _gym.Sent(Gym.Ben).Count;

        await _gym.Passes(TimeSpan.FromMinutes(90));
        Assert.Equal(before, _gym.Sent(Gym.Ben).Count);
        await _gym.Type(Gym.Anna, Refers);

        Assert.StartsWith("Anna: see a professional", _gym.Last(Gym.Ben), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2-4 Mar", "from Mon 2 Mar to Wed 4 Mar")]
    [InlineData("4 Mar", "on Wed 4 Mar")]
    [InlineData("3 days", "from Mon 2 Mar to Wed 4 Mar")]
    [InlineData("until 5 Mar", "from Mon 2 Mar to Wed 4 Mar")]
    [InlineData("soon", "Which days?")]
    [InlineData("1 Mar to 1 Dec", "Which days?")]
    [InlineData("", "Which days?")]
    public async Task Days_off_are_understood_as_trainers_type_them(string days, string understood)
    {
        await Begin("The day's answer");

        Assert.Contains(understood, await _gym.Type(Gym.Ben, $"/group off {days}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_group_s_days_off_nobody_is_shown_anything_and_its_clients_are_left_alone()
    {
        await Begin("The day's answer");

        Assert.Contains("is off from Mon 2 Mar to Wed 4 Mar", await _gym.Type(Gym.Ben, "/group off 2 Mar to 4 Mar"), StringComparison.Ordinal);
        Assert.Contains("I'll ask again on Thu 5 Mar.", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        var before = _gym.Sent(Gym.Ben).Count;
        await _gym.Passes(TimeSpan.FromMinutes(90));
        Assert.Equal(before, _gym.Sent(Gym.Ben).Count);
        await _gym.Tap(Gym.Anna, "Ask me anyway");

        Assert.Null((await _gym.Bot.Find(Gym.Anna))?.State?.Pause);
    }

    [Fact]
    public async Task Whoever_guesses_codes_is_answered_alike_and_soon_none_is_looked_up()
    {
        await Begin("The day's answer");
        await _gym.Knows(Gym.Cem);
        var start = await _gym.Invite(Gym.Ben);
        for (var guess = 0; guess < 5; guess++)
        {
            Assert.StartsWith("That code doesn't work", await _gym.Type(Gym.Cem, $"/start 0000000000000000000000000{guess}"), StringComparison.Ordinal);
        }

        Assert.StartsWith("That code doesn't work", await _gym.Type(Gym.Cem, start), StringComparison.Ordinal);
        Assert.Equal(2, _gym.Members(_group).Count);
        _gym.Bot.Time.Advance(TimeSpan.FromMinutes(61));
        await _gym.Join(Gym.Cem, start, name: "Cem");

        Assert.Equal(3, _gym.Members(_group).Count);
    }

    private async Task Begin(string share)
    {
        _group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), share);
        Assert.Equal(2, _gym.Members(_group).Count);
    }

    private async Task Writes(string text)
    {
        await _gym.Type(Gym.Ben, "/client Anna");
        await _gym.Tap(Gym.Ben, "Message");
        await _gym.Type(Gym.Ben, text);
        await _gym.Tap(Gym.Ben, "Send");
    }

    private async Task<string> WhoLooked()
    {
        await _gym.Type(Gym.Anna, "/privacy");
        return await _gym.Tap(Gym.Anna, "Who looked");
    }

    private IEnumerable<string> Labels(Conversations.Parties.Place chat) => _gym.Sent(chat)[^1].Rows.SelectMany(row => row).Select(button => button.Label);
}
