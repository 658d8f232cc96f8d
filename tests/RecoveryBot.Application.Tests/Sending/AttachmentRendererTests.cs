using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

public sealed class AttachmentRendererTests
{
    [Fact]
    public async Task An_export_is_made_of_what_is_kept_when_it_is_sent()
    {
        await using var bot = Exporting();
        await bot.Hear("export");
        await bot.Hear("later");

        bot.StartSending();
        await bot.Idle();

        var file = bot.Platform.Asked[0].File;
        Assert.Equal(("recoverybot-export.zip", "application/zip"), (file?.Name, file?.MediaType));
        var read = Assert.IsType<HistoryReadResult.Read>(ImportFile.Read(new MemoryStream(file!.Content.ToArray())));
        Assert.Equal(2, read.Kept.Facts.Count);
    }

    [Fact]
    public async Task Words_without_an_attachment_bring_no_file()
    {
        await using var bot = new Bot().StartSending();
        await bot.Hear("hello");
        await bot.Idle();

        Assert.Null(bot.Platform.Asked[0].File);
    }

    [Fact]
    public async Task Where_nobody_is_known_the_words_go_alone()
    {
        await using var bot = new Bot { Answer = (_, _) => new Turn(Person: null) { Messages = [Export] } }.StartSending();
        await bot.Hear("export");
        await bot.Idle();

        Assert.Null(Assert.Single(bot.Platform.Asked).File);
    }

    [Fact]
    public async Task A_picture_is_named_after_its_last_day_and_says_in_words_what_it_shows()
    {
        await using var bot = Showing(chart => [(byte)chart.Weeks.Days.Count]).StartSending();
        await bot.Hear("trend");
        await bot.Idle();

        var file = Assert.Single(bot.Platform.Asked).File;
        Assert.Equal(("trend-2026-11-25.png", "image/png", "Two days."), (file?.Name, file?.MediaType, file?.InWords));
        Assert.Equal([2], file!.Content.ToArray());
    }

    [Fact]
    public async Task Where_nothing_can_be_painted_the_words_go_alone()
    {
        await using var bot = Showing(_ => null).StartSending();
        await bot.Hear("trend");
        await bot.Idle();

        Assert.Null(Assert.Single(bot.Platform.Asked).File);
    }

    [Fact]
    public async Task A_picture_is_painted_anew_for_every_attempt()
    {
        var painted = 0;
        await using var bot = Showing(_ => [(byte)++painted]);
        bot.Platform.Answers(new SendOutcome.TryLater("busy"));
        await bot.Hear("trend");
        bot.StartSending();
        await bot.PassTimeUntil(bot.Idle());

        Assert.Equal([1, 2], bot.Platform.Asked.Select(asked => (int)asked.File!.Content.Span[0]));
    }

    private static Bot Showing(Func<TrendChart, byte[]?> paint) => new()
    {
        Paint = paint,
        Answer = (_, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [Samples.Says("Here it is.") with { Attachment = new Attachment.Trend(TwoDays) }],
        },
    };

    private static TrendChart TwoDays => new(
        new FourWeeks(
            [.. new[] { 24, 25 }.Select(day => new TrendDay(new(2026, 11, day), null, new TrendMorning.Unrated(), default, IsPaused: false))],
            Usual: null,
            Since: null),
        new TrendLabels("", [], "", "", "", "", "", "", "", "", "", "", "", "", [], InWords: "Two days."));

    private static Message Export => Samples.Says("Here it is.") with { Attachment = new Attachment.Export() };

    private static Bot Exporting() => new()
    {
        Answer = (_, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [Export],
            Facts = [Samples.Decided(Samples.Monday)],
        },
    };
}
