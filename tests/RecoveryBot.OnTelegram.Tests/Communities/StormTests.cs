using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Testing.Communities;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.OnTelegram.Tests.Communities;

/// <summary>Presses on a community's post, as Telegram shows them: each answered alone, one count for all.</summary>
public sealed class StormTests : IAsyncDisposable
{
    private const int Presses = 60;

    private readonly ScriptedBot _bot = new() { Reports = database => new Reports(database, new EnglishWording()) };
    private readonly Group _group;
    private readonly List<Seat> _members;

    public StormTests()
    {
        _bot.Start();
        _members = [.. Enumerable.Range(0, Presses).Select(number => _bot.Telegram.NewPerson($"Member {number}"))];
        _group = _bot.Telegram.NewSupergroup("city-runners", _members[0], [.. _members.Skip(1)]);
        _group.AddBot(_members[0]);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Every_press_is_answered_alone_and_the_last_count_is_exact()
    {
        var (community, post) = await PostedAsync();

        var presses = _members.Select((member, number) => member.In(_group).Press(number % 3 == 0 ? "Done" : "I'm in", post)).ToList();

        foreach (var press in presses)
        {
            var answer = await press.AnswerAsync();
            Assert.False(answer.IsAlert);
        }

        var last = string.Create(CultureInfo.InvariantCulture, $"{Presses} taking part · {Presses / 3} done");
        await _bot.Telegram.UntilAsync(_ => _group.Chat.Message(post.Id)!.Text.Contains(last, StringComparison.Ordinal), "the last count");
        Assert.Equal((Presses, Presses / 3), _bot.Database.Read(queries => queries.Posts.Count(community, _bot.Clock.GetCurrentInstant().InUtc().Date, 1)));
        Assert.Single(_group.Chat.FromBot);
        Assert.InRange(_bot.Telegram.Counted.Requests("editMessageText"), 1, 4);
        Assert.Equal((0, 0), (_bot.Telegram.Counted.TooManyRequests, _bot.Telegram.Counted.Punished));
        Assert.All(_members, member => Assert.Empty(member.Chat.FromBot));
    }

    private async Task<(long Community, ShownMessage Post)> PostedAsync()
    {
        var place = Place.Channel("telegram", _group.Chat.Id.ToString(CultureInfo.InvariantCulture));
        var (community, _) = await _bot.Database.WriteAsync(
            unitOfWork => PostedReminders.In(unitOfWork, place, _bot.Clock.GetCurrentInstant()),
            posted => _bot.Outbox!.Enqueue([posted.Post]),
            TestContext.Current.CancellationToken);
        return (community, await _group.Chat.ShowsAsync("Shared recovery"));
    }
}
