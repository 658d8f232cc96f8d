using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>
/// What has to outlive this program so that it goes on where it stopped: each shard's session, the identifies of the last
/// day, which commands Discord shows, and what its nonces begin with. One small file, replaced as a whole; without it a new session is begun.
/// </summary>
internal sealed partial class GatewayStateFile
{
    // A place in the session that is a little old only lets events be told again.
    private static readonly Duration BetweenPlaces = Duration.FromMilliseconds(200);

    // In the year 2286: whatever is later is no moment of ours.
    private const long LastMoment = 9_999_999_999_999;

    private const string NonceSigns = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int NonceLength = 9;

    private readonly Lock _gate = new();
    private readonly string _file;
    private readonly IClock _clock;
    private readonly ILogger _logger;
    private Kept _kept;
    private Instant _saved = Instant.MinValue;

    public GatewayStateFile(string file, IClock clock, ILogger logger)
    {
        _file = file;
        _clock = clock;
        _logger = logger;
        _kept = Load();
    }

    /// <summary>What tells one list of commands from another; null if none was registered.</summary>
    public string? Commands
    {
        get
        {
            lock (_gate)
            {
                return _kept.Commands;
            }
        }
    }

    /// <summary>
    /// Nine characters by chance that begin every nonce: the numbers of a new database begin anew, and Discord remembers those of
    /// the last one for some minutes.
    /// </summary>
    public string Nonces
    {
        get
        {
            lock (_gate)
            {
                if (_kept.Nonces is not { Length: NonceLength })
                {
                    Save(kept => kept with { Nonces = RandomNumberGenerator.GetString(NonceSigns, NonceLength - 1) + "-" });
                }

                return _kept.Nonces!;
            }
        }
    }

    public IdentifyBudget Budget
    {
        get
        {
            lock (_gate)
            {
                return new([.. _kept.Identifies.Select(one => new Identify(one.Key, Instant.FromUnixTimeMilliseconds(one.At)))]);
            }
        }
    }

    /// <returns>The shard's session and the last event dealt with; null if there is none among so many shards.</returns>
    public (SessionKey Key, long Seq)? Session(int shard, int shards)
    {
        lock (_gate)
        {
            return _kept.Sessions.TryGetValue(shard, out var session) && (session.Shards ?? shards) == shards
                ? (new(session.Id, session.Url), session.Seq)
                : null;
        }
    }

    /// <param name="shards">How many there are: a session of one among fewer hears of other guilds.</param>
    public void Begun(int shard, int shards, SessionKey key, long seq) => Save(kept => kept with
    {
        Sessions = new Dictionary<int, KeptSession>(kept.Sessions) { [shard] = new(key.Id, key.Url, seq, shards) },
    });

    public void Ended(int shard) => Save(kept => kept with
    {
        Sessions = kept.Sessions.Where(one => one.Key != shard).ToDictionary(),
    });

    /// <summary>Everything up to this event is dealt with.</summary>
    /// <param name="atOnce">Otherwise it may be kept a little later.</param>
    public void Reached(int shard, long seq, bool atOnce = false) => Change(
        kept => kept.Sessions.TryGetValue(shard, out var session) && session.Seq < seq
            ? kept with { Sessions = new Dictionary<int, KeptSession>(kept.Sessions) { [shard] = session with { Seq = seq } } }
            : kept,
        atOnce);

    public void Identified(IdentifyBudget budget) => Save(kept => kept with
    {
        Identifies = [.. budget.Used.Select(one => new KeptIdentify(one.Key, one.At.ToUnixTimeMilliseconds()))],
    });

    public void Registered(string commands) => Save(kept => kept with { Commands = commands });

    private void Save(Func<Kept, Kept> change) => Change(change, atOnce: true);

    private void Change(Func<Kept, Kept> change, bool atOnce)
    {
        lock (_gate)
        {
            _kept = change(_kept);
            var now = _clock.GetCurrentInstant();
            if (atOnce || now - _saved >= BetweenPlaces || now < _saved)
            {
                _saved = now;
                Write();
            }
        }
    }

    private void Write()
    {
        try
        {
            var beside = _file + ".new";
            using (var stream = new FileStream(beside, Private(FileMode.Create)))
            {
                JsonSerializer.Serialize(stream, _kept);
            }

            File.Move(beside, _file, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The next start begins a new session; nothing else is lost.
            Log.NotKept(_logger, trouble.GetType().Name);
        }
    }

    private Kept Load()
    {
        try
        {
            using var stream = File.OpenRead(_file);
            return JsonSerializer.Deserialize<Kept>(stream) is { IsWhole: true } kept ? kept : Kept.Nothing;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or JsonException)
        {
            return Kept.Nothing;
        }
    }

    private static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private sealed record Kept(
        Dictionary<int, KeptSession> Sessions, IReadOnlyList<KeptIdentify> Identifies, string? Commands, string? Nonces = null)
    {
        public static Kept Nothing => new([], [], null);

        // Whatever a hand or a disk made of the file, the program starts.
        [JsonIgnore]
        public bool IsWhole =>
            Sessions?.Values.All(one => one is { Id: not null, Seq: >= 0 } && GatewayUrl.IsOne(one.Url)) == true
            && Identifies?.All(one => one is { At: >= 0 and <= LastMoment }) == true;
    }

    /// <param name="Shards">Null as earlier releases kept it: as many as there are.</param>
    private sealed record KeptSession(string Id, string Url, long Seq, int? Shards = null);

    private sealed record KeptIdentify(int Key, long At);

    private static partial class Log
    {
        [LoggerMessage(EventId = 31, Level = LogLevel.Warning, Message = "The place in Discord's session could not be kept: {ExceptionType}")]
        public static partial void NotKept(ILogger logger, string exceptionType);
    }
}
