using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Conversations.Cards;

/// <summary>The card of one client's day: its questions and then its answer are one message that changes in place.</summary>
public static class DayCard
{
    public static string Of(LocalDate date) => $"checkin-{LocalDatePattern.Iso.Format(date)}";
}
