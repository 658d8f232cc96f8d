using NodaTime;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>Quiet hours at a moment.</summary>
public static class QuietSpan
{
    public static bool Covers(QuietHours? quiet, Instant moment, DateTimeZone zone) =>
        quiet?.Covers(moment.InZone(zone).TimeOfDay) ?? false;
}
