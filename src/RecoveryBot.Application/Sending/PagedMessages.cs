using System.Collections.Concurrent;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// Shows a text on as many messages as it takes: edits those that show the card's last version, or sends new ones below.
/// Goes on where an earlier attempt stopped.
/// </summary>
public sealed class PagedMessages<TPage>
{
    // Pages of messages too long for one that were sent before a later page failed.
    private readonly ConcurrentDictionary<long, ShownMessages> _begun = new();

    /// <returns>The messages that show it now.</returns>
    public async Task<ShownMessages> ShowAsync(
        IMessageCalls<TPage> calls, OutgoingMessage outgoing, IReadOnlyList<TPage> pages, CancellationToken stopping)
    {
        var before = ShownMessages.Read(outgoing.Shown);
        if (before.Ids.Count == 0)
        {
            return await SendAsync(calls, outgoing.Id, pages, ShownMessages.None, stopping);
        }

        if (outgoing.Message.Placement == Placement.InPlace)
        {
            return await EditAsync(calls, outgoing.Id, pages, before, stopping)
                ?? await AnewAsync(calls, outgoing, pages, before, stopping);
        }

        await calls.TakeButtonsAsync(before.Ids[^1], stopping);
        return await SendAsync(calls, outgoing.Id, pages, ShownMessages.None, stopping);
    }

    /// <summary>Nothing more will be tried of this message.</summary>
    public void Forget(long outgoing) => _begun.TryRemove(outgoing, out _);

    /// <summary>
    /// What cannot be edited is shown anew; nor can its buttons be taken. In a channel only once: whoever deletes a post does not
    /// want to see it again with every change.
    /// </summary>
    private async Task<ShownMessages> AnewAsync(
        IMessageCalls<TPage> calls, OutgoingMessage outgoing, IReadOnlyList<TPage> pages, ShownMessages before, CancellationToken stopping) =>
        outgoing.Message.IsOnlyAnEdit || before.IsAnew
            ? before
            : await SendAsync(calls, outgoing.Id, pages, ShownMessages.None, stopping) with { IsAnew = !outgoing.To.IsDirect };

    /// <summary>Null if what is shown cannot be edited any more.</summary>
    private async Task<ShownMessages?> EditAsync(
        IMessageCalls<TPage> calls, long outgoing, IReadOnlyList<TPage> pages, ShownMessages before, CancellationToken stopping)
    {
        foreach (var (id, page) in before.Ids.Zip(pages))
        {
            if (!await calls.EditAsync(id, page, stopping))
            {
                return null;
            }
        }

        foreach (var surplus in before.Ids.Skip(pages.Count))
        {
            await calls.DeleteAsync(surplus, stopping);
        }

        return await SendAsync(calls, outgoing, pages, before with { Ids = [.. before.Ids.Take(pages.Count)] }, stopping);
    }

    /// <summary>Sends the pages that are not shown yet.</summary>
    private async Task<ShownMessages> SendAsync(
        IMessageCalls<TPage> calls, long outgoing, IReadOnlyList<TPage> pages, ShownMessages shown, CancellationToken stopping)
    {
        shown = _begun.GetValueOrDefault(outgoing, shown);
        foreach (var (number, page) in pages.Index().Skip(shown.Ids.Count))
        {
            shown = shown with { Ids = [.. shown.Ids, await calls.SendAsync(page, number, stopping)] };
            if (shown.Ids.Count < pages.Count)
            {
                _begun[outgoing] = shown;
            }
        }

        return shown;
    }
}
