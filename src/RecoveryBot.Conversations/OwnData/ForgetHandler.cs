using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>"/forget" of a client.</summary>
internal sealed class ForgetHandler(IOwnDataWording wording, Erasure erasure) : Feature
{
    public override string Name => Erasure.Kind;

    public override IReadOnlyList<string> Commands => ["forget"];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => erasure.Ask(clientTurn.Person, clientTurn.Context.NewFormId);

    public override Turn Press(ClientTurn clientTurn, OpenForm open, FormPress press) =>
        erasure.Press(clientTurn.Spending(open.Id).Person, open, press) ?? erasure.Show(clientTurn.Person, open, wording.OldButton);

    public override Turn Type(ClientTurn clientTurn, OpenForm open, string text) =>
        erasure.Type(clientTurn.Spending(open.Id).Person, open, text);
}
