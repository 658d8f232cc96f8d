using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;
using RecoveryBot.Year.Tests.People;
using RecoveryBot.Year.Tests.Running;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>
/// A made-up person who trains in a group: their mornings are their own matter, and what they let be seen is what they pressed.
/// </summary>
internal sealed class GymClient : ISimulated
{
    private static readonly Duration Ponders = Duration.FromMinutes(20);

    private readonly YearBot _bot;
    private readonly SimulatedClient _client;
    private readonly Wishes _wishes;
    private readonly PriorityQueue<Func<Task>, Instant> _plans = new();
    private readonly List<Message> _aside = [];
    private readonly List<(Instant At, string Trainer, ConsentLevel? Level)> _said = [];
    private Instant? _answersAt;
    private bool _isKnown;
    private IReadOnlyList<string> _trainers = [];

    public GymClient(Traits traits, Spells spells, Random chance, Wishes wishes, YearBot bot)
    {
        (_bot, _wishes) = (bot, wishes);
        _client = new SimulatedClient(traits, spells, chance, bot)
        {
            IsAside = message =>
            {
                if (_isKnown && IsOfAGroup(message))
                {
                    _aside.Add(message);
                    return true;
                }

                return false;
            },
        };
    }

    public string Name => _wishes.Name;

    public int Group => _wishes.Group;

    public Place Chat => _client.Chat;

    /// <summary>Whether the group's channel may name them, as they said last.</summary>
    public bool IsNamed { get; private set; }

    public Instant? LooksAt => new[] { _client.LooksAt, _answersAt, _plans.TryPeek(out _, out var at) ? at : null }.Min();

    /// <summary>Nobody writes to them first now: it is night where they are, and they said so.</summary>
    public bool IsQuiet => _wishes.HasQuietHours && _client.ActedAt != _bot.Now
        && _bot.Now.InZone(DateTimeZoneProviders.Tzdb[_client.Zone]).Hour is >= 22 or < 6;

    /// <summary>How much a trainer may see at a moment, as they said last; null for nothing.</summary>
    public ConsentLevel? LevelFor(string trainer, Instant at) =>
        _said.LastOrDefault(one => one.Trainer == trainer && one.At <= at).Level;

    /// <param name="gym">Who trains whom.</param>
    public void Plan(Gym gym, Instant begin)
    {
        On(_wishes.Joins, () => JoinAsync(gym));
        On(_wishes.Level is null ? _wishes.Joins : null, () => ShareAsync("Nothing", null), minutes: 60);
        On(_wishes.Leaves, LeaveAsync);
        On(_wishes.Unnamed, UnnameAsync);
        On(_wishes.ShowsLess, ShowLessAsync);
        On(_wishes.ChestPain, () => _client.DoAsideAsync(new Input.Typed("I have chest pain")));

        void On(int? day, Func<Task> what, int minutes = 1)
        {
            if (day is { } number)
            {
                _plans.Enqueue(what, begin + Duration.FromDays(number) + Duration.FromMinutes(minutes));
            }
        }
    }

    public void Notice()
    {
        if (!_isKnown)
        {
            return;
        }

        _client.Notice();
        if (_aside.Count > 0)
        {
            _answersAt ??= _bot.Now + Ponders;
        }
    }

    public async Task LookAsync()
    {
        while (_plans.TryPeek(out var what, out var at) && at <= _bot.Now)
        {
            _plans.Dequeue();
            await what();
        }

        if (_answersAt <= _bot.Now)
        {
            _answersAt = null;
            await AnswerAsync();
        }

        if (_client.LooksAt <= _bot.Now)
        {
            await _client.LookAsync();
        }
    }

