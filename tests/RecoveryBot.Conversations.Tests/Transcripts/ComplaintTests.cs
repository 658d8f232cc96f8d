using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Transcripts;

public sealed class ComplaintTests
{
    private static readonly string[] Rest = ["4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well"];

    [Fact]
    public void A_referral_and_the_mornings_after_it_read_as_approved() => Approved.Check("referral", Known()
        .Prompts().Types("chest pain when I climbed the stairs")
        .Prompts(On(Tuesday, 7)).Taps("Not yet", "None of these")
        .Prompts(On(Tuesday.PlusDays(1), 7)).Taps("Seen, and I may train again", "As usual", "Yes, all of that")
        .Written);

    [Fact]
    public void A_fever_and_the_days_after_it_read_as_approved() => Approved.Check("fever", Known()
        .Prompts().Taps("Something's different", "Pain or illness", "Done", "Yes")
        .Taps("Ill, feverish or overheated", "Done", "Fever")
        .Prompts(On(Tuesday, 7)).Taps("Less", "As usual", "Yes", "Done", "A cold: only nose or throat", "None of these")
        .Prompts(On(Tuesday.PlusDays(1), 7)).Taps("Gone", "None of these", "Normally").Taps(Rest)
        .Written);

    [Fact]
    public void From_its_fourth_day_a_fever_is_for_a_doctor()
    {
        var transcript = Known().Prompts().Taps("Something's different", "Pain or illness", "Done", "Yes")
            .Taps("Ill, feverish or overheated", "Done", "Fever").Sees("See a doctor if the fever lasts");
        for (var day = 1; day <= 3; day++)
        {
            transcript.Prompts(On(Monday.PlusDays(day), 7)).Expects(AnswerAsItAsks(day))
                .Sees("Stay home", day < 3 ? "See a doctor if the fever lasts" : "see a doctor today or tomorrow");
        }

        transcript.Types("/why").Sees("Day 4 with a fever: please see a doctor now.");
    }

    [Fact]
    public void A_week_of_pain_and_its_end_read_as_approved()
    {
        var transcript = Known().Prompts().Taps("Something's different", "Pain or illness", "Done", "Yes")
            .Taps("Pain, other than sore muscles", "Done", "Knee", "4", "1", "Neither of these");
        for (var day = 1; day <= 9; day++)
        {
            transcript.Prompts(On(Monday.PlusDays(day), 7)).Expects(AnswerAsItAsks(day));
        }

        Approved.Check("week-of-pain", transcript.Types("my knee is fine now").Prompts(On(Monday.PlusDays(10), 7)).Written);
    }

    /// <summary>Six more days of it, then gone.</summary>
    private static Action<Transcript> AnswerAsItAsks(int day) => transcript =>
    {
        var gone = new[] { "It is gone, nobody has seen it", "Still gone" }
            .FirstOrDefault(label => transcript.Screen.Contains(label, StringComparison.Ordinal));
        if (gone is not null)
        {
            transcript.Taps(gone, "None of these", "Normally");
            return;
        }

        transcript.Taps("Same");
        if (transcript.Screen.Contains("otherwise", StringComparison.Ordinal))
        {
            transcript.Taps("As usual");
        }

        while (transcript.Person!.Form is not null)
        {
            transcript.Taps(Next(transcript.Screen, day));
        }
    };

    private static string Next(string screen, int day) => screen switch
    {
        _ when screen.Contains("And moving normally?", StringComparison.Ordinal) => "Yes",
        _ when screen.Contains("Any of these", StringComparison.Ordinal) => "Done",
        _ when screen.Contains("that spot", StringComparison.Ordinal) => "Neither of these",
        _ when screen.Contains("do you move", StringComparison.Ordinal) => "Normally",
        _ => Rest.FirstOrDefault(label => screen.Contains(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"Day {day}: nobody knows this question:\n{screen}"),
    };
}
