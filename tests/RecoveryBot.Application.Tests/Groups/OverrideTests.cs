using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A trainer's hand on a client's day.</summary>
public sealed class OverrideTests : IAsyncDisposable
{
    private static readonly string[] Fine = ["None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well"];

    private readonly Gym _gym = new();

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task What_a_trainer_sets_holds_at_once_and_the_client_reads_who_it_was()
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, Fine);

        await _gym.Type(Gym.Ben, "/override anna rest until tomorrow");

        Assert.StartsWith("Done. Anna: rest until", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains(_gym.Sent(Gym.Anna), message => PlainText.Of(message).StartsWith("Ben changed your day: rest until", StringComparison.Ordinal));
        Assert.Contains("Ben set this for today.", await _gym.Type(Gym.Anna, "/today"), StringComparison.Ordinal);
        Assert.Contains("Why rest", await _gym.Type(Gym.Anna, "/why"), StringComparison.Ordinal);
        Assert.Equal((Decision.Rest, Decision.TrainAsPlanned), await Kept());
        Assert.Equal([Look.Override], Looks());
        await _gym.Tap(Gym.Anna, "Answer");
        await _gym.Type(Gym.Anna, "Thank you");
        Assert.Contains("Ben", _gym.Last(Gym.Anna), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_morning_it_waits_for_it()
    {
        await AnnaTrainsWithBen();

        await _gym.Type(Gym.Ben, "/override anna at most recovery");
        await Answers(Gym.Anna, Fine);

        Assert.Contains("Ben wants no more than this today.", await _gym.Type(Gym.Anna, "/today"), StringComparison.Ordinal);
        Assert.Equal((Decision.ActiveRecovery, Decision.TrainAsPlanned), await Kept());
    }

    [Theory]
    [InlineData("I move differently than usual", "Anna has answered since, and today is rest: your word, reduced training, does not hold against that.")]
    [InlineData("Pain, other than sore muscles", "Nothing lifts a referral")]
    public async Task Where_the_answers_come_later_and_speak_against_it_the_trainer_is_told_once(string answer, string told)
    {
        await AnnaTrainsWithBen();
        await _gym.Type(Gym.Ben, "/override anna train less");
        Assert.StartsWith("Done.", _gym.Last(Gym.Ben), StringComparison.Ordinal);

        if (answer.StartsWith("Pain", StringComparison.Ordinal))
        {
            await _gym.Type(Gym.Anna, "chest pain");
        }
        else
        {
            await Answers(Gym.Anna, ["None of these", answer, .. Fine[2..]]);
        }

        Assert.Contains(told, Refusals().Single(), StringComparison.Ordinal);
        await _gym.Type(Gym.Anna, "I fainted");
        Assert.Single(Refusals());
    }

    [Fact]
    public async Task Whoever_lets_the_trainer_see_nothing_any_more_lets_them_hear_of_no_refusal()
    {
        await AnnaTrainsWithBen();
        await _gym.Type(Gym.Ben, "/override anna train less");
        await _gym.Type(Gym.Anna, "/group");
        await _gym.Tap(Gym.Anna, "What they see");
        await _gym.Tap(Gym.Anna, "Nothing");

        await Answers(Gym.Anna, ["None of these", "I move differently than usual", .. Fine[2..]]);

        Assert.Empty(Refusals());
    }

    [Fact]
    public async Task A_laxer_day_may_be_set_past_what_only_asks_for_care()
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, [.. Fine[..5], "1", "None of these", .. Fine[6..]]);
        Assert.NotEqual(Decision.TrainAsPlanned, (await Kept()).Final);

        await _gym.Type(Gym.Ben, "/override anna train as planned until friday");
        Assert.Contains("Did you see Anna move today, in person?", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.NotEqual(Decision.TrainAsPlanned, (await Kept()).Final);
        await _gym.Tap(Gym.Ben, "I saw Anna");

        Assert.Equal("Done. Anna: training as planned today. Today that is more than the answers come to.", _gym.Last(Gym.Ben));
        Assert.Contains(_gym.Sent(Gym.Anna), message => PlainText.Of(message).StartsWith("Ben changed your day: training as planned today.", StringComparison.Ordinal));
        Assert.Equal(Decision.TrainAsPlanned, (await Kept()).Final);
        var word = Assert.Single((await Everything()).Facts.Select(one => one.Fact).OfType<Fact.TrainersSaid>()).Words.Single();
        Assert.Equal(word.Given, word.Until);
    }

    [Fact]
    public async Task Beyond_its_own_day_a_word_only_lowers_and_is_read_so()
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, Fine);

        await _gym.Type(Gym.Ben, "/override anna recovery until friday");

        Assert.StartsWith("Done. Anna: active recovery today, and at most that until Friday", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains(
            _gym.Sent(Gym.Anna),
            message => PlainText.Of(message).StartsWith("Ben changed your day: active recovery today, and at most that until Friday", StringComparison.Ordinal));
        await _gym.Type(Gym.Ben, "/override anna reduced training tomorrow");
        Assert.Equal("Done. Anna: at most reduced training tomorrow.", _gym.Last(Gym.Ben));
    }

    [Fact]
    public async Task A_day_to_come_is_not_made_laxer()
    {
        await AnnaTrainsWithBen();

        await _gym.Type(Gym.Ben, "/override anna train as planned tomorrow");

        Assert.StartsWith("Training as planned can be set for today only.", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.DoesNotContain((await Everything()).Facts, kept => kept.Fact is Fact.TrainersSaid);
    }

    [Fact]
    public async Task The_question_does_not_tell_who_is_shown_no_answers_which_one_it_was()
    {
        var asked = new List<string>();
        foreach (string[] answers in (string[][])[["None of these", "I move differently than usual", .. Fine[2..]], [.. Fine[..5], "1", "None of these", .. Fine[6..]]])
        {
            await using var gym = new OverrideTests();
            await gym.AnnaTrainsWithBen();
            await gym.Answers(Gym.Anna, answers);
            await gym._gym.Type(Gym.Ben, "/override anna train as planned");
            asked.Add(gym._gym.Last(Gym.Ben));
        }

        Assert.Single(asked.Distinct());
    }

    [Fact]
    public async Task Nothing_lifts_a_referral_and_the_rule_is_named_only_to_who_may_see_it()
    {
        await AnnaTrainsWithBen();
        await _gym.Type(Gym.Anna, "chest pain");

        await _gym.Type(Gym.Ben, "/override anna rest");

        Assert.StartsWith("Not followed: this needs a clinician.", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Equal(Decision.Refer, (await Kept()).Final);
        Assert.Empty(Looks());
        Assert.DoesNotContain(_gym.Sent(Gym.Anna), message => PlainText.Of(message).Contains("changed your day", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Moving_badly_is_lifted_only_by_who_saw_it()
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, ["None of these", "I move differently than usual", .. Fine[2..]]);
        Assert.Equal(Decision.Rest, (await Kept()).Final);

        await _gym.Type(Gym.Ben, "/override anna train less");
        Assert.Contains("Did you see Anna move today, in person?", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Equal(Decision.Rest, (await Kept()).Final);
        await _gym.Tap(Gym.Ben, "I saw Anna");

        Assert.StartsWith("Done.", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Equal(Decision.TrainReduced, (await Kept()).Final);
    }

    [Fact]
    public async Task Of_two_trainers_the_stricter_word_holds()
    {
        var start = await AnnaTrainsWithBen();
        await IdaTrainsToo();
        await Answers(Gym.Anna, Fine);
        await _gym.Type(Gym.Ben, "/override anna rest");

        await _gym.Type(Gym.Ida, "/override anna train less");

        Assert.Contains("the stricter word holds", _gym.Last(Gym.Ida), StringComparison.Ordinal);
        Assert.Equal(Decision.Rest, (await Kept()).Final);
        Assert.NotNull(start);
    }

    [Fact]
    public async Task Whoever_may_see_nothing_any_more_decides_nothing_any_more()
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, Fine);
        await _gym.Type(Gym.Ben, "/override anna rest until friday");

        await _gym.Type(Gym.Anna, "/group leave");
        await _gym.Tap(Gym.Anna, "Leave");

        Assert.Equal(Decision.TrainAsPlanned, (await Kept()).Final);
        Assert.Contains("I know no", await _gym.Type(Gym.Ben, "/override anna rest"), StringComparison.Ordinal);
        Assert.Equal(Decision.TrainAsPlanned, (await Kept()).Final);
    }

    [Fact]
    public async Task A_trainer_who_goes_takes_their_words_along_and_the_client_reads_what_ended()
    {
        await AnnaTrainsWithBen();
        await IdaTrainsToo();
        await Answers(Gym.Anna, Fine);
        await _gym.Type(Gym.Ida, "/override anna at most recovery until friday");
        Assert.Equal(Decision.ActiveRecovery, (await Kept()).Final);

        await _gym.Type(Gym.Ida, "/group leave");
        await _gym.Tap(Gym.Ida, "Leave");

        Assert.Equal(Decision.TrainAsPlanned, (await Kept()).Final);
        Assert.Contains(_gym.Sent(Gym.Anna), message => PlainText.Of(message).Contains("Ida no longer trains Gym Nord", StringComparison.Ordinal)
            && PlainText.Of(message).Contains("Ended: at most active recovery until", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/override")]
    [InlineData("/override bo rest")]
    [InlineData("/override anna fly")]
    [InlineData("/override anna at most training")]
    [InlineData("/override anna rest until yesterday")]
    [InlineData("/override anna rest until 1 Jan 2031")]
    public async Task What_is_not_understood_changes_nothing(string line)
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, Fine);

        Assert.NotEmpty(await _gym.Type(Gym.Ben, line));

        Assert.Equal(Decision.TrainAsPlanned, (await Kept()).Final);
    }

    [Fact]
    public async Task Somebody_elses_trainer_and_a_forged_button_change_nothing()
    {
        await AnnaTrainsWithBen();
        await _gym.SetUp(Gym.Ida, "Ida", "Other");
        await Answers(Gym.Anna, Fine);
        var anna = _gym.Id(Gym.Anna);

        Assert.Contains("I know no anna", await _gym.Type(Gym.Ida, "/override anna rest"), StringComparison.OrdinalIgnoreCase);
        foreach (var payload in new[] { $"coaching:saw:{anna}.3.0..x", $"coaching:change:{anna}.", $"coaching:menu:{anna}.31.x", $"coaching:saw:{anna}.9.0..x" })
        {
            await _gym.Hear(Gym.Ida, Gym.Ida, new Input.Press(payload));
        }

        Assert.Equal(Decision.TrainAsPlanned, (await Kept()).Final);
        Assert.Null((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching);
    }

    [Fact]
    public async Task In_quiet_hours_it_comes_with_the_morning()
    {
        await AnnaTrainsWithBen(new QuietHours(new LocalTime(6, 0), new LocalTime(23, 0)));

        await _gym.Type(Gym.Ben, "/override anna rest until friday");

        Assert.DoesNotContain(_gym.Sent(Gym.Anna), message => PlainText.Of(message).Contains("changed your day", StringComparison.Ordinal));
        Assert.Single((await Everything()).Facts, kept => kept.Fact is Fact.TrainersSaid);
    }

    [Fact]
    public async Task The_button_asks_what_for_how_long_and_how_strictly()
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, Fine);

        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press($"coaching:change:{_gym.Id(Gym.Anna)}."));
        await _gym.Tap(Gym.Ben, "Active recovery");
        await _gym.Tap(Gym.Ben, "At most this");
        await _gym.Tap(Gym.Ben, "Today");

        Assert.StartsWith("Done. Anna: at most active recovery today.", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Equal(Decision.ActiveRecovery, (await Kept()).Final);
    }

    [Fact]
    public async Task All_of_the_menu_switched_off_makes_rest_of_recovery_and_each_switch_shows_what_holds()
    {
        await AnnaTrainsWithBen();
        await Answers(Gym.Anna, Fine);
        await _gym.Type(Gym.Ben, "/override anna recovery");

        await _gym.Type(Gym.Ben, "/menu anna");
        foreach (var kind in new[] { "Breathing exercises: on", "Easy cardio: on", "Mobility: on", "Soft tissue: on", "Everyday movement: on" })
        {
            await _gym.Tap(Gym.Ben, kind);
        }

        Assert.Equal(Decision.Rest, (await Kept()).Final);
        Assert.Equal(5, Assert.Single((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching!.Bans).Banned.Count);
        await _gym.Tap(Gym.Ben, "Mobility: off");
        Assert.Equal(Decision.ActiveRecovery, (await Kept()).Final);
        Assert.Contains(Look.Menu, Looks());
        Assert.Contains(_gym.Sent(Gym.Anna), message => PlainText.Of(message).Contains("Ben changed your recovery menu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clinicians_word_holds_once_the_client_says_that_it_is_so()
    {
        await AnnaTrainsWithBen();
        await _gym.Type(Gym.Anna, "chest pain");

        Assert.Contains("I'm asking Anna", await _gym.Type(Gym.Ben, "/clearance anna today Dr Weber"), StringComparison.Ordinal);
        Assert.Contains("Ben noted that Dr Weber cleared you", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        Assert.Null((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Profile.MedicalClearanceDate);
        Assert.Equal([Look.Clearance], Looks());
        await _gym.Tap(Gym.Anna, "Yes");

        Assert.NotNull((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Profile.MedicalClearanceDate);
        Assert.Contains("Anna says that it is so", _gym.Last(Gym.Ben), StringComparison.Ordinal);
    }

    private async Task<string> AnnaTrainsWithBen(QuietHours? quiet = null)
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Write(unitOfWork => unitOfWork.People.Add(
            Gym.Anna,
            Clients.Onboarded(Clients.Usual with { ReminderSettings = new Reminders(Quiet: quiet) }) with { Consent = new Consent(1, Testing.Databases.Samples.Morning) },
            Testing.Databases.Samples.Morning));
        return await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
    }

    private async Task IdaTrainsToo()
    {
        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press("group:trainer:"));
        var start = Gym.CodeIn(_gym.Last(Gym.Ben));
        await _gym.Type(Gym.Ida, start);
        await _gym.Tap(Gym.Ida, "All right");
        await _gym.Type(Gym.Ida, "Ida");
        await _gym.Tap(Gym.Anna, "The same");
    }

    private async Task Answers(Place who, IReadOnlyList<string> labels)
    {
        await _gym.Type(who, "/checkin");
        foreach (var label in labels)
        {
            await _gym.Tap(who, label);
        }
    }

    private IReadOnlyList<Look> Looks() => [.. _gym.Bot.Database.Read(queries => queries.LooksAt(_gym.Id(Gym.Anna))).Select(look => look.What)];

    private async Task<Persistence.PersonRecord> Everything()
    {
        await _gym.Settle();
        return _gym.Bot.Database.Read(queries => queries.Everything(Gym.Anna))!;
    }

    /// <summary>The day as its check-in row holds it, which the card shows as well.</summary>
    private IReadOnlyList<string> Refusals() =>
        [.. _gym.Sent(Gym.Ben).Select(PlainText.Of).Where(said => said.Contains("does not hold against that", StringComparison.Ordinal))];

    private async Task<(Decision Final, Decision Engine)> Kept()
    {
        var everything = await Everything();
        var kept = everything.Facts.Select(one => one.Fact).OfType<Fact.CheckInDecided>().Last();
        var day = Assert.IsType<ClientDay.Answered>(everything.Person.Day is null ? null : (await _gym.Bot.Find(Gym.Anna))!.State!.Day);
        Assert.Equal((day.Decision, day.Decided.EngineDecision), (kept.Decision, kept.EngineDecision));
        return (kept.Decision, kept.EngineDecision);
    }
}
