using RecoveryBot.Conversations.AccountLinking;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Comebacks;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.LookBacks;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Missed;
using RecoveryBot.Conversations.Notes;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.Pains;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Pausing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Privacy;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Settings;
using RecoveryBot.Conversations.TrainAnyway;
using RecoveryBot.Conversations.TrainingLog;
using RecoveryBot.Conversations.Trends;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Routing;

/// <summary>What an onboarded client can say, and what answers it: one row each.</summary>
internal sealed partial class ClientHandler
{
    private readonly IWording _wording;
    private readonly CheckInHandler _checkIn;
    private readonly DayCardHandler _day;
    private readonly PromptHandler _promptHandler;
    private readonly AccountLinkedHandler _accountLinked;
    private readonly FeatureList _features;
    private readonly TrainingLogHandler _log;
    private readonly FaqHandler _ask;
    private readonly AgeCheckHandler _age;
    private readonly TrainAnywayHandler _anyway;
    private readonly MissedHandler _missed;
    private readonly ComebackHandler _comeback;
    private readonly GroupHandler _groups;
    private readonly DayRedecision _redecision;
    private readonly FromTrainerHandler _fromTrainer;

    public ClientHandler(RecoveryModel model, IWording wording, IOnboardingWording onboardingWording, GroupHandler groups)
    {
        _groups = groups;
        var dayDecider = new DayDecider(model);
        var cards = new DayCards(wording, dayDecider);
        var end = new CheckInCompletion(wording, dayDecider, cards);
        _wording = wording;
        _fromTrainer = new FromTrainerHandler(wording, end, cards);
        _checkIn = new CheckInHandler(wording, end);
        _redecision = new DayRedecision(wording, end, cards);
        var after = new FeedbackHandler(wording);
        _day = new DayCardHandler(wording, _checkIn, end, cards, after);
        _promptHandler = new PromptHandler(wording, _checkIn, _fromTrainer.WithTheMorning);
        var plan = new PlanHandler(wording, onboardingWording, dayDecider, end);
        _accountLinked = new AccountLinkedHandler(wording, end, plan);
        _log = new TrainingLogHandler(wording, after);
        _ask = new FaqHandler(wording);
        _age = new AgeCheckHandler(wording, onboardingWording);
        _anyway = new TrainAnywayHandler(wording, cards);
        _missed = new MissedHandler(wording, new MissedCompletion(wording, dayDecider, _checkIn, end));
        var settings = new SettingsHandler(wording, onboardingWording, end, plan);
        _comeback = new ComebackHandler(wording, settings);
        _features = new FeatureList(
            wording,
            [
                after,
                _log,
                new WeekHandler(wording, cards, dayDecider, plan),
                plan,
                new DeloadHandler(wording, cards),
                new PauseHandler(wording, _checkIn, end),
                new TrendHandler(wording),
                new PainHandler(wording, _checkIn),
                settings,
                new LookBackHandler(wording, plan, settings),
                _comeback,
                new PrivacyHandler(wording, Take),
                new AccountLinkHandler(wording, new LinkCodeRedemption(wording)),
                _ask,
                new ExportHandler(wording),
                new ForgetHandler(wording, new Erasure(wording)),
                _age,
                new NoteHandler(wording),
                new TrainerMessageHandler(wording, _fromTrainer.Waited, clientTurn => Take(clientTurn, new Input.Command("week")), Shorter),
                _anyway,
                _missed,
                .. _fromTrainer.Features,
            ]);
    }

    /// <param name="clientTurn">About the day it is now, or the one that just ended if that is what this is about.</param>
    public Turn Take(ClientTurn clientTurn, Input input) => _redecision.Knowing(clientTurn, known => Answer(known, input));

    /// <summary>The turn, and what follows from it for today's answer.</summary>
    public Turn DecidedAfter(Turn turn, TurnContext context) => _redecision.After(turn, context);

    private Turn Answer(ClientTurn clientTurn, Input input) => Screened(clientTurn, input) ?? AboutGroups(clientTurn, input) ?? input switch
    {
        Input.Press press => KeepingWhatIsAsked(clientTurn, Press(clientTurn, press.Payload)),
        Input.Due due => _features.Due(clientTurn.WithoutPress(), due) ?? _promptHandler.Take(clientTurn.WithoutPress(), due),
        Input.Command command => Take(WithoutErasure(clientTurn.WithoutPress()), command),
        Input.Typed typed => Type(clientTurn.WithoutPress(), typed),
        _ => throw new InvalidOperationException($"No rule for {input.GetType().Name}."),
    };

