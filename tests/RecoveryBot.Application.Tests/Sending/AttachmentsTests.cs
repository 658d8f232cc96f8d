using RecoveryBot.Application.Exports;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Stores;

namespace RecoveryBot.Application.Tests.Sending;

public sealed class AttachmentsTests
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
        var read = Assert.IsType<HistoryReading.Read>(ImportedFile.Read(new MemoryStream(file!.Content.ToArray())));
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
