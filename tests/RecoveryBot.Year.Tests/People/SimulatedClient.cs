using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using RecoveryBot.Year.Tests.Running;

namespace RecoveryBot.Year.Tests.People;

/// <summary>
/// Somebody who lives a year with the bot: sleeps, trains, gets sore, falls ill, travels, forgets, and presses what is
/// offered when the phone says something.
/// </summary>
internal sealed class SimulatedClient(Traits traits, Spells spells, Random chance, YearBot bot) : ISimulated
{
    /// <summary>A conversation that takes more taps than this at one sitting would never end.</summary>
    private const int MostTaps = 60;

    private static readonly string[] Abroad = ["Asia/Tokyo", "America/Los_Angeles", "Europe/Athens", "Pacific/Auckland"];

    private readonly Body _body = new(traits, spells, chance);
    private readonly Phone _phone = bot.Phones.Of(AddressOf(traits.Number));
    private int _updates;
    private LocalDate? _today;
    private Advice _advice;
    private Done? _done;
    private Done _yesterday = Done.Nothing;
    private string _zone = "Etc/UTC";
    private string _home = "Etc/UTC";
    private bool _isPaused;
    private Message? _open;
    private LocalDate? _referred;
    private LocalDate _looked;

    public Diary Diary { get; } = new();

    public Traits Traits => traits;

    public Place Chat { get; } = AddressOf(traits.Number);

    public Instant? LooksAt { get; private set; }

    /// <summary>What somebody else looks after, such as words of a trainer: true for that.</summary>
    public Func<Message, bool> IsAside { get; init; } = _ => false;

    /// <summary>When they last did something; null while they never did.</summary>
    public Instant? ActedAt { get; private set; }

    /// <summary>Where they are, as the bot was told.</summary>
    public string Zone => _zone;

    /// <summary>Prompts of a morning by local date, and reminders of one.</summary>
    public Dictionary<LocalDate, (int Prompts, int Nudges)> Asked { get; } = [];

    public int Taps { get; private set; }

    /// <summary>The bot has gone quiet, and somebody who is well and at home wants it back.</summary>
    private bool Misses => Period.DaysBetween(_looked, Today) > 4
        && spells.On(Today, SpellKind.Silence) is null
        && spells.On(Today, SpellKind.Flu) is null
        && spells.On(Today, SpellKind.Holiday) is null;

    private LocalDate Today => ClientDays.DayOf(bot.Now, DateTimeZoneProviders.Tzdb[_zone]);

    /// <summary>Gets to know the bot, by what stands on the buttons.</summary>
    public async Task JoinAsync(string zone)
    {
        (_home, _zone) = (zone, zone);
        _looked = Today;
        await SayAsync(new Input.Command("start"));
        foreach (var step in Onboarding())
        {
            await (step.StartsWith('"') ? SayAsync(new Input.Typed(step.Trim('"'))) : TapLabelAsync(step));
        }
    }

    /// <summary>What the phone showed while nobody looked: a reminder is answered after a while, or not at all.</summary>
    public void Notice()
    {
        foreach (var message in Read())
        {
            Remember(message);
            if (message.Priority == DeliveryPriority.Reminder)
            {
                Count(message);
                if (WillAnswer(message))
                {
                    LooksAt = Later(bot.Now + Duration.FromMinutes(chance.Next(0, 100)));
                }
            }
        }

        if (LooksAt is null && Misses)
        {
            LooksAt = Later(bot.Now + Duration.FromMinutes(chance.Next(0, 600)));
        }
    }

    /// <summary>Sits down with the phone: whatever spells begin or end is told, then what is open is answered.</summary>
    public async Task LookAsync()
    {
        var misses = Misses;
        (LooksAt, _looked) = (null, Today);
        WakeUp();
        await TellWhatHappensAsync();
        if (misses && _open is null)
        {
            await SayAsync(new Input.Command("checkin"));
        }

        for (var taps = 0; Question() is { } question; taps++)
        {
            Assert.True(taps < MostTaps, $"Person {traits.Number} on {Today}: {question.Payload} leads round in circles.");
            await PressAsync(question.Payload);
        }

        if (chance.NextDouble() < 0.02)
        {
            await CuriousAsync();
        }
    }

    /// <summary>Beside whatever is open, which stays open.</summary>
    public async Task DoAsideAsync(Input input)
    {
        var open = _open;
        await SayAsync(input);
        _open = open;
    }

