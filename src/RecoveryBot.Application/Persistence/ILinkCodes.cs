using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>Codes by which one person is known in another chat too, and the wrong ones that were tried.</summary>
public interface ILinkCodes
{
    /// <summary>One a person: an earlier one counts no more. Only its SHA-256 is kept.</summary>
    /// <param name="until">From this moment on it is wrong.</param>
    void Offer(long person, string code, Instant until);

    /// <summary>Null if nobody was given this code, or its time is over.</summary>
    OfferedLinkCode? Find(string code, Instant now);

    /// <summary>It joins nobody any more.</summary>
    void Use(string code);

    /// <summary>When wrong ones were tried in a chat after a moment, the earliest first.</summary>
    IReadOnlyList<Instant> WrongSince(Place chat, Instant since);

    /// <summary>How many wrong ones were tried after a moment, wherever that was.</summary>
    int CountWrongSince(Instant since);

    void CountWrong(Place chat, Instant at);

    /// <summary>Forgets at most <paramref name="atMost"/> codes that ended until a moment; how many there were.</summary>
    int ForgetCodes(Instant until, int atMost);

    /// <summary>Forgets at most <paramref name="atMost"/> wrong ones tried until a moment; how many there were.</summary>
    int ForgetWrong(Instant until, int atMost);
}

/// <param name="Person">Whose history it joins to.</param>
public sealed record OfferedLinkCode(long Person, bool IsUsed);
