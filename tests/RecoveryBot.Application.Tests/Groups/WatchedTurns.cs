using System.Globalization;
using RecoveryBot.Application.Turns;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>Takes one turn after the other and looks at every table before and after it, while nothing is sent.</summary>
internal sealed class WatchedTurns(Bot bot, Func<Task> whenAllIsSent) : ITurns, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>What turns changed that was not theirs.</summary>
    public List<string> Trespasses { get; } = [];

    public async Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping)
    {
        var taken = default(TurnTaken);
        await WatchAsync(
            update.Input.GetType().Name,
            rows => update.Actor.Direct is { } chat ? rows.PersonAt(chat.Platform, chat.Id) : null,
            async () => taken = await bot.Turns.TakeAsync(update, stopping));
        return taken!;
    }

    public Task TakeAsync(PartyUpdate update, CancellationToken stopping) => WatchAsync(
        update.Tell is null ? update.Input!.GetType().Name : nameof(Conversations.Turns.Input.FromParty),
        _ => update.Party,
        () => bot.Turns.TakeAsync(update, stopping));

    public void Dispose() => _one.Dispose();

    private async Task WatchAsync(string what, Func<PartyRows, long?> whose, Func<Task> take)
    {
        await _one.WaitAsync(Bot.Stopping);
        try
        {
            await whenAllIsSent();
            var (arrives, held) = (bot.Platform.Outcome, new TaskCompletionSource());
            bot.Platform.Outcome = async (message, stopping) =>
            {
                await held.Task;
                return await arrives(message, stopping);
            };
            var before = PartyRows.Read(bot.Place.Options.DatabaseFile);
            await take();
            var after = PartyRows.Read(bot.Place.Options.DatabaseFile);
            bot.Platform.Outcome = arrives;
            held.SetResult();
            var me = whose(before) ?? whose(after);
            Trespasses.AddRange(before.ChangedOf(after, me).Select(row => string.Create(CultureInfo.InvariantCulture, $"{what} of {me} changed {row}")));
        }
        finally
        {
            _one.Release();
        }
    }
}
