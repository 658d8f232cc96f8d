using System.Globalization;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>Says back what was understood of a typed line, with the anchor words, so that a mix-up shows at once.</summary>
internal static class CheckInReadBack
{
    /// <returns>Null where the line names topics only, which the next question shows by itself.</returns>
    public static RichText? Of(CheckInLine line, ICheckInWording wording)
    {
        var parts = line.Values.Select(value => Noted(value.Question, value.Value, wording))
            .Concat(line.AsUsual.Where(topic => MayBeFine(line, topic)).Select(topic => Fine(line, topic, wording)))
            .OfType<string>()
            .ToList();
        IReadOnlyList<string> signs = [.. line.AskedSigns.Select(mention => mention.Words).Distinct()];
        IEnumerable<Block> blocks =
        [
            .. parts.Count > 0 ? wording.Noted(parts).Blocks : [],
            .. line.OutOfRange.SelectMany(topic => wording.OffTheScale(topic).Blocks),
            .. line.Unplaced.SelectMany(number => wording.WhatIs(number).Blocks),
            .. line.Contradictions.SelectMany(said => wording.Contradicts(said.Topic, said.Words, RatingIn(said.Words)).Blocks),
            .. signs.Count > 0 ? wording.AskAboutSigns(signs).Blocks : [],
        ];
        return blocks.Any() ? new RichText([.. blocks]) : null;
    }

    /// <summary>Beside a sign, nothing is said of pain and illness before the safety list is answered.</summary>
    private static bool MayBeFine(CheckInLine line, CheckInTopic topic) =>
        !line.Values.Any(value => value.Question == CheckInTopicQuestions.Of(topic).Id)
        && !(topic == CheckInTopic.PainOrIllness && line.Signs.Count + line.AskedSigns.Count > 0);

    /// <summary>Of pain and illness only the one that was spoken of: "no pain" says nothing about a fever.</summary>
    private static string Fine(CheckInLine line, CheckInTopic topic, ICheckInWording wording) =>
        (topic, line.FineQuestions.Contains(CheckInQuestionId.Pain), line.FineQuestions.Contains(CheckInQuestionId.Ill)) switch
        {
            (CheckInTopic.PainOrIllness, true, false) => wording.NotedNoPain,
            (CheckInTopic.PainOrIllness, false, true) => wording.NotedNotIll,
            _ => wording.NotedFine(topic),
        };

    private static int? RatingIn(string words) => words.LastOrDefault(letter => letter is >= '1' and <= '5') is var digit and not '\0'
        ? digit - '0'
        : null;

    private static string? Noted(string question, string value, ICheckInWording wording)
    {
        return question switch
        {
            CheckInQuestionId.Energy => Rating(WellnessItem.Fatigue),
            CheckInQuestionId.Sleep => Rating(WellnessItem.SleepQuality),
            CheckInQuestionId.Soreness => Rating(WellnessItem.MuscleSoreness),
            CheckInQuestionId.Stress => Rating(WellnessItem.Stress),
            CheckInQuestionId.Mood => Rating(WellnessItem.Mood),
            CheckInQuestionId.Food => wording.NotedFood(Number()),
            CheckInQuestionId.Motivation => wording.NotedMotivation(Number()),
            CheckInQuestionId.Hours => wording.NotedHours(value),
            CheckInQuestionId.Minutes => wording.NotedMinutes(value),
            CheckInQuestionId.Pain => wording.NotedPain(value),
            CheckInQuestionId.PainPlace => wording.PainIn(PainPlaces.Of(value)!.Value),
            CheckInQuestionId.ShortNight => value == "late" ? wording.NotedLateToBed : wording.NotedWokenEarly,
            CheckInQuestionId.Ill => value == "above" ? wording.NotedCold : wording.NotedIllBelowNeck,
            CheckInQuestionId.PainDays => wording.NotedPainDays(value),
            CheckInQuestionId.Movement => wording.NotedMovingNormally,
            _ => null,
        };

        string Rating(WellnessItem item) => wording.NotedRating(item, Number());
        int Number() => int.Parse(value, CultureInfo.InvariantCulture);
    }
}
