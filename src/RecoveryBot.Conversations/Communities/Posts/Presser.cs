using System.Security.Cryptography;
using System.Text;
using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Communities.Posts;

/// <summary>Who pressed a button on a post.</summary>
/// <param name="IsKnown">They have consented to something: nobody invites them.</param>
/// <param name="Day">What their own day says, for their own eyes.</param>
/// <param name="Title">What the platform calls the channel at this moment; null if it does not say.</param>
public sealed record Presser(Actor Actor, Place Origin, bool IsKnown, OwnDay Day, string? Title)
{
    /// <summary>The same for one account within a week, and nothing to find the account by once the salt is gone.</summary>
    public byte[] Who(byte[] salt) => HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes($"{Actor.Platform}:{Actor.Account}"));

    /// <summary>Without who: records print themselves into logs.</summary>
    public override string ToString() => nameof(Presser);
}

/// <summary>What somebody's own day says about a session for all.</summary>
public enum OwnDay
{
    /// <summary>Nothing against it, or nothing at all.</summary>
    Open,

    Rest,

    Refer,
}

/// <summary>Reads what somebody's own day says.</summary>
public static class OwnDays
{
    /// <param name="decisionOn">What was decided of one of their days; null if nothing was.</param>
    /// <param name="latestReferral">The latest of their days that sent them to a professional whose word must be awaited.</param>
    public static OwnDay Of(PersonState person, Instant now, Func<LocalDate, Decision?> decisionOn, LocalDate? latestReferral)
    {
        if (person.Client is not { } client)
        {
            return OwnDay.Open;
        }

        return (Referral.StillOpen(latestReferral, client.Profile), decisionOn(ClientDays.DayOf(now, ClientTurn.ZoneOf(client), client.DayStart))) switch
        {
            (not null, _) or (_, Decision.Refer) => OwnDay.Refer,
            (_, Decision.Rest) => OwnDay.Rest,
            _ => OwnDay.Open,
        };
    }
}
