using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Transcripts;

public sealed class FirstMorningTests
{
    [Fact]
    public void A_first_morning_with_a_short_night_reads_as_approved() => Approved.Check("first-morning", First()
        .Prompts()
        .Taps("Start", "None of these", "Normally", "2 · Restless", "5", "Woken early", "3 · Normal", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
        .Types("/why")
        .Written);
}
