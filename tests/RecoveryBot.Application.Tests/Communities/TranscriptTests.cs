using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>A channel's reminders from the first word to the last, as they are read: approved by changing the file.</summary>
public sealed partial class TranscriptTests : IAsyncDisposable
{
    private readonly City _city = new();
    private readonly StringBuilder _read = new();
    private readonly Dictionary<Place, int> _shown = [];

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task From_setting_it_up_to_stopping_it()
    {
        await Says("/community");
        foreach (var label in (string[])["All right", "In turn", "Mon", "Wed", "Done", "18:00"])
        {
            await Taps(label);
        }

        await Types("Berlin");
        foreach (var label in (string[])["Yes", "20", "Change", "Own words"])
        {
            await Taps(label);
        }

        await Types("@everyone see https://evil.example");
        await Types("A walk around the lake, together");
        foreach (var label in (string[])["Every day", "18:00"])
        {
            await Taps(label);
        }

        await Types("Berlin");
        foreach (var label in (string[])["Yes", "20", "Save"])
        {
            await Taps(label);
        }

        await Passes(Samples.Monday.At(new LocalTime(18, 0)));
        await Presses("1");
        await Presses("2", isDone: true);
        await Passes(Samples.Monday.PlusDays(1).AtMidnight());
        await Presses("2");

        await Says("/community");
        await Taps("Pause");
        await Says("/community");
        await Taps("Go on");
        await Passes(Samples.Monday.PlusDays(7).At(new LocalTime(9, 0)));

        Note("(Mona manages the channel no more.)");
        await Says("/community");
        _city.Rights.Says = Rights.None;
        await Taps("Stop 18:00");
        _city.Rights.Says = new(Manages: true, BotPosts: true, BotAttaches: true);
        await Taps("Stop 18:00");
        await Taps("Stop it");
        await Says("/community");

        Approved.Check("community-set-up", _read.ToString());
    }

    [Fact]
    public async Task Four_weeks_without_anybody()
    {
        await _city.Found();
        for (var week = 0; week < 4; week++)
        {
            await Passes(Samples.Monday.PlusDays(7 * week).At(new LocalTime(18, 0)));
            await Passes(Samples.Monday.PlusDays((7 * week) + 7).At(new LocalTime(9, 0)));
        }

        await Says("/community");
        Approved.Check("community-four-empty-weeks", _read.ToString());
    }

    private async Task Says(string words)
    {
        Note($"Mona, in the channel: {words}");
        await _city.SayIn(City.Channel, City.Mona, words);
        Shows();
    }

    private async Task Types(string words)
    {
        Note($"Mona: {words}");
        await _city.Type(City.Mona, words);
        Shows();
    }

    private async Task Taps(string label)
    {
        Note($"Mona taps {label}");
        await _city.Tap(City.Mona, label);
        Shows();
    }

    private async Task Presses(string who, bool isDone = false)
    {
        Note($"Member {who} presses {(isDone ? "Done" : "I'm in")}, and only they read: {await _city.Press(who, isDone)}");
        await _city.Settle();
        Shows();
    }

    private async Task Passes(LocalDateTime until)
    {
        Note($"--- {until.DayOfWeek} {until:d MMMM HH:mm}");
        await _city.Until(until);
        Shows();
    }

    private void Shows()
    {
        foreach (var (place, name) in new[] { (City.Mona, "to Mona"), (City.Channel, "to the channel") })
        {
            foreach (var message in _city.Sent(place).Skip(_shown.GetValueOrDefault(place)))
            {
                Note($"{name}:\n    {PlainText.Of(message).Replace("\n", "\n    ", StringComparison.Ordinal)}");
            }

            _shown[place] = _city.Sent(place).Count;
        }
    }

    // Waiting takes a little of the test's time.
    private void Note(string words) => _read.Append(Clock().Replace(words, "Is it (now)")).Append("\n\n");

    [GeneratedRegex(@"Is it \d\d:\d\d")]
    private static partial Regex Clock();
}
