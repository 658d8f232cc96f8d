using System.Globalization;
using Microsoft.Extensions.Logging;

namespace RecoveryBot.Application.Maintenance;

/// <summary>Remembers what is wrong, tells the log when that changes, and shows the whole of it each time.</summary>
/// <param name="show">Called with every part's sentence and since when it is wrong, in order of the parts; none if all is well.</param>
public sealed partial class Health(Action<IReadOnlyCollection<string>> show, TimeProvider time, ILogger<Health> logger) : IHealth
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, (string Sentence, DateTimeOffset Since)> _wrong = new(StringComparer.Ordinal);

    private readonly Dictionary<string, DateTimeOffset> _good = new(StringComparer.Ordinal);

    /// <summary>Every part that has ever said something of itself, in order of their names.</summary>
    public IReadOnlyList<PartHealth> Report()
    {
        lock (_gate)
        {
            return
            [
                .. _good.Keys.Union(_wrong.Keys).Order(StringComparer.Ordinal).Select(part => new PartHealth(
                    part,
                    _good.TryGetValue(part, out var good) ? good : null,
                    _wrong.TryGetValue(part, out var wrong) ? wrong.Sentence : null,
                    _wrong.TryGetValue(part, out var began) ? began.Since : null)),
            ];
        }
    }

    public void Wrong(string part, string sentence)
    {
        lock (_gate)
        {
            if (_wrong.TryGetValue(part, out var before) && before.Sentence == sentence)
            {
                return;
            }

            // What is wrong may be said better by and by; since when stays.
            _wrong[part] = (sentence, before.Sentence is null ? time.GetUtcNow() : before.Since);
            Log.Wrong(logger, part, sentence);
            Show();
        }
    }

    public void Well(string part)
    {
        lock (_gate)
        {
            _good[part] = time.GetUtcNow();
            if (_wrong.Remove(part))
            {
                Log.Well(logger, part);
                Show();
            }
        }
    }

    private void Show() => show([.. _wrong.Values.Select(wrong => string.Create(
        CultureInfo.InvariantCulture, $"{wrong.Sentence} (Since {wrong.Since:yyyy-MM-dd HH:mm:ss} UTC.)"))]);

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Part}: {Sentence}")]
        public static partial void Wrong(ILogger logger, string part, string sentence);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Part}: all is well again")]
        public static partial void Well(ILogger logger, string part);
    }
}
