using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.TrainingLog;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>Answers the buttons of the day's card and the commands that show the day.</summary>
internal sealed class DayCardHandler(ICheckInWording wording, CheckInHandler checkIn, CheckInCompletion end, DayCards cards, FeedbackHandler after)
{
    public Turn Show(ClientTurn clientTurn, Placement placement, RichText? lead = null) => clientTurn switch
    {
        { Form: not null } => checkIn.Open(clientTurn, asked: true, placement, lead: lead),
        { IsPaused: true } when clientTurn.Person.Pause is { } pause => Paused(clientTurn, wording.PauseIsOn(pause, clientTurn.Date), placement, lead),
        { Day: ClientDay.Answered } => cards.Answer(clientTurn, placement, lead),
        _ => new Turn(clientTurn.Person)
        {
            Messages =
            [
                DayCards.WithLead(
                    cards.Invitation(
                        clientTurn,
                        clientTurn.DayOrNew,
                        clientTurn.Day is ClientDay.Unanswered { Skipped: true } ? wording.SkippedToday : wording.NotCheckedInYet,
                        placement),
                    lead),
            ],
        },
    };

    /// <summary>
    /// What a button of the day's answer carries whose label was typed, wherever that card has gone meanwhile. Only for an
    /// answered day; null if the text is none of its labels.
    /// </summary>
    public string? Offered(ClientTurn clientTurn, string text) => cards.Answer(clientTurn, Placement.Below).Messages
        .SelectMany(message => message.Rows.SelectMany(row => row))
        .FirstOrDefault(button => Spelling.Fold(button.Label) == Spelling.Fold(text))?.Payload;

    private Turn Paused(ClientTurn clientTurn, RichText words, Placement placement, RichText? lead)
    {
        var above = lead is null ? words : new RichText([.. lead.Blocks, .. words.Blocks]);
        return clientTurn.Day is ClientDay.Answered
            ? cards.Answer(clientTurn, placement, above)
            : new Turn(clientTurn.Person) { Messages = [cards.Invitation(clientTurn, clientTurn.DayOrNew, above, placement)] };
    }

    /// <summary>The day as somebody asks for it: its answer, whatever of the session was shown before.</summary>
    public Turn Today(ClientTurn clientTurn) => Show(clientTurn.Day is ClientDay.Answered ? Showing(clientTurn, block: 0) : clientTurn, Placement.Below);

    /// <param name="asked">What stands behind the command, such as "sources".</param>
    public Turn Why(ClientTurn clientTurn, Placement placement, string asked = "") => clientTurn.Day is ClientDay.Answered && clientTurn.Form is null
        ? cards.Why(clientTurn, placement, sources: CommandLexicon.English.Sources.Contains(Spelling.Fold(asked)))
        : Show(clientTurn, placement, wording.NothingToExplainYet);

    public Turn Press(ClientTurn clientTurn, DayPress press)
    {
        if (press.Date != clientTurn.Date || clientTurn.Form is not null)
        {
            // The tap that opened the form may come twice; any other button is above the open question.
            return press.Date == clientTurn.Date && press.Verb is (DayVerb.CheckIn or DayVerb.Change)
                ? Show(clientTurn, Placement.InPlace)
                : Show(clientTurn, Placement.Below, wording.OldButton);
        }

        // Buttons that only show something are never too old for their own day.
        var current = press.Revision == clientTurn.DayOrNew.Revision;
        return (press.Verb, clientTurn.Day) switch
        {
            (DayVerb.CheckIn, not ClientDay.Answered) when current => checkIn.Open(clientTurn, asked: true, Placement.InPlace),
            (_, not ClientDay.Answered) => Show(clientTurn, Placement.Below, wording.OldButton),
            (DayVerb.Why, _) => cards.Why(clientTurn, Placement.InPlace),
            (DayVerb.Done, ClientDay.Answered day) when current => after.Open(Counted(clientTurn, day), Placement.Below) ?? Show(clientTurn, Placement.InPlace),
            (DayVerb.Show or DayVerb.CheckIn, _) => Show(current ? Showing(clientTurn, block: 0) : clientTurn, Placement.InPlace),
            (DayVerb.Steps, ClientDay.Answered day) when current => Turned(clientTurn, day, day.ShownBlock > 0 ? 0 : 1),
            (DayVerb.NextBlock, ClientDay.Answered { ShownBlock: > 0 } day) when current => Turned(clientTurn, day, day.ShownBlock + 1),
            (DayVerb.BlockBefore, ClientDay.Answered { ShownBlock: > 1 } day) when current => Turned(clientTurn, day, day.ShownBlock - 1),
            (DayVerb.AskClearance, ClientDay.Answered { Decision: Decision.Refer }) => cards.AskClearance(clientTurn, Placement.InPlace),
            (DayVerb.Swap, ClientDay.Answered day) when current => Vary(clientTurn, day, variant => variant with { Swaps = variant.Swaps + 1 }),
            (DayVerb.Shorter, ClientDay.Answered day) when current => Vary(clientTurn, day, variant => variant with { Shorter = true }),
            (DayVerb.Change, _) when current => checkIn.Open(clientTurn, asked: true, Placement.InPlace),
            (DayVerb.Cleared, ClientDay.Answered { Decision: Decision.Refer }) when current => Cleared(clientTurn),

            // The press was counted before, or the card has moved on: what holds now is shown again.
            _ => Show(clientTurn, Placement.InPlace),
        };
    }

