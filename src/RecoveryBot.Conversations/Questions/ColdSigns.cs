namespace RecoveryBot.Conversations.Questions;

/// <summary>Ids of what makes a cold more than one; they never change.</summary>
internal static class ColdSigns
{
    public const string Chest = "chest";
    public const string Breath = "breath";
    public const string Pulse = "pulse";

    public static readonly IReadOnlyList<string> All = [Chest, Breath, Pulse];
}
