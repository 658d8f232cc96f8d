using System.Globalization;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>
/// A client who changes the time of the morning's question again and again, each time to another one, so that each change
/// can be found again in the chat and counted in the database.
/// </summary>
internal sealed class ChangingPerson(Seat seat)
{
    /// <summary>A morning before three is asked about once more: whether it is one.</summary>
    private static readonly TimeOnly DayBegins = new(3, 0);

    private const string Saved = "Saved. I ask at ";

    private int _changes;

    public Seat Seat => seat;

    /// <summary>Changes whose answer does not stand in the chat yet; an answer that stands there twice counts twice.</summary>
    public int Unanswered => _changes - seat.Chat.FromBot.Count(message => message.Text.StartsWith(Saved, StringComparison.Ordinal));

    /// <summary>Each change's answer in the chat, with how often it stands there.</summary>
    public IReadOnlyList<int> Copies()
    {
        var said = seat.Chat.FromBot.Select(message => message.Text).ToList();
        return [.. Enumerable.Range(1, _changes).Select(change =>
        {
            var words = $"{Saved}{TimeOf(change)} ";
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

    /// <summary>Presses the first answer of every question until the day's answer stands there.</summary>
    public async Task<ShownMessage> CheckInAsync(List<Press>? presses = null)
    {
        string[] preferred = ["Check in now", "None of these", "Done"];
        for (var steps = 0; steps < 40; steps++)
        {
            var asked = seat.Chat.FromBot.Last(message => !message.Buttons.IsEmpty);
            if (asked.Button("Why?") is not null)
            {
                return asked;
            }

            var labels = asked.Buttons.SelectMany(row => row).Select(button => button.Text).ToList();
            var press = seat.Press(labels.Find(preferred.Contains) ?? labels[0], asked);
            presses?.Add(press);
            await seat.Chat.UntilAsync(chat => chat.FromBot.Last(message => !message.Buttons.IsEmpty) != asked, "the next question");
        }

        throw new InvalidOperationException("The check-in never ends.\n" + seat.Chat.Read());
    }

    public void Change() => seat.SendText($"/settings morning {TimeOf(++_changes)}");

    /// <summary>Presses whatever the first button of onboarding's last card still is; the same press may come again and again.</summary>
    public void PressOnceMore()
    {
        var card = seat.Chat.FromBot.First(message => message.Button("Check in now") is not null);
        seat.Press("Check in now", card);
    }

    /// <summary>A day has enough minutes for the longest run.</summary>
    private static string TimeOf(int change) =>
        DayBegins.AddMinutes(change).ToString("HH':'mm", CultureInfo.InvariantCulture);
}
