using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnTerminal.Chats;

/// <summary>Completes once everything that was saved for a chat before the call has been sent or given up.</summary>
public delegate Task AllSent(Place chat, CancellationToken stopping);
