using NodaTime;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>Groups and members that make the wording say all it can say.</summary>
internal static class MemberSamples
{
    private static readonly Instant November = Instant.FromUtc(2026, 11, 3, 9, 0);

    private static readonly Member Ben = new(1, "Ben", Role.Owner, November);

    public static readonly IReadOnlyList<Member> OnlyBen = [Ben];

    public static readonly IReadOnlyList<Member> TwoAnnas =
    [
        Ben, new(2, "Ida", Role.Trainer, November), new(3, "Anna", Role.Client, November),
        new(4, "Anna", Role.Client, November + Duration.FromDays(6)), new(5, "Cem", Role.Client, November),
    ];

    public static readonly IReadOnlyList<(string? Title, bool IsNamed)> NoChannels = [];

    public static readonly IReadOnlyList<(string? Title, bool IsNamed)> Channels = [("gym-nord", true), (null, false)];

    public static readonly IReadOnlyList<SharedWith> Shared =
    [
        new(7, "Gym Nord", [("Ben", ConsentLevel.Answers), ("Ida", null)], ["gym-nord"]),
        new(8, "Runners", [("Jo", ConsentLevel.Decision)], []),
    ];

    public static Membership Of(Role role) => new(7, "Gym Nord", role, November);
}
