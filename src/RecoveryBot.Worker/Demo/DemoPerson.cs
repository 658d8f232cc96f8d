using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Worker.Demo;

/// <summary>Somebody made up, who types and taps as a person does.</summary>
/// <param name="latest">What a chat shows last.</param>
internal sealed class DemoPerson(Place chat, DemoBot bot, Func<Place, Message?> latest)
{
    private const int MostTaps = 60;

    public Task SayAsync(string words, CancellationToken stopping) => bot.HearAsync(chat, chat, Input.Written(words), stopping);

    public Task SayInAsync(Place channel, string words, CancellationToken stopping) => bot.HearAsync(chat, channel, Input.Written(words), stopping);

    /// <summary>A button on what a channel shows last.</summary>
    public Task TapInAsync(Place channel, string label, CancellationToken stopping) =>
        bot.HearAsync(chat, channel, new Input.Press(Labelled(channel, label).Payload), stopping);

    /// <summary>One after the other: what is quoted is typed, anything else is a button's label or its beginning.</summary>
    public async Task DoAsync(IEnumerable<string> steps, CancellationToken stopping)
    {
        foreach (var step in steps)
        {
            await (step.StartsWith('"') ? SayAsync(step.Trim('"'), stopping) : PressAsync(Labelled(chat, step), stopping));
        }
    }

    /// <summary>A whole morning, question by question.</summary>
    public async Task CheckInAsync(DemoMorning morning, CancellationToken stopping)
    {
        await SayAsync("/checkin", stopping);
        for (var taps = 0; taps < MostTaps && Question(morning) is { } button; taps++)
        {
            await PressAsync(button, stopping);
        }
    }

    private Button? Question(DemoMorning morning)
    {
        var buttons = Buttons(chat).Select(button => (Button: button, Press: FormPress.Parse(button.Payload))).Where(one => one.Press?.Kind == "checkin").ToList();
        if (buttons.Count == 0)
        {
            return null;
        }

        var chosen = buttons.Where(one => one.Button.Label.StartsWith('✓')).Select(one => one.Press!.Choice).ToHashSet();
        var tap = morning.Tap(buttons[0].Press!.Question, [.. buttons.Select(one => one.Press!.Choice)], chosen);
        return buttons.Find(one => one.Press!.Choice == tap).Button
            ?? throw new InvalidOperationException($"'{buttons[0].Press!.Question}' has no choice '{tap}'.");
    }

    private Task PressAsync(Button button, CancellationToken stopping) => bot.HearAsync(chat, chat, new Input.Press(button.Payload), stopping);

    private Button Labelled(Place where, string label) => Buttons(where).FirstOrDefault(button => button.Label.StartsWith(label, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"Nothing to press is called '{label}'.");

    private IEnumerable<Button> Buttons(Place where) => latest(where)?.Rows.SelectMany(row => row) ?? [];
}
