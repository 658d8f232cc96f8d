using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Conversations.Cards;

/// <summary>What a button of the day's card carries.</summary>
/// <param name="Revision">The card's revision when the button was shown: each press that changes something counts once.</param>
public sealed record DayPress(LocalDate Date, int Revision, DayVerb Verb)
{
    private const string Kind = "day";

    public string Payload =>
        $"{Kind}|{LocalDatePattern.Iso.Format(Date)}|{Revision.ToString(CultureInfo.InvariantCulture)}|{Word(Verb)}";

    /// <summary>Null for anything that is not a button of a day's card.</summary>
    public static DayPress? Parse(string payload) =>
        payload.Split('|') is [Kind, var date, var revision, var word]
        && LocalDatePattern.Iso.Parse(date) is { Success: true } day
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Enum.GetValues<DayVerb>().Where(verb => Word(verb) == word).Cast<DayVerb?>().FirstOrDefault() is { } verb
            ? new DayPress(day.Value, number, verb)
            : null;

    // Words, not numbers: they stand in messages that outlive a release.
    private static string Word(DayVerb verb) => verb switch
    {
        DayVerb.CheckIn => "checkin",
        DayVerb.Show => "show",
        DayVerb.Swap => "swap",
        DayVerb.Shorter => "shorter",
        DayVerb.Why => "why",
        DayVerb.Change => "change",
        DayVerb.AskClearance => "clear?",
        DayVerb.Cleared => "cleared",
        DayVerb.Done => "done",
        DayVerb.Steps => "steps",
        DayVerb.NextBlock => "next",
        DayVerb.BlockBefore => "before",
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };
}

public enum DayVerb
{
    /// <summary>Begin today's check-in.</summary>
    CheckIn,

    /// <summary>Back to the day's answer.</summary>
    Show,

    Swap,
    Shorter,
    Why,

    /// <summary>Change an answer.</summary>
    Change,

    /// <summary>A professional has given the word; asked back once.</summary>
    AskClearance,

    Cleared,

    /// <summary>The recovery session is done.</summary>
    Done,

    /// <summary>Show how the session is done, or hide it again.</summary>
    Steps,

    NextBlock,
    BlockBefore,
}
