using System.Globalization;
using NodaTime;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>
/// The form of a stranger, of which nothing may be remembered: its id tells the hour in which it was shown. A consent counts
/// for a day, so that a button found months later, perhaps by somebody who has been forgotten since, asks first once more.
/// </summary>
internal static class PreConsentForm
{
    private const string Mark = "new";

    private static readonly Duration Counts = Duration.FromDays(1);

    private const char BeforeCode = '-';

    public static string IdAt(Instant now) =>
        string.Create(CultureInfo.InvariantCulture, $"{Mark}{now.ToUnixTimeSeconds() / NodaConstants.SecondsPerHour}");

    /// <summary>Of a stranger who was invited: nothing may be kept before they agree, so the code travels in the form's own id.</summary>
    public static string IdAt(Instant now, string code) => $"{IdAt(now)}{BeforeCode}{code}";

    /// <summary>The code of an invite that came with it; null for none.</summary>
    public static string? CodeOf(string formId) => formId.IndexOf(BeforeCode, StringComparison.Ordinal) is var at and >= 0 ? formId[(at + 1)..] : null;

    public static bool Is(string formId) => HourOf(formId) is not null;

    public static bool StillCounts(string formId, Instant now) =>
        HourOf(formId) is { } hour
        && now.ToUnixTimeSeconds() / NodaConstants.SecondsPerHour is var present
        && hour <= present && present - hour <= (long)Counts.TotalHours;

    private static long? HourOf(string formId) =>
        formId.StartsWith(Mark, StringComparison.Ordinal)
        && long.TryParse(formId.Split(BeforeCode)[0].AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            ? hour
            : null;
}
