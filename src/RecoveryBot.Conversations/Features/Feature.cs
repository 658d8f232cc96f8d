using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Features;

/// <summary>
/// Something besides the morning that a client can talk about, such as the week or the settings. It says which
/// commands, buttons and moments are its own; whatever it does not take is answered for it.
/// </summary>
internal abstract class Feature
{
    /// <summary>Stable, at most 8 letters: stands in buttons and as the kind of its saved form.</summary>
    public abstract string Name { get; }

    /// <summary>Without the slash, in lower case.</summary>
    public virtual IReadOnlyList<string> Commands => [];

    /// <summary>The agenda's kinds that are this feature's.</summary>
    public virtual IReadOnlyList<OccurrenceKind> Occurrences => [];

    /// <summary>One of <see cref="Commands"/>.</summary>
    public virtual Turn Command(ClientTurn clientTurn, Input.Command command) =>
        throw new InvalidOperationException($"The feature '{Name}' has no commands.");

    /// <summary>
    /// Whether what stands behind one of <see cref="Commands"/> says plainly what to do, so that it is a command without its
    /// slash as well.
    /// </summary>
    public virtual bool Understands(ClientTurn clientTurn, Input.Command command) => false;

    /// <summary>One of <see cref="Occurrences"/>; it may be late, and what it asks about may be settled already.</summary>
    public virtual Turn Due(ClientTurn clientTurn, Input.Due due) =>
        throw new InvalidOperationException($"The feature '{Name}' has no moments.");

    /// <summary>A button outside any form. Null if it is old, forged or none of its own.</summary>
    public virtual Turn? Press(ClientTurn clientTurn, FeaturePress press) => null;

    /// <summary>A button of its open form, current or not. Null if it asks nothing.</summary>
    public virtual Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => null;

    /// <summary>The open question of its form once more, as a reminder. Null if it asks nothing.</summary>
    public virtual Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) => null;

    /// <summary>Words while its form is open. Null if it asks nothing.</summary>
    public virtual Turn? Type(ClientTurn clientTurn, OpenForm open, string text) => null;

    /// <summary>Whether a text is what stands on the buttons of its open question, rather than words of somebody's own.</summary>
    public virtual bool Offers(ClientTurn clientTurn, OpenForm open, string text) => false;
}
