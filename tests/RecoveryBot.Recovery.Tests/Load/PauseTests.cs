using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>Pauses are neither missed nor rest, and after an illness the first days are eased.</summary>
public sealed class PauseTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(1, 0, true)] // A day in bed eases two days.
    [InlineData(1, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(4, 3, true)] // As many days as it lasted.
    [InlineData(4, 4, false)]
    [InlineData(30, 6, true)] // Seven at most.
    [InlineData(30, 7, false)]
    public void The_first_days_after_an_illness_are_eased(int lasted, int daysBack, bool eased) => Assert.Equal(
        eased, Derive(Ill(Today.PlusDays(-daysBack - lasted), Today.PlusDays(-daysBack))).BackFromIllness);

    [Fact]
    public void During_the_illness_itself_nothing_is_said_about_the_return()
    {
        Assert.False(Derive(Ill(Today.PlusDays(-3), Today.PlusDays(1))).BackFromIllness);
        Assert.False(Derive(Ill(Today.PlusDays(-3), null)).BackFromIllness);
    }

    [Fact]
    public void A_holiday_eases_nothing() => Assert.False(
        Derive(new Pause(Today.PlusDays(-7), Today, PauseReason.Holiday)).BackFromIllness);

    [Theory]
    [InlineData(-7, 0, false)]
    [InlineData(-10, -4, false)]
    [InlineData(-3, null, false)]
    [InlineData(-40, -20, true)]
    public void Silence_in_a_pause_is_no_falling_adherence(int from, int? until, bool falling) => Assert.Equal(
        falling,
        Derive(new Pause(Today.PlusDays(from), until is { } end ? Today.PlusDays(end) : null, PauseReason.Days)).AdherenceFalling);

    private static Pause Ill(LocalDate from, LocalDate? until) => new(from, until, PauseReason.Illness);

    /// <summary>Every morning of the week before last answered, none of the last week.</summary>
    private static Derived Derive(Pause pause)
    {
        var history = new History
        {
            CheckIns = [.. Enumerable.Range(8, 7).Select(ago => new CheckIn { Date = Today.PlusDays(-ago), Fatigue = 4 })],
            Pauses = [pause],
        };
        return HistoryWindow.Ending(Today.PlusDays(-1), history).With(new CheckIn { Date = Today });
    }
}
