namespace RecoveryBot.Application.Maintenance;

/// <summary>A setting turned out wrong when it was used first. The message is one sentence for the operator that names it.</summary>
public sealed class WrongSettingException(string sentence) : Exception(sentence);
