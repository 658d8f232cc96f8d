using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Exports;

/// <summary>
/// Somebody who lives through weeks by chance in the real conversation, on a real store. Now and then something is kept
/// that this person did not say in the chat: other settings, corrected logs, pauses.
/// </summary>
internal sealed class SimulatedPerson : IAsyncDisposable
{
    private static readonly Conversation Conversation = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly string[] Said =
    [
        "/log 7 60", "/log yesterday 8 90", "/log yesterday rest", "/week", "sore 2", "stress 4, no pain", "/pause 2", "/resume", "/settings",
        "/settings zone Lisbon", "/settings quiet 22-7", "/checkin yesterday", "/checkin yesterday", "/note yesterday: =1+1", "I'll train anyway",
    ];

    private IReadOnlyList<Message> _seen = [];
    private Func<TurnContext, Turn>? _kept;

    public SimulatedPerson() => Bot = new Bot { Answer = Answer };

    public Bot Bot { get; }

    public PersonRecord Everything => Bot.Database.Read(queries => queries.Everything(Samples.Anna))!;

    public async Task LiveAsync(LocalDate first, int days, Random chance)
    {
        await MoveToAsync(first.PlusDays(-1), new LocalTime(19, 0));
        await KeepAsync(context => new Turn(Clients.Onboarded() with { Consent = new Consent(1, context.Now) })
        {
            Facts = [new Fact.SettingsChanged(first, Clients.Usual)],
        });
        for (var day = first; day < first.PlusDays(days); day = day.PlusDays(1))
        {
            await LiveAsync(day, chance);
        }
    }

    /// <summary>
    /// One day: mostly a morning, and perhaps a change of it and something kept besides, at the same moment or later, such as
    /// a morning that was missed.
    /// </summary>
    public async Task LiveAsync(LocalDate day, Random chance)
    {
        await MoveToAsync(day, new LocalTime(7, 5));
        if (chance.Next(6) > 0)
        {
            await SayAsync("/checkin");
            await TapAsync(chance, taps: 25);
        }

        if (chance.Next(3) == 0)
        {
            await KeepAsync(context => Besides(context, day, chance.Next(8)));
        }

        if (chance.Next(3) == 0)
        {
            await SayAsync("/checkin");
            await TapAsync(chance, taps: 8);
        }

        await MoveToAsync(day, new LocalTime(20, 0));
        await SayAsync(Said[chance.Next(Said.Length)]);
        await TapAsync(chance, taps: 12);
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    /// <summary>The clock speaks on the way.</summary>
    public async Task MoveToAsync(LocalDate date, LocalTime time)
    {
        Bot.Time.SetUtcNow((date + time).InZoneStrictly(Berlin).ToInstant().ToDateTimeOffset());
        while (await Bot.Agenda.TakeDueAsync(Bot.Stopping))
        {
            // A portion at a time.
        }
    }

    private Task SayAsync(string words) => Bot.Hear(words.StartsWith('/')
        ? new Input.Command(words[1..].Split(' ')[0], words.Contains(' ', StringComparison.Ordinal) ? words[(words.IndexOf(' ') + 1)..] : "")
        : new Input.Typed(words));

    private async Task TapAsync(Random chance, int taps)
    {
        for (var tap = 0; tap < taps; tap++)
        {
            var buttons = _seen.SelectMany(message => message.Rows.SelectMany(row => row))
                .Where(button => button.Label is not ("Back" or "Skip today" or "Later")).ToList();
            if (buttons.Count == 0)
            {
                return;
            }

            await Bot.Hear(new Input.Press(buttons[chance.Next(buttons.Count)].Payload));
        }
    }

    private Task KeepAsync(Func<TurnContext, Turn> kept)
    {
        _kept = kept;
        return Bot.Hear("kept besides");
    }

    private Turn Answer(Input input, TurnContext context)
    {
        var turn = _kept is { } kept ? kept(context) : Conversation.Take(input, context);
        _kept = null;
        _seen = turn.Messages.Count > 0 ? turn.Messages : _seen;
        return turn;
    }

    private static Turn Besides(TurnContext context, LocalDate day, int which)
    {
        var person = context.Person!;
        var yesterday = day.PlusDays(-1);
        return which switch
        {
            0 => Settings(person.Client! with { Profile = person.Client.Profile with { TrainingLevel = TrainingLevel.Beginner } }),
            1 => Settings(person.Client! with { Week = WeekTemplates.For(Goal.EnduranceConditioning).Plan }),
            2 => Settings(person.Client! with { Equipment = [Equipment.Bike], RecoveryMinutes = 40 }),
            3 => Facts(new Fact.DayLogged(yesterday, [new Session(yesterday, SessionType.Training, 9, 120)], Rested: false)),
            4 => Facts(new Fact.Paused(day, day.PlusDays(3), PauseReason.Illness)),
            5 => Facts(new Fact.DeloadBegun(day), new Fact.DayLogged(yesterday, [], Rested: true)),
            6 => Facts(new Fact.FeedbackGiven(yesterday, new SessionFeedback(
                yesterday, [MenuCategory.Mobility], Change.Less, Change.Same, Change.Less, Fatigued: true, Sore: true))),
            _ => Facts(new Fact.SessionMoved(day, day.PlusDays(1))),
        };

        Turn Settings(Client client) => new(person with { Client = client }) { Facts = [new Fact.SettingsChanged(day, client)] };

        Turn Facts(params Fact[] facts) => new(person) { Facts = facts };
    }
}
