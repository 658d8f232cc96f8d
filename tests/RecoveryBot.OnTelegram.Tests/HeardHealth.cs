using System.Collections.Concurrent;
using RecoveryBot.Application.Upkeep;

namespace RecoveryBot.OnTelegram.Tests;

/// <summary>Remembers what was said to be wrong, and whether it still is.</summary>
internal sealed class HeardHealth : IHealth
{
    private readonly ConcurrentQueue<string> _wrongs = [];
    private readonly SemaphoreSlim _news = new(0);

    /// <summary>Everything that was ever wrong, oldest first.</summary>
    public IReadOnlyCollection<string> Wrongs => _wrongs;

    /// <summary>What is wrong now; null if all is well.</summary>
    public string? Now { get; private set; }

    public void Wrong(string part, string sentence)
    {
        Now = sentence;
        _wrongs.Enqueue(sentence);
        _news.Release();
    }

    public void Well(string part)
    {
        if (Now is not null)
        {
            Now = null;
            _news.Release();
        }
    }

    public async Task UntilAsync(string? now)
    {
        while (Now != now)
        {
            await _news.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }
}
