using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.OnDiscord.Sending;

namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>
/// Makes a turn of an interaction, and sees to it that Discord has its first answer in time and nobody is left waiting.
/// </summary>
/// <param name="take">Completes once the turn is on disk.</param>
internal sealed partial class InteractionHandler(
    DiscordRest rest,
    DiscordPages pages,
    DiscordWords words,
    DirectChannels channels,
    PendingInteractions interactions,
    Func<InboundUpdate, CancellationToken, Task<TurnTaken>> take,
    TimeProvider time,
    ILogger logger)
{
    /// <summary>From here on the 3 s count. Returns at once.</summary>
    /// <param name="done">Called when it is taken and answered.</param>
    public void Add(Interaction interaction, PerUserQueue queue, Action? done = null)
    {
        var told = new PendingInteraction(interaction, rest, time);
        var open = interactions.Add(told);
        if (open == told)
        {
            _ = PutOffAsync(open, queue.Stopping);
            queue.Add(interaction.User, "interaction", () => TakeAsync(open, queue.Stopping));
        }

        _ = EndAsync(open, done, queue.Stopping);
    }

    private async Task TakeAsync(PendingInteraction open, CancellationToken stopping)
    {
        if (open.Of.IsDirect)
        {
            channels.Hear(open.Of.User, open.Of.Channel);
        }

        try
        {
            switch (open.Of.Data)
            {
                case InteractionData.Component { Payload: DiscordPages.WritePayload }:
                    await RespondAsync(open, Modal.ToJson(words), stopping);
                    break;
                case InteractionData.Component { Payload: SharedChannel.OpenPayload }:
                    await RespondAsync(
                        open, pages.SharedInvitation().ToResponse(ResponseType.ChannelMessageWithSource, isOnlyForOne: false), stopping);
                    break;
                default:
                    open.Answers.Expect(await take(UpdateOf(open.Of), stopping));
                    break;
            }

            if (open.Of.IsDirect)
            {
                await channels.SeenOpenAsync(open.Of.User, open.Of.Channel, stopping);
            }
        }
        finally
        {
            if (!stopping.IsCancellationRequested)
            {
                // Unless its turn said otherwise: nobody waits for what could not be taken.
                open.Answers.ExpectNone();
            }
        }
    }

    private async Task RespondAsync(PendingInteraction open, byte[] json, CancellationToken stopping) =>
        await AloneAsync(open, () => open.RespondAsync(json, [], ResponseState.Acknowledged, stopping));

    private static InboundUpdate UpdateOf(Interaction interaction)
    {
        var who = new Actor(DiscordName.Platform, interaction.User, interaction.Name);
        var here = interaction.IsDirect ? who.Direct! : Place.Channel(DiscordName.Platform, interaction.Channel);
        return new InboundUpdate(who, here, interaction.Id, InputOf(interaction.Data)) { Rights = interaction.Rights, OriginTitle = interaction.ChannelTitle };
    }

    private static Input InputOf(InteractionData data) => data switch
    {
        InteractionData.Command command => new Input.Command(command.Name.ToLowerInvariant(), TypedText.Of(command.Arguments)),
        InteractionData.Component { Payload: SharedChannel.CheckInPayload } => new Input.Command("checkin"),
        InteractionData.Component component => new Input.Press(component.Payload),
        InteractionData.Form form => Input.Written(form.Text),
        _ => throw new InvalidOperationException($"No input for {data.GetType().Name}."),
    };

    private async Task PutOffAsync(PendingInteraction open, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(PendingInteraction.PutOffAfter, time, stopping);
            await AloneAsync(open, async () =>
            {
                if (open.ResponseState == ResponseState.Waiting)
                {
                    await open.PutOffAsync(stopping);
                }

                return true;
            });
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>Once its answers were shown, or its life is over, it is closed and need not be told again.</summary>
    private async Task EndAsync(PendingInteraction open, Action? done, CancellationToken stopping)
    {
        try
        {
            await WithinItsLifeAsync(open, open.Answers.Over, stopping);
            await AloneAsync(open, async () =>
            {
                await open.CloseAsync(stopping);
                return true;
            });
            done?.Invoke();
            if (!open.Answers.IsCertain)
            {
                await WithinItsLifeAsync(open, new TaskCompletionSource().Task, stopping);
            }

            interactions.Remove(open);
        }
        catch (OperationCanceledException)
        {
            // Told again after the restart, whatever is missing is said then.
        }
    }

    private async Task WithinItsLifeAsync(PendingInteraction open, Task end, CancellationToken stopping)
    {
        var left = open.Left;
        await end.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.ThrowIfCancellationRequested();
    }

    private async Task AloneAsync<T>(PendingInteraction open, Func<Task<T>> answer)
    {
        try
        {
            await open.AloneAsync(answer);
        }
        catch (RestFailedException failed)
        {
            Log.NotAnswered(logger, failed.Failure.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 43, Level = LogLevel.Warning, Message = "An interaction could not be acknowledged ({Failure})")]
        public static partial void NotAnswered(ILogger logger, string failure);
    }
}
