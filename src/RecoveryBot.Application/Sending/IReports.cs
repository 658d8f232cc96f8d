using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>Makes words about other people, from what may be seen at that moment.</summary>
public interface IReports
{
    /// <summary>Null if there is nothing to show any more.</summary>
    /// <param name="to">Where it is about to be sent, which may have been decided long ago.</param>
    /// <param name="isShown">An earlier version of it stands there.</param>
    /// <exception cref="StorageUnavailableException">What it shows cannot be read at the moment.</exception>
    Rendered? Render(Report report, Place to, bool isShown, Instant now);
}

/// <param name="Message">Text, buttons and file; card, placement and priority are those of the message that stands for it.</param>
public sealed record Rendered(Message Message)
{
    /// <summary>What has to be on disk before it is shown, such as numbers that must not move afterwards; null for nothing.</summary>
    public Action<IUnitOfWork>? Before { get; init; }

    /// <summary>What is kept once it was shown, such as who looked at whom; null for nothing.</summary>
    public Action<IUnitOfWork>? After { get; init; }
}

/// <summary>Where nobody reports.</summary>
public sealed class NoReports : IReports
{
    public static readonly NoReports Instance = new();

    private NoReports()
    {
    }

    public Rendered? Render(Report report, Place to, bool isShown, Instant now) => null;
}
