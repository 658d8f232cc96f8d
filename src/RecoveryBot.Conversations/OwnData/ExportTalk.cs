using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>"/export" of a client.</summary>
internal sealed class ExportTalk(IWording wording) : Subject
{
    public override string Name => "export";

    public override IReadOnlyList<string> Commands => ["export"];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => OwnExport.Of(clientTurn.Person, wording);
}
