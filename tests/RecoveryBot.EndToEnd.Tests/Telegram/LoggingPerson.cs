using System.Globalization;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>A client who notes sessions, each of its own length, so that each note can be found again and counted.</summary>
internal sealed class LoggingPerson(Seat seat)
{
    private int _minutes;

    public Seat Seat => seat;

    /// <summary>How many sessions were noted so far.</summary>
    public int Noted => _minutes;

    /// <summary>Each note's words in the chat, with how often they stand there.</summary>
    public IReadOnlyList<int> Copies()
    {
        var said = seat.Chat.FromBot.Select(message => message.Text).ToList();
        return [.. Enumerable.Range(1, _minutes).Select(minutes =>
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"effort 6, {minutes} min");
            return said.Count(text => text.Contains(words, StringComparison.Ordinal));
        })];
    }

    /// <summary>Gets to know the bot, answer by answer.</summary>
    public async Task JoinAsync()
    {
        var above = seat.Start();
        foreach (var line in Onboarding.Lines)
        {
            await seat.Chat.FirstAsync(message => message.Id > above.Id, $"an answer to \"{above.Text}\"");
            above = seat.SendText(line);
        }

        await seat.Chat.FirstAsync(message => message.Button("Check in now") is not null, "the end of onboarding");
    }

    public void Note() => seat.SendText(string.Create(CultureInfo.InvariantCulture, $"/log run {++_minutes} min rpe 6"));

    /// <summary>Presses whatever the first button of onboarding's last card still is; the same press may come again and again.</summary>
    public void PressOnceMore()
    {
        var card = seat.Chat.FromBot.First(message => message.Button("Check in now") is not null);
        seat.Press("Check in now", card);
    }
}