    /// <summary>The words that erase everything answer only the question right before them.</summary>
    private static ClientTurn WithoutErasure(ClientTurn clientTurn) =>
        clientTurn.OverlayForm is { Kind: Erasure.Kind } ? clientTurn.WithoutOverlay() : clientTurn;

    /// <summary>Null for what is about anything else.</summary>
    private Turn? AboutGroups(ClientTurn clientTurn, Input input) =>
        _groups.Take(new Speaker((input is Input.Press ? clientTurn : clientTurn.WithoutPress()).Person, clientTurn.Context), input);

    /// <summary>What is kept of a day that ended with complaints in an unfinished check-in; null if there is nothing to keep.</summary>
    public Fact.CheckInDecided? LeftOpen(ClientTurn ended) => _checkIn.LeftOpen(ended);

    /// <summary>A trainer looked at them, wishes something, or decides something about them.</summary>
    public Turn FromTrainer(ClientTurn clientTurn, long trainer, Told.FromTrainer what) =>
        _redecision.Knowing(clientTurn, known => _fromTrainer.Take(known, trainer, what));

    /// <summary>Another chat was connected with the one in which this client is known.</summary>
    public Turn Linked(ClientTurn clientTurn, AccountLink accountLink) => _accountLinked.Of(clientTurn, accountLink);

    /// <summary>The turn that ended a silence with an offer above its answer; any other turn as it is.</summary>
    public Turn Welcoming(Turn turn, Input input, TurnContext context) => _comeback.Welcoming(turn, input, context);

    /// <summary>Today's session made shorter, once there is one.</summary>
    private Turn Shorter(ClientTurn clientTurn) => clientTurn is { Day: ClientDay.Answered, Form: null }
        ? _day.Take(clientTurn, CardRequest.Shorter)
        : _checkIn.Open(clientTurn, asked: true, Placement.Below);

    /// <summary>The open question once more, if there is one.</summary>
    public Turn AskAgain(ClientTurn clientTurn) => (clientTurn.OverlayForm, clientTurn.Form) switch
    {
        ({ } open, _) when _features.AskAgain(clientTurn, open, _wording.AskedAgain) is { } turn => turn,
        (_, { }) => _checkIn.Open(clientTurn, asked: true, Placement.Below, DeliveryPriority.Reminder, _wording.AskedAgain),
        _ => new Turn(clientTurn.Person),
    };

    /// <summary>
    /// The one door for warning signs: whatever was asked, and whatever the words were meant for. Null where none is
    /// named, or where the words only pick what stands on the open question's buttons.
    /// </summary>
    private Turn? Screened(ClientTurn clientTurn, Input input)
    {
        if (SafetyScreening.TextOf(input) is not { } text || IsChoice(clientTurn, input, text))
        {
            return null;
        }

        var signs = SafetyScreening.Signs(input, text);
        var mayBeMinor = input is Input.Typed or Input.Command { Arguments.Length: > 0 } && clientTurn.OverlayForm is not { Kind: AgeCheckHandler.Kind };
        return signs.Count > 0 ? NoteHandler.Keeping(clientTurn, input, Hear(WithoutErasure(clientTurn), input, text, signs))
            : mayBeMinor && CheckInLine.Read(text).SaysMinor ? _age.Ask(clientTurn)
            : null;
    }

    private Turn Hear(ClientTurn clientTurn, Input input, string text, IReadOnlyList<SignMention> signs)
    {
        var heard = _checkIn.HearSigns(clientTurn, SafetyScreening.Line(text, signs, input is Input.Typed && clientTurn.OverlayForm is null));

        // Help does not wait for the answer to a question.
        return signs.Any(mention => mention is { Sign: WarningSign.NotSafe, Status: SignStatus.Asked })
            ? heard with { Messages = [new Message(_wording.SignInQuestion(WarningSign.NotSafe, emergency: true), []), .. heard.Messages] }
            : heard;
    }

    private bool IsChoice(ClientTurn clientTurn, Input input, string text) => input is Input.Typed && (clientTurn.OverlayForm, clientTurn.Form) switch
    {
        ({ } aside, _) => _features.Offers(clientTurn, aside, text),
        (_, { } form) => _checkIn.Offers(clientTurn, form, text),
        _ => false,
    };
}
