using System.Text.Json;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>
/// Opens direct channels beside everything else, few a minute: who opens many, Discord takes for a sender of spam. Nobody waits
/// here; whoever asks is told when to ask again.
/// </summary>
internal sealed class DirectChannelOpener(DiscordRest rest, TimeProvider time)
{
    // Discord gives no figure.
    private static readonly RateLimit FewAMinute = new(5, Duration.FromMinutes(1));

    private static readonly Duration Soon = Duration.FromMilliseconds(250);
    private static readonly Duration InAMinute = Duration.FromMinutes(1);
    private static readonly Duration Quarantine = Duration.FromHours(1);

    private readonly Lock _gate = new();
    private readonly long _began = time.GetTimestamp();
    private readonly DirectChannelQueue _queue = new(FewAMinute);
    private readonly Dictionary<string, Task<string>> _begun = [];
    private int _failures;

    private Duration Now => Duration.FromTimeSpan(time.GetElapsedTime(_began));

    /// <returns>The channel, once it is open.</returns>
    /// <exception cref="RestFailedException">It is not yet, or cannot be opened.</exception>
    public Task<string> OpenedAsync(string user, CancellationToken stopping)
    {
        lock (_gate)
        {
            if (!_begun.TryGetValue(user, out var begun))
            {
                var now = Now;
                var wait = _queue.Of(user, now) - now;
                if (wait > Duration.Zero)
                {
                    return AskAgain(Duration.Min(wait, InAMinute));
                }

                _queue.Had(user);
                _begun[user] = begun = Task.Run(() => OpenAsync(user, stopping), CancellationToken.None);
            }

            if (!begun.IsCompleted)
            {
                return AskAgain(Soon);
            }

            _begun.Remove(user);
            return begun;
        }
    }

    private static Task<string> AskAgain(Duration wait) =>
        Task.FromException<string>(new RestFailedException(new RestFailure.RateLimited(wait, LimitScope.Bucket)));

    // Opened twice it is the same channel, so it may simply be tried again.
    private async Task<string> OpenAsync(string user, CancellationToken stopping)
    {
        try
        {
            var recipient = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["recipient_id"] = user });
            var opened = await rest.SendAsync(Routes.CreateDirectChannel(recipient), stopping);
            Interlocked.Exchange(ref _failures, 0);
            return SentMessage.IdOf(opened) ?? throw new RestFailedException(new RestFailure.TryLater("a channel without an id"));
        }
        catch (RestFailedException failed) when (WaitAfter(failed.Failure) is { } wait)
        {
            lock (_gate)
            {
                _queue.HoldUntil(Now + wait);
            }

            throw new RestFailedException(failed.Failure is RestFailure.Refused { Code: JsonErrorCode.Quarantined }
                ? failed.Failure
                : new RestFailure.RateLimited(Duration.Min(wait, InAMinute), LimitScope.Bucket));
        }
    }

    /// <returns>For how long nobody's channel is to be opened; null if only this person's cannot be.</returns>
    private Duration? WaitAfter(RestFailure failure) => failure switch
    {
        RestFailure.RateLimited { Scope: LimitScope.Bucket } fast => fast.Wait,
        RestFailure.Refused { Code: JsonErrorCode.Quarantined } => Quarantine,
        RestFailure.Refused { Code: JsonErrorCode.OpeningDirectMessagesTooFast } or RestFailure.OutcomeUnknown or RestFailure.TryLater =>
            RetrySchedule.DelayAfter(Interlocked.Increment(ref _failures)),
        _ => null,
    };
}
