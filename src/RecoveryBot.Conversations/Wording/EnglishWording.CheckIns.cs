using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public string AsUsual => "As usual";

    public string SomethingDiffers => "Something's different";

    public string StartFullMorning => "Start";

    public string AskMeLater => "Later";

    public string SkipToday => "Skip today";

    public RichText AskLater => RichText.Plain("When shall I ask again?");

    public RichText AskDiffers => Question("What is different today?", "Choose all that fit.");

    public string ConfirmYes => "Yes, all of that";

    public string ConfirmOne => "Yes";

    public string ConfirmNo => "No, not quite";

    public RichText AskedOnceMore =>
        RichText.Plain("You skipped this one. It matters most for your answer, so I ask once more and then let it be.");

    public string NotedMovingNormally => "moving normally";

    public RichText AskHow(LocalTime localTime) => Question($"{Greeting(localTime)}. How are you today?");

    public RichText OpenFullMorning(LocalTime localTime, int questions, int rated) => rated < ShortCheckIns.RatedForBaseline
        ? Question(
            $"{Greeting(localTime)}. Ready for today's check-in?",
            $"{questions} quick questions, about a minute. Morning {rated + 1} of {ShortCheckIns.RatedForBaseline} that teach me "
            + "what is normal for you; after that, most days take two taps.")
        : Question(
            $"{Greeting(localTime)}. Ready for today's check-in?",
            $"A full one today: {questions} quick questions, about a minute. It keeps my picture of your normal honest.");

    public string Later(SnoozeKind kind) => kind switch
    {
        SnoozeKind.HalfAnHour => "In 30 minutes",
        SnoozeKind.TwoHours => "In 2 hours",
        SnoozeKind.ThisEvening => "This evening",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public RichText AskConfirm(bool movement, bool health) => (movement, health) switch
    {
        (true, true) => Question("Moving normally, no pain, not ill?"),
        (true, false) => Question("And moving normally?"),
        _ => Question("And no pain, not ill?"),
    };

    public string Place(int number, int of) => $"{number} of {of}";

    public string Name(CheckInTopic topic) => topic switch
    {
        CheckInTopic.Sleep => "Sleep",
        CheckInTopic.Energy => "Energy",
        CheckInTopic.Soreness => "Soreness",
        CheckInTopic.Stress => "Stress",
        CheckInTopic.Mood => "Mood",
        CheckInTopic.Food => "Food and drink",
        CheckInTopic.Movement => "Movement",
        CheckInTopic.PainOrIllness => "Pain or illness",
        CheckInTopic.BusyDay => "Busy day",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    public RichText Noted(IReadOnlyList<string> parts) => RichText.Plain($"Noted: {string.Join(", ", parts)}.");

    public string NotedHours(string hours) => $"{Plural(hours, "hour")} of sleep";

    public string NotedMinutes(string minutes) => $"{Plural(minutes, "minute")} today";

    public string NotedPain(string pain) => $"pain {pain} of 10";

    public string NotedPainDays(string days) => $"for {Plural(days, "day")}";

    public string NotedFine(CheckInTopic topic) => topic switch
    {
        CheckInTopic.PainOrIllness => "no pain or illness so far",
        CheckInTopic.Movement => NotedMovingNormally,
        CheckInTopic.BusyDay => "not a busy day",
        _ => $"{Name(topic).ToLowerInvariant()} fine",
    };

    public string NotedNoPain => "no pain so far";

    public string NotedNotIll => "not ill so far";

    public string NotedCold => "a cold, only nose or throat";

    public string NotedIllBelowNeck => "ill in chest or stomach";

    public string NotedFood(int value) => $"food and drink {value} ({Food(value).ToLowerInvariant()})";

    public string NotedMotivation(int value) => $"motivation {value} ({Motivation(value).ToLowerInvariant()})";

    public string NotedRating(WellnessItem item, int value) =>
        $"{ItemName(item)} {value} ({Rating(item, value).ToLowerInvariant()})";

    public RichText OffTheScale(CheckInTopic topic) => RichText.Plain(topic == CheckInTopic.PainOrIllness
        ? "Pain: I need a number from 0 to 10. I'll ask you about it."
        : $"{Name(topic)}: I need a number from 1 to 5, 5 is best. I'll ask you about it.");

    public RichText WhatIs(string number) =>
        RichText.Plain($"What is the {number}? Say it with its word, such as: sleep 2, or 20 min.");

    public RichText Contradicts(CheckInTopic topic, string words, int? rating) => RichText.Plain((Anchor(topic, rating), rating) switch
    {
        ({ } anchor, { } number) => $"{Typed(words)}, you wrote, and {number} means {anchor}, so I ask again.",
        _ => $"{Typed(words)}, you wrote. I am not sure how you mean that.",
    });

    public RichText AskAboutSigns(IReadOnlyList<string> words) =>
        RichText.Plain($"{Typed(string.Join(", ", words))}, you wrote. Is that so today?");

    public RichText LeftHalfWay => RichText.Plain("All right, I leave it there. /checkin goes on with it whenever you like.");

    public RichText TakenIntoAccount(IReadOnlyList<string> told) => RichText.Plain(told.Count == 0
        ? "You did not finish, and a question about a warning sign is still open, so I stay careful."
        : $"You did not finish, so I go by what you told me so far: {string.Join("; ", told.Select(Lower))}.");

    private string? Anchor(CheckInTopic topic, int? rating) => (topic, rating) switch
    {
        (CheckInTopic.Sleep, { } value) => Lower(Rating(WellnessItem.SleepQuality, value)),
        (CheckInTopic.Energy, { } value) => Lower(Rating(WellnessItem.Fatigue, value)),
        (CheckInTopic.Soreness, { } value) => Lower(Rating(WellnessItem.MuscleSoreness, value)),
        (CheckInTopic.Stress, { } value) => Lower(Rating(WellnessItem.Stress, value)),
        (CheckInTopic.Mood, { } value) => Lower(Rating(WellnessItem.Mood, value)),
        (CheckInTopic.Food, { } value) => Lower(Food(value)),
        _ => null,
    };

    /// <summary>What somebody typed, at the beginning of a sentence and not longer than one.</summary>
    private static string Typed(string words)
    {
        const int longest = 80;
        var said = words.Trim().TrimEnd('.', ',', '!', '?', ' ');
        var end = longest - (said.Length > longest && char.IsHighSurrogate(said[longest - 1]) ? 1 : 0);
        var shown = said.Length > longest ? $"{said[..end].TrimEnd()}…" : said;
        return shown.Length == 0 ? shown : char.ToUpperInvariant(shown[0]) + shown[1..];
    }

    private static string Lower(string label) => label is ['I', '\'' or ' ', ..] ? label : char.ToLowerInvariant(label[0]) + label[1..];

    private static string ItemName(WellnessItem item) => item switch
    {
        WellnessItem.Fatigue => "energy",
        WellnessItem.SleepQuality => "sleep",
        WellnessItem.MuscleSoreness => "muscles",
        WellnessItem.Stress => "stress",
        WellnessItem.Mood => "mood",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    private static string Greeting(LocalTime localTime) => localTime.Hour switch
    {
        >= 4 and < 12 => "Good morning",
        >= 12 and < 18 => "Good afternoon",
        _ => "Good evening",
    };

    private static RichText Question(string words, string? soft = null) => RichText.Of(soft is null
        ? [new Block.Paragraph([new Span(words, SpanStyle.Strong)])]
        : [new Block.Paragraph([new Span(words, SpanStyle.Strong)]), new Block.Paragraph([new Span(soft)])]);
}
