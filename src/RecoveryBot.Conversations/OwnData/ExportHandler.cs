using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>"/export" of a client.</summary>
internal sealed class ExportHandler(IOwnDataWording wording) : Feature
{
    public override string Name => "export";

    public override IReadOnlyList<string> Commands => ["export"];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => OwnExport.Of(clientTurn.Person, wording);
}
