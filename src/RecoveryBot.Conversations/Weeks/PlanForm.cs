using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Weeks;

/// <param name="Week">As it was; null for no fixed plan.</param>
internal sealed record PlanContext(WeekPlan? Week, Goal Goal, TrainingLevel Level);
