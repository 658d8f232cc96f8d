using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.OnDiscord.Sending;
using RecoveryBot.OnDiscord.Words;

namespace RecoveryBot.OnDiscord.Hearing;

/// <summary>Makes a turn of an interaction, and sees to it that Discord has its first answer in time.</summary>
/// <param name="take">Completes once the turn is on disk.</param>
/// <param name="outbox">Sends what the turn says.</param>
internal sealed partial class InteractionTaking(
    DiscordRest rest,
    DiscordPages pages,
    DiscordWords words,
    DirectChannels channels,
    OpenInteractions places,
    IStore store,
    Func<InboundUpdate, CancellationToken, Task> take,
    Outbox outbox,
    TimeProvider time,
    ILogger logger)
{
    /// <summary>From here on the 3 s count. Returns at once.</summary>
    /// <param name="done">Called when it is dealt with.</param>
    public void Add(Interaction interaction, SafeLanes lanes, Action? done = null)
    {
        var open = new OpenInteraction(interaction, rest, time);
        _ = PutOffAsync(open, lanes.Stopping);
        if (SaidBefore(interaction.Id) is { } before)
        {
            // An earlier run took it and may have left some of its answer, which is sent now whatever else is told again.
            places.Enter(open, before);
        }

        lanes.Add(interaction.User, "interaction", () => TakeAsync(open, lanes.Stopping), done);
    }

    /// <summary>Up to which message all was said before this was taken; null if it was not taken yet.</summary>
    public long? SaidBefore(string update)
    {
        try
        {
            return store.Read(reading => reading.QueuedBefore(DiscordName.Platform, update));
        }
        catch (StorageUnavailableException)
        {
            // Taking it waits for the store and says so; until then nothing of it is known.
            return null;
        }
    }

    private async Task TakeAsync(OpenInteraction open, CancellationToken stopping)
    {
        if (open.Of.Data is InteractionData.Component { Payload: DiscordPages.WritePayload })
        {
            await AloneAsync(open, () => open.RespondAsync(WriteForm.ToJson(words), [], Standing.Acknowledged, stopping));
            return;
        }

        if (open.Of.Data is InteractionData.Component { Payload: SharedChannel.OpenPayload })
        {
            var invitation = pages.SharedInvitation().ToResponse(ResponseType.ChannelMessageWithSource, isOnlyForOne: false);
            await AloneAsync(open, () => open.RespondAsync(invitation, [], Standing.Acknowledged, stopping));
            return;
        }

        await ConverseAsync(open, stopping);
    }

    private async Task ConverseAsync(OpenInteraction open, CancellationToken stopping)
    {
        // What an earlier run took is in its place since it was heard, and must not take that of a later one.
        if (SaidBefore(open.Of.Id) is null)
        {
            places.Enter(open, outbox.LastQueued);
        }

        var chat = new ChatAddress(DiscordName.Platform, open.Of.User);
        await take(new InboundUpdate(chat, open.Of.Id, InputOf(open.Of.Data)) { IsAside = !open.Of.IsDirect }, stopping);
        if (open.Of.IsDirect)
        {
            await channels.SeenOpenAsync(open.Of.User, open.Of.Channel, stopping);
        }

        try
        {
            await outbox.WhenIdleAsync(chat, stopping);
        }
        catch (StorageUnavailableException)
        {
            // The answer is still to come; the interaction has been put off meanwhile.
            return;
        }

        await AloneAsync(open, async () =>
        {
            await open.CloseAsync(stopping);
            return true;
        });
        if (open.Of.IsDirect)
        {
            places.Leave(open);
        }
    }

    private static Input InputOf(InteractionData data) => data switch
    {
        InteractionData.Command command => new Input.Command(command.Name.ToLowerInvariant(), TypedWords.Of(command.Arguments)),
        InteractionData.Component { Payload: SharedChannel.CheckInPayload } => new Input.Command("checkin"),
        InteractionData.Component component => new Input.Press(component.Payload),
        InteractionData.Form form => Input.Written(form.Text),
        _ => throw new InvalidOperationException($"No input for {data.GetType().Name}."),
    };

    private async Task PutOffAsync(OpenInteraction open, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(OpenInteraction.PutOffAfter, time, stopping);
            await AloneAsync(open, async () =>
            {
                if (open.Standing == Standing.Waiting)
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

    private async Task AloneAsync<T>(OpenInteraction open, Func<Task<T>> answer)
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
