using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>What can be pressed below the day's answer, and below the steps of its session.</summary>
internal sealed class AnswerButtons(ICardWording wording)
{
    private const int MostPlaces = 2;

    public IReadOnlyList<IReadOnlyList<Button>> Of(ClientDay.Answered day, DayCardContext around)
    {
        var anyway = TrainAnywayButtons.Rows(day, around, wording).SelectMany(row => row);
        var isOffered = DeloadDay.IsOffered(day, around.Deload);
        IReadOnlyList<Button>[] rows =
        [
            .. day.Decided.Session is null ? [] : Session(day),
            AnswerRules.WaitsForClearance(day.Decided) ? [Of(day, DayVerb.AskClearance, wording.IHaveClearance)] : [],
            .. Choices(isOffered ? Deloads(day) : around.Displaced is { } displaced ? Places(day, displaced) : [], anyway),
            [Of(day, DayVerb.Why, wording.Why), Of(day, DayVerb.Change, wording.ChangeAnswer)],
        ];
        return [.. rows.Where(row => row.Count > 0)];
    }

    /// <summary>Training anyway is one more choice of the same row: five rows are all that a message may have.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Choices(IReadOnlyList<IReadOnlyList<Button>> rows, IEnumerable<Button> anyway) =>
        rows.Count == 0 ? [[.. anyway]] : [.. rows.SkipLast(1), [.. rows[^1], .. anyway]];

    /// <param name="number">The block whose steps are shown, from 1.</param>
    public IReadOnlyList<IReadOnlyList<Button>> OfSteps(ClientDay day, RecoverySession session, int number)
    {
        IReadOnlyList<Button> turning =
        [
            .. number > 1 ? [Of(day, DayVerb.BlockBefore, wording.BlockBefore)] : Array.Empty<Button>(),
            .. number < session.Blocks.Count ? [Of(day, DayVerb.NextBlock, wording.NextBlock)] : Array.Empty<Button>(),
        ];
        IReadOnlyList<Button> leaving = [Of(day, DayVerb.Done, wording.DidIt), Of(day, DayVerb.Steps, wording.HideSteps)];
        return turning.Count > 0 ? [turning, leaving] : [leaving];
    }

    private IReadOnlyList<IReadOnlyList<Button>> Session(ClientDay.Answered day) =>
    [
        [Of(day, DayVerb.Steps, wording.ShowSteps), Of(day, DayVerb.Done, wording.DidIt)],
        day.Variant.Shorter
            ? [Of(day, DayVerb.Swap, wording.Swap)]
            : [Of(day, DayVerb.Swap, wording.Swap), Of(day, DayVerb.Shorter, wording.Shorter)],
    ];

    /// <summary>Where the session may go, as far as it is not there already, and that it may go nowhere.</summary>
    private IReadOnlyList<IReadOnlyList<Button>> Places(ClientDay day, Displacement displaced)
    {
        var places = displaced.OtherPlaces.Take(MostPlaces)
            .Select(place => WeekButtons.Moving(displaced.From, place, day.Revision, wording.MoveTo(place, displaced.InsteadOf(place)))).ToList();
        return displaced.Places.Count == 0 || displaced.IsLetGo
            ? [places]
            : [places, [WeekButtons.Dropping(displaced.From, day.Revision, wording.LetItGo)]];
    }

    private IReadOnlyList<IReadOnlyList<Button>> Deloads(ClientDay day)
    {
        var monday = DeloadDay.NextMonday(day.Date);
        return
        [
            [
                DeloadButtons.Beginning(day.Date, day.Revision, wording.DeloadFromToday),
                DeloadButtons.Beginning(monday, day.Revision, wording.DeloadFrom(monday)),
            ],
            [DeloadButtons.PuttingOff(day.Date, day.Revision, wording.NoDeload)],
        ];
    }

    private static Button Of(ClientDay day, DayVerb verb, string label) => new(label, new DayPress(day.Date, day.Revision, verb).Payload);
}
