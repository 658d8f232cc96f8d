using System.Collections.Concurrent;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>What is posted in a server's channel or thread for all to read, and changed there.</summary>
internal sealed class ChannelPosts(DiscordRest rest, DiscordPages pages, SendingTroubles troubles, TimeProvider time)
{
    // Discord says "for now" of a post that was changed too often; by then a new day has a new post.
    private static readonly TimeSpan FrozenFor = TimeSpan.FromDays(1);

    private readonly PagedMessages<DiscordPage> _posts = new();
    private readonly ShownFiles _files = new();
    private readonly ConcurrentDictionary<string, long> _frozen = [];

    /// <param name="nonce">The same on every attempt.</param>
    public async Task<SendOutcome> SendAsync(OutgoingMessage post, string nonce, CancellationToken stopping)
    {
        if (IsFrozen(post.Shown))
        {
            return new SendOutcome.Refused("changed too often today");
        }

        try
        {
            var shown = await ShowAsync(post, nonce, stopping);
            _posts.Forget(post.Id);
            troubles.None();
            return new SendOutcome.Sent(shown.ToString());
        }
        catch (RestFailedException failed)
        {
            return OutcomeOf(post, failed.Failure);
        }
    }

    private async Task<ShownMessages> ShowAsync(OutgoingMessage post, string nonce, CancellationToken stopping)
    {
        try
        {
            return await ShowAsync(post, post.File, nonce, stopping);
        }
        catch (RestFailedException failed) when (
            post.File is not null && failed.Failure is RestFailure.Refused { Code: JsonErrorCode.MissingPermissions })
        {
            // Perhaps it is only files that may not be posted there.
            return await ShowAsync(post, file: null, nonce, stopping);
        }
    }

    private Task<ShownMessages> ShowAsync(OutgoingMessage post, AttachmentFile? file, string nonce, CancellationToken stopping) => _posts.ShowAsync(
        new ChannelMessages(rest, post.To.Id, nonce, _files, isReplaced: false),
        post,
        pages.Of(post.Message, file, offersWriting: false),
        stopping);

    private SendOutcome OutcomeOf(OutgoingMessage post, RestFailure failure)
    {
        if (failure is RestFailure.Refused { Code: JsonErrorCode.OldMessageEditedTooOften } && post.Shown is { } shown)
        {
            _frozen[shown] = time.GetTimestamp();
        }

        var outcome = IsClosed(failure) ? new SendOutcome.Unreachable(SendingTroubles.Of(failure)) : troubles.OutcomeOf(failure);
        if (outcome is SendOutcome.Unreachable or SendOutcome.Refused)
        {
            _posts.Forget(post.Id);
        }

        return outcome;
    }

    private bool IsFrozen(string? shown)
    {
        foreach (var over in _frozen.Where(one => time.GetElapsedTime(one.Value) > FrozenFor))
        {
            _frozen.TryRemove(over);
        }

        return shown is not null && _frozen.ContainsKey(shown);
    }

    private static bool IsClosed(RestFailure failure) => failure is RestFailure.Refused
    {
        Code: JsonErrorCode.UnknownChannel or JsonErrorCode.UnknownGuild or JsonErrorCode.MissingAccess or JsonErrorCode.MissingPermissions
            or JsonErrorCode.NotInThisKindOfChannel or JsonErrorCode.ThreadArchived or JsonErrorCode.ThreadLocked,
    };
}
