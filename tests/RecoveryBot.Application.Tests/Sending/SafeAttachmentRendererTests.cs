using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

public sealed class SafeAttachmentRendererTests : ILogger
{
    private static readonly Message Export = Samples.Says("Here it is, Anna.") with { Attachment = new Attachment.Export() };

    private static readonly QueuedMessage Queued = new(7, Samples.Anna, DeliveryPriority.Reply, Card: null, Placement.InPlace);

    private readonly List<string> _log = [];

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_cannot_be_made_is_noted_with_the_message_s_id_and_nothing_of_its_words()
    {
        Assert.Null(await Renderer(() => null).OfAsync(Export, Queued, Stopping));
        Assert.Equal(["There is no Export for message 7, its words go alone"], _log);
    }

    [Fact]
    public async Task A_fault_is_noted_by_its_kind_alone()
    {
        Assert.Null(await Renderer(() => throw new InvalidOperationException("Anna is ill")).OfAsync(Export, Queued, Stopping));
        Assert.Equal(["The Export of message 7 could not be made, its words go alone: InvalidOperationException"], _log);
    }

    [Fact]
    public async Task A_database_that_takes_nothing_is_waited_for() => await Assert.ThrowsAsync<StorageUnavailableException>(
        () => Renderer(() => throw new StorageUnavailableException("The disk is full.")).OfAsync(Export, Queued, Stopping));

    [Fact]
    public async Task Being_stopped_is_no_fault_of_the_file()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => Renderer(() => throw new OperationCanceledException()).OfAsync(Export, Queued, Stopping));
        Assert.Empty(_log);
    }

    [Fact]
    public async Task For_words_alone_nothing_is_made_and_nothing_is_noted()
    {
        Assert.Null(await Renderer(() => throw new InvalidOperationException()).OfAsync(Samples.Says("Hello"), Queued, Stopping));
        Assert.Empty(_log);
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _log.Add(formatter(state, exception));

    private SafeAttachmentRenderer Renderer(Func<AttachmentFile?> make) => new(new Making(make), this);

    private sealed class Making(Func<AttachmentFile?> make) : IAttachmentRenderer
    {
        public Task<AttachmentFile?> RenderAsync(Attachment attachment, Place chat, CancellationToken stopping) =>
            Task.FromResult(make());
    }
}
