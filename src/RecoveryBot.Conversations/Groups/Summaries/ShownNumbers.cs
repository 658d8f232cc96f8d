namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>What a group's channels say of a day about those whom they do not name: the same in each of them.</summary>
/// <param name="Named">Who may be named that day. Whoever is named less from now on is in no number either.</param>
/// <param name="Rest">Of all others; null if nothing may be said of them.</param>
public sealed record ShownNumbers(IReadOnlyList<long> Named, RestNumbers? Rest);

/// <summary>Numbers over people who are not named.</summary>
/// <param name="Asked">At least <see cref="Remainder.Fewest"/>.</param>
/// <param name="AsPlanned">Of those who answered; null while that may not be said.</param>
public sealed record RestNumbers(int Asked, int Answered, int? AsPlanned)
{
    /// <summary>Of those who answered, who does not train as planned; null while that may not be said.</summary>
    public int? Easier => Answered - AsPlanned;
}
