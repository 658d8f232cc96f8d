using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Replays;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>What trainers set for a whole group: rehearsed before it is saved, and decided as it was rehearsed.</summary>
public sealed class RulesTests : IAsyncDisposable
{
    private static readonly GroupRules Lax = new()
    {
        DaysWithoutRest = null,
        LongerRun = 1,
        PoorDaysForRecovery = 3,
        PoorDaysForRest = 4,
        HighLoadRatio = 2.0,
        SmallDipsCount = false,
        MotivationCounts = false,
        FullHeadCounts = false,
    };

    private static readonly GroupRules Strict = new() { DaysWithoutRest = 5, LongerRun = -1, PoorDaysForRest = 2, HighLoadRatio = 1.3 };

    private readonly Gym _gym = new Gym().WithReports();
    private long _group;

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(1, true)]
    public async Task What_is_rehearsed_is_what_is_decided_once_it_is_saved(int seed, bool isStrict)
    {
        const int days = 21;
        var rules = isStrict ? Strict : Lax;
        await AnnaTrainsWithBen();
        await Lives(seed, days);
        var kept = Everything();
        var first = Samples.Monday.PlusDays(1);
        var rehearsed = new RulesRehearsal(new RecoveryModel(DecisionOptions.Default)).Of(kept.Person, kept.Facts, _group, rules, first);

        await using var saved = new RulesTests();
        await saved.AnnaTrainsWithBen();
        await saved.Save(rules);
        await saved.Lives(seed, days);

        Assert.Equal(days, rehearsed.Count);
        Assert.Equal(Decided(), rehearsed.Select(day => (day.Date, day.Decided)));
        Assert.Equal(saved.Decided(), rehearsed.Select(day => (day.Date, day.Tried)));
        Assert.Contains(rehearsed, day => isStrict ? day.Tried > day.Decided : day.Tried < day.Decided);
    }

    [Fact]
    public async Task Nothing_is_saved_before_it_was_rehearsed_and_left_it_changes_nothing()
    {
        await AnnaTrainsWithBen();
        await Lives(1, 7);

        await _gym.Type(Gym.Ben, "/rules");
        Assert.Contains("The rules of Gym Nord", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.DoesNotContain(_gym.Sent(Gym.Ben)[^1].Rows.SelectMany(row => row), button => button.Label == "Save");
        await _gym.Tap(Gym.Ben, "Small dips");
        await _gym.Tap(Gym.Ben, "no");
        await _gym.Tap(Gym.Ben, "What would differ");

        Assert.Matches(@"^With this, \d+ of 7 decisions of 28 days would differ: 0 stricter, \d+ laxer\.", _gym.Last(Gym.Ben));
        await _gym.Tap(Gym.Ben, "Leave it");
        Assert.Null(Rules());
        Assert.Null((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching);
        Assert.Contains(Look.Rehearsal, Looks());
    }

    [Fact]
    public async Task What_is_saved_holds_from_tomorrow_and_the_client_and_the_other_trainers_read_it()
    {
        await AnnaTrainsWithBen();
        await IdaTrainsToo();

        await Save(new GroupRules { DaysWithoutRest = 9 });

        Assert.StartsWith("Saved. I'm telling every client. From tomorrow Gym Nord goes by these:", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.StartsWith("Ben set rules for Gym Nord. From tomorrow your days go by these:", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        Assert.StartsWith("Ben set rules for Gym Nord. From tomorrow it goes by these:", _gym.Last(Gym.Ida), StringComparison.Ordinal);
        Assert.All(new[] { Gym.Ben, Gym.Anna, Gym.Ida }, who => Assert.Contains("A rest day after 9 days without one", _gym.Last(who), StringComparison.Ordinal));
        var coaching = (await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching!;
        Assert.Equal(GroupRules.Default, coaching.RulesOn(Samples.Monday));
        Assert.Equal(9, coaching.RulesOn(Samples.Monday.PlusDays(1)).DaysWithoutRest);
        Assert.Equal([Look.Rules], Looks());
        var told = _gym.Sent(Gym.Anna).Count;
        await Save(new GroupRules { DaysWithoutRest = 9 });
        Assert.Equal(told, _gym.Sent(Gym.Anna).Count);
    }

    [Fact]
    public async Task Why_names_the_rule_that_changed_the_answer()
    {
        await AnnaTrainsWithBen();
        await Save(new GroupRules { MotivationCounts = false });
        await _gym.Passes(TimeSpan.FromDays(1));
        await Answers(words: "motivation 1");

        Assert.Contains(
            "The rules of Gym Nord counted: low motivation changes nothing. By the usual ones today would be reduced training.",
            await _gym.Type(Gym.Anna, "/why"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_rule_changed_the_answer_why_names_none()
    {
        await AnnaTrainsWithBen();
        await Save(new GroupRules { MotivationCounts = false });
        await _gym.Passes(TimeSpan.FromDays(1));
        await Answers();

        Assert.DoesNotContain("The rules of", await _gym.Type(Gym.Anna, "/why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_refers_whatever_the_rules_are()
    {
        await AnnaTrainsWithBen();
        await Save(Lax);
        await _gym.Passes(TimeSpan.FromDays(1));

        await _gym.Type(Gym.Anna, "chest pain");

        Assert.Equal(Decision.Refer, Decided()[^1].Decision);
    }

    [Fact]
    public async Task They_end_with_the_last_yes_and_begin_with_the_next_first_one()
    {
        await AnnaTrainsWithBen();
        await Save(Lax);

        await Shares("Nothing");
        Assert.Null((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching);
        await Save(Strict);
        Assert.Null((await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching);
        await Shares("The day's answer");

        Assert.Equal(Strict, (await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching!.RulesOn(Samples.Monday.PlusDays(1)));
        Assert.Contains("Gym Nord has rules of its own. From tomorrow your days go by these", _gym.Last(Gym.Anna), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rehearsal_names_who_shows_answers_and_counts_no_fewer_than_five_of_the_others()
    {
        await AnnaTrainsWithBen();
        await Lives(1, 14);
        await Others(4);
        await Rehearse();
        Assert.DoesNotContain("others", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        await _gym.Tap(Gym.Ben, "Who");
        Assert.Matches(@"^\W*Anna: \d+ stricter, \d+ laxer of 14\b", _gym.Last(Gym.Ben));

        await Others(1, from: 4);
        await Rehearse();

        Assert.Contains("Of the 5 others: fewer than 5.", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        await _gym.Tap(Gym.Ben, "Who");
        Assert.DoesNotContain("Other", _gym.Last(Gym.Ben), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_who_shows_the_days_answer_alone_a_rehearsal_says_nothing()
    {
        await AnnaTrainsWithBen("The day's answer");
        await Lives(1, 3);

        await Rehearse();

        Assert.StartsWith("Nobody of this group who lets you see their answers has answered", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.DoesNotContain(Look.Rehearsal, Looks());
    }

    [Fact]
    public async Task A_client_of_the_group_reads_no_rehearsal()
    {
        await AnnaTrainsWithBen();
        await Lives(1, 3);
        var report = new Report(ReportKind.Rehearsal, _group, _gym.Id(Gym.Ben), Today()) { Rules = Lax, Card = "rules-1" };

        Assert.NotNull(_gym.Bot.Reports.Render(report, Gym.Ben, isShown: false, _gym.Bot.GetCurrentInstant()));
        Assert.Null(_gym.Bot.Reports.Render(report with { Looker = _gym.Id(Gym.Anna) }, Gym.Anna, isShown: false, _gym.Bot.GetCurrentInstant()));
    }

    [Fact]
    public async Task Days_before_the_yes_are_in_no_rehearsal()
    {
        await AnnaTrainsWithBen("The day's answer");
        await Lives(1, 7);
        await Shares("+ my answers");

        await Rehearse();

        Assert.Contains(" of 1 decision of 28 days", _gym.Last(Gym.Ben), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_takes_the_yes_back_is_in_no_rehearsal_that_waits()
    {
        await AnnaTrainsWithBen();
        await Lives(1, 3);
        await _gym.Type(Gym.Ben, "/rules");
        var again = new Input.Press(_gym.Button(Gym.Ben, "What would differ").Payload);

        await Shares("Nothing");
        await _gym.Hear(Gym.Ben, Gym.Ben, again);

        Assert.StartsWith("Nobody of this group", _gym.Last(Gym.Ben), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_quiet_hours_they_hold_and_are_read_when_these_are_over()
    {
        await AnnaTrainsWithBen(quiet: new QuietHours(new LocalTime(5, 0), new LocalTime(13, 0)));
        var before = _gym.Sent(Gym.Anna).Count;

        await Save(Lax);
        await Save(Strict);

        Assert.Equal(before, _gym.Sent(Gym.Anna).Count);
        Assert.Equal(Strict, (await _gym.Bot.Find(Gym.Anna))!.State!.Client!.Coaching!.RulesOn(Samples.Monday.PlusDays(1)));
        await _gym.Passes(TimeSpan.FromHours(8));
        Assert.Single(_gym.Sent(Gym.Anna).Skip(before), message => PlainText.Of(message).StartsWith("Ben set rules for Gym Nord. From tomorrow", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_read_for_a_rehearsal_reaches_back_for_settings_and_referrals_alone()
    {
        await AnnaTrainsWithBen();
        var (from, longAgo) = (Samples.Monday.PlusDays(-100), Samples.Monday.PlusDays(-200));
        var anna = _gym.Id(Gym.Anna);
        await _gym.Write(unitOfWork =>
        {
            unitOfWork.Facts.Keep(anna, new Fact.SettingsChanged(longAgo, Clients.Usual), Samples.Morning);
            unitOfWork.Facts.Keep(anna, new Fact.NoteWritten(longAgo, "before"), Samples.Morning);
            unitOfWork.Facts.Keep(anna, new Fact.NoteWritten(from, "within"), Samples.Morning);
            unitOfWork.CheckIns.Keep(anna, Samples.Decided(longAgo, Decision.Refer), opensReferral: true, Samples.Morning);
            unitOfWork.CheckIns.Keep(anna, Samples.Decided(longAgo.PlusDays(1)), opensReferral: false, Samples.Morning);
            unitOfWork.CheckIns.Keep(anna, Samples.Decided(from), opensReferral: false, Samples.Morning);
            return true;
        });

        var read = _gym.Bot.Database.Read(queries => queries.DecidedFrom(anna, from))!.Facts.Select(kept => kept.Fact).ToList();

        Assert.Equal([longAgo, from], read.OfType<Fact.CheckInDecided>().Select(decided => decided.Date));
        Assert.Equal([from], read.OfType<Fact.NoteWritten>().Select(note => note.Date));
        Assert.Contains(read.OfType<Fact.SettingsChanged>(), settings => settings.Date == longAgo);
        Assert.Null(_gym.Bot.Database.Read(queries => queries.DecidedFrom(_group, from)));
    }

    [Theory]
    [InlineData("rules:save:{0}.4122727.x")]
    [InlineData("rules:save:{0}.B12277.x")]
    [InlineData("rules:save:{0}.732377.x")]
    [InlineData("rules:save:{0}.712378.x")]
    [InlineData("rules:save:{0}.7123-1.x")]
    [InlineData("rules:save:{0}.712387.x")]
    [InlineData("rules:save:{0}.712327.")]
    [InlineData("rules:one:{0}.712327.x.9")]
    public async Task A_forged_button_saves_nothing(string payload)
    {
        await AnnaTrainsWithBen();

        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press(string.Format(System.Globalization.CultureInfo.InvariantCulture, payload, _group)));

        Assert.StartsWith("That button is an old one", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Null(Rules());
    }

    private async Task AnnaTrainsWithBen(string share = "+ my answers", QuietHours? quiet = null)
    {
        _group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        var anna = Clients.Onboarded(Clients.Usual with { ReminderSettings = new Reminders(Quiet: quiet) }) with { Consent = new Consent(1, Samples.Morning) };
        await _gym.Write(unitOfWork =>
        {
            var person = unitOfWork.People.Add(Gym.Anna, anna, Samples.Morning);
            unitOfWork.Facts.Keep(person, new Fact.SettingsChanged(Samples.Monday, anna.Client!), Samples.Morning);
            return person;
        });
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), share);
    }

    private async Task IdaTrainsToo()
    {
        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press("group:trainer:"));
        var start = Gym.CodeIn(_gym.Last(Gym.Ben));
        await _gym.Type(Gym.Ida, start);
        await _gym.Tap(Gym.Ida, "All right");
        await _gym.Type(Gym.Ida, "Ida");
    }

    private async Task Others(int number, int from = 0)
    {
        for (var other = from; other < from + number; other++)
        {
            var chat = Place.Direct("telegram", $"41{other}");
            _gym.Chats.Add(chat);
            await _gym.Knows(chat);
            await _gym.Join(chat, await _gym.Invite(Gym.Ben), name: $"Other{other}");
            _gym.Bot.Time.Advance(TimeSpan.FromMinutes(2));
        }
    }

    private async Task Shares(string level)
    {
        await _gym.Type(Gym.Anna, "/group");
        await _gym.Tap(Gym.Anna, "What they see");
        await _gym.Tap(Gym.Anna, level);
    }

    private async Task Rehearse()
    {
        // The same button pressed again at once is the same tap.
        _gym.Bot.Time.Advance(TimeSpan.FromMinutes(2));
        await Try(Lax);
    }

    private async Task Save(GroupRules rules)
    {
        await Try(rules);
        await _gym.Tap(Gym.Ben, "Save");
        Assert.Equal(rules, Rules() ?? GroupRules.Default);
    }

    /// <summary>As the buttons do it, one rule after the other.</summary>
    private async Task Try(GroupRules rules)
    {
        await _gym.Type(Gym.Ben, "/rules");
        var form = new Conversations.Wording.EnglishWording();
        foreach (var rule in rules.DifferingFrom(Rules() ?? GroupRules.Default))
        {
            await _gym.Tap(Gym.Ben, form.RuleButton(rule, GroupRules.Default).Split(':')[0]);
            await _gym.Tap(Gym.Ben, form.RuleChoice(rule, rules));
        }

        await _gym.Tap(Gym.Ben, "What would differ");
    }

    /// <summary>From the next day on, each day with a session and answers that are the same for the same seed.</summary>
    private async Task Lives(int seed, int days)
    {
        for (var day = 0; day < days; day++)
        {
            await _gym.Passes(TimeSpan.FromDays(1));
            var usual = day % 7 < 4 ? 4 : 3;
            var (number, chance) = ((seed * 1000) + day, new Random((seed * 1000) + day));
            await Answers(labels => Math.Max(usual + new Random(number + labels.Sum(label => label.Sum(sign => sign))).Next(-1, 2), 2));
            if (chance.Next(8) > 0)
            {
                await _gym.Type(Gym.Anna, $"/log {chance.Next(3, 9)} {chance.Next(30, 90)}");
            }
        }
    }

    /// <param name="words">What is typed before the questions are answered.</param>
    /// <param name="value">What each is answered, by its buttons: whatever else is asked then, the others stay the same. Well if there is none.</param>
    private async Task Answers(Func<IReadOnlyList<string>, int>? value = null, string? words = null)
    {
        await _gym.Type(Gym.Anna, "/checkin");
        if (words is not null)
        {
            await _gym.Type(Gym.Anna, words);
        }

        for (var question = 0; (await _gym.Bot.Find(Gym.Anna))?.State?.Day is not ClientDay.Answered { Date: var date } || date != Today(); question++)
        {
            Assert.InRange(question, 0, 40);
            var labels = _gym.Sent(Gym.Anna)[^1].Rows.SelectMany(row => row).Select(button => button.Label).ToList();
            var rated = value?.Invoke(labels) ?? 4;
            await _gym.Tap(Gym.Anna, labels.Find(label => label.StartsWith($"{rated} ·", StringComparison.Ordinal)) ?? labels.Find(label => label is "None of these" or "Done" or "No") ?? labels[0]);
        }
    }

    private LocalDate Today() => _gym.Bot.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date;

    private Persistence.PersonRecord Everything() => _gym.Bot.Database.Read(queries => queries.Everything(Gym.Anna))!;

    private IReadOnlyList<(LocalDate Date, Decision Decision)> Decided() =>
        [.. Everything().Facts.Select(one => one.Fact).OfType<Fact.CheckInDecided>().GroupBy(fact => fact.Date).Select(of => (of.Key, of.Last().Decision))];

    private GroupRules? Rules() => _gym.Bot.Database.Read(queries => queries.Group(_group))!.State!.Rules;

    private IReadOnlyList<Look> Looks() => [.. _gym.Bot.Database.Read(queries => queries.LooksAt(_gym.Id(Gym.Anna))).Select(look => look.What)];
}
