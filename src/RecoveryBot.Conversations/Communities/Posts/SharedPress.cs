using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Communities.Posts;

/// <summary>A press on a community's post. Anybody could have forged it.</summary>
public sealed record SharedPress(long Community, LocalDate Date, int Number, bool IsDone)
{
    /// <summary>Begins the payloads of what is posted for all: the answer is for one, and the post stays as it is.</summary>
    public const string Common = "c:";

    private const char Between = ':';
    private const string In = "i";
    private const string Done = "d";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public string Payload => string.Create(
        CultureInfo.InvariantCulture, $"{Common}{Community}{Between}{Day.Format(Date)}{Between}{Number}{Between}{(IsDone ? Done : In)}");

    public Button Labelled(string label) => new(label, Payload);

    public static bool Is(string payload) => payload.StartsWith(Common, StringComparison.Ordinal);

    /// <summary>Null for anything that is none.</summary>
    public static SharedPress? Parse(string payload) =>
        Is(payload) && payload[Common.Length..].Split(Between) is [var community, var date, var number, In or Done]
        && long.TryParse(community, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && Day.Parse(date) is { Success: true, Value: var day }
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new SharedPress(id, day, place, payload.EndsWith(Done, StringComparison.Ordinal))
            : null;
}
