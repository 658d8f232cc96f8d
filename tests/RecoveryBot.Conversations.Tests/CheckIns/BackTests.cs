using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class BackTests
{
    private static readonly string[] Everything =
    [
        "Start", "Pain, other than sore muscles|Ill, feverish or overheated|Weight, eating, cycle, pregnancy|Done",
        "None of these", "Knee", "3", "4", "Neither of these", "A cold: only nose or throat", "None of these", "Stiff, but it loosens up",
        "2 · Restless", "5", "Late to bed", "2 · More tired than normal", "Head and nerves", "2 · More sore or tight than normal", "All over",
        "2 · Stressed", "Too much noise and input|Done", "2 · Snappy or low", "1 · Not at all", "2 · Too little",
    ];

    private static readonly string[] Different = ["Something's different", "Sleep|Busy day|Done", "Yes, all of that", "3 · Slow to fall asleep"];

    private static readonly string[] Usual = ["As usual"];

    [Fact]
    public void Back_leads_from_every_question_of_a_full_morning_to_the_one_before() => GoesBackEverywhere(First(), Everything);

    [Fact]
    public void Back_leads_from_every_question_of_a_different_morning_to_the_one_before() => GoesBackEverywhere(LongKnown(), Different);

    [Fact]
    public void Back_leads_from_the_confirming_tap_to_the_beginning() => GoesBackEverywhere(LongKnown(), Usual);

    private static Transcript LongKnown() => new(MondayAt(7), Clients.Onboarded(), Clients.RatedMornings(15, Monday));

    private static void GoesBackEverywhere(Transcript transcript, IReadOnlyList<string> steps)
    {
        transcript.Prompts();
        foreach (var step in steps)
        {
            var asked = transcript.Screen;
            transcript.Taps(step.Split('|'));
            if (transcript.Person!.Form is null)
            {
                return;
            }

            transcript.Taps("Back");
            Assert.Equal(asked, transcript.Screen);
            transcript.Taps(step.Split('|'));
        }
    }
}
