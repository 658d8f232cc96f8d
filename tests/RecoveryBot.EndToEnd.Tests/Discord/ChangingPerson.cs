using System.Globalization;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>
/// A client who changes the time of the morning's question again and again, by command and by writing, each time to another
/// one, so that each change can be found again in the chat and in the database.
/// </summary>
internal sealed class ChangingPerson(Seat seat)
{
    /// <summary>Hours away, so that no morning comes due meanwhile; a morning before three is asked about once more.</summary>
    private static readonly TimeOnly First =
        TimeProvider.System.GetUtcNow().AddHours(6).Hour is >= 3 and < 20 and var hour ? new(hour, 0) : new(3, 0);

    private readonly List<Interaction> _used = [];
    private int _changes;

    public Seat Seat => seat;

    /// <summary>Everything used so far: commands and presses.</summary>
    public IReadOnlyList<Interaction> Used => _used;

    /// <summary>Every change in order: to which time, and how often the chat shows that it was made.</summary>
    public IReadOnlyList<(TimeOnly Time, int Copies)> Changes()
    {
        var said = seat.Channel.FromBot.Select(message => message.Text).ToList();
        return [.. Enumerable.Range(1, _changes).Select(change => (
            TimeOf(change), said.Count(text => text.Contains(AnswerTo(change), StringComparison.Ordinal))))];
    }

    /// <summary>Gets to know the bot, answer by answer.</summary>
    public async Task JoinAsync()
    {
        var chat = new Chatting(seat);
        seat.Write("hello");
        await seat.UntilAsync(_ => chat.Asked is not null, "the first question");
        await chat.AnswerAsync(Onboarding.InLists);
        await seat.FirstAsync(message => message.Button("Check in now") is not null, "the end of onboarding");
    }

    public void ChangeByCommand() => _used.Add(seat.Slash("settings", ("change", $"morning {Words(++_changes)}")));

    public void ChangeByWriting() => seat.Write($"/settings morning {Words(++_changes)}");

    /// <summary>Presses the button of onboarding's last card; the same press may come again and again.</summary>
    public void PressOnceMore()
    {
        var card = seat.Channel.FromBot.First(message => message.Button("Check in now") is not null);
        _used.Add(seat.Press("Check in now", card));
    }

    /// <summary>One more change; whatever is answered comes before its answer.</summary>
    public async Task SettleAsync()
    {
        ChangeByWriting();
        await seat.ShowsAsync(AnswerTo(_changes));
    }

    private static string AnswerTo(int change) => $"Saved. I ask at {Words(change)} ";

    private static string Words(int change) => TimeOf(change).ToString("HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>Hours away, so that nobody is asked while the test runs; half a day has enough minutes for the longest run.</summary>
    private static TimeOnly TimeOf(int change) => First.AddMinutes(change);
}
