using System.Collections.Concurrent;
using System.Threading.Channels;
using RecoveryBot.Application.Upkeep;
using Xunit;

namespace RecoveryBot.Testing.Platforms;

/// <summary>Remembers what was said to be wrong, and whether it still is.</summary>
public sealed class HeardHealth : IHealth
{
    private readonly ConcurrentQueue<string> _wrongs = [];
    private readonly Channel<bool> _news = Channel.CreateUnbounded<bool>();

    /// <summary>Everything that was ever wrong, oldest first.</summary>
    public IReadOnlyCollection<string> Wrongs => _wrongs;

    /// <summary>What is wrong now; null if all is well.</summary>
    public string? Now { get; private set; }

    public void Wrong(string part, string sentence)
    {
        Now = sentence;
        _wrongs.Enqueue(sentence);
        _news.Writer.TryWrite(true);
    }

    public void Well(string part)
    {
        if (Now is not null)
        {
            Now = null;
            _news.Writer.TryWrite(true);
        }
    }

    public async Task UntilAsync(string? now)
    {
        while (Now != now)
        {
            await _news.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        }
    }
}
