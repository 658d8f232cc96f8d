namespace RecoveryBot.Conversations.Questions;

/// <summary>What a client can want of a day's answer, beside changing one of their own.</summary>
internal enum CardRequest
{
    Swap,
    Shorter,

    /// <summary>How the session is done.</summary>
    Steps,

    Longer,
    HardStretching,
    Finisher,
}
