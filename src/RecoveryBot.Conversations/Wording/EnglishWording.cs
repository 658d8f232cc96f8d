namespace RecoveryBot.Conversations.Wording;

/// <summary>British English, plain and short. One partial file per topic, as in <see cref="IWording"/>.</summary>
public sealed partial class EnglishWording : IWording;
