namespace RecoveryBot.OnDiscord.Tests;

/// <summary>Tests that fill the machine, one after the other, once all others are through.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
