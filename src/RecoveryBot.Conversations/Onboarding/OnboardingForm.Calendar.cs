using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Calendar.Zones;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    private static readonly LocalTime[] OfferedTimes = [new(6, 0), new(7, 0), new(8, 0)];

    /// <summary>A zone that turns out wrong, by "no" or "none of these", is asked for again until the clock is right.</summary>
    private IEnumerable<Question<OnboardingContext>> Calendar() =>
    [
        Question(
            OnboardingAsk.Time,
            _wording.AskTime,
            [.. OfferedTimes.Select(time => OnboardingAnswers.TimePattern.Format(time)).Select(time => new Choice(time, time))]) with
        {
            Kind = QuestionKind.Typed,
            Columns = 3,
            Read = (typed, _, _) => TimeReading.Read(typed) is { } time
                ? Understood(OnboardingAnswers.TimePattern.Format(time))
                : new Reading.NotUnderstood(_wording.TimeHint),
        },
        Question(OnboardingAsk.Zone, _wording.AskZone(again: false), []) with
        {
            Kind = QuestionKind.Typed,
            Ask = (answers, _) => _wording.AskZone(
                again: answers.Has(OnboardingAsk.ZonePick) || answers.Has(OnboardingAsk.ZoneConfirm)),
            Read = (typed, _, context) => ReadZone(typed, context.Now),
            Settle = answers => answers.Without(OnboardingAsk.ZonePick).Without(OnboardingAsk.ZoneConfirm),
        },
        Question(OnboardingAsk.ZonePick, _wording.AskWhichZone, [], ZoneAnswers.IsSeveral) with
        {
            Choices = (answers, context) => ZoneChoices(answers, context.Now),
            Settle = answers => answers.Says(OnboardingAsk.ZonePick, ZoneAnswers.NoneOfThese)
                ? answers.Without(OnboardingAsk.Zone)
                : answers,
        },
        Question(
            OnboardingAsk.ZoneConfirm,
            _wording.AskWhichZone,
            [
                new(OnboardingAsk.Yes, _wording.ZoneYes),
                new(OnboardingAsk.No, _wording.ZoneNo),
            ]) with
        {
            Ask = (answers, context) =>
            {
                var zone = ZoneAnswers.ZoneOf(answers)!;
                return _wording.AskIsItThatTime(LocalTimeIn(zone, context.Now), zone);
            },
            Settle = answers => answers.Says(OnboardingAsk.ZoneConfirm, OnboardingAsk.No)
                ? answers.Without(OnboardingAsk.Zone).Without(OnboardingAsk.ZonePick)
                : answers,
        },
    ];

    private Reading ReadZone(string typed, Instant now) => ZoneReading.Find(typed, now) switch
    {
        ZoneReading.Found found => Understood(found.Zone),
        ZoneReading.Several several => new Reading.Understood(new Answer(several.Zones)),
        ZoneReading.None none => new Reading.NotUnderstood(_wording.ZoneHint(none.Nearest)),
        var other => throw new InvalidOperationException($"No rule for {other.GetType().Name}."),
    };

    private IReadOnlyList<Choice> ZoneChoices(Answers answers, Instant now) =>
    [
        .. ZoneAnswers.Candidates(answers).Select((zone, place) => new Choice(
            ZoneAnswers.ChoiceOf(place), _wording.ZoneChoice(ZoneReading.PlaceOf(zone), LocalTimeIn(zone, now)))),
        new(ZoneAnswers.NoneOfThese, _wording.NoneOfTheseZones),
    ];

    private static LocalTime LocalTimeIn(string zone, Instant now) => now.InZone(DateTimeZoneProviders.Tzdb[zone]).TimeOfDay;

    private RichText Closing(Client client, OnboardingContext context)
    {
        var zone = DateTimeZoneProviders.Tzdb[client.Zone];
        var (_, at) = Prompts.NextAfter(context.Now, client.CheckInAt, zone, lastAsked: null);
        var today = context.Now.InZone(zone).Date;
        return _wording.Closing(at.InZone(zone).LocalDateTime, today, client.Zone, OnboardingAnswers.WaitsForClearance(client));
    }
}
