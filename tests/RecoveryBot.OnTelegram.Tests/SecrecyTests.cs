using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.OnTelegram.Tests;

/// <summary>The token is a canary: nothing that logs, traces, counts or throws may sing it.</summary>
[Collection(nameof(SecrecyTests))]
[CollectionDefinition(nameof(SecrecyTests), DisableParallelization = true)]
public sealed class SecrecyTests : IDisposable
{
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
    public async Task The_token_is_in_no_log_trace_count_or_exception()
    {
        await using var bot = new ScriptedBot(loggers: new Logs(Hear));
        var secret = bot.Telegram.Token.Split(':')[1];
        var anna = bot.Start().Telegram.NewPerson("Anna");
        anna.SendText("hello");
        await anna.Chat.ShowsAsync("hello");
        bot.Telegram.Faults.Next("sendMessage", new Fault.ResetAfterApplied());
        bot.Telegram.Faults.Next("sendMessage", Fault.Proxy);
        anna.SendText("once more");
        await anna.Chat.ShowsAsync("once more");
        await bot.Telegram.GoAwayAsync();
        bot.Telegram.ComeBack();
        anna.SendText("and again");
        await anna.Chat.ShowsAsync("and again");
        bot.Telegram.RevokeToken();
        await bot.Health.UntilAsync(TelegramErrors.TokenRefused);

        Assert.Contains(_sung, line => line.Contains("Request", StringComparison.Ordinal));
        Assert.DoesNotContain(_sung, line => line.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_somebody_writes_is_in_no_log_trace_count_or_exception()
    {
        const string Canary = "canarykneehurts";
        await using var bot = new ScriptedBot(loggers: new Logs(Hear));
        var anna = bot.Start().Telegram.NewPerson("Anna");
        await bot.Telegram.PolledAsync();
        var group = bot.Telegram.NewSupergroup("Runners", anna);
        group.AddBot(anna);

        anna.Edit(anna.SendText($"{Canary} 1"), $"{Canary} 2");
        await anna.Chat.ShowsAsync($"{Canary} 2");
        anna.SendOther(Oddities.Video($"{Canary} 3"));
        await anna.Chat.ShowsAsync($"{Canary} 3");
        anna.In(group).SendCommand("today", Canary);
        anna.In(group).Anonymously().SendCommand("today", Canary);
        await group.Chat.ShowsAsync("who asks?");
        bot.Telegram.Happens("message", new JsonObject { ["message_id"] = Canary, ["date"] = 1e40, ["text"] = Canary });
        bot.Telegram.Happens("callback_query", new JsonObject { ["id"] = Canary, ["data"] = Canary });
        bot.Telegram.Faults.Next("sendMessage", new Fault.Refuse(400, $"Bad Request: can't parse entities: \"{Canary}\""));
        anna.SendText($"{Canary} 4");
        anna.SendText("over");
        await anna.Chat.ShowsAsync("over");

        Assert.Contains(_sung, line => line.Contains("An update of an unknown shape was skipped", StringComparison.Ordinal));
        // The library's own exception quotes Telegram; it is read and dropped where it is caught.
        Assert.DoesNotContain(
            _sung,
            line => line.Contains(Canary, StringComparison.Ordinal) && !line.StartsWith("thrown: Telegram Bot API error", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_print_themselves_without_the_token() => Assert.DoesNotContain(
        "SECRET", $"{new TelegramSettings("1:SECRETSECRETSECRETSECRET", TelegramSettings.DefaultApiUrl)}", StringComparison.Ordinal);

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
