using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText AskMissedSafety => Question("Any of these on that day?", NoneOrAllThatFit);

    public RichText AskMissedPainPlace => Question("Where did it hurt?");

    public RichText AskMissedColdSigns => Question("And with the cold, any of these?", NoneOrAllThatFit);

    public RichText AskMissedPain => Question("How strong was the pain?", "1 is barely there, 10 the worst you can imagine.");

    public RichText AskMissedSpot => Question("And that spot, how was it?");

    public RichText AskMissedIllness => Question("What fitted best?");

    public RichText AskMissedMovement => Question("How did you move, compared with your own normal?");

    public RichText MissedChangesToday => RichText.Plain("With that, today looks different:");

    public string FillIn(LocalDate date) => $"Fill in {WeekdayName.Format(date)}";

    public string MissedDay(LocalDate date) => FullWeekdayAndDate.Format(date);

    public string MissedDay(LocalDate date, int place, int of) => string.Create(
        CultureInfo.InvariantCulture, $"{FullWeekdayAndDate.Format(date)} · {place} of {of}");

    public RichText MissedOpened(bool again) => RichText.Plain(again
        ? "You filled that day in before; what you say now counts instead. As well as you remember:"
        : "Seven short questions, as well as you remember. Skip what you don't.");

    public RichText AskMissedSigns(SignGroup group) => group switch
    {
        SignGroup.ChestAndBreath => Question("Chest, heart, breath: which of these was it?"),
        SignGroup.HeadAndNerves => Question("Head and nerves: which of these was it?"),
        SignGroup.InjuryAndSwelling => Question("Injury or swelling: which of these was it?"),
        SignGroup.SlowSigns => Question("Which of these was it?", "Take your time."),
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    public RichText AskMissedRating(WellnessItem item) => item switch
    {
        WellnessItem.Fatigue => Question("How fresh did you feel?"),
        WellnessItem.SleepQuality => Question("How had you slept?"),
        WellnessItem.MuscleSoreness => Question("How did your muscles feel?"),
        WellnessItem.Stress => Question("How stressed were you?"),
        WellnessItem.Mood => Question("How was your mood?"),
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    public RichText MissedNoted(LocalDate date) => RichText.Plain(
        $"Thank you, {WeekdayName.Format(date)} is filled in. It is marked as told later: what it says of your health counts, your usual is worked out without it.");

    public RichText AskAboutPastSigns(IReadOnlyList<string> signs, LocalDate date) => RichText.Plain(
        $"{string.Join(", ", signs)}: that was {WeekdayName.Format(date)}, you say. Is it so today as well? Until I know, I take it that it is.");

    public RichText MissedIsAnswered(LocalDate date) => RichText.Plain(
        $"You answered {WeekdayName.Format(date)} on the day, and that stays. If something is missing there, /note {WeekdayName.Format(date)} keeps it beside it.");

    public RichText MissedHint(int daysBack) => RichText.Plain(
        $"A missed morning can be filled in for {daysBack.ToString(CultureInfo.InvariantCulture)} days, such as /checkin yesterday or /checkin Monday.");
}
