using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Answers the buttons of the day's card and the commands that show the day.</summary>
internal sealed class DayTalk(IWording wording, CheckInTalk checkIn, CheckInEnd end, DayCards cards, AfterTalk after)
{
    public Turn Show(Visit visit, Placement placement, RichText? lead = null) => visit switch
    {
        { Form: not null } => checkIn.Open(visit, asked: true, placement, lead: lead),
        { IsPaused: true } when visit.Person.Pause is { } pause => Paused(visit, wording.PauseIsOn(pause, visit.Date), placement, lead),
        { Day.CheckIn: not null } => cards.Answer(visit, placement, lead),
        _ => new Turn(visit.Person)
        {
            Messages =
            [
                DayCards.WithLead(
                    cards.Invitation(
                        visit,
                        visit.DayOrNew,
                        visit.Day is { Skipped: true } ? wording.SkippedToday : wording.NotCheckedInYet,
                        placement),
                    lead),
            ],
        },
    };

    /// <summary>
    /// What a button of the day's answer carries whose label was typed, wherever that card has gone meanwhile. Only for an
    /// answered day; null if the text is none of its labels.
    /// </summary>
    public string? Offered(Visit visit, string text) => cards.Answer(visit, Placement.Below).Messages
        .SelectMany(message => message.Rows.SelectMany(row => row))
        .FirstOrDefault(button => Spelling.Fold(button.Label) == Spelling.Fold(text))?.Payload;

    private Turn Paused(Visit visit, RichText words, Placement placement, RichText? lead)
    {
        var above = lead is null ? words : new RichText([.. lead.Blocks, .. words.Blocks]);
        return visit.Day is { CheckIn: not null }
            ? cards.Answer(visit, placement, above)
            : new Turn(visit.Person) { Messages = [cards.Invitation(visit, visit.DayOrNew, above, placement)] };
    }

    /// <summary>The day as somebody asks for it: its answer, whatever of the session was shown before.</summary>
    public Turn Today(Visit visit) => Show(visit.Day is { CheckIn: not null } ? Showing(visit, block: 0) : visit, Placement.Below);

    /// <param name="asked">What stands behind the command, such as "sources".</param>
    public Turn Why(Visit visit, Placement placement, string asked = "") => visit.Day is { CheckIn: not null } && visit.Form is null
        ? cards.Why(visit, placement, sources: CommandLexicon.English.Sources.Contains(Spelling.Fold(asked)))
        : Show(visit, placement, wording.NothingToExplainYet);

    public Turn Press(Visit visit, DayPress press)
    {
        if (press.Date != visit.Date || visit.Form is not null)
        {
            // The tap that opened the form may come twice; any other button is above the open question.
            return press.Date == visit.Date && press.Verb is (DayVerb.CheckIn or DayVerb.Change)
                ? Show(visit, Placement.InPlace)
                : Show(visit, Placement.Below, wording.OldButton);
        }

        // Buttons that only show something are never too old for their own day.
        var current = press.Revision == visit.DayOrNew.Revision;
        return (press.Verb, visit.Day) switch
        {
            (DayVerb.CheckIn, not { CheckIn: not null }) when current => checkIn.Open(visit, asked: true, Placement.InPlace),
            (_, not { CheckIn: not null }) => Show(visit, Placement.Below, wording.OldButton),
            (DayVerb.Why, _) => cards.Why(visit, Placement.InPlace),
            (DayVerb.Done, { } day) when current => after.Open(Counted(visit, day), Placement.Below) ?? Show(visit, Placement.InPlace),
            (DayVerb.Show or DayVerb.CheckIn, _) => Show(current ? Showing(visit, block: 0) : visit, Placement.InPlace),
            (DayVerb.Steps, { } day) when current => Turned(visit, day, day.ShownBlock > 0 ? 0 : 1),
            (DayVerb.NextBlock, { ShownBlock: > 0 } day) when current => Turned(visit, day, day.ShownBlock + 1),
            (DayVerb.BlockBefore, { ShownBlock: > 1 } day) when current => Turned(visit, day, day.ShownBlock - 1),
            (DayVerb.AskClearance, { Decision: Decision.Refer }) => cards.AskClearance(visit, Placement.InPlace),
            (DayVerb.Swap, { } day) when current => Vary(visit, day, variant => variant with { Swaps = variant.Swaps + 1 }),
            (DayVerb.Shorter, { } day) when current => Vary(visit, day, variant => variant with { Shorter = true }),
            (DayVerb.Change, _) when current => checkIn.Open(visit, asked: true, Placement.InPlace),
            (DayVerb.Cleared, { Decision: Decision.Refer }) when current => Cleared(visit),

            // The press was counted before, or the card has moved on: what holds now is shown again.
            _ => Show(visit, Placement.InPlace),
        };
    }

    /// <summary>A typed wish; only for an answered day without an open form.</summary>
    public Turn Take(Visit visit, Wish wish)
    {
        var day = visit.DayOrNew;
        var isShort = day.Variant is { Shorter: true };
        var recovers = day.Decision == Decision.ActiveRecovery;
        return wish switch
        {
            Wish.Swap or Wish.Shorter or Wish.Steps when !recovers => Say(visit, wording.NothingToSwap),
            Wish.Steps => Turned(visit, day, day.ShownBlock > 0 ? 0 : 1, Placement.Below),
            Wish.Swap => Vary(visit, day, variant => variant with { Swaps = variant.Swaps + 1 }, Placement.Below),
            Wish.Shorter when !isShort => Vary(visit, day, variant => variant with { Shorter = true }, Placement.Below),
            Wish.Longer when isShort => Vary(visit, day, variant => variant with { Shorter = false }, Placement.Below),
            Wish.Shorter => Show(visit, Placement.Below),
            _ when day.Decision == Decision.Refer => Show(visit, Placement.Below),
            _ => end.Wished(visit, wish),
        };
    }

    /// <summary>A press on the day's card that is counted: delivered again, it is an old one.</summary>
    private static Visit Counted(Visit visit, ClientDay day) =>
        visit with { Person = visit.With(day with { Revision = day.Revision + 1 }, form: null) };

    /// <summary>Another block of the session, or with none of them the answer.</summary>
    private Turn Turned(Visit visit, ClientDay day, int block, Placement placement = Placement.InPlace) =>
        cards.Answer(Showing(Counted(visit, day), block), placement);

    private static Visit Showing(Visit visit, int block) => visit.DayOrNew.ShownBlock == block
        ? visit
        : visit with { Person = visit.Person with { Day = visit.DayOrNew with { ShownBlock = block } } };

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };

    private Turn Vary(
        Visit visit, ClientDay day, Func<SessionVariant, SessionVariant> change, Placement placement = Placement.InPlace)
    {
        var varied = day with
        {
            Variant = change(day.Variant ?? SessionVariant.AsDecided),
            ShownBlock = 0,
            Revision = day.Revision + 1,
        };
        return cards.Answer(visit with { Person = visit.With(varied, form: null) }, placement);
    }

    private Turn Cleared(Visit visit) => end.DecidedAgain(Clearance.Told(visit));
}
