using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <summary>Which channel a set-up is about, and which of its reminders: known before anything is asked.</summary>
internal static class SetUpTarget
{
    private const string Where = "@place";
    private const string Which = "@number";

    /// <param name="number">Null for a new reminder.</param>
    public static Answers Of(Place place, string? title, int? number)
    {
        var about = Answers.None.With(Where, new Answer([place.Platform, place.Id, place.Thread ?? "", title ?? ""]));
        return number is { } known ? about.With(Which, Answer.Of(known.ToString(CultureInfo.InvariantCulture))) : about;
    }

    /// <summary>Nothing else is answered any more.</summary>
    public static Answers Only(Answers answers) => Of(PlaceOf(answers), TitleOf(answers), NumberOf(answers));

    public static Place PlaceOf(Answers answers) => answers[Where]!.Values is [var platform, var id, var thread, _]
        ? Place.Channel(platform, id, thread.Length == 0 ? null : thread)
        : throw new InvalidOperationException("No channel is known.");

    public static string? TitleOf(Answers answers) => answers[Where]!.Values is [_, _, _, { Length: > 0 } title] ? title : null;

    public static int? NumberOf(Answers answers) =>
        answers[Which]?.Only is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
}
