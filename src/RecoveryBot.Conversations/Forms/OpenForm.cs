namespace RecoveryBot.Conversations.Forms;

/// <summary>A form somebody is in the middle of, as it is saved.</summary>
/// <param name="Kind">Which form, such as "onboard" or "checkin".</param>
/// <param name="Id">Short and new for every opening: a button with another one is old.</param>
/// <param name="Revision">Counts changes, so that a press on an earlier version of the screen is recognised.</param>
/// <param name="Selected">Taps on an open "several" question, before "done".</param>
/// <param name="Applied">Presses already applied to the open "several" question, so that a repeated one changes nothing.</param>
public sealed record OpenForm(
    string Kind,
    string Id,
    int Revision,
    Answers Answers,
    IReadOnlyList<string> Selected,
    IReadOnlyList<string> Applied);
