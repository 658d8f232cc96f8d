using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>Shows a message as the answer to an interaction, as far as that is possible.</summary>
/// <param name="direct">What can be done in this person's direct channel.</param>
/// <param name="begun">What an earlier attempt has shown of it.</param>
/// <param name="keep">Told what is shown so far.</param>
internal sealed class InteractionResponses(
    PendingInteraction open, IMessageCalls<DiscordPage> direct, ShownMessages begun, Action<ShownMessages> keep)
{
    /// <returns>What shows it now; null if the direct chat has to.</returns>
    public Task<ResponseResult> ShowAsync(OutgoingMessage outgoing, IReadOnlyList<DiscordPage> pages, CancellationToken stopping) =>
        open.AloneAsync(() => (open.IsAlive, open.Of) switch
        {
            (false, _) => Task.FromResult(ResponseResult.NotHere),
            (_, { IsDirect: false }) => InPrivateAsync(outgoing, pages, stopping),
            (_, { AsksForMessage: true }) => CommandAsync(outgoing, pages, stopping),
            _ => ComponentAsync(outgoing, pages, stopping),
        });

    // The first page answers the command; what the card showed before is above it and loses its buttons.
    private async Task<ResponseResult> CommandAsync(OutgoingMessage outgoing, IReadOnlyList<DiscordPage> pages, CancellationToken stopping)
    {
        if (begun.Ids.Count == 0)
        {
            if (await FirstAsync(pages[0], stopping) is not { } id)
            {
                return ResponseResult.NotHere;
            }

            Keep(new MessageRef(open.Of.Channel, id).ToString());
            if (ShownMessages.Read(outgoing.Shown).Ids is [.., var last])
            {
                await direct.TakeButtonsAsync(last, stopping);
            }
        }

        foreach (var (number, page) in pages.Index().Skip(begun.Ids.Count))
        {
            Keep(await direct.SendAsync(page, number, stopping));
        }

        return new ResponseResult(begun, ButtonsTaken: true);
    }

    private async Task<ResponseResult> ComponentAsync(OutgoingMessage outgoing, IReadOnlyList<DiscordPage> pages, CancellationToken stopping)
    {
        if (open.ResponseState != ResponseState.Waiting)
        {
            return ResponseResult.NotHere;
        }

        var isOwn = IsOwn(outgoing);
        if (isOwn && Changes(outgoing, pages))
        {
            await open.RespondAsync(pages[0].ToResponse(ResponseType.UpdateMessage, isOnlyForOne: false), [], ResponseState.Updated, stopping);
            return open.ResponseState == ResponseState.Updated ? new ResponseResult(ShownMessages.Read(outgoing.Shown), ButtonsTaken: false) : ResponseResult.NotHere;
        }

        if (isOwn && outgoing.Message.Placement == Placement.Below)
        {
            // The acknowledgement is at the same time what takes the buttons.
            await open.RespondAsync(DiscordPage.UpdateWithoutButtons(), [], ResponseState.Updated, stopping);
            return new ResponseResult(null, open.ResponseState == ResponseState.Updated);
        }

        await open.PutOffAsync(stopping);
        return ResponseResult.NotHere;
    }

    /// <summary>Where only this person may see it: nothing but the interaction itself can carry it.</summary>
    private async Task<ResponseResult> InPrivateAsync(OutgoingMessage outgoing, IReadOnlyList<DiscordPage> pages, CancellationToken stopping)
    {
        if (!open.Of.AsksForMessage && IsOwn(outgoing) && Changes(outgoing, pages))
        {
            return await ChangeInPrivateAsync(pages[0], stopping)
                ? new ResponseResult(ShownMessages.Read(outgoing.Shown), ButtonsTaken: false)
                : ResponseResult.NotHere;
        }

        if (open.ResponseState == ResponseState.Waiting && !open.Of.AsksForMessage && IsOwn(outgoing))
        {
            await open.RespondAsync(DiscordPage.UpdateWithoutButtons(), [], ResponseState.Updated, stopping);
        }

        foreach (var page in pages.Skip(begun.Ids.Count))
        {
            var id = await FirstAsync(page, stopping);
            id ??= open.IsAlive ? await open.FollowUpAsync(page, isOnlyForOne: true, stopping) : null;
            if (id is null)
            {
                return ResponseResult.NotHere;
            }

            Keep(new MessageRef(null, id).ToString());
        }

        return new ResponseResult(begun, ButtonsTaken: true);
    }

    private async Task<bool> ChangeInPrivateAsync(DiscordPage page, CancellationToken stopping)
    {
        if (open.ResponseState == ResponseState.Waiting)
        {
            await open.RespondAsync(page.ToResponse(ResponseType.UpdateMessage, isOnlyForOne: false), [], ResponseState.Updated, stopping);
            if (open.ResponseState is ResponseState.Updated or ResponseState.Dead)
            {
                return open.IsAlive;
            }
        }

        return await open.EditOriginalAsync(page, stopping) is not null;
    }

    /// <summary>A new message as the first answer; null if Discord takes none any more.</summary>
    private async Task<string?> FirstAsync(DiscordPage page, CancellationToken stopping)
    {
        if (open.ResponseState == ResponseState.Waiting)
        {
            var json = page.ToResponse(ResponseType.ChannelMessageWithSource, !open.Of.IsDirect);
            if (await open.RespondAsync(json, page.Files, ResponseState.Acknowledged, stopping, page.Content) is { } id)
            {
                return id;
            }
        }

        return open.ResponseState == ResponseState.Thinking ? await open.EditOriginalAsync(page, stopping) : open.Earlier(page.Content);
    }

    private void Keep(string message)
    {
        begun = new([.. begun.Ids, message]);
        keep(begun);
    }

    /// <summary>Whether the card stands on the very message that was pressed.</summary>
    private bool IsOwn(OutgoingMessage outgoing) => open.Of is { Message: { } pressed, IsDirect: var isDirect, Channel: var channel }
        && ShownMessages.Read(outgoing.Shown).Ids is [var only]
        && only == new MessageRef(isDirect ? channel : null, pressed).ToString();

    private static bool Changes(OutgoingMessage outgoing, IReadOnlyList<DiscordPage> pages) =>
        outgoing.Message.Placement == Placement.InPlace && pages is [{ File: null }];
}

/// <param name="Shown">Null: it is still to be shown, in the direct chat.</param>
/// <param name="ButtonsTaken">The card's last version has no buttons any more.</param>
internal sealed record ResponseResult(ShownMessages? Shown, bool ButtonsTaken)
{
    public static readonly ResponseResult NotHere = new(null, ButtonsTaken: false);
}
