using NodaTime;
using NodaTime.TimeZones;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Calendar;

/// <summary>
/// Three years of mornings in every zone of the tz database, through the conversation itself: with weekdays of their own,
/// quiet hours, outages, pauses, silences and journeys. Nobody is asked twice about one local date, and no date is
/// without a question unless there is a reason for it that can be named.
/// </summary>
public sealed class EveryMorningTests(ITestOutputHelper output)
{
    private static readonly LocalDate Begin = new(2026, 1, 1);

    private static readonly LocalDate End = new(2029, 1, 1);

    private static readonly string[] Zones = [.. TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct().Order()];

    [Fact]
    public void Each_local_date_is_asked_about_once_or_has_its_reason()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}, tz database {DateTimeZoneProviders.Tzdb.VersionId}, {Zones.Length} zones");
        var reasons = new Dictionary<string, int>();
        Parallel.ForEach(Zones, (zone, _, place) =>
        {
            var life = new Life(zone, new Random(unchecked(seed + (int)place)));
            life.Live();
            lock (reasons)
            {
                foreach (var reason in life.Reasons.Values)
                {
                    reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                }
            }
        });
        output.WriteLine(string.Join(", ", reasons.OrderByDescending(row => row.Value).Select(row => $"{row.Key} {row.Value}")));
        Assert.All(
            new[] { "asked", "too late", "quiet", "paused", "silent", "changed", "checked in before" },
            reason => Assert.True(reasons.ContainsKey(reason), $"This run never met: {reason}."));
    }

    private sealed class Life(string zone, Random chance)
    {
        private static readonly Conversation Conversation =
            Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));

        private readonly KeptAgenda _agenda = new();
        private readonly HashSet<LocalDate> _asked = [];
        private PersonState _person = Clients.Onboarded(Clients.Usual with
        {
            Zone = zone,
            CheckInAt = new LocalTime(chance.Next(24), 15 * chance.Next(4)),
        });

        private readonly List<(LocalDate On, string Words)> _diary = [];

        private Instant _now;
        private int _forms;

        /// <summary>Why each date was asked about or not.</summary>
        public Dictionary<LocalDate, string> Reasons { get; } = [];

        private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[_person.Client!.Zone];

        public void Live()
        {
            _now = Zone.AtLeniently(Begin.AtMidnight().PlusHours(12)).ToInstant();
            _agenda.Change(PromptPlanner.Next(_person.Client!, Zone, _now, asked: null)!);
            var first = ClientDays.DayOf(_now, Zone).PlusDays(1);
            var end = Instant.FromUtc(End.Year, 1, 1, 0, 0);
            while (_now < end)
            {
                Something();
                Pass(_now + Duration.FromHours(chance.Next(1, 40)));
            }

            if (_person.PromptSchedule.IsSilent)
            {
                Silence();
            }

            for (var date = first; date < ClientDays.DayOf(_now, Zone); date = date.PlusDays(1))
            {
                Assert.True(
                    Reasons.ContainsKey(date) || Vanished(date),
                    $"{zone}: nobody knows why {date} was not asked about.\n{string.Join('\n', _diary.Where(line =>
                        line.On > date.PlusDays(-4) && line.On < date.PlusDays(3)).Select(line => line.Words))}");
            }
        }

        /// <summary>What people do now and then.</summary>
        private void Something()
        {
            switch (chance.Next(60))
            {
                case 0:
                    Say(new Input.Command("pause", $"{chance.Next(1, 12)} days"));
                    break;
                case 1:
                    Say(new Input.Command("resume"));
                    break;
                case 2:
                    Change(client => client with { ReminderSettings = client.Reminders with { Quiet = Quiet() } });
                    break;
                case 3:
                    Change(client => client with
                    {
                        ReminderSettings = client.Reminders with
                        {
                            Differing = [new WeekdayTime((IsoDayOfWeek)chance.Next(1, 8), new LocalTime(chance.Next(24), 0))],
                        },
                    });
                    break;
                case 4:
                    Change(client => client with { Zone = Zones[chance.Next(Zones.Length)] });
                    break;
                case 5:
                    Say(new Input.Typed("chest pain"));
                    break;
                case < 30:
                    Say(new Input.Typed("hello"));
                    break;
                default:
                    break;
            }
        }

        private QuietHours? Quiet() =>
            chance.Next(3) == 0 ? null : new QuietHours(new LocalTime(chance.Next(24), 0), new LocalTime(chance.Next(24), 30));

        /// <summary>Time passes; now and then the program is not running for a while.</summary>
        private void Pass(Instant then)
        {
            var awake = chance.Next(25) == 0 ? _now + Duration.FromMinutes(chance.Next(1, 2880)) : _now;
            then = Instant.Max(then, awake);
            while (_agenda.Open.Count > 0 && _agenda.Open.Values.Min() is var due && due <= then)
            {
                _now = Instant.Max(_now, Instant.Max(due, awake));
                Take(_agenda.TakeDue(_now)!);
            }

            _now = Instant.Max(_now, then);
        }

        private void Change(Func<Client, Client> change)
        {
            var (before, after) = (_person.Client!, change(_person.Client!));
            var (agenda, facts) = PromptPlanner.Replanned(_person, before, after, _now);
            foreach (var one in agenda)
            {
                _agenda.Change(one);
            }

            Account(facts);

            Note($"{after.Zone} {after.CheckInAt:HH:mm} quiet {after.Reminders.Quiet} differing {after.Reminders.Differing?[0]}: {string.Join(", ", agenda.OfType<AgendaChange.Set>())}");
            _person = _person with { Client = after };
        }

        private void Say(Input input) => Take(input);

        private void Take(Input input)
        {
            var paused = input is Input.Due { Occurrence.Date: var about } && (_person.Pause?.Covers(about) ?? false);
            var silent = _person.PromptSchedule.IsSilent;
            var turn = Conversation.Take(input, new TurnContext(_person, _now, new Lazy<History>(History.Empty), $"f{++_forms}"));
            foreach (var change in turn.Agenda)
            {
                _agenda.Change(change);
            }

            if (input is Input.Due { Occurrence: { Kind: OccurrenceKind.MorningPrompt, Date: var date } })
            {
                var asks = turn.Messages.Any(message => message is { Priority: DeliveryPriority.Reminder, Rows.Count: > 0 });
                Assert.True(!asks || _asked.Add(date), $"{zone}: {date} is asked about twice.");
                Assert.True(!asks || turn.Person!.PromptSchedule.LastDue == date, $"{zone}: {date} is remembered as another.");
                for (var later = date.PlusDays(1); later <= ClientDays.DayOf(_now, Zone); later = later.PlusDays(1))
                {
                    if (_person.Pause?.Covers(later) is true)
                    {
                        Reasons.TryAdd(later, "paused");
                    }
                }

                Reasons[date] = asks ? "asked"
                    : turn.Facts.OfType<Fact.NotAsked>().FirstOrDefault() is { } skipped ? Name(skipped.Reason)
                    : paused ? "paused"
                    : turn.Person!.PromptSchedule.IsSilent ? "silent"
                    : _person.Day is ClientDay.WithAnswers or ClientDay.Unanswered { Skipped: true } && _person.Day.Date == date ? "checked in before"
                    : $"no reason for {date}";
                Assert.DoesNotContain("no reason", Reasons[date], StringComparison.Ordinal);
            }

            Note($"{input}: {string.Join(", ", turn.Facts)} {string.Join(", ", turn.Agenda)} silent {turn.Person!.PromptSchedule.IsSilent}");
            Account(turn.Facts);
            foreach (var decided in turn.Facts.OfType<Fact.CheckInDecided>())
            {
                Reasons.TryAdd(decided.Date, "checked in before");
            }

            if (silent || turn.Person!.PromptSchedule.IsSilent)
            {
                Silence();
            }

            _person = turn.Person!;
        }

        private void Note(string words) => _diary.Add((_now.InZone(Zone).Date, $"{_now.InZone(Zone):uuuu-MM-dd HH:mm} {words}"));

        private void Account(IReadOnlyList<Fact> facts)
        {
            foreach (var fact in facts.OfType<Fact.NotAsked>())
            {
                Reasons.TryAdd(fact.Date, Name(fact.Reason));
            }
        }

        /// <summary>Every day of a silence has that as its reason, also the one in which it ends after the usual time.</summary>
        private void Silence()
        {
            var today = ClientDays.DayOf(_now, Zone);
            Reasons.TryAdd(today, "silent");
            for (var date = today.PlusDays(-1); date > today.PlusDays(-400) && Reasons.TryAdd(date, "silent"); date = date.PlusDays(-1))
            {
                // Back to the last date that has its reason.
            }
        }

        private bool Vanished(LocalDate date) => PromptTimes.At(date, LocalTime.Noon, Zone) is null;

        private static string Name(NotAskedReason reason) => reason switch
        {
            NotAskedReason.TooLate => "too late",
            NotAskedReason.Quiet => "quiet",
            _ => "changed",
        };
    }
}
