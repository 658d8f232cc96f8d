using NodaTime;

namespace RecoveryBot.Conversations.People;

/// <summary>Quiet hours at a moment.</summary>
public static class QuietSpan
{
    public static bool Covers(QuietHours? quiet, Instant moment, DateTimeZone zone) =>
        quiet?.Covers(moment.InZone(zone).TimeOfDay) ?? false;
}
