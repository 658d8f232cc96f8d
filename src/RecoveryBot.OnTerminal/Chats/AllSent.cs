using RecoveryBot.Application.Turns;

namespace RecoveryBot.OnTerminal.Chats;

/// <summary>Completes once everything that was saved for a chat before the call has been sent or given up.</summary>
public delegate Task AllSent(ChatAddress chat, CancellationToken stopping);
