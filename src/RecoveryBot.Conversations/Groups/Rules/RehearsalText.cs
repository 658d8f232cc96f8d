using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>A rehearsal as its trainer reads it: numbers, and on another page names.</summary>
public sealed class RehearsalText(IGroupWording wording)
{
    public const int WhoPage = 1;

    private const int MostNames = 20;

    /// <param name="card">The trainer's card, by its name.</param>
    public Message Of(Rehearsal rehearsal, long group, int page, string card)
    {
        Button To(string verb, string label) => RulesPress.On(card, verb, group, rehearsal.Rules).Labelled(label);
        return page == WhoPage
            ? new Message(
                wording.RehearsalByName(rehearsal, MostNames),
                [[To(RulesPress.Save, wording.SaveRules), To(RulesPress.Try, wording.BackToRehearsal)]])
            : new Message(
                wording.RehearsalOf(rehearsal),
                [
                    [
                        .. rehearsal.Stricter + rehearsal.Laxer > 0 ? [To(RulesPress.Who, wording.WhoDiffers)] : (Button[])[],
                        To(RulesPress.Save, wording.SaveRules),
                        To(RulesPress.Leave, wording.LeaveRules),
                    ],
                    [To(RulesPress.Show, wording.BackToRules)],
                ]);
    }
}
