using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Notes;

/// <summary>The buttons below a note: what they carry.</summary>
internal static class NoteButtons
{
    public const string FeatureName = "note";

    public const string Change = "change";
    public const string Delete = "delete";

    /// <param name="once">Names this button: it counts once.</param>
    public static Button Changing(LocalDate date, string once, string label) => Of(Change, date, once, label);

    /// <inheritdoc cref="Changing"/>
    public static Button Deleting(LocalDate date, string once, string label) => Of(Delete, date, once, label);

    private static Button Of(string verb, LocalDate date, string once, string label) =>
        new(label, new FeaturePress(FeatureName, verb, $"{WeekButtons.Iso(date)}={once}").Payload);
}
