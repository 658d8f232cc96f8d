using System.Text.Json;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>
/// An interaction and how far it is answered: nothing yet, put off, or answered. Discord takes exactly one first answer,
/// which is what makes it safe to give it again after a lost connection or a restart.
/// </summary>
internal sealed class PendingInteraction(Interaction interaction, DiscordRest rest, TimeProvider time)
{
    /// <summary>Leaves room for one more attempt before the 3 s that Discord waits are over.</summary>
    public static readonly TimeSpan PutOffAfter = TimeSpan.FromSeconds(1.5);

    private const int Attempts = 3;
    private const int Loading = 1 << 7;

    // Of the token's 15 minutes; what is sent later goes the ordinary way.
    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(14.5);

    // With Discord's own 3 s over, no further attempt can succeed.
    private static readonly TimeSpan FirstAnswerWithin = TimeSpan.FromSeconds(2.8);
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(150);

    private readonly long _received = time.GetTimestamp();
    private readonly Lock _gate = new();
    private Task _before = Task.CompletedTask;
    private JsonElement _earlier;

    public Interaction Of => interaction;

    public AnswerCounter Answers { get; } = new();

    public ResponseState ResponseState { get; private set; } = ResponseState.Waiting;

    public bool IsAlive => ResponseState != ResponseState.Dead && Left > TimeSpan.Zero;

    /// <summary>How long it can still be answered.</summary>
    public TimeSpan Left => Lives - time.GetElapsedTime(_received);

    /// <summary>One at a time: whoever answers and whoever puts off.</summary>
    public Task<T> AloneAsync<T>(Func<Task<T>> work)
    {
        lock (_gate)
        {
            var mine = AfterAsync(_before, work);
            _before = mine;
            return mine;
        }
    }

    /// <summary>Answers nothing yet, so that Discord goes on waiting. To be called alone.</summary>
    public Task PutOffAsync(CancellationToken stopping) => interaction.AsksForMessage
        ? RespondAsync(DiscordPage.Bare(ResponseType.DeferredChannelMessageWithSource, !interaction.IsDirect), [], ResponseState.Thinking, stopping)
        : RespondAsync(DiscordPage.Bare(ResponseType.DeferredUpdateMessage, isOnlyForOne: false), [], ResponseState.Acknowledged, stopping);

