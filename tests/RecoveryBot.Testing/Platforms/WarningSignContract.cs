using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;
using Xunit;

namespace RecoveryBot.Testing.Platforms;

/// <summary>
/// Every warning sign, typed in every state in every way that a platform has for it: the help or the list comes. A
/// platform's own class only says what its reading makes of a typed text.
/// </summary>
public abstract class WarningSignContract
{
    private static readonly EnglishWording Words = new();

    /// <summary>Somebody tells of a whole day first, as long as a platform lets a text be, and says at its end what matters.</summary>
    protected static string AtTheEndOfALongText(string text) =>
        string.Concat(Enumerable.Repeat("Then we talked about the weather and the children for a while. ", 30)) + text;

    /// <summary>What the conversation is given, once for each way in which a text can be typed.</summary>
    /// <param name="shown">The buttons before the person: those of the latest message that has any; null if none has.</param>
    protected abstract IReadOnlyList<Input?> Read(string text, Message? shown);

    [Fact]
    public void Every_sign_is_heard_in_every_state() => Assert.Empty(Overheard(TalkStates.OfAClient, IsHelpOrList));

    [Fact]
    public void Every_sign_is_answered_before_the_first_check_in() => Assert.Empty(Overheard(TalkStates.BeforeTheFirstCheckIn, IsHelp));

    /// <summary>One way of typing for each sign and state, each way in turn.</summary>
    private IEnumerable<string> Overheard(IReadOnlyDictionary<string, Func<Transcript>> states, Func<WarningSign, Turn, bool> isAnswer)
    {
        var way = 0;
        foreach (var (name, reach) in states)
        {
            var reached = reach();
            var shown = reached.Said.LastOrDefault(message => message.Rows.Count > 0);
            foreach (var (sign, text) in PlainSigns.Phrases)
            {
                var ways = Read(text, shown);
                if (ways[way++ % ways.Count] is not { } input || !isAnswer(sign, reached.WouldTake(input)))
                {
                    yield return $"{text}, {name}";
                }
            }

            // Else every sign would be typed in the same way in every state, where their number is a multiple of the ways.
            way++;
        }
    }

    /// <summary>The day is referred with the words that fit, or the list asks about it.</summary>
    private static bool IsHelpOrList(WarningSign sign, Turn turn) => turn.Facts.OfType<Fact.CheckInDecided>().Any()
        ? turn.Facts.OfType<Fact.CheckInDecided>().Last().Decision == Decision.Refer
            && Screen(turn).Contains(sign == WarningSign.NotSafe ? "crisis line" : "No training", StringComparison.Ordinal)
        : Screen(turn).Contains("you wrote. Is that so today?", StringComparison.Ordinal)
            && Screen(turn).Contains("Any of these today?", StringComparison.Ordinal);

    private static bool IsHelp(WarningSign sign, Turn turn) => sign == WarningSign.NotSafe
        ? Screen(turn).Contains(Words.CrisisHelp, StringComparison.Ordinal)
        : new[] { Words.EmergencyHelp, Words.SeeDoctorToday, "talk to a doctor" }.Any(help => Screen(turn).Contains(help, StringComparison.Ordinal));

    private static string Screen(Turn turn) => string.Join('\n', turn.Messages.Select(PlainText.Of));
}
