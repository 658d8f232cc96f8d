using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>
/// Asks for the words that erase a person, whether a client or still half-way in. No button says them, so that neither a
/// slip of the thumb nor a forged press can.
/// </summary>
internal sealed class Erasure(IOwnDataWording wording)
{
    public const string Kind = "forget";

    private const string Question = "sure";
    private const string Keep = "keep";

    // Longer than any way to write the words themselves.
    private const int LongestWords = 40;

    public Turn Ask(PersonState person, string formId) =>
        Show(person, new OpenForm(Kind, formId, Revision: 0, Answers.None, [], []), lead: null);

    /// <summary>Null if the button is none of the open question's.</summary>
    public Turn? Press(PersonState person, OpenForm open, FormPress press) => press == KeepEverything(open)
        ? Cancelled(person, open, Placement.InPlace)
        : null;

    public Turn Type(PersonState person, OpenForm open, string text) => MeansIt(text)
        ? new Turn(Person: null) { Messages = [OnCard(wording.Erased, open, Placement.Below) with { IsFarewell = true }] }
        : Cancelled(person, open, Placement.Below);

    public Turn Show(PersonState person, OpenForm open, RichText? lead)
    {
        var ask = wording.AskErase;
        var keep = new Button(wording.KeepEverything, KeepEverything(open).Payload);
        return new Turn(person with { OverlayForm = open })
        {
            Messages =
            [
                OnCard(lead is null ? ask : new RichText([.. lead.Blocks, .. ask.Blocks]), open, Placement.Below) with
                {
                    Rows = [[keep]],
                },
            ],
        };
    }

    private Turn Cancelled(PersonState person, OpenForm open, Placement placement) =>
        new(person with { OverlayForm = null }) { Messages = [OnCard(wording.NothingErased, open, placement)] };

    private bool MeansIt(string text) =>
        text.Length <= LongestWords && Spelling.Fold(text) == Spelling.Fold(wording.EraseWords);

    private static FormPress KeepEverything(OpenForm open) => new(Kind, open.Id, Revision: 0, Question, Keep);

    private static Message OnCard(RichText words, OpenForm open, Placement placement) =>
        new(words, []) { Card = $"{Kind}-{open.Id}", Placement = placement };
}