    /// <summary>The first answer. To be called alone, while it is waited for.</summary>
    /// <param name="words">
    /// Those of the message that it makes: should Discord have a first answer already, perhaps of an earlier run, they tell
    /// whether it was this one. Null if it makes none.
    /// </param>
    /// <returns>
    /// The message that it made, if it made one and Discord says so; null too if it came too late, and then this is dead,
    /// or if the first answer was another one.
    /// </returns>
    /// <exception cref="RestFailedException">Not now; it may be given again.</exception>
    public async Task<string?> RespondAsync(
        byte[] json, IReadOnlyList<RestFile> files, ResponseState then, CancellationToken stopping, string? words = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await rest.SendAsync(Routes.CreateInteractionResponse(interaction.Id, interaction.Token, json, files), stopping);
                ResponseState = then;
                return MessageIn(answer);
            }
            catch (RestFailedException failed) when (failed.Failure is RestFailure.Refused { Code: JsonErrorCode.AlreadyAcknowledged })
            {
                await RecallAsync(stopping);
                return Earlier(words);
            }
            catch (RestFailedException failed) when (failed.Failure is RestFailure.Refused { Code: not JsonErrorCode.InvalidFormBody })
            {
                ResponseState = ResponseState.Dead;
                return null;
            }
            catch (RestFailedException failed) when (failed.Failure is RestFailure.OutcomeUnknown or RestFailure.TryLater)
            {
                if (attempt == Attempts || time.GetElapsedTime(_received) > FirstAnswerWithin)
                {
                    // Whether it was taken or not, the next attempt learns from Discord.
                    throw new RestFailedException(new RestFailure.TryLater("no first answer"));
                }

                await Task.Delay(BetweenAttempts, time, stopping);
            }
        }
    }

    /// <summary>The message that an earlier run's first answer made, if it has these words; null if not.</summary>
    public string? Earlier(string? words) => SentMessage.Says(_earlier, words) ? SentMessage.IdOf(_earlier) : null;

    /// <summary>The message that the first answer made, or under which a component was used, as it is changed now.</summary>
    /// <returns>Its id; null if Discord takes nothing for this any more, and then this is dead.</returns>
    public async Task<string?> EditOriginalAsync(DiscordPage page, CancellationToken stopping)
    {
        var edited = await IfAliveAsync(Routes.EditOriginalResponse(interaction.Application, interaction.Token, page.ToEdit(), page.Files), stopping);
        ResponseState = edited is null ? ResponseState.Dead : ResponseState.Acknowledged;
        return edited;
    }

    /// <returns>The new message's id; null if Discord takes nothing for this any more, and then this is dead.</returns>
    public async Task<string?> FollowUpAsync(DiscordPage page, bool isOnlyForOne, CancellationToken stopping)
    {
        var sent = await IfAliveAsync(
            Routes.CreateFollowup(interaction.Application, interaction.Token, page.ToFollowup(isOnlyForOne), page.Files), stopping);
        ResponseState = sent is null ? ResponseState.Dead : ResponseState;
        return sent;
    }

    /// <summary>Nothing more will be said: nobody is left waiting. To be called alone.</summary>
    public async Task CloseAsync(CancellationToken stopping)
    {
        if (ResponseState == ResponseState.Waiting)
        {
            await PutOffAsync(stopping);
        }

        if (ResponseState == ResponseState.Thinking)
        {
            await rest.SendAsync(Routes.DeleteOriginalResponse(interaction.Application, interaction.Token), stopping);
            ResponseState = ResponseState.Acknowledged;
        }
    }

    private async Task<string?> IfAliveAsync(RestRequest request, CancellationToken stopping)
    {
        try
        {
            return SentMessage.IdOf(await rest.SendAsync(request, stopping));
        }
        catch (RestFailedException failed) when (failed.Failure is RestFailure.Refused
        {
            Code: JsonErrorCode.InvalidWebhookToken or JsonErrorCode.UnknownWebhook or JsonErrorCode.UnknownMessage or JsonErrorCode.UnknownInteraction,
        })
        {
            return null;
        }
    }

    // An earlier attempt was taken, perhaps before this program was started again. What it made, Discord knows.
    private async Task RecallAsync(CancellationToken stopping)
    {
        try
        {
            _earlier = await rest.SendAsync(Routes.GetOriginalResponse(interaction.Application, interaction.Token), stopping);
        }
        catch (RestFailedException failed) when (failed.Failure is RestFailure.Refused { Status: 404 })
        {
            // It was taken away meanwhile, or it made no message.
        }

        var isThinking = interaction.AsksForMessage
            && JsonFields.Of(_earlier, "flags") is { ValueKind: JsonValueKind.Number } flags && flags.TryGetInt32(out var bits) && (bits & Loading) != 0;
        ResponseState = isThinking ? ResponseState.Thinking : ResponseState.Acknowledged;
    }

    private static async Task<T> AfterAsync<T>(Task before, Func<Task<T>> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await work();
    }

    private static string? MessageIn(JsonElement answer) =>
        JsonFields.Of(answer, "resource") is { } resource && JsonFields.Of(resource, "message") is { } message ? SentMessage.IdOf(message) : null;
}

/// <summary>How far an interaction is answered.</summary>
internal enum ResponseState
{
    /// <summary>Discord waits for the first answer.</summary>
    Waiting,

    /// <summary>The person reads that the bot is thinking.</summary>
    Thinking,

    /// <summary>Taken notice of; more may follow.</summary>
    Acknowledged,

    /// <summary>The message that was pressed shows the answer.</summary>
    Updated,

    /// <summary>Discord takes nothing for it any more.</summary>
    Dead,
}
