namespace RecoveryBot.Conversations.Questions;

/// <summary>What is never answered, whoever asks: a professional is named instead.</summary>
public enum OutOfScopeTopic
{
    Pregnancy,

    /// <summary>When to train again after illness, injury, surgery or concussion.</summary>
    Return,

    Medicine,
    Supplements,
    Diet,
    Weight,
    Condition,
    Mind,
    Children,

    /// <summary>What is wrong, or where a pain comes from.</summary>
    Pain,
}
