using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A channel that takes nothing more, or is another by now: one request, one word to the trainer, and it goes on where it can.</summary>
public sealed class LostPlaceTests : IAsyncDisposable
{
    private const int MostQuestions = 40;

    private static readonly Place Topic = Gym.Channel with { Thread = "7" };
    private static readonly SendOutcome Kicked = new SendOutcome.Unreachable("403 Forbidden: bot was kicked");

    private readonly Gym _gym = new();
    private long _group;

    public LostPlaceTests() => _gym.Bot.Reports.Real =
        new Application.Sending.Reports(_gym.Bot.Database, new RecoveryBot.Conversations.Wording.EnglishWording());

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task A_closed_channel_costs_one_request_and_one_word_to_whoever_linked_it()
    {
        await Linked(Gym.Channel);
        Fails(Gym.Channel, Kicked);

        await Mornings(3);

        Assert.Equal(1, RequestsTo(Gym.Channel));
        Assert.Single(Words(Gym.Ben), words => words.Contains("I can't post in #gym-nord any more", StringComparison.Ordinal));
        Assert.True(Bound().IsClosed);
    }

    [Fact]
    public async Task Once_something_is_heard_from_there_it_goes_on()
    {
        await Linked(Gym.Channel);
        Fails(Gym.Channel, Kicked);
        await Mornings(1);
        _gym.Bot.Platform.Outcome = (message, _) => Task.FromResult<SendOutcome>(new SendOutcome.Sent(message.Shown ?? $"m{message.Id}"));

        Assert.Contains("shown in the channel", await _gym.SayIn(Gym.Channel, Gym.Ben, "/summary"), StringComparison.Ordinal);

        Assert.False(Bound().IsClosed);
        Assert.Contains("Anna", PlainText.Of(_gym.Sent(Gym.Channel)[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waited_for_another_topic_is_still_sent()
    {
        await Linked(Gym.Channel);
        Fails(Topic, Kicked);
        await _gym.Write(unitOfWork => unitOfWork.Outbox.Add(Topic, Samples.Says("elsewhere"), Samples.Morning));
        var here = await _gym.Write(unitOfWork => unitOfWork.Outbox.Add(Gym.Channel, Samples.Says("here"), Samples.Morning));

        await _gym.Write(unitOfWork => unitOfWork.Outbox.CloseChat(Topic, long.MaxValue, Samples.Morning));

        Assert.Equal([here.Id], _gym.Bot.Unsent().Select(message => message.Id));
    }

    [Fact]
    public async Task A_topic_that_is_gone_is_followed_to_the_whole_channel_and_that_is_said()
    {
        await Linked(Topic);
        Fails(Topic, new SendOutcome.Moved(Gym.Channel));

        await Mornings(2);

        Assert.Equal(1, RequestsTo(Topic));
        Assert.Equal(2, RequestsTo(Gym.Channel));
        Assert.Equal((Gym.Channel, false), (Bound().Place, Bound().IsClosed));
        Assert.Single(Words(Gym.Ben), words => words.Contains("The topic that showed Gym Nord's mornings is gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_whole_channel_closed_as_well_that_is_said_too_and_it_ends()
    {
        await Linked(Topic);
        _gym.Bot.Platform.Outcome = (message, _) => Task.FromResult(
            message.To == Topic ? new SendOutcome.Moved(Gym.Channel) : message.To == Gym.Channel ? Kicked : new SendOutcome.Sent($"m{message.Id}"));

        await Mornings(2);

        Assert.Equal((1, 1), (RequestsTo(Topic), RequestsTo(Gym.Channel)));
        Assert.True(Bound().IsClosed);
    }

    [Fact]
    public async Task A_topic_is_not_followed_to_where_another_group_is_shown()
    {
        await Linked(Topic);
        await _gym.SetUp(Gym.Ida, "Ida", "Gym Süd");
        await Link(Gym.Ida, Gym.Channel);
        Fails(Topic, new SendOutcome.Moved(Gym.Channel));

        await Mornings(1);

        Assert.Equal((Topic, true), (Bound().Place, Bound().IsClosed));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_is_the_same_channel_and_nobody_has_to_know()
    {
        var super = Gym.Channel with { Id = "-1005" };
        await Linked(Gym.Channel);
        Fails(Gym.Channel, new SendOutcome.Moved(super));

        await Mornings(2);

        Assert.Equal((1, 2), (RequestsTo(Gym.Channel), RequestsTo(super)));
        Assert.Equal((super, false), (Bound().Place, Bound().IsClosed));
        Assert.DoesNotContain(Words(Gym.Ben), words => words.Contains("#gym-nord", StringComparison.Ordinal) && words.Contains("post", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_does_not_train_the_group_shows_nothing_of_it()
    {
        await Linked(Gym.Channel);
        await _gym.SetUp(Gym.Ida, "Ida", "Gym Süd");
        var before = RequestsTo(Gym.Channel);

        Assert.Contains("Only a trainer", await _gym.SayIn(Gym.Channel, Gym.Anna, "/summary"), StringComparison.Ordinal);
        Assert.Contains("shows another group", await _gym.SayIn(Gym.Channel, Gym.Ida, "/summary"), StringComparison.Ordinal);
        Assert.Contains("shows no group", await _gym.SayIn(Topic, Gym.Ben, "/summary"), StringComparison.Ordinal);
        Assert.Contains("Say /summary in the channel", await _gym.Type(Gym.Ben, "/summary"), StringComparison.Ordinal);
        _gym.Rights.Says = Rights.None;
        Assert.Contains("You need to manage this channel", await _gym.SayIn(Gym.Channel, Gym.Ben, "/summary"), StringComparison.Ordinal);
        Assert.Equal(before, RequestsTo(Gym.Channel));
    }

    [Fact]
    public async Task Every_post_of_a_month_that_named_somebody_is_made_again_once_they_are_erased()
    {
        await Linked(Gym.Channel);
        await Mornings(3);
        var posts = _gym.Bot.Platform.Asked.Where(message => message.To == Gym.Channel && message.Message.Report is not null).ToList();
        Assert.All(posts, post => Assert.Contains("Anna", PlainText.Of(post.Message), StringComparison.Ordinal));
        var shown = posts.Select(post => $"m{post.Id}").ToHashSet();

        await _gym.Type(Gym.Anna, "/forget");
        await _gym.Type(Gym.Anna, "forget me");
        await _gym.Settle();

        var again = _gym.Bot.Platform.Asked.Where(message => message.To == Gym.Channel).Skip(posts.Count + 1).ToList();
        Assert.Equal(shown, again.Select(post => post.Shown!).ToHashSet());
        Assert.All(again, post => Assert.DoesNotContain("Anna", PlainText.Of(post.Message), StringComparison.Ordinal));
    }

    private async Task Linked(Place channel)
    {
        _group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        await Link(Gym.Ben, channel);
        await _gym.Tap(Gym.Anna, "By name");
    }

    private async Task Link(Place trainer, Place channel)
    {
        await _gym.SayIn(channel, trainer, "/link");
        await _gym.Tap(trainer, "The whole group");
        await _gym.Tap(trainer, "Link it");
    }

    private void Fails(Place channel, SendOutcome outcome) => _gym.Bot.Platform.Outcome = (message, _) =>
        Task.FromResult(message.To == channel && message.Message.Report is not null ? outcome : new SendOutcome.Sent(message.Shown ?? $"m{message.Id}"));

    /// <summary>So many mornings on which Anna answers before the group is shown.</summary>
    private async Task Mornings(int count)
    {
        for (var morning = 0; morning < count; morning++)
        {
            await Passes(morning == 0 ? TimeSpan.Zero : TimeSpan.FromHours(22.5));
            await CheckIn();
            await Passes(TimeSpan.FromMinutes(90));
        }
    }

    private async Task CheckIn()
    {
        var days = Answered();
        await _gym.Type(Gym.Anna, "/checkin");
        for (var question = 0; Answered() == days; question++)
        {
            Assert.InRange(question, 0, MostQuestions);
            var buttons = _gym.Sent(Gym.Anna)[^1].Rows.SelectMany(row => row).ToList();
            await _gym.Tap(Gym.Anna, (buttons.Find(button => button.Label == "Done") ?? buttons[0]).Label);
        }
    }

    private int Answered() => _gym.Bot.Database.Read(queries => queries.Sight.ClientsOf(
        _gym.Id(Gym.Ben), _group, _gym.Bot.GetCurrentInstant().InUtc().Date)).Sum(client => client.Days.Count);

    private async Task Passes(TimeSpan time)
    {
        _gym.Bot.Time.Advance(time);
        await _gym.Bot.Agenda.TakeDueAsync(Bot.Stopping);
        await _gym.Settle();
    }

    private int RequestsTo(Place channel) => _gym.Bot.Platform.Asked.Count(message => message.To == channel && message.Message.Report is not null);

    private List<string> Words(Place chat) => [.. _gym.Sent(chat).Select(PlainText.Of)];

    private BoundPlace Bound() => Assert.Single(_gym.Directory(directory => directory.PlacesOf(_group)));
}
