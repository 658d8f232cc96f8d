using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Charts;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>A group's morning in its channel, from what its members said in their own turns.</summary>
public sealed class SummaryTests : IAsyncDisposable
{
    private static readonly Place Channel = Place.Channel("telegram", "-100");
    private static readonly Place Trainer = Place.Direct("telegram", "500");
    private static readonly GroupState Nord = new() { Name = "Gym Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

    private readonly Bot _bot = new();
    private long _group;
    private long _placeId;
    private bool _isSending;
    private readonly List<GroupChart> _painted = [];
    private readonly Dictionary<int, long> _people = [];

    public SummaryTests()
    {
        _bot.AnswerForGroup = GroupConversation.InEnglish().Take;
        _bot.Reports.Real = new Reports(_bot.Database, new EnglishWording());
        _bot.PaintGroup = chart =>
        {
            _painted.Add(chart);
            return [1];
        };
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task It_is_posted_once_and_late_answers_edit_it()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true);
        await Joins(2, "Hal", decision: null, isNamed: true);

        await Morning();
        await Answers(2, Decision.Refer);
        await Passes(Duration.FromMinutes(1));

        var posted = ToTheChannel();
        Assert.Equal(2, posted.Count);
        Assert.Null(posted[0].Shown);
        Assert.NotNull(posted[1].Shown);
        Assert.DoesNotContain("Hal", Words(posted[0]), StringComparison.Ordinal);
        Assert.Contains("2 of 2 answered\n\n• As planned: Gina\n• Easier day: Hal\n", Words(posted[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_named_no_more_is_not_in_it_though_it_waited_since()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true, isAsked: false);
        var hal = await Joins(2, "Hal", Decision.Rest, isNamed: true, isAsked: false);
        _bot.Time.Advance(UntilHalfPastNine);
        await _bot.Agenda.TakeDueAsync(Bot.Stopping);

        await Write(unitOfWork => unitOfWork.Consents.Change(hal, new ConsentChange.Unname(_placeId)));
        await Sends();

        Assert.DoesNotContain("Hal", Words(Assert.Single(ToTheChannel())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_shows_the_group_no_more_is_sent_nothing_that_waits_for_it()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true, isAsked: false);
        _bot.Time.Advance(UntilHalfPastNine);
        await _bot.Agenda.TakeDueAsync(Bot.Stopping);

        await Write(unitOfWork => unitOfWork.Groups.Change(_group, new GroupChange.Unbind(_placeId), _bot.GetCurrentInstant()));
        await Sends();

        Assert.Empty(ToTheChannel());
        Assert.DoesNotContain(_bot.Unsent(), message => message.To == Channel);
    }

    [Fact]
    public async Task Who_has_not_been_asked_and_who_pauses_is_in_no_number()
    {
        await Opened();
        for (var person = 1; person <= 6; person++)
        {
            await Joins(person, $"Name{person}", person == 1 ? Decision.Rest : null, isNamed: false);
        }

        await Joins(7, "Not asked", decision: null, isNamed: false, isAsked: false);
        var pausing = await Joins(8, "Pausing", decision: null, isNamed: false);
        await Write(unitOfWork => unitOfWork.Facts.Keep(pausing, new Fact.Paused(Samples.Monday, Until: null, PauseReason.Days), _bot.GetCurrentInstant()));

        await Morning();

        Assert.Contains("1 of 6 answered", Words(Assert.Single(ToTheChannel())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_to_be_sent_holds_nobody_s_name()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true, isAsked: false);
        _bot.Time.Advance(UntilHalfPastNine);
        await _bot.Agenda.TakeDueAsync(Bot.Stopping);

        Assert.NotEmpty(_bot.UnsentWords());
        Assert.All(_bot.UnsentWords(), words => Assert.Equal("", words));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_referral_is_read_as_any_easier_day(bool isNamed)
    {
        await Opened();
        await Joins(1, "Gina", Decision.Rest, isNamed);
        var rest = _bot.Database.Read(queries => queries.Sight.ClientsOn(_group, Samples.Monday));

        await Answers(1, Decision.Refer);

        Assert.Equivalent(rest, _bot.Database.Read(queries => queries.Sight.ClientsOn(_group, Samples.Monday)), strict: true);
    }

    [Fact]
    public async Task Tomorrow_it_is_a_post_of_its_own()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true);
        await Morning();

        await Passes(Duration.FromDays(1));

        Assert.Equal([null, null], ToTheChannel().Select(message => message.Shown));
    }

    [Fact]
    public async Task Who_is_named_has_a_row_in_its_picture()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true);
        await Joins(2, "Hal", Decision.Refer, isNamed: true);
        await Joins(3, "Nobody knows", Decision.Rest, isNamed: false);

        await Morning();

        Assert.Equal(["Gina", "Hal"], Assert.Single(_painted).Labels.Names);
        Assert.Equal([SummaryBucket.AsPlanned, SummaryBucket.Easier], _painted[0].Days.Rows.Select(row => row.On(Samples.Monday)));
        Assert.Equal("fortnight-2026-03-02.png", Assert.Single(ToTheChannel()).File?.Name);
    }

    [Fact]
    public async Task A_day_up_to_the_yes_is_not_in_a_later_picture()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true);
        await Joins(2, "Hal", Decision.TrainAsPlanned, isNamed: false);
        await Morning();

