using NodaTime;

namespace RecoveryBot.Worker.Decide;

/// <summary>Only years that somebody can have lived in: windows of days around any other would leave the calendar.</summary>
internal static class LineDates
{
    public const string MustBe = "must be a date such as 2026-11-23";

    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2999, 12, 31);

    /// <summary>Of all dates of a line but those that may not lie after its check-in either.</summary>
    public static LineProblem? FirstProblem(DecideLine line) =>
        Problem(line.CheckIn.Date, "checkIn.date")
        ?? Problem(line.Profile.MedicalClearanceDate, "profile.medicalClearanceDate")
        ?? Problem(line.Derived?.OpenReferralSince, "derived.openReferralSince")
        ?? Problem(line.Derived?.PainReferredOn, "derived.painReferredOn")
        ?? FirstIn(line.History?.MovedSessions, (moved, at) => Problem(moved.From, $"{at}.from") ?? Problem(moved.To, $"{at}.to"), "movedSessions")
        ?? FirstIn(line.History?.Pauses, (pause, at) => Problem(pause.Until, $"{at}.until"), "pauses");

    public static string? WrongWith(LocalDate? date) => date < First || date > Last ? MustBe : null;

    private static LineProblem? Problem(LocalDate? date, string at) => WrongWith(date) is { } what ? new(at, what) : null;

    private static LineProblem? FirstIn<T>(IReadOnlyList<T>? entries, Func<T, string, LineProblem?> problem, string list) => entries?
        .Select((entry, index) => problem(entry, FormattableString.Invariant($"history.{list}[{index}]")))
        .FirstOrDefault(found => found is not null);
}