    /// <summary>A new day since the last look: how the nights were, and what was done on the days.</summary>
    public void WakeUp()
    {
        for (var date = _today?.PlusDays(1) ?? Today; date <= Today; date = date.PlusDays(1))
        {
            var yesterday = _today is null ? Done.Nothing : Did();
            if (_today is { } gone)
            {
                Diary.Write(gone, $"  {yesterday}");
            }

            (_today, _advice, _done, _yesterday) = (date, Advice.None, null, yesterday);
            Diary.Write(date, _body.WakeUp(date, yesterday.Load).ToString());
        }
    }

    private static Place AddressOf(int number) => Place.Direct("simulated", number.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<string> Onboarding() =>
    [
        "Yes, keep them", "Yes, 18 or over",
        traits.Goal switch
        {
            Recovery.Profiles.Goal.StrengthHypertrophy => "Strength and muscle",
            Recovery.Profiles.Goal.EnduranceConditioning => "Endurance and conditioning",
            _ => "Fat loss and general fitness",
        },
        traits.Months, .. traits.PlansTheWeek ? (string[])["Looks right"] : ["I have no fixed plan", "3"], "20 min", "None of it", "No, neither",
        $"\"{LocalTimePattern.CreateWithInvariantCulture("H:mm").Format(traits.CheckInAt)}\"", $"\"{traits.Zone}\"", "Yes",
    ];

    private Done Did() => _done ??= IsAway
        ? Done.Nothing
        : Training.Of(_advice, Slot(), traits, _body.Today, chance);

    private bool IsAway => spells.On(_today!.Value, SpellKind.Holiday) is not null;

    /// <summary>The plan that was offered at the start, which is the one for their training age.</summary>
    private PlannedSlot? Slot() =>
        traits.PlansTheWeek ? WeekTemplates.For(traits.Goal, traits.Level).Plan.On(_today!.Value.DayOfWeek) : null;

    private void Count(Message message)
    {
        var words = PlainText.Of(message.Text);
        var (prompts, nudges) = Asked.GetValueOrDefault(Today);
        Asked[Today] = words.Contains("I won't ask again today", StringComparison.Ordinal) ? (prompts, nudges + 1)
            : words.Contains("Good ", StringComparison.Ordinal) || words.Contains("How are you", StringComparison.Ordinal) ? (prompts + 1, nudges)
            : (prompts, nudges);
    }

    private bool WillAnswer(Message message) => spells.On(Today, SpellKind.Silence) is null
        && chance.NextDouble() < (IsEvening(message) ? traits.Logs : traits.Answers);

    private static bool IsEvening(Message message) =>
        message.Rows.SelectMany(row => row).Any(button => FormPress.Parse(button.Payload)?.Kind == "log");

    /// <summary>The button that answers what is open, as this person would; null once nothing is asked.</summary>
    private Button? Question()
    {
        var buttons = _open?.Rows.SelectMany(row => row).ToList() ?? [];
        var choices = buttons.Select(button => (Button: button, Press: FormPress.Parse(button.Payload)))
            .Where(one => one.Press is not null).ToList();
        if (choices is [])
        {
            return OneOffButton(buttons);
        }

        var question = choices[0].Press!.Question;
        if (choices[0].Press!.Kind == "settings" && question != "zoneok")
        {
            // The settings' own card: it is left as it stands.
            return null;
        }

        var chosen = choices.Where(one => one.Button.Label.StartsWith('✓')).Select(one => one.Press!.Choice).ToHashSet();
        var tap = choices[0].Press!.Kind switch
        {
            "checkin" when question == "yday" => EveningAnswering.YesterdayTap(_yesterday),
            "checkin" => Answering.Tap(question, [.. choices.Select(one => one.Press!.Choice)], _body.Today, chosen),
            "log" => EveningAnswering.Tap(question, [.. choices.Select(one => one.Press!.Choice)], Did()),
            "settings" => "yes",
            "after" => EveningAnswering.AfterTap(question, [.. choices.Select(one => one.Press!.Choice)], Did(), _body.Today, chosen),
            var kind => throw new InvalidOperationException($"Nobody here knows the form '{kind}'."),
        };
        return choices.Find(one => one.Press!.Choice == tap).Button
            ?? throw new InvalidOperationException($"'{question}' has no choice '{tap}'.");
    }

    /// <summary>Below an answer: a session that can be moved is moved, a session that is over is rated, a deload sometimes begun.</summary>
    private Button? OneOffButton(IReadOnlyList<Button> buttons)
    {
        var taken = buttons.FirstOrDefault(button => button.Payload.StartsWith("week:move:", StringComparison.Ordinal))
            ?? buttons.FirstOrDefault(button => button.Payload.StartsWith("log:went:", StringComparison.Ordinal)
                && button.Payload.EndsWith(Went(), StringComparison.Ordinal))
            ?? buttons.FirstOrDefault(button => button.Payload.StartsWith("deload:begin:", StringComparison.Ordinal));
        _open = null;
        if (buttons.FirstOrDefault(button => IsClearance(button.Payload)) is { } cleared)
        {
            return HasSeenSomebody() ? cleared : null;
        }

        return taken is not null && chance.NextDouble() < 0.6 ? taken : null;
    }

    private static bool IsClearance(string payload) =>
        payload.EndsWith("|clear?", StringComparison.Ordinal) || payload.EndsWith("|cleared", StringComparison.Ordinal);

    /// <summary>A professional is seen some days after being sent there, and has nothing against training once all is well.</summary>
    private bool HasSeenSomebody() =>
        _referred is { } since && Period.DaysBetween(since, Today) >= 4 && !_body.Today.IsUnwell;

    private string Went() => _body.Today.Energy switch { >= 5 => "better", <= 2 => "worse", _ => "usual" };

    private async Task TellWhatHappensAsync()
    {
        var ill = spells.On(Today, SpellKind.Flu);
        var holiday = spells.On(Today, SpellKind.Holiday);
        var pauses = (ill is { Strength: > 0.4 } || holiday is { Strength: > 0.3 }) && !_isPaused;
        if (pauses)
        {
            _isPaused = true;
            await SayAsync(new Input.Command("pause", ill is not null ? "ill until I say so" : $"holiday until {Iso(holiday!.Until)}"));
            if (_open is not null && ill is not null)
            {
                await TapLabelAsync("When I say so");
            }

            Diary.Write(Today, $"  /pause: {(ill is not null ? "ill" : "holiday")}");
        }
        else if (Home() != _zone)
        {
            _zone = Home();
            await SayAsync(new Input.Command("settings", $"zone {_zone}"));
            Diary.Write(Today, $"  /settings zone {_zone}");
        }
        else if (_isPaused && ill is null && holiday is null)
        {
            _isPaused = false;
            await SayAsync(new Input.Command("resume"));
            Diary.Write(Today, "  /resume");
        }
    }

    /// <summary>Where this person is today.</summary>
    private string Home() => spells.On(Today, SpellKind.Travel) is { } journey
        ? Abroad[(int)(journey.Strength * Abroad.Length)]
        : _home;

    /// <summary>People look around, and type what they like.</summary>
    private async Task CuriousAsync()
    {
        string[] says = ["/week", "/trend", "/settings", "/privacy", "/today", "/why", "/help", "thanks!", "🙂", "what about tomorrow?", "<b>", "/log yesterday 6 45"];
        var said = says[chance.Next(says.Length)];
        await SayAsync(said.StartsWith('/')
            ? new Input.Command(said[1..].Split(' ')[0], said.Contains(' ', StringComparison.Ordinal) ? said[(said.IndexOf(' ') + 1)..] : "")
            : new Input.Typed(said));
        _open = null;
    }

    private Task TapLabelAsync(string label) => PressAsync(
        _open!.Rows.SelectMany(row => row).FirstOrDefault(button => button.Label == label)?.Payload
        ?? throw new InvalidOperationException($"Person {traits.Number}: no button \"{label}\" below \"{PlainText.Of(_open)}\"."));

    private Task PressAsync(string payload) => SayAsync(new Input.Press(payload));

    private async Task SayAsync(Input input)
    {
        Taps++;
        (_open, ActedAt) = (null, bot.Now);
        await bot.Turns.TakeAsync(
            InboundUpdate.InDirect(Chat, $"{traits.Number}-{++_updates}", input), TestContext.Current.CancellationToken);
        await bot.IdleAsync(Chat);
        foreach (var message in Read())
        {
            Remember(message);
        }
    }

    private IEnumerable<Message> Read() => _phone.Read().Where(message => !IsAside(message));

    private void Remember(Message message)
    {
        if (message.Rows.Count > 0)
        {
            _open = message;
        }

        if (message.Card?.StartsWith("checkin-", StringComparison.Ordinal) == true
            && message.Text.Blocks is [Block.Heading heading, ..]
            && Adviser.Read(heading.Words) is { } advice)
        {
            _advice = advice;
            _referred = advice == Advice.Refer ? _referred ?? Today : null;
            var reasons = message.Text.Blocks.OfType<Block.Bullets>().FirstOrDefault()?.Items
                .Select(item => string.Concat(item.Select(span => span.Words))) ?? [];
            Diary.Write(Today, $"  → {heading.Words} {string.Join(" ", reasons)}");
        }
    }

    // On the quarter hour: people who look at the same moment are served side by side, as on a real morning.
    private static Instant Later(Instant moment) =>
        Instant.FromUnixTimeSeconds((moment.ToUnixTimeSeconds() + 899) / 900 * 900);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
