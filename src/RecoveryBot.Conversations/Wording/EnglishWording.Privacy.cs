using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private static readonly LocalDatePattern FullDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM yyyy");

    public string ExportMine => "Send me everything";

    public string ForgetMe => "Erase everything";

    public RichText Privacy(LocalDate agreed, IReadOnlyList<SharedWith> shared, bool isCounted) => RichText.Of(
        new Block.Heading("What I keep, and who sees it"),
        Lines(
        [
            ("Who sees it", shared.Count == 0 ? "you. I show it to no trainer and in no channel." : "you, and what you let others see:"),
            .. shared.Select(group => (group.GroupName, SeenBy(group))),
            .. isCounted ? ((string, string)[])[("A community", CountedInACommunity)] : [],
            ("What I keep", "your settings, each morning's answers and decision, and what you note about your days."),
            ("Where", "on the machine I run on, what you say encrypted; your number in this chat, dates and each day's kind of decision are not. "
                + "Whoever runs that machine also holds the keys, and could read it."),
            ("This chat", "if it goes through a chat app, that app sees our messages too, and keeps them by its own rules."),
            ("What for", "to decide your day and to show you how it went. Nothing is passed on."),
            ("How long", "until you erase it."),
            ("Your word", $"you agreed to this on {FullDate.Format(agreed)}. Erasing everything takes it back."),
        ]),
        Sentence("/export sends you all of it, /forget erases it."));

    private const string CountedInACommunity =
        "its week counts you when it says in one word how everybody slept and felt, with at least four others. /community in its channel ends it.";

    public string ChangeSharingWith(string group) => $"What {group} sees";

    private static string SeenBy(SharedWith group)
    {
        var trainers = group.Trainers.Select(trainer => $"{trainer.Name} sees {(trainer.Level is { } level ? Seen(level) : "nothing")}");
        var channels = group.Channels.Count == 0
            ? "No channel names you"
            : $"Named in {And([.. group.Channels.Select(channel => ChannelName(channel, begins: false))])}";
        return $"{string.Join("; ", trainers)}. {channels}.";
    }

    private static Block.Bullets Lines(params IEnumerable<(string Name, string Words)> lines) => new(
    [
        .. lines.Select(IReadOnlyList<Span> (line) => [new Span(line.Name, SpanStyle.Strong), new Span($": {line.Words}")]),
    ]);
}
