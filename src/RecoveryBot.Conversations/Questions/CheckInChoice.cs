namespace RecoveryBot.Conversations.Questions;

/// <summary>The first tap of a check-in, as it is saved.</summary>
internal static class CheckInChoice
{
    public const string Usual = "usual";
    public const string Differs = "differs";
    public const string Full = "full";
    public const string Later = "later";
    public const string Skip = "skip";
}
