using NodaTime;

namespace RecoveryBot.Recovery.Week;

/// <summary>A planned session that gave way and was settled: it has another day of the same week, or none.</summary>
/// <param name="From">The day it was planned for.</param>
/// <param name="To">The day it has now; null if it was dropped.</param>
public sealed record MovedSession(LocalDate From, LocalDate? To);
