using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>Everything by which a trainer decides something about a client: commands, buttons, and what comes back.</summary>
internal sealed class TrainerDecisionHandler(IGroupWording wording)
{
    private readonly OverrideHandler _override = new(wording);
    private readonly MenuHandler _menu = new(wording);
    private readonly ClearanceHandler _clearance = new(wording);

    public SpeakerForm Form => _override.Form;

    /// <summary>Null for any other command.</summary>
    public Turn? Command(Speaker speaker, Input.Command command) => command.Name switch
    {
        "override" => _override.Command(speaker, command.Arguments),
        "menu" => _menu.Command(speaker, command.Arguments),
        "clearance" => _clearance.Command(speaker, command.Arguments),
        _ => null,
    };

    /// <summary>Null for what is old, forged, or not about a client of theirs.</summary>
    public Turn? Press(Speaker speaker, FeaturePress press) =>
        speaker.Person is not null && TrainerDecisionButtons.Read(press) is var (id, detail) && ClientLookup.Of(speaker, id) is { } client
            ? press.Verb switch
            {
                TrainerDecisionButtons.Change => _override.Begin(speaker, client),
                TrainerDecisionButtons.Saw => _override.Seen(speaker, client, detail),
                TrainerDecisionButtons.NotSeen => _override.NotSeen(speaker),
                TrainerDecisionButtons.Menu => _menu.Press(speaker, client, detail),
                TrainerDecisionButtons.Clearance => _clearance.Hint(speaker, client),
                _ => null,
            }
            : null;

    /// <summary>What a client's turn answered; null for anything else.</summary>
    public Turn? Hear(Speaker speaker, long by, Told what) => what switch
    {
        Told.OverrideTaken taken => _override.Heard(speaker, by, taken),
        Told.WordRefused refused => _override.Refused(speaker, by, refused),
        Told.MenuIs menu => _menu.Heard(speaker, by, menu),
        Told.ClearanceAnswered answered => _clearance.Heard(speaker, by, answered),
        _ => null,
    };
}
