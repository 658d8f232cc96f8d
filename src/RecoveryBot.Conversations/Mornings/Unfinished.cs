using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>
/// What a check-in or a change comes to that is decided before its last question: somebody left it, or said what cannot
/// wait. Nothing that was said of pain, illness or a warning sign is lost, and nothing that was not said counts as well.
/// </summary>
/// <param name="form">The form as it was left.</param>
/// <param name="open">The question it was left at; null for none.</param>
/// <param name="before">The day's answers that were being changed.</param>
internal sealed class Unfinished(OpenForm form, string? open, Answers before)
{
    private readonly Answers _given = SafetyTicks.IsList(open) && form.Selected.Count > 0
        ? form.Answers.With(Ask.Said, new Answer([.. (form.Answers[Ask.Said]?.Values ?? []).Union(form.Selected)]))
        : form.Answers;

    private bool IsChange => form.Kind == ChangeForm.Kind;

    private Answers Base => IsChange ? ChangeForm.Over(_given, before) : _given;

    /// <summary>Something was said of what belongs on the safety list, be it in doubt.</summary>
    public bool HoldsComplaint => SafetyTicks.AreOpen(_given)
        || _given[Ask.Safety] is { IsSkipped: false, Only: not SignList.None };

    /// <summary>Decided at once, because of what cannot wait: the form's other answers stand as they are.</summary>
    public Answers Now => SafetyTicks.Closed(SafetyTicks.AsAnswered(Base));

    /// <summary>Left: what was not answered is unknown, in a check-in also what would have been as usual.</summary>
    public Answers Left
    {
        get
        {
            var answers = WithAnyColdSign(
                SignList.Groups.Select(group => group.Id).Aggregate(SafetyTicks.AsAnswered(Base), WithAnySign));
            answers = IsChange ? answers : answers.Without(Ask.Differs).With(Ask.How, Answer.Of(How.Full));
            return SafetyTicks.Closed(ListIsOpen ? answers.With(Ask.Unfinished, Answer.Skipped) : answers);
        }
    }

    /// <summary>What is in doubt was not asked about yet, or the check-in did not come to the list at all.</summary>
    private bool ListIsOpen => !_given.Has(Ask.Safety) && (!IsChange || _given[Ask.InDoubt] is { IsSkipped: false });

    /// <summary>A cold about which nothing more was said counts as one that is in the chest.</summary>
    private static Answers WithAnyColdSign(Answers answers) => answers.Says(Ask.Ill, "above") && !answers.Has(Ask.ColdSigns)
        ? answers.With(Ask.ColdSigns, Answer.Of(ColdSigns.Chest))
        : answers;

    /// <summary>A group that was ticked and not looked into counts as the least urgent of its signs.</summary>
    private static Answers WithAnySign(Answers answers, string group)
    {
        var rows = SignList.Rows.Where(row => row.Question == group).ToList();
        return Said.OnSafetyList(answers, group) && !answers.Has(group)
            ? answers.With(group, Answer.Of((rows.Find(row => !SignList.CannotWait(row.Flag)) ?? rows[^1]).Id))
            : answers;
    }
}
