using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.TrainingLog;

/// <content>What the day held, without its figures.</content>
internal sealed partial class LogForm
{
    private Question<LogContext> What() => new()
    {
        Id = LogQuestionId.What,
        Kind = QuestionKind.One,
        Applies = (answers, _) => !AsksForTraining(answers)
            && !answers.Says(LogQuestionId.Keep, LogQuestionId.Clear) && !answers.Says(LogQuestionId.Keep, LogQuestionId.Leave),
        Ask = (answers, context) => answers switch
        {
            _ when !IsThisEvening(answers, context) => _wording.AskLogWhat(DateOf(answers) ?? context.Today, context.Today),
            _ when answers.Says(LogQuestionId.Evening, LogQuestionId.Light) => _wording.AskEveningRecovery,
            _ => _wording.AskEveningRest,
        },
        Choices = (answers, _) => WhatChoices(answers),
    };

    private Question<LogContext> Lightly() => new()
    {
        Id = LogQuestionId.Lightly,
        Kind = QuestionKind.One,
        Applies = (answers, _) => answers.Says(LogQuestionId.Evening, LogQuestionId.Rest) && answers.Says(LogQuestionId.What, LogQuestionId.Light),
        Ask = (_, _) => _wording.AskHowLight,
        Choices = (_, _) => [new(LogQuestionId.PartOfDay, _wording.LightPartOfTheDay), new(LogQuestionId.AsSession, _wording.LightSession)],
    };

    private IReadOnlyList<Choice> WhatChoices(Answers answers) => answers switch
    {
        _ when answers.Says(LogQuestionId.Evening, LogQuestionId.Light) =>
        [
            new(LogQuestionId.AsGiven, _wording.DidTheSession), new(LogQuestionId.Rest, _wording.DidNothing),
            new(LogQuestionId.Train, _wording.DidTrain),
        ],
        _ when answers.Has(LogQuestionId.Evening) =>
        [
            new(LogQuestionId.Rest, _wording.DidRest), new(LogQuestionId.Light, _wording.DidSomethingLight),
            new(LogQuestionId.Train, _wording.DidTrain),
        ],
        _ =>
        [
            new(LogQuestionId.Train, _wording.LoggedTraining), new(LogQuestionId.Light, _wording.LoggedRecovery),
            .. answers.Says(LogQuestionId.Keep, LogQuestionId.Add) ? [] : (Choice[])[new(LogQuestionId.Rest, _wording.LoggedRest)],
        ],
    };
}
