using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Upkeep;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Words;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>Sends to Telegram, edits what a card shows, and says what came of it.</summary>
internal sealed class TelegramPlatform(BotCalls calls, IHealth health, TimeProvider time) : IChatPlatform
{
    public const string PlatformName = "telegram";

    private const int LongestText = 4096;

    private const int LongestCaption = 1024;

    // Who sends with a refused token is asked again by and by: it may have been a fault of theirs.
    private static readonly Duration AfterRefusedToken = Duration.FromMinutes(1);

    // 30 a second over all, 1 a second in a chat with short bursts, 20 a minute in a group (platforms 1.1), the last two with
    // a little to spare: nobody knows how a burst is counted.
    private static readonly Pace Unasked = new(30, Duration.FromSeconds(1));
    private static readonly Pace InAnyChat = new(3, Duration.FromSeconds(3));
    private static readonly Pace InAGroup = new(18, Duration.FromMinutes(1));

    // Pages of messages too long for one that were sent before a later page failed.
    private readonly ConcurrentDictionary<long, ShownMessages> _begun = new();
    private readonly Lock _floodGate = new();
    private readonly long _began = time.GetTimestamp();
    private FloodScope _flood = FloodScope.Calm;

    public string Name => PlatformName;

    public SendingLimits Limits { get; } =
        new(Unasked, chat => chat.ChatId.StartsWith('-') ? [InAnyChat, InAGroup] : [InAnyChat]);

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        if (!long.TryParse(message.To.ChatId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat))
        {
            return new SendOutcome.Unreachable("This is no chat of Telegram's.");
        }

        var outcome = await AttemptAsync(new MessageCalls(calls, chat), message, stopping);
        if (outcome is not (SendOutcome.SlowDown or SendOutcome.TryLater or SendOutcome.Unknown))
        {
            _begun.TryRemove(message.Id, out _);
        }

        return outcome;
    }

    private async Task<SendOutcome> AttemptAsync(MessageCalls messages, OutgoingMessage message, CancellationToken stopping)
    {
        try
        {
            return new SendOutcome.Sent((await ShowAsync(messages, message, stopping)).ToString());
        }
        catch (CallFailedException failed)
        {
            return OutcomeOf(failed.Failure, message.To);
        }
    }

    private async Task<ShownMessages> ShowAsync(MessageCalls messages, OutgoingMessage outgoing, CancellationToken stopping)
    {
        if (outgoing.File is { } file)
        {
            // A card has no file, so there is nothing to change in place.
            var caption = Pages.Cut(outgoing.Message.Text, LongestCaption);
            return new([await messages.SendAsync(file, caption, Keyboard.Of(outgoing.Message.Rows), stopping)]);
        }

        var before = ShownMessages.Read(outgoing.Shown);
        var pages = PagesOf(outgoing.Message);
        if (before.Ids.Count == 0)
        {
            return await SendAsync(messages, outgoing.Id, pages, ShownMessages.None, stopping);
        }

        if (outgoing.Message.Placement == Placement.InPlace)
        {
            // Nor can the buttons be taken of what cannot be edited.
            return await EditAsync(messages, outgoing.Id, pages, before, stopping)
                ?? await SendAsync(messages, outgoing.Id, pages, ShownMessages.None, stopping);
        }

        await messages.TakeButtonsAsync(before.Ids[^1], stopping);
        return await SendAsync(messages, outgoing.Id, pages, ShownMessages.None, stopping);
    }

    private static List<Page> PagesOf(Message message)
    {
        var pages = Pages.Of(message.Text, LongestText);
        return [.. pages.Select((lines, index) => new Page(lines, index == pages.Count - 1 ? Keyboard.Of(message.Rows) : null))];
    }

    /// <summary>Null if what is shown cannot be edited any more.</summary>
    private async Task<ShownMessages?> EditAsync(
        MessageCalls messages, long outgoing, List<Page> pages, ShownMessages before, CancellationToken stopping)
    {
        foreach (var (id, page) in before.Ids.Zip(pages))
        {
            if (!await messages.EditAsync(id, page.Lines, page.Keyboard, stopping))
            {
                return null;
            }
        }

        foreach (var surplus in before.Ids.Skip(pages.Count))
        {
            await messages.DeleteAsync(surplus, stopping);
        }

        return await SendAsync(messages, outgoing, pages, new([.. before.Ids.Take(pages.Count)]), stopping);
    }

    /// <summary>Sends the pages that are not shown yet, going on where an earlier attempt stopped.</summary>
    private async Task<ShownMessages> SendAsync(
        MessageCalls messages, long outgoing, List<Page> pages, ShownMessages shown, CancellationToken stopping)
    {
        shown = _begun.GetValueOrDefault(outgoing, shown);
        foreach (var page in pages.Skip(shown.Ids.Count))
        {
            shown = new([.. shown.Ids, await messages.SendAsync(page.Lines, page.Keyboard, stopping)]);
            if (shown.Ids.Count < pages.Count)
            {
                _begun[outgoing] = shown;
            }
        }

        return shown;
    }

    private SendOutcome OutcomeOf(CallFailure failure, ChatAddress to)
    {
        switch (failure)
        {
            case CallFailure.TooFast fast:
                return new SendOutcome.SlowDown(fast.Wait, ScopeOf(to));
            case CallFailure.TokenRefused:
                health.Wrong(PlatformName, TelegramTroubles.TokenRefused);
                return new SendOutcome.SlowDown(AfterRefusedToken, SlowDownScope.Platform);
            case CallFailure.ChatGone gone:
                return new SendOutcome.Unreachable(gone.Why);
            case CallFailure.ChatMoved moved:
                return new SendOutcome.Moved(moved.ChatId.ToString(CultureInfo.InvariantCulture));
            case CallFailure.NotNow later:
                return new SendOutcome.TryLater(later.Why);
            case CallFailure.Dark dark:
                return new SendOutcome.Unknown(dark.Why);
            case CallFailure.Refused refused:
                return new SendOutcome.Refused(refused.Why);
            default:
                return new SendOutcome.Refused(failure.GetType().Name);
        }
    }

    private SlowDownScope ScopeOf(ChatAddress chat)
    {
        lock (_floodGate)
        {
            (_flood, var scope) = _flood.See(chat.ChatId, Duration.FromTimeSpan(time.GetElapsedTime(_began)));
            return scope;
        }
    }

    private sealed record Page(IReadOnlyList<Line> Lines, Telegram.Bot.Types.ReplyMarkups.InlineKeyboardMarkup? Keyboard);
}
