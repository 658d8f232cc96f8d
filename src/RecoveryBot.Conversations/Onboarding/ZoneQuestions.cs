using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing.Zones;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>
/// The questions for the time zone, in onboarding and later. A zone that turns out wrong, by "no" or "none of these", is
/// asked for again until the clock is right.
/// </summary>
internal static class ZoneQuestions
{
    /// <param name="nowOf">The moment at which it is asked.</param>
    public static IReadOnlyList<Question<TContext>> Of<TContext>(IOnboardingWording wording, Func<TContext, Instant> nowOf) =>
    [
        new()
        {
            Id = OnboardingQuestionId.Zone,
            Kind = QuestionKind.Typed,
            Ask = (answers, _) => wording.AskZone(
                again: answers.Has(OnboardingQuestionId.ZonePick) || answers.Has(OnboardingQuestionId.ZoneConfirm)),
            Read = (typed, _, context) => ReadZone(wording, typed, nowOf(context)),
            Settle = (answers, _) => answers.Without(OnboardingQuestionId.ZonePick).Without(OnboardingQuestionId.ZoneConfirm),
        },
        new()
        {
            Id = OnboardingQuestionId.ZonePick,
            Kind = QuestionKind.One,
            Applies = (answers, _) => ZoneAnswers.IsSeveral(answers),
            Ask = (_, _) => wording.AskWhichZone,
            Choices = (answers, context) => Candidates(wording, answers, nowOf(context)),
            Settle = (answers, _) => answers.Says(OnboardingQuestionId.ZonePick, ZoneAnswers.NoneOfThese)
                ? answers.Without(OnboardingQuestionId.Zone)
                : answers,
        },
        new()
        {
            Id = OnboardingQuestionId.ZoneConfirm,
            Kind = QuestionKind.One,
            Ask = (answers, context) =>
            {
                var zone = ZoneAnswers.ZoneOf(answers)!;
                return wording.AskIsItThatTime(LocalTimeIn(zone, nowOf(context)), zone);
            },
            Choices = (_, _) =>
            [
                new(OnboardingQuestionId.Yes, wording.ZoneYes),
                new(OnboardingQuestionId.No, wording.ZoneNo),
            ],
            Settle = (answers, _) => answers.Says(OnboardingQuestionId.ZoneConfirm, OnboardingQuestionId.No)
                ? answers.Without(OnboardingQuestionId.Zone).Without(OnboardingQuestionId.ZonePick)
                : answers,
        },
    ];

    private static ParseResult ReadZone(IOnboardingWording wording, string typed, Instant now) => ZoneMatch.Find(typed, now) switch
    {
        ZoneMatch.Found found => new ParseResult.Understood(Answer.Of(found.Zone)),
        ZoneMatch.Several several => new ParseResult.Understood(new Answer(several.Zones)),
        ZoneMatch.None none => new ParseResult.NotUnderstood(wording.ZoneHint(none.Nearest)),
        var other => throw new InvalidOperationException($"No rule for {other.GetType().Name}."),
    };

    private static IReadOnlyList<Choice> Candidates(IOnboardingWording wording, Answers answers, Instant now) =>
    [
        .. ZoneAnswers.Candidates(answers).Select((zone, place) => new Choice(
            ZoneAnswers.ChoiceOf(place), wording.ZoneChoice(ZoneMatch.PlaceOf(zone), LocalTimeIn(zone, now)))),
        new(ZoneAnswers.NoneOfThese, wording.NoneOfTheseZones),
    ];

    private static LocalTime LocalTimeIn(string zone, Instant now) => now.InZone(DateTimeZoneProviders.Tzdb[zone]).TimeOfDay;
}
