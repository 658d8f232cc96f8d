using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Logs;

/// <content>What the day held, without its figures.</content>
internal sealed partial class LogForm
{
    private Question<LogContext> What() => new()
    {
        Id = LogAsk.What,
        Kind = QuestionKind.One,
        Applies = (answers, _) => !AsksForTraining(answers)
            && !answers.Says(LogAsk.Keep, LogAsk.Clear) && !answers.Says(LogAsk.Keep, LogAsk.Leave),
        Ask = (answers, context) => answers switch
        {
            _ when !IsThisEvening(answers, context) => _wording.AskLogWhat(DateOf(answers) ?? context.Today, context.Today),
            _ when answers.Says(LogAsk.Evening, LogAsk.Light) => _wording.AskEveningRecovery,
            _ => _wording.AskEveningRest,
        },
        Choices = (answers, _) => WhatChoices(answers),
    };

    private Question<LogContext> Lightly() => new()
    {
        Id = LogAsk.Lightly,
        Kind = QuestionKind.One,
        Applies = (answers, _) => answers.Says(LogAsk.Evening, LogAsk.Rest) && answers.Says(LogAsk.What, LogAsk.Light),
        Ask = (_, _) => _wording.AskHowLight,
        Choices = (_, _) => [new(LogAsk.PartOfDay, _wording.LightPartOfTheDay), new(LogAsk.AsSession, _wording.LightSession)],
    };

    private IReadOnlyList<Choice> WhatChoices(Answers answers) => answers switch
    {
        _ when answers.Says(LogAsk.Evening, LogAsk.Light) =>
        [
            new(LogAsk.AsGiven, _wording.DidTheSession), new(LogAsk.Rest, _wording.DidNothing),
            new(LogAsk.Train, _wording.DidTrain),
        ],
        _ when answers.Has(LogAsk.Evening) =>
        [
            new(LogAsk.Rest, _wording.DidRest), new(LogAsk.Light, _wording.DidSomethingLight),
            new(LogAsk.Train, _wording.DidTrain),
        ],
        _ =>
        [
            new(LogAsk.Train, _wording.LoggedTraining), new(LogAsk.Light, _wording.LoggedRecovery),
            .. answers.Says(LogAsk.Keep, LogAsk.Add) ? [] : (Choice[])[new(LogAsk.Rest, _wording.LoggedRest)],
        ],
    };
}
