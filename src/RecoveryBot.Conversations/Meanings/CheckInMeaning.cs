using System.Globalization;
using System.Text.Json;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Meanings;

/// <summary>What a line typed in the morning means.</summary>
internal static class CheckInMeaning
{
    public const string Fine = "fine";
    public const string Different = "different";

    private const string Pain = "pain";
    private const string Illness = "illness";

    private static readonly Dictionary<string, string> Names = new()
    {
        [CheckInQuestionId.Sleep] = "sleepQuality",
        [CheckInQuestionId.Energy] = "fatigue",
        [CheckInQuestionId.Soreness] = "muscleSoreness",
        [CheckInQuestionId.Stress] = "stress",
        [CheckInQuestionId.Mood] = "mood",
        [CheckInQuestionId.Food] = "nutrition",
        [CheckInQuestionId.Motivation] = "motivation",
        [CheckInQuestionId.Movement] = "movementQuality",
        [CheckInQuestionId.Hours] = "sleepHours",
        [CheckInQuestionId.ShortNight] = "shortNight",
        [CheckInQuestionId.Minutes] = "minutesAvailable",
        [CheckInQuestionId.Pain] = Pain,
        [CheckInQuestionId.PainPlace] = "painPlace",
        [CheckInQuestionId.Ill] = Illness,
    };

    public static Meaning Of(string text)
    {
        var line = CheckInLine.Read(text);
        var meaning = new Meaning { Signs = line.Mentions };
        meaning.Left.AddRange([.. line.Unplaced, .. line.Left]);
        foreach (var question in line.FineQuestions.Where(Names.ContainsKey))
        {
            meaning.Fields[Names[question]] = Fine;
        }

        foreach (var question in line.DifferentQuestions.Where(Names.ContainsKey))
        {
            meaning.Fields[Names[question]] = Different;
            meaning.Asks.Add(Names[question]);
        }

        foreach (var (question, value) in line.Values.Where(row => Names.ContainsKey(row.Question)))
        {
            if (question == CheckInQuestionId.Ill)
            {
                // What goes with it is asked all the same.
                meaning.Fields["illnessKind"] = WordOf(question, value);
                continue;
            }

            meaning.Fields[Names[question]] = decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? number
                : WordOf(question, value);
            meaning.Asks.RemoveAll(asked => asked == Names[question]);
        }

        // Only what a question is open about is asked; a line that says nothing leads to all of them.
        if (line.AllAsUsual || (line.SaysNothing && line.AskedSigns.Count == 0) || line.Unplaced.Count > 0)
        {
            meaning.Asks.Add("checkIn");
        }

        // Where a night's number is not sure, its hours are asked as well.
        if (line.Different.Contains(CheckInTopic.Sleep) && !meaning.Fields.ContainsKey(Names[CheckInQuestionId.Hours])
            && (line.OutOfRange.Contains(CheckInTopic.Sleep) || line.Unplaced.Count + line.Left.Count > 0))
        {
            meaning.Asks.Add(Names[CheckInQuestionId.Hours]);
        }

        if (line.AskedSigns.Count > 0)
        {
            meaning.Asks.Add("redFlags");
        }

        if (line.SaysMinor)
        {
            meaning.Asks.Add("age");
        }

        return meaning;
    }

    private static string WordOf(string question, string value) => (question, value) switch
    {
        (CheckInQuestionId.PainPlace, _) => JsonNamingPolicy.SnakeCaseLower.ConvertName(PainPlaces.Of(value)!.Value.ToString()),
        (CheckInQuestionId.Ill, _) => $"{value}_neck",
        (CheckInQuestionId.ShortNight, "late") => "late_to_bed",
        (CheckInQuestionId.ShortNight, _) => "woken_early",
        _ => value,
    };
}
