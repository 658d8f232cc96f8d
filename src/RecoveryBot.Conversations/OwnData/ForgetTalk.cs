using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>"/forget" of a client.</summary>
internal sealed class ForgetTalk(IWording wording, Erasure erasure) : Subject
{
    public override string Name => Erasure.Kind;

    public override IReadOnlyList<string> Commands => ["forget"];

    public override Turn Command(Visit visit, Input.Command command) => erasure.Ask(visit.Person, visit.Context.NewFormId);

    public override Turn Press(Visit visit, OpenForm open, FormPress press) =>
        erasure.Press(visit.Spending(open.Id).Person, open, press) ?? erasure.Show(visit.Person, open, wording.OldButton);

    public override Turn Type(Visit visit, OpenForm open, string text) =>
        erasure.Type(visit.Spending(open.Id).Person, open, text);
}
