using System.Globalization;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups;

/// <summary>The buttons about groups that belong to none of their forms.</summary>
internal static class GroupButtons
{
    public const string Subject = "group";

    public const string Agree = "agree";
    public const string Clients = "clients";
    public const string Trainer = "trainer";
    public const string One = "one";
    public const string Twenty = "twenty";
    public const string Anyone = "anyone";
    public const string StopInvite = "stopinv";
    public const string HowLoud = "howloud";
    public const string Loudness = "loud";
    public const string Members = "members";
    public const string Another = "new";
    public const string Remove = "remove";
    public const string Removed = "removed";
    public const string Leave = "leave";
    public const string Left = "left";
    public const string Close = "close";
    public const string Closed = "closed";
    public const string HandOver = "hand";
    public const string HandedOver = "handed";
    public const string Stay = "stay";
    public const string Share = "share";
    public const string SameAs = "same";
    public const string OnlyDay = "day";
    public const string Nothing = "nothing";
    public const string Name = "name";
    public const string NoName = "noname";
    public const string Own = "own";

    /// <summary>A trainer wants mornings of their own.</summary>
    public const string Mornings = "mornings";

    private const char Between = '.';

    /// <param name="once">It counts once; empty for one that may be pressed again and again.</param>
    public static Button Of(string verb, string label, long group, long other = 0, string once = "") => new(
        label,
        new FeaturePress(Subject, verb, string.Join(Between, Text(group), Text(other), once)).Payload);

    /// <summary>Nothing of it is to be believed: anybody could have forged it.</summary>
    public static (long Group, long Other, string Once)? Read(FeaturePress press) =>
        press.Argument.Split(Between) is [var group, var other, var once]
        && long.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && long.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (id, second, once)
            : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