    private async Task JoinAsync(Gym gym)
    {
        await _client.JoinAsync(gym.ZoneOf(this));
        if (_wishes.HasQuietHours)
        {
            await _client.DoAsideAsync(Input.Written("/settings quiet 22-6"));
        }

        _isKnown = true;
        await _client.DoAsideAsync(Input.Written(gym.StartOf(Group)));
        var level = _wishes.Level ?? ConsentLevel.Decision;
        _trainers = gym.TrainersOf(Group);
        Say(level);
        IsNamed = _wishes.IsNamed;
        await TapAsync(LabelOf(level));
        await TapAsync(IsNamed ? "By name" : "No");
        await _client.DoAsideAsync(Input.Written(Name));
    }

    private async Task LeaveAsync()
    {
        await _client.DoAsideAsync(Input.Written("/group leave"));
        await TapAsync("Leave");
        IsNamed = false;
        Say(null);
    }

    private async Task UnnameAsync()
    {
        await ShareAsync(LabelOf(_wishes.Level ?? ConsentLevel.Decision), _wishes.Level, isNamed: false);
        IsNamed = false;
    }

    private Task ShowLessAsync() => ShareAsync(LabelOf(ConsentLevel.Decision), ConsentLevel.Decision);

    /// <summary>Says anew what all trainers may see.</summary>
    private async Task ShareAsync(string label, ConsentLevel? level, bool? isNamed = null)
    {
        await _client.DoAsideAsync(Input.Written("/group"));
        await TapAsync("What they see");
        if (level is not null)
        {
            Say(level);
        }

        await TapAsync(label);
        if (_aside is [.., var last] && Button(last, "By name") is not null)
        {
            await TapAsync(isNamed ?? IsNamed ? "By name" : "No");
        }

        if (level is null)
        {
            Say(null);
            IsNamed = false;
        }
    }

    /// <summary>The question is about all who train the group by then.</summary>
    private void Say(ConsentLevel? level) => _said.AddRange(_trainers.Select(trainer => (_bot.Now, trainer, level)));

    /// <summary>Whatever came about the group meanwhile.</summary>
    private async Task AnswerAsync()
    {
        foreach (var message in _aside.ToList())
        {
            if (Button(message, "The same") is not null && _wishes.Further is { } further)
            {
                var trainer = PlainText.Of(message).Split(' ')[0];
                var others = _said.LastOrDefault(one => one.Trainer != trainer).Level;
                if (further != "Nothing")
                {
                    _said.Add((_bot.Now, trainer, further == "The same" ? others : ConsentLevel.Decision));
                }

                await _client.DoAsideAsync(new Input.Press(Button(message, further)!.Payload));
            }
            else if (Button(message, "All right") is { } fine)
            {
                await _client.DoAsideAsync(new Input.Press(fine.Payload));
            }
        }

        _aside.Clear();
    }

    private Task TapAsync(string label)
    {
        var last = _aside.LastOrDefault() ?? throw new InvalidOperationException($"{Name} was shown nothing to tap \"{label}\" on.");
        return _client.DoAsideAsync(new Input.Press((Button(last, label)
            ?? throw new InvalidOperationException($"{Name} sees no button \"{label}\" but reads: {PlainText.Of(last)}")).Payload));
    }

    private static Button? Button(Message message, string label) =>
        message.Rows.SelectMany(row => row).FirstOrDefault(button => button.Label.StartsWith(label, StringComparison.Ordinal));

    private static string LabelOf(ConsentLevel level) => level switch
    {
        ConsentLevel.Decision => "The day's answer",
        ConsentLevel.Answers => "+ my answers",
        _ => "+ pain and health",
    };

    /// <summary>The day's own card has buttons to write to a trainer, and is no message of theirs.</summary>
    private static bool IsOfAGroup(Message message) => message.Card?.StartsWith("checkin-", StringComparison.Ordinal) != true
        && message.Rows.SelectMany(row => row).Any(button =>
            FormPress.Parse(button.Payload)?.Kind == "join"
            || new[] { "group:", "coach:", "dayset:" }.Any(subject => button.Payload.StartsWith(subject, StringComparison.Ordinal)));
}
