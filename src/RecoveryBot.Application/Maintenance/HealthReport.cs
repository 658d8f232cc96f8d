namespace RecoveryBot.Application.Maintenance;

/// <summary>How one part of the program is.</summary>
/// <param name="Name">Such as a platform's.</param>
/// <param name="LastGood">When it last said that all was well; null if it never has.</param>
/// <param name="Sentence">What is wrong and what to do; null for nothing.</param>
/// <param name="Since">When that began; null for nothing.</param>
public sealed record PartHealth(string Name, DateTimeOffset? LastGood, string? Sentence, DateTimeOffset? Since)
{
    public bool IsWell => Sentence is null;
}
