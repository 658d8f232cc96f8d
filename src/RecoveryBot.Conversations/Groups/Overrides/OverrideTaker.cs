using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>
/// The client's side of an override: it is theirs to keep, and their own turn decides whether the trainer may say it at all, and what the
/// model makes of it. What could not be followed is not kept.
/// </summary>
internal sealed class OverrideTaker(IGroupWording wording, CheckInCompletion end)
{
    public Turn Take(ClientTurn clientTurn, long by, Told.DayOverridden word)
    {
        if (OwnTrainer.Of(clientTurn, by) is not { } trainer || SpanOf(clientTurn.Date, word) is not var (from, until))
        {
            return Answered(new Turn(clientTurn.Person), by, word, OverrideResult.NotAllowed);
        }

        if (word.Decision == Decision.TrainAsPlanned && from > clientTurn.Date)
        {
            return Answered(new Turn(clientTurn.Person), by, word, OverrideResult.OnlyOnTheDay);
        }

        var earlier = clientTurn.FactOf<Fact.TrainersSaid>(from)?.Words ?? [];
        var said = new TrainerWord(by, trainer.Group, word.Kind, word.Decision, until, clientTurn.Date, word.InPerson, clientTurn.Now);
        var fact = new Fact.TrainersSaid(from, [.. earlier, said]);
        var today = from == clientTurn.Date && clientTurn.Day is ClientDay.Answered ? end.DecidedAgain(clientTurn.After(fact)) : new Turn(clientTurn.Person);
        var isHeard = IsHeard(clientTurn, fact, by);
        var decided = from == clientTurn.Date && today.Person!.Day is ClientDay.Answered answered ? answered : null;
        var refusedBy = isHeard ? decided?.Decided.OverrideRefusedBy : null;
        var isLaxer = decided is { } day && day.Decision < day.Decided.EngineDecision;
        if (!word.InPerson && isHeard && NeedsOwnEyes(refusedBy, isLaxer, trainer))
        {
            return Answered(new Turn(clientTurn.Person), by, word, OverrideResult.NeedsOwnEyes);
        }

        if (refusedBy is not null)
        {
            return Answered(
                new Turn(clientTurn.Person), by, word, OverrideResult.NeedsClinician, trainer.Level >= ConsentLevel.Health ? refusedBy : null);
        }

        var kept = today with
        {
            Facts = [fact, .. today.Facts],
            Looks = [new KeptLook(by, trainer.Group, Look.Override)],
            Messages = [.. today.Messages, .. Notice(clientTurn, trainer, word, from, until)],
        };
        return Answered(kept, by, word, !isHeard ? OverrideResult.StricterHolds : isLaxer ? OverrideResult.DoneLaxer : OverrideResult.Done);
    }

    /// <summary>What was said in quiet hours and holds today stands above the morning's question; null for nothing.</summary>
    public RichText? WithTheMorning(ClientTurn clientTurn)
    {
        var blocks = WordsInForce.Covering(clientTurn.Date, clientTurn.Context.Facts.Value)
            .Where(word => word.Given >= clientTurn.Date.PlusDays(-1) && QuietSpan.Covers(clientTurn.Client.Reminders.Quiet, word.At, clientTurn.Zone))
            .Select(word => (word, trainer: OwnTrainer.Of(clientTurn, word.Trainer)))
            .Where(row => row.trainer is not null)
            .SelectMany(row => wording.TrainerChangedDay(
                row.trainer!.Name, row.word.On(clientTurn.Date).Kind, row.word.Decision, fromTomorrow: false, row.word.Until > clientTurn.Date ? row.word.Until : null).Blocks)
            .ToList();
        return blocks.Count == 0 ? null : RichText.Of([.. blocks]);
    }

    private IEnumerable<Message> Notice(ClientTurn clientTurn, OwnTrainer trainer, Told.DayOverridden word, LocalDate from, LocalDate until)
    {
        if (WaitingWords.IsQuiet(clientTurn))
        {
            yield break;
        }

        yield return new Message(
            wording.TrainerChangedDay(trainer.Name, word.Kind, word.Decision, from > clientTurn.Date, until > from ? until : null),
            [
                [
                    new Button(wording.AllRightButton, new FeaturePress(OverrideNoticeHandler.FeatureName, OverrideNoticeHandler.Fine, word.Card).Payload),
                    TrainerMessageButtons.Of(TrainerMessageButtons.Answer, wording.AnswerTrainer, trainer.Person),
                ],
            ])
        {
            Card = word.Card,
            Placement = Placement.Below,
            Priority = DeliveryPriority.Reminder,
        };
    }

    /// <summary>
    /// The first and the last day; null for one that is over, or further away than a word may reach. Beyond its own day a word lifts
    /// nothing, so that training as planned is said of that day alone.
    /// </summary>
    private static (LocalDate From, LocalDate Until)? SpanOf(LocalDate today, Told.DayOverridden word)
    {
        var from = word.When.FromTomorrow ? today.PlusDays(1) : today;
        var until = word.When.Until is { } last && word.Decision != Decision.TrainAsPlanned ? last : from;
        return until >= from && until < today.PlusDays(TrainerWord.MostDays) ? (from, until) : null;
    }

    /// <summary>
    /// Whoever is not shown everything is asked before any laxer day, so that the question does not tell them which answer speaks
    /// against it.
    /// </summary>
    private static bool NeedsOwnEyes(string? refusedBy, bool isLaxer, OwnTrainer trainer) =>
        (refusedBy is { } id && RuleTable.Find(id) is { NeedsOwnEyes: true }) || (isLaxer && trainer.Level < ConsentLevel.Health);

    /// <summary>Whether of all words this trainer's is the one that the model hears.</summary>
    private static bool IsHeard(ClientTurn clientTurn, Fact.TrainersSaid fact, long by) =>
        WordsInForce.On(fact.Date, clientTurn.After(fact).Context.Facts.Value)?.By == by.ToString(CultureInfo.InvariantCulture);

    private static Turn Answered(Turn turn, long by, Told.DayOverridden word, OverrideResult result, string? rule = null) => turn with
    {
        Tells = [.. turn.Tells, new Tell(by, new Told.OverrideTaken(result, rule, word), word.Card)],
    };
}
