using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Logs;

/// <summary>Turns the screen after a session into feedback.</summary>
internal static class AfterAnswers
{
    /// <summary>What was given that day, as it is saved with the open form: minutes, then the categories.</summary>
    public static Answer Given(RecoverySession session) => new(
    [
        session.Minutes.ToString(CultureInfo.InvariantCulture),
        .. session.Blocks.Select(block => block.Category.ToString()).Distinct(),
    ]);

    /// <summary>Ticks say "more"; whatever is not ticked stayed the same.</summary>
    public static SessionFeedback Feedback(Answers answers, LocalDate date)
    {
        bool Says(Felt felt) => answers.Says(AfterForm.Felt, FeltChoices.All.Single(row => row.Felt == felt).Id);
        Change More(Felt felt) => Says(felt) ? Change.More : Change.Same;
        var given = answers[AfterForm.Given]?.Values ?? [];
        return new SessionFeedback(
            date,
            [.. given.Skip(1).Select(Enum.Parse<MenuCategory>)],
            More(Felt.Calmer),
            More(Felt.Looser),
            More(Felt.MorePrepared),
            Says(Felt.Tired),
            Says(Felt.Sore),
            Says(Felt.Worked),
            Number(answers[AfterForm.Effort]?.Only),
            Number(given.Count > 0 ? given[0] : null),
            Says(Felt.Wired));
    }

    private static double? Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