    /// <summary>A typed wish; only for an answered day without an open form.</summary>
    public Turn Take(ClientTurn clientTurn, CardRequest cardRequest)
    {
        var day = (ClientDay.Answered)clientTurn.DayOrNew;
        var isShort = day.Variant.Shorter;
        var recovers = day.Decision == Decision.ActiveRecovery;
        return cardRequest switch
        {
            CardRequest.Swap or CardRequest.Shorter or CardRequest.Steps when !recovers => Say(clientTurn, wording.NothingToSwap),
            CardRequest.Steps => Turned(clientTurn, day, day.ShownBlock > 0 ? 0 : 1, Placement.Below),
            CardRequest.Swap => Vary(clientTurn, day, variant => variant with { Swaps = variant.Swaps + 1 }, Placement.Below),
            CardRequest.Shorter when !isShort => Vary(clientTurn, day, variant => variant with { Shorter = true }, Placement.Below),
            CardRequest.Longer when isShort => Vary(clientTurn, day, variant => variant with { Shorter = false }, Placement.Below),
            CardRequest.Shorter => Show(clientTurn, Placement.Below),
            _ when day.Decision == Decision.Refer => Show(clientTurn, Placement.Below),
            _ => end.Wished(clientTurn, cardRequest),
        };
    }

    /// <summary>A press on the day's card that is counted: delivered again, it is an old one.</summary>
    private static ClientTurn Counted(ClientTurn clientTurn, ClientDay.Answered day) =>
        clientTurn with { Person = clientTurn.With(day with { Revision = day.Revision + 1 }, form: null) };

    /// <summary>Another block of the session, or with none of them the answer.</summary>
    private Turn Turned(ClientTurn clientTurn, ClientDay.Answered day, int block, Placement placement = Placement.InPlace) =>
        cards.Answer(Showing(Counted(clientTurn, day), block), placement);

    private static ClientTurn Showing(ClientTurn clientTurn, int block) => clientTurn.Day is ClientDay.Answered day && day.ShownBlock != block
        ? clientTurn with { Person = clientTurn.Person with { Day = day with { ShownBlock = block } } }
        : clientTurn;

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };

    private Turn Vary(
        ClientTurn clientTurn, ClientDay.Answered day, Func<SessionVariant, SessionVariant> change, Placement placement = Placement.InPlace)
    {
        var varied = end.Varied(clientTurn, day, change(day.Variant)) with { ShownBlock = 0, Revision = day.Revision + 1 };
        return cards.Answer(clientTurn with { Person = clientTurn.With(varied, form: null) }, placement);
    }

    /// <summary>A morning that the referral cut short goes on: what was not asked must not make the day smaller.</summary>
    private Turn Cleared(ClientTurn clientTurn)
    {
        var decided = end.ShownAgain(Clearance.Told(clientTurn));
        return clientTurn.Day is ClientDay.Answered { Answers: var answers } && EarlierAnswers.ReferralStands(answers)
            ? checkIn.GoOn(clientTurn, decided, EarlierAnswers.OnceCleared(answers))
            : decided;
    }
}
