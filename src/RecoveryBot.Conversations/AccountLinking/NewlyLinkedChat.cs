namespace RecoveryBot.Conversations.AccountLinking;

/// <summary>What a chat is told once another one is connected with it.</summary>
/// <param name="Others">The platforms of the other chats.</param>
/// <param name="From">The platform of the chat that was linked.</param>
/// <param name="Days">How many days came along from there.</param>
/// <param name="SettingsOf">Whose settings hold, if both had some; null if nobody could wonder.</param>
public sealed record NewlyLinkedChat(IReadOnlyList<string> Others, string From, int Days, string? SettingsOf);
