using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>Where a day lies in a deload that the client began.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Number">From 1; 0 or less while it is still to come.</param>
internal sealed record DeloadDay(LocalDate First, int Number)
{
    /// <summary>A deload takes five to seven days; it ends by itself.</summary>
    public const int Days = 7;

    private const int FewestDays = 5;

    public bool IsRunning => Number >= 1;

    /// <summary>Until it has lasted long enough to have been one.</summary>
    public bool CanBeTakenBack => Number < FewestDays;

    /// <summary>Null outside any deload. One that begins within a week counts as still to come.</summary>
    public static DeloadDay? On(LocalDate date, History history)
    {
        var near = history.Deloads
            .Select(first => new DeloadDay(first, Period.DaysBetween(first, date) + 1))
            .Where(day => day.Number is > -Days and <= Days)
            .ToList();
        return near.Find(day => day.IsRunning) ?? near.MaxBy(day => day.Number);
    }

    /// <summary>The day's card proposes one: once, to nobody who is in one, has put it off or is referred.</summary>
    public static bool IsOffered(ClientDay.Answered day, DeloadDay? current) =>
        day.Decided.ProposesDeload && current is null && !day.DeloadPutOff;

    public static LocalDate NextMonday(LocalDate date) => date.Next(IsoDayOfWeek.Monday);
}
