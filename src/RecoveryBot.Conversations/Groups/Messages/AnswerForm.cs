using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>What a client answers a trainer.</summary>
internal static class AnswerForm
{
    private const string Text = "text";
    private const string Trainer = "@trainer";

    public static Form<ClientTurn> Of(IMessageWording wording) => new(
        TrainerMessageButtons.FeatureName,
        [
            new()
            {
                Id = Text,
                Kind = QuestionKind.Typed,
                Ask = (answers, clientTurn) => wording.AskAnswer(TrainerMessageButtons.TrainerOf(clientTurn, TrainerOf(answers))?.Name ?? "", NoteForTrainer.Longest),
                Read = (typed, _, _) => typed.Length <= NoteForTrainer.Longest
                    ? new ParseResult.Understood(Answer.Of(typed))
                    : new ParseResult.NotUnderstood(wording.MessageTooLong(typed.Length, NoteForTrainer.Longest)),
            },
        ]);

    public static Answers To(long trainer) => Answers.None.With(Trainer, Answer.Of(trainer.ToString(CultureInfo.InvariantCulture)));

    public static long TrainerOf(Answers answers) => long.Parse(answers[Trainer]!.Only!, NumberStyles.None, CultureInfo.InvariantCulture);

    public static string TextOf(Answers answers) => SafeText.Of(answers[Text]!.Only!);
}
