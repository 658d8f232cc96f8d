using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Faults;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>
/// The bot's token, the interactions' and what people write are canaries: nothing that logs, traces, counts or throws may
/// sing them.
/// </summary>
[Collection(nameof(SecrecyTests))]
[CollectionDefinition(nameof(SecrecyTests), DisableParallelization = true)]
public sealed class SecrecyTests : IDisposable
{
    private const string CanaryWords = "SLEPTVERYBADLY";
    private const string CanaryPayload = "PRESSEDSOMETHING";

    private readonly ConcurrentQueue<string> _sung = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;
    private readonly Events _events;
    private readonly IDisposable _diagnostics;

    public SecrecyTests()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Hear(activity.DisplayName, string.Join(' ', activity.TagObjects)),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument.Name, string.Join(' ', tags.ToArray())));
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument.Name, string.Join(' ', tags.ToArray())));
        _meters.Start();
        _events = new Events(Hear);
        _diagnostics = DiagnosticListener.AllListeners.Subscribe(new Sources(Hear));
        AppDomain.CurrentDomain.FirstChanceException += HearException;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= HearException;
        _diagnostics.Dispose();
        _events.Dispose();
        _meters.Dispose();
        _activities.Dispose();
    }

    [Fact]
    public async Task A_day_of_troubles_puts_no_secret_into_a_log_trace_count_or_exception()
    {
        await using var bot = new ScriptedBot(loggers: new Logs(Hear));
        bot.Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [new Message(RichText.Plain($"{CanaryWords} {input}"), [[new Button("Next", CanaryPayload)]]) { Card = "today" }],
        };
        var anna = (await bot.ListeningAsync()).Discord.NewPerson("Anna");
        var shared = anna.In(bot.Discord.NewGuild("Team").NewTextChannel("general"));
        var secrets = new List<string> { bot.Discord.Token, CanaryWords, CanaryPayload };

        await UseAsync(anna.Slash("log", ("what", CanaryWords)));
        bot.Discord.Faults.Next(Routes.Callback, Fault.ServerError);
        await UseAsync(anna.Press("Next"));
        bot.Discord.Faults.Next(Routes.Callback, new Fault.ResetAfterApplied());
        await UseAsync(shared.Slash("today"));
        bot.Discord.Faults.Next(Routes.Callback, Fault.BadGateway, times: 2);
        await UseAsync(shared.Press("Write"));
        await UseAsync(shared.SubmitForm(("Write", CanaryWords)));
        bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.HalfAnswer());
        bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.Refuse(400, "Bad Request"));
        await HearsAsync(anna.Write($"{CanaryWords} 1"));
        await HearsAsync(anna.Edit(anna.Write($"{CanaryWords} 1a"), $"{CanaryWords} 1b"));
        await HearsAsync(anna.WriteWith(Testing.Discord.Chats.Oddities.Picture, $"{CanaryWords} 1c"));
        bot.Discord.Gateway.Drop();
        await HearsAsync(anna.Write($"{CanaryWords} 2"));
        await bot.Discord.GoAwayAsync();
        await bot.Health.UntilSaysAsync("Discord has not answered since");
        bot.Discord.ComeBack();
        await HearsAsync(anna.Write($"{CanaryWords} 3"));
        bot.Discord.RevokeToken();
        await Assert.ThrowsAnyAsync<Exception>(() => bot.Receiving);

        Assert.Contains(_sung, line => line.Contains("RequestStart", StringComparison.Ordinal));
        Assert.Contains(_sung, line => line.StartsWith("log", StringComparison.Ordinal));
        Assert.Contains(_sung, line => line.StartsWith("thrown", StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.DoesNotContain(_sung, line => line.Contains(secret, StringComparison.Ordinal)));

        async Task UseAsync(Testing.Discord.Chats.Interaction used)
        {
            secrets.Add(used.Token);
            await used.AnsweredAsync();
            await bot.IdleAsync(anna);
        }

        Task HearsAsync(Testing.Discord.Chats.ShownMessage written) => bot.Discord.UntilAsync(
            _ => bot.Taken.Any(update => (update.Input is Input.Edited edited ? edited.Now : update.Input) is Input.Typed typed && typed.Text == written.Content), $"{written.Id} taken");
    }

    private void HearException(object? sender, FirstChanceExceptionEventArgs thrown) => Hear("thrown", thrown.Exception.ToString());

    private void Hear(string from, string words) => _sung.Enqueue($"{from}: {words}");

    private sealed class Events(Action<string, string> hear) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            hear?.Invoke(eventData.EventName ?? "", string.Join(' ', eventData.Payload ?? new([])));
    }

    private sealed class Sources(Action<string, string> hear) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value) => value.Subscribe(this);

        public void OnNext(KeyValuePair<string, object?> value) => hear(value.Key, Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "");

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Logs(Action<string, string> hear) : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            hear("log", $"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
