using System.Collections.Concurrent;
using System.Threading.Channels;
using RecoveryBot.Application.Maintenance;
using Xunit;

namespace RecoveryBot.Testing.Platforms;

/// <summary>Remembers what was said to be wrong, and whether it still is.</summary>
public sealed class RecordedHealth : IHealth
{
    private readonly ConcurrentQueue<string> _wrongs = [];
    private readonly Lock _gate = new();
    private readonly List<(string Part, string Sentence)> _wrong = [];
    private readonly Channel<bool> _news = Channel.CreateUnbounded<bool>();

    /// <summary>Everything that was ever wrong, oldest first.</summary>
    public IReadOnlyCollection<string> Wrongs => _wrongs;

    /// <summary>What is wrong now, the latest of it; null if all is well.</summary>
    public string? Now
    {
        get
        {
            lock (_gate)
            {
                return _wrong.Count == 0 ? null : _wrong[^1].Sentence;
            }
        }
    }

    public void Wrong(string part, string sentence)
    {
        lock (_gate)
        {
            _wrong.RemoveAll(one => one.Part == part);
            _wrong.Add((part, sentence));
        }

        _wrongs.Enqueue(sentence);
        _news.Writer.TryWrite(true);
    }

    public void Well(string part)
    {
        lock (_gate)
        {
            if (_wrong.RemoveAll(one => one.Part == part) == 0)
            {
                return;
            }
        }

        _news.Writer.TryWrite(true);
    }

    public Task UntilAsync(string? now) => UntilAsync(wrong => wrong == now);

    /// <summary>Until something is wrong whose sentence begins so.</summary>
    public Task UntilSaysAsync(string beginning) => UntilAsync(wrong => wrong?.StartsWith(beginning, StringComparison.Ordinal) == true);

    private async Task UntilAsync(Func<string?, bool> isSo)
    {
        while (!isSo(Now))
        {
            await _news.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        }
    }
}
