using Microsoft.Extensions.Logging;

namespace RecoveryBot.Application.Upkeep;

/// <summary>Remembers what is wrong, tells the log when that changes, and shows the whole of it each time.</summary>
/// <param name="show">Called with every part's sentence, in order of the parts; none if all is well.</param>
public sealed partial class Health(Action<IReadOnlyCollection<string>> show, ILogger<Health> logger) : IHealth
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, string> _wrong = new(StringComparer.Ordinal);

    public void Wrong(string part, string sentence)
    {
        lock (_gate)
        {
            if (_wrong.GetValueOrDefault(part) == sentence)
            {
                return;
            }

            _wrong[part] = sentence;
            Log.Wrong(logger, part, sentence);
            show(_wrong.Values);
        }
    }

    public void Well(string part)
    {
        lock (_gate)
        {
            if (_wrong.Remove(part))
            {
                Log.Well(logger, part);
                show(_wrong.Values);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Part}: {Sentence}")]
        public static partial void Wrong(ILogger logger, string part, string sentence);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Part}: all is well again")]
        public static partial void Well(ILogger logger, string part);
    }
}
