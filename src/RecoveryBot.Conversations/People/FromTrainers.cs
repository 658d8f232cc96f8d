using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.People;

/// <summary>What a client has of their trainers: how much was asked of them, whom they do not want to hear, what waits.</summary>
/// <param name="Asks">The latest last; only so many are kept.</param>
/// <param name="Muted">Trainers whose messages the client does not want.</param>
/// <param name="Waiting">What came in quiet hours, in its order.</param>
/// <param name="Waited">How often something waited, so that each waiting is an occurrence of its own.</param>
public sealed record FromTrainers(
    IReadOnlyList<TrainerAsk> Asks, IReadOnlyList<long> Muted, IReadOnlyList<WaitingWord> Waiting, int Waited = 0)
{
    private const int AsksKept = 60;

    public static readonly FromTrainers Nothing = new([], [], []);

    public int CountOf(long trainer, TrainerAskKind kind, LocalDate from) =>
        Asks.Count(ask => ask.Trainer == trainer && ask.Kind == kind && ask.Date >= from);

    public FromTrainers With(TrainerAsk ask) => this with { Asks = [.. Asks.TakeLast(AsksKept - 1), ask] };
}

/// <param name="Date">The client's day.</param>
public sealed record TrainerAsk(long Trainer, TrainerAskKind Kind, LocalDate Date);

public enum TrainerAskKind
{
    Message,

    /// <summary>To see more of the client.</summary>
    More,

    /// <summary>To find the way back after a silence.</summary>
    WayBack,
}

/// <summary>What a trainer said or asked in a client's quiet hours.</summary>
/// <param name="What">
/// One of <see cref="Told.FromTrainer"/>; declared as what tells its kind when it is saved. Null for one that was saved in a shape that is
/// not known any more.
/// </param>
public sealed record WaitingWord(long Trainer, [property: JsonConverter(typeof(PartConverter<Told>))] Told? What = null)
{
    /// <summary>Without the words: records print themselves into logs.</summary>
    public override string ToString() => nameof(WaitingWord);
}

/// <param name="Date">By UTC.</param>
public sealed record SentMessage(long Client, LocalDate Date);
