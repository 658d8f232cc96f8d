using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;
using RecoveryBot.Year.Tests.Running;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>Somebody who trains groups: sets them up, and looks at the morning with a coffee.</summary>
internal sealed partial class SimulatedTrainer(string name, YearBot bot) : ISimulated
{
    private const int MostAgreed = 3;

    private static readonly LocalTime Coffee = new(10, 0);

    private readonly List<Message> _seen = [];
    private int _updates;

    public string Name => name;

    public Place Chat { get; } = Place.Direct("simulated", $"trainer-{name}");

    public Instant? LooksAt { get; private set; }

    public void Notice() => Read();

    public async Task SetUpAsync(string group, Place channel, LocalTime at)
    {
        await TypeAsync("/group");
        await TapAsync("All right");
        await TypeAsync(name);
        await TypeAsync(group);
        await TypeAsync("Berlin");
        await TapAsync("Yes");
        await TapAsync($"{at:HH:mm}");
        await HearAsync(channel, Input.Written("/link"));
        await TapAsync("The whole group");
        await TapAsync("Link it");
    }

    /// <summary>The command by which clients join, or a trainer does.</summary>
    public async Task<string> InviteAsync(bool isTrainer = false)
    {
        await TypeAsync(isTrainer ? "/group" : "/group invite");
        await TapAsync(isTrainer ? "Invite a trainer" : "Anyone");
        return Code().Match(PlainText.Of(_seen[^1])).Value;
    }

    /// <summary>Trains a further group.</summary>
    public async Task JoinAsync(string start)
    {
        await TypeAsync(start);
        if (Find("All right") is not null)
        {
            await TapAsync("All right");
            await TypeAsync(name);
        }
    }

    /// <summary>Every day with a coffee: agrees with some, eases one on a Wednesday, writes to one on a Friday.</summary>
    public async Task LookAsync()
    {
        Read();
        var today = LooksAt!.Value.InZone(Gym.Zone).Date;
        Plan(today.PlusDays(1));
        for (var agreed = 0; agreed < MostAgreed && Digest(today) is { } digest && Button(digest, "Agree") is { } agree; agreed++)
        {
            if (agreed == 0 && today.DayOfWeek == IsoDayOfWeek.Wednesday && Now().Match(PlainText.Of(digest)) is { Success: true } now)
            {
                await TypeAsync($"/override {now.Groups[1].Value} at most recovery");
            }
            else if (agreed == 0 && today.DayOfWeek == IsoDayOfWeek.Friday)
            {
                await HearAsync(Chat, new Input.Press(Button(digest, "Message")!.Payload));
                await TypeAsync("Saw your morning. Shall we talk before training?");
                await TapAsync("Send");
            }

            await HearAsync(Chat, new Input.Press(agree.Payload));
        }
    }

    /// <summary>Looks on that day for the next time.</summary>
    public void Plan(LocalDate date) => LooksAt = date.At(Coffee).InZoneLeniently(Gym.Zone).ToInstant();

    private Message? Digest(LocalDate today) =>
        _seen.LastOrDefault(message => message.Card?.StartsWith("digest:", StringComparison.Ordinal) == true && message.Card.EndsWith($"{today:uuuu-MM-dd}", StringComparison.Ordinal));

    private Task TypeAsync(string words) => HearAsync(Chat, Input.Written(words));

    private Task TapAsync(string label) => HearAsync(Chat, new Input.Press(
        Find(label)?.Payload ?? throw new InvalidOperationException($"{name} sees no button \"{label}\" but reads: {PlainText.Of(_seen[^1])}")));

    private Button? Find(string label) => _seen is [.., var last] ? Button(last, label) : null;

    private static Button? Button(Message message, string label) =>
        message.Rows.SelectMany(row => row).FirstOrDefault(button => button.Label.StartsWith(label, StringComparison.Ordinal));

    private async Task HearAsync(Place origin, Input input)
    {
        await bot.Turns.TakeAsync(
            new InboundUpdate(new Actor(Chat.Platform, Chat.Id), origin, $"{name}-{++_updates}", input)
            {
                OriginTitle = origin.IsDirect ? null : origin.Id,
                DirectLink = origin.IsDirect ? null : "https://example.org",
            },
            TestContext.Current.CancellationToken);
        await bot.IdleAsync(Chat);
        Read();
    }

    private void Read() => _seen.AddRange(bot.Phones.Of(Chat).Read());

    [GeneratedRegex("/start [0-9A-Z-]+")]
    private static partial Regex Code();

    [GeneratedRegex(@"Now (\w+):")]
    private static partial Regex Now();
}
