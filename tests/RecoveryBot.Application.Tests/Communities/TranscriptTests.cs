using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>A channel's reminders from the first word to the last, as they are read: approved by changing the file.</summary>
public sealed partial class TranscriptTests : IAsyncDisposable
{
    private static readonly Place Nils = Place.Direct("telegram", "3002");
    private static readonly Place Topic = City.Channel with { Thread = "7" };
    private static readonly Rights Managing = new(Manages: true, BotPosts: true, BotAttaches: true);

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

        await Says("/community");
        Note("(Mona manages the channel no more.)");
        _city.Rights.Says = Rights.None;
        await Taps("Stop 18:00");
        await Says("/community");
        Note("(Mona manages it again.)");
        _city.Rights.Says = Managing;
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

    [Fact]
    public async Task Changing_it_and_somebody_taking_over()
    {
        await _city.Found();
        await Says("/community");
        await Taps("Change 18:00");
        foreach (var label in (string[])["Breathing", "Tue", "Thu", "Done", "07:00"])
        {
            await Taps(label);
        }

        await Types("Lisbon");
        foreach (var label in (string[])["Yes", "Skip"])
        {
            await Taps(label);
        }

        Note("(Mona loses the right to manage the channel before she saves.)");
        _city.Rights.Says = Rights.None;
        await Taps("Save");
        Note("(Nils manages it.)");
        _city.Rights.Says = Managing;
        await Says("/community", Nils, "Nils");
        await Taps("All right", Nils, "Nils");
        await Says("/community", Nils, "Nils");
        Approved.Check("community-change", _read.ToString());
    }

    [Fact]
    public async Task A_channel_that_is_closed_moves_and_gets_another_name()
    {
        await _city.Found(Topic);
        Note("(The topic is deleted.)");
        Fails(Topic, new SendOutcome.Moved(City.Channel));
        await Passes(Samples.Monday.At(new LocalTime(18, 0)));

        Note("(The bot is thrown out of the channel.)");
        var outcome = _city.Bot.Platform.Outcome;
        Fails(City.Channel, new SendOutcome.Unreachable("403 Forbidden: bot was kicked"));
        await Passes(Samples.Monday.PlusDays(2).At(new LocalTime(18, 0)));
        await Passes(Samples.Monday.PlusDays(4).At(new LocalTime(18, 0)));

        Note("(It is let in again, and the channel has another name.)");
        _city.Bot.Platform.Outcome = outcome;
        _city.Title = "lake-runners";
        await Says("/community");
        await Passes(Samples.Monday.PlusDays(7).At(new LocalTime(18, 0)));
        Approved.Check("community-lost-channel", _read.ToString());
    }

    private void Fails(Place channel, SendOutcome with)
    {
        var outcome = _city.Bot.Platform.Outcome;
        _city.Bot.Platform.Outcome = (message, stopping) => message.To == channel ? Task.FromResult(with) : outcome(message, stopping);
    }

    private async Task Says(string words, Place? who = null, string name = "Mona")
    {
        Note($"{name}, in the channel: {words}");
        await _city.SayIn(City.Channel, who ?? City.Mona, words);
        Shows();
    }

    private async Task Types(string words)
    {
        Note($"Mona: {words}");
        await _city.Type(City.Mona, words);
        Shows();
    }

    private async Task Taps(string label, Place? who = null, string name = "Mona")
    {
        Note($"{name} taps {label}");
        await _city.Tap(who ?? City.Mona, label);
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
        foreach (var (place, name) in new[] { (City.Mona, "to Mona"), (Nils, "to Nils"), (City.Channel, "to the channel"), (Topic, "to the topic") })
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
