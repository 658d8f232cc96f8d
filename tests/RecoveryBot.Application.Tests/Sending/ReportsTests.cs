using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>Words about other people are made just before they are sent, or not at all.</summary>
public sealed class ReportsTests : IAsyncDisposable
{
    private static readonly Report Asked = new(ReportKind.Digest, About: 7, Looker: 1, Samples.Monday, Page: 2);

    private readonly Bot _bot = new();

    public ReportsTests() => _bot.Answer = (_, _) =>
        new Turn(Samples.Consented()) { Messages = [Message.Reporting(Asked) with { Card = "digest" }] };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task It_shows_what_may_be_seen_at_the_moment_of_sending()
    {
        var words = "as it was when it was asked for";
        _bot.Reports.Make = report => new Rendered(Samples.Says($"{report}: {words}"));
        await _bot.Hear("digest");
        words = "as it is now";

        _bot.StartSending();
        await _bot.Idle();

        Assert.Equal([$"{Asked}: as it is now"], _bot.Platform.WordsTo(Samples.Anna));
    }

    [Fact]
    public async Task What_may_be_seen_no_more_is_not_sent_and_costs_nothing()
    {
        await _bot.Hear("digest");

        _bot.StartSending();
        await _bot.Idle();

        Assert.Empty(_bot.Platform.WordsTo(Samples.Anna));
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task What_must_stand_is_kept_before_and_who_looked_only_once_it_was_shown()
    {
        var kept = new List<string>();
        _bot.Platform.Answers(new SendOutcome.TryLater("not now"));
        _bot.Reports.Make = _ => new Rendered(Samples.Says("words")) { Before = _ => kept.Add("before"), After = _ => kept.Add("after") };
        await _bot.Hear("digest");

        _bot.StartSending();
        await _bot.PassTimeUntil(_bot.Idle());

        Assert.Equal(["before", "before", "after"], kept);
    }

    [Fact]
    public async Task None_of_its_words_are_ever_in_the_database()
    {
        _bot.Reports.Make = _ => new Rendered(Samples.Says("about somebody"));

        await _bot.Hear("digest");

        Assert.Equal(Asked, _bot.Database.Read(queries => queries.Words(Assert.Single(_bot.Unsent()).Id))?.Message.Report);
        Assert.Equal([""], _bot.UnsentWords());
    }
}
