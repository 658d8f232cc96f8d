namespace RecoveryBot.Conversations.Parties;

/// <summary>A look that a client's own turn keeps.</summary>
public sealed record KeptLook(long By, long Group, Look What);