        // Counted that morning, and willing to be named only afterwards: whoever knows the others' days must not learn it now.
        await Write(unitOfWork => unitOfWork.Consents.Change(_people[2], new ConsentChange.Name(_placeId, Samples.Monday)));
        await Passes(Duration.FromDays(1));

        var days = _painted[^1].Days;
        Assert.Equal([null, null], days.Rows.Select(row => row.On(Samples.Monday)));
        Assert.Equal(["Gina", "Hal"], days.Rows.Select(row => row.Name.Name));
    }

    [Theory]
    [InlineData(Decision.Rest)]
    [InlineData(Decision.TrainReduced)]
    public async Task The_channel_s_picture_tells_no_referral_from_any_other_easier_day(Decision other)
    {
        await Opened();
        await Joins(1, "Gina", Decision.Refer, isNamed: true);
        var referred = Chart();

        await Answers(1, other);

        Assert.Equivalent(referred, Chart(), strict: true);

        IEnumerable<ChannelDay> Chart() => _bot.Database.Read(queries =>
            queries.Sight.DaysIn(_group, PlacePurpose.Summary, Samples.Monday)[_people[1]].ToList());
    }

    [Fact]
    public async Task What_trainers_may_see_is_not_what_the_channel_sees()
    {
        await Opened();
        await Joins(1, "Gina", Decision.Refer, isNamed: true);

        Assert.Empty(_bot.Database.Read(queries => queries.Sight.DaysIn(_group, PlacePurpose.Trainers, Samples.Monday)));
    }

    [Fact]
    public async Task Who_left_is_in_no_picture_though_it_waited_since()
    {
        await Opened();
        await Joins(1, "Gina", Decision.TrainAsPlanned, isNamed: true, isAsked: false);
        var hal = await Joins(2, "Hal", Decision.Rest, isNamed: true, isAsked: false);
        _bot.Time.Advance(UntilHalfPastNine);
        await _bot.Agenda.TakeDueAsync(Bot.Stopping);

        await Write(unitOfWork => unitOfWork.Groups.Change(_group, new GroupChange.Dismiss(hal, Role.Client), Samples.Morning));
        await Sends();

        Assert.Equal(["Gina"], Assert.Single(_painted).Labels.Names);
    }

    [Fact]
    public async Task More_than_a_page_of_names_is_a_second_picture_in_a_message_of_its_own()
    {
        await Opened();
        for (var number = 1; number <= 31; number++)
        {
            await Joins(number, $"Name{number:00}", number < 3 ? Decision.Rest : null, isNamed: true, isAsked: false);
        }

        await Morning();
        await Answers(1, Decision.TrainAsPlanned);
        await Passes(Duration.FromMinutes(1));

        Assert.Equal([(30, 0), (1, 1), (30, 0), (1, 1)], _painted.Select(chart => (chart.Days.Rows.Count, chart.Days.Page)));
        var posted = ToTheChannel();
        Assert.Equal([null, null, $"m{posted[0].Id}", $"m{posted[1].Id}"], posted.Select(message => message.Shown));
    }

    // Samples.Morning is 07:00 UTC, 08:00 in Berlin.
    private static TimeSpan UntilHalfPastNine => TimeSpan.FromMinutes(90);

    private async Task Opened()
    {
        _bot.Answer = (_, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Founds = new Founding(Nord, [new AgendaChange.Set(new Occurrence(OccurrenceKind.Summary, Samples.Monday), Samples.Morning + Duration.FromMinutes(90))]),
        };
        await _bot.Hear("found", Trainer);
        await Write(unitOfWork =>
        {
            _group = unitOfWork.Directory.GroupsOf(unitOfWork.People.Find(Trainer)!.Id).Single().Group;
            unitOfWork.Groups.Change(_group, new GroupChange.Bind(Channel, "#gym-nord", Guild: null, PlacePurpose.Summary, By: 1), Samples.Morning);
            _placeId = unitOfWork.Directory.PlacesOf(_group).Single().Id;
        });
    }

    private async Task<long> Joins(int number, string name, Decision? decision, bool isNamed, bool isAsked = true)
    {
        var chat = Place.Direct("telegram", $"60{number}");
        _bot.Answer = (_, context) => new Turn((context.Person ?? Samples.Consented()) with { CalledName = name })
        {
            Messages = isAsked ? [Samples.Card("How are you?", DayCard.Of(Samples.Monday))] : [],
        };
        await _bot.Hear("hello", chat);
        if (isAsked)
        {
            await Sends(chat);
        }

        var id = 0L;
        await Write(unitOfWork =>
        {
            id = _people[number] = unitOfWork.People.Find(chat)!.Id;
            unitOfWork.Groups.Change(_group, new GroupChange.Admit(id, Role.Client), Samples.Morning);
            if (isNamed)
            {
                unitOfWork.Consents.Change(id, new ConsentChange.Name(_placeId, Samples.Monday));
            }
        });
        if (decision is { } decided)
        {
            await Answers(number, decided);
        }

        return id;
    }

    private async Task Answers(int number, Decision decision)
    {
        _bot.Answer = (_, context) => new Turn(context.Person)
        {
            Facts = [Samples.Decided(Samples.Monday, decision)],
            Tells = [new Tell(_group, new Told.DayChanged(Samples.Monday), $"day:{Samples.Monday:uuuu-MM-dd}")],
        };
        await _bot.Hear("answers", Place.Direct("telegram", $"60{number}"));
        await _bot.Telling.TakeAllAsync(Bot.Stopping);
    }

    private Task Morning() => Passes(Duration.FromMinutes(90));

    private async Task Passes(Duration time)
    {
        _bot.Time.Advance(time.ToTimeSpan());
        await _bot.Agenda.TakeDueAsync(Bot.Stopping);
        await Sends();
    }

    private async Task Sends(Place? chat = null)
    {
        if (!_isSending)
        {
            _bot.StartSending();
            _isSending = true;
        }

        await _bot.PassTimeUntil(_bot.Idle(chat ?? Channel));
    }

    private Task Write(Action<IUnitOfWork> work) => _bot.Database.WriteAsync(
        unitOfWork =>
        {
            work(unitOfWork);
            return true;
        },
        onceKept: null,
        Bot.Stopping);

    private List<OutgoingMessage> ToTheChannel() => [.. _bot.Platform.Asked.Where(message => message.To == Channel)];

    private static string Words(OutgoingMessage message) => PlainText.Of(message.Message.Text);
}
