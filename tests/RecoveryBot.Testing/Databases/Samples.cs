using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Testing.Databases;

/// <summary>People, mornings and messages for tests of what is kept.</summary>
public static class Samples
{
    public static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 7, 0);

    public static readonly LocalDate Monday = new(2026, 3, 2);

    public static readonly Place Anna = Place.Direct("telegram", "1001");

    public static readonly Place Ben = Place.Direct("telegram", "1002");

    public static readonly Occurrence Prompt = new(OccurrenceKind.MorningPrompt, Monday);

    public static PersonState Consented(string? formId = null, string answer = "yes") => new()
    {
        Consent = new(1, Morning),
        Form = formId is null
            ? null
            : new("test", formId, 0, Answers.None.With("q", Answer.Of(answer)), [], []),
    };

    public static Message Says(string words) => new(RichText.Plain(words), []);

    public static Message Card(string words, string card = "checkin", Placement placement = Placement.InPlace) =>
        Says(words) with { Card = card, Placement = placement };

    public static string WordsOf(Message message) => string.Concat(
        message.Text.Blocks.OfType<Block.Paragraph>().SelectMany(block => block.Spans).Select(span => span.Words));

    public static Fact.CheckInDecided Decided(
        LocalDate date, Decision decision = Decision.TrainAsPlanned, int? fatigue = 4, params string[] rules) =>
        new(date, new CheckIn { Date = date, Fatigue = fatigue }, decision, decision, rules, false, false);
}
