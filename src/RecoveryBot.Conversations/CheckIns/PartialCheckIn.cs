using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>
/// What a check-in or a change comes to that is decided before its last question: somebody left it, or said what cannot
/// wait. Nothing that was said of pain, illness or a warning sign is lost, and nothing that was not said counts as well.
/// </summary>
/// <param name="form">The form as it was left.</param>
/// <param name="open">The question it was left at; null for none.</param>
/// <param name="before">The day's answers that were being changed.</param>
internal sealed class PartialCheckIn(OpenForm form, string? open, Answers before)
{
    private readonly Answers _given = SafetyListTicks.IsList(open) && form.Selected.Count > 0
        ? form.Answers.With(CheckInQuestionId.Said, new Answer([.. (form.Answers[CheckInQuestionId.Said]?.Values ?? []).Union(form.Selected)]))
        : form.Answers;

    private bool IsChange => form.Kind == ChangeForm.Kind;

    private Answers Base => IsChange ? ChangeForm.Over(_given, before) : _given;

    /// <summary>Something was said of what belongs on the safety list, be it in doubt.</summary>
    public bool HoldsComplaint => SafetyListTicks.AreOpen(_given)
        || _given[CheckInQuestionId.Safety] is { IsSkipped: false, Only: not SignList.None };

    /// <summary>Decided at once, because of what cannot wait: the form's other answers stand as they are.</summary>
    public Answers Now => SafetyListTicks.Closed(SafetyListTicks.AsAnswered(Base));

    /// <summary>Left: what was not answered is unknown, in a check-in also what would have been as usual.</summary>
    public Answers Left
    {
        get
        {
            var answers = WithAnyColdSign(
                SignList.Groups.Select(group => group.Id).Aggregate(SafetyListTicks.AsAnswered(Base), WithAnySign));
            answers = IsChange ? answers : answers.Without(CheckInQuestionId.Differs).With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full));
            return SafetyListTicks.Closed(ListIsOpen ? answers.With(CheckInQuestionId.Unfinished, Answer.Skipped) : answers);
        }
    }

    /// <summary>What is in doubt was not asked about yet, or the check-in did not come to the list at all.</summary>
    private bool ListIsOpen => !_given.Has(CheckInQuestionId.Safety) && (!IsChange || _given[CheckInQuestionId.InDoubt] is { IsSkipped: false });

    /// <summary>A cold about which nothing more was said counts as one that is in the chest.</summary>
    private static Answers WithAnyColdSign(Answers answers) => answers.Says(CheckInQuestionId.Ill, "above") && !answers.Has(CheckInQuestionId.ColdSigns)
        ? answers.With(CheckInQuestionId.ColdSigns, Answer.Of(ColdSigns.Chest))
        : answers;

    /// <summary>A group that was ticked and not looked into counts as the least urgent of its signs.</summary>
    private static Answers WithAnySign(Answers answers, string group)
    {
        var rows = SignList.Rows.Where(row => row.Question == group).ToList();
        return CheckInAnswerQueries.OnSafetyList(answers, group) && !answers.Has(group)
            ? answers.With(group, Answer.Of((rows.Find(row => !SignList.CannotWait(row.Flag)) ?? rows[^1]).Id))
            : answers;
    }
}
