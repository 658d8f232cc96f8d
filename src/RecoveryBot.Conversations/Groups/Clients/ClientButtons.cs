using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Clients;

/// <summary>A trainer's buttons about one of their clients.</summary>
internal static class ClientButtons
{
    public const string Subject = "client";

    public const string Show = "show";
    public const string Reasons = "why";
    public const string Agree = "agree";
    public const string Next = "next";
    public const string Snooze = "snooze";
    public const string Snoozed = "snoozed";
    public const string Page = "page";
    public const string Spoke = "spoke";
    public const string Write = "write";
    public const string AskToCheckIn = "checkin";
    public const string AskForMore = "more";
    public const string WayBack = "back";

    /// <summary>A note that the client wrote for the trainer was read.</summary>
    public const string HaveRead = "read";

    private const char Between = '.';

    public static Button Of(string verb, string label, long client, string detail = "") =>
        new(label, new FeaturePress(Subject, verb, $"{Text(client)}{Between}{detail}").Payload);

    /// <summary>Below a digest, which is shown anew for each press.</summary>
    public static Button OfDigest(string verb, string label, long client, long group, LocalDate date, string detail = "") =>
        Of(verb, label, client, $"{Text(group)}{Between}{LocalDatePattern.Iso.Format(date)}{Between}{detail}");

    /// <summary>Nothing of it is to be believed: anybody could have forged it.</summary>
    public static ClientPress? Read(FeaturePress press) =>
        press.Argument.Split(Between, 2) is [var id, var detail] && Number(id) is { } client
            ? new ClientPress(press.Verb, client, detail)
            : null;

    /// <summary>What a digest's button carries besides the client; null for anything else.</summary>
    public static (long Group, LocalDate Date, string Detail)? ReadDigest(ClientPress press) =>
        press.Detail.Split(Between, 3) is [var id, var day, var detail]
        && Number(id) is { } group
        && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date }
            ? (group, date, detail)
            : null;

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Verb">One of <see cref="ClientButtons"/>.</param>
/// <param name="Client">Whom it is about, if it is true.</param>
internal sealed record ClientPress(string Verb, long Client, string Detail);
