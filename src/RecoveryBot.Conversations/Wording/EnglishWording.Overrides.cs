using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.Wording;

/// <content>A trainer's word on a client's day.</content>
public sealed partial class EnglishWording
{
    public string ChangeDay => "Change";

    public string ExactlyThis => "Exactly this";

    public string AtMostThis => "At most this";

    public RichText AskOverrideSpan => RichText.Plain("For how long? Choose, or type the last day, such as \"until Friday\".");

    public string JustToday => "Today";

    public string JustTomorrow => "Tomorrow";

    public RichText OverrideSpanHint => RichText.Plain("A day within the next four weeks, such as \"until Friday\" or \"until 4 Dec\".");

    public RichText OverrideNotSeen => RichText.Plain("Then it stays as it is.");

    public string AllRightButton => "All right";

    public string ItIsSo => "Yes";

    public string ItIsNotSo => "No";

    public RichText AskOverride(string client) => RichText.Plain($"What should {client}'s day be?");

    public RichText AskOverrideKind(Recovery.Advice.Decision decision) => RichText.Plain($"{Capital(SaidOf(decision))}: exactly this, or at most this?");

    public string DecisionChoice(Recovery.Advice.Decision decision) => Capital(SaidOf(decision));

    public RichText OverrideOnItsWay(string client, OverrideKind kind, Recovery.Advice.Decision decision, OverrideSpan when) =>
        RichText.Plain($"Passing it on to {client}: {SaidOf(kind, decision, when)}.");

    public RichText OverrideDone(string client, OverrideKind kind, Recovery.Advice.Decision decision, OverrideSpan when, bool laxerToday) => RichText.Plain(
        $"Done. {client}: {SaidOf(kind, decision, when)}." + (laxerToday ? " Today that is more than the answers come to." : ""));

    public RichText OverrideOnlyOnTheDay => RichText.Plain("Training as planned can be set for today only. Say it again on the day itself, once the morning is answered.");

    public RichText OverrideStricterHolds(string client) => RichText.Plain($"Noted. Another trainer set less for {client} that day, and the stricter word holds.");

    public RichText OverrideNeedsOwnEyes(string client) => RichText.Plain($"That needs your own eyes. Did you see {client} move today, in person?");

    public string SawThem(string client) => $"I saw {client}";

    public RichText OverrideNeedsClinician(string? rule) => RichText.Plain(
        $"Not followed: {(rule is null ? "this" : $"rule {rule}")} needs a clinician. Nothing else lifts a referral; /clearance notes a clinician's word.");

    public RichText OverrideNotAllowed(string client) => RichText.Plain($"Not followed: {client} is not yours to decide about any more.");

    public RichText TrainerChangedDay(string trainer, OverrideKind kind, Recovery.Advice.Decision decision, bool fromTomorrow, LocalDate? until) => RichText.Of(
        new Block.Paragraph([new Span($"{trainer} changed your day: {SaidOf(kind, decision, new OverrideSpan(fromTomorrow, until))}.", SpanStyle.Strong)]));

    public RichText ClearanceIsSo => RichText.Plain("Noted: a professional has cleared you.");

    public RichText ClearanceIsNotSo => RichText.Plain("Then nothing is noted.");

    public RichText LookingUp(string name) => RichText.Plain($"Asking about {name} …");

    public RichText MenuOf(string client, IReadOnlyList<MenuCategory> banned) => RichText.Plain(banned.Count switch
    {
        0 => $"{client}'s recovery menu: everything may be used.",
        _ when banned.Count == Enum.GetValues<MenuCategory>().Length => $"{client}'s recovery menu: nothing is left, so a recovery day becomes rest.",
        _ => $"{client}'s recovery menu, without {And([.. banned.Select(SaidOf)])}.",
    });

    public string MenuSwitch(MenuCategory category, bool isOn) => $"{Capital(SaidOf(category))}: {(isOn ? "on" : "off")}";

    public RichText TrainerChangedMenu(string trainer, IReadOnlyList<MenuCategory> banned) => RichText.Plain(banned.Count == 0
        ? $"{trainer} changed your recovery menu: everything may be used again."
        : $"{trainer} changed your recovery menu: no {And([.. banned.Select(SaidOf)])} for now.");

    public string RecordClearance => "Record clearance";

    public RichText WordRefused(string client, Recovery.Advice.Decision decision, Recovery.Advice.Decision day) => RichText.Plain(
        $"{client} has answered since, and {(day == Recovery.Advice.Decision.Refer ? "is to see a professional" : $"today is {SaidOf(day)}")}: your word, {SaidOf(decision)}, does not hold against that."
        + (day == Recovery.Advice.Decision.Refer ? " Nothing lifts a referral; /clearance notes a clinician's word." : ""));

    public RichText ClearanceHint(string client) =>
        RichText.Plain($"Write when, and who cleared them: /clearance {client} 24 Nov Dr Weber. It holds once {client} says that it is so.");

    public RichText ClearanceAsked(string client, LocalDate date) => RichText.Plain($"I'm asking {client} whether that is so. It holds with a yes, from {FullWeekdayAndDate.Format(date)}.");

    public RichText IsItSoThatCleared(string trainer, string who, LocalDate date) =>
        RichText.Plain($"{trainer} noted that {who} cleared you on {FullWeekdayAndDate.Format(date)}. Is that so?");

    public RichText ClearanceAnswered(string client, LocalDate date, bool isSo) => RichText.Plain(isSo
        ? $"{client} says that it is so: cleared on {FullWeekdayAndDate.Format(date)}."
        : $"{client} says that it is not so. Nothing is noted.");

    public RichText TrainerWent(string trainer, string group, IReadOnlyList<TrainerWord> ended) => RichText.Plain(
        $"{trainer} no longer trains {group} and sees nothing of yours."
        + (ended.Count == 0 ? "" : $" Ended: {And([.. ended.Select(word => $"{AtMost(word.Decision)} until {FullWeekdayAndDate.Format(word.Until)}")])}."));

    private static string SaidOf(MenuCategory category) => category switch
    {
        MenuCategory.Breathwork => "breathing exercises",
        MenuCategory.LowIntensityCardio => "easy cardio",
        MenuCategory.Mobility => "mobility",
        MenuCategory.SoftTissue => "soft tissue",
        MenuCategory.Lifestyle => "everyday movement",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>Of each day what it is to be; beyond the day on which it is said, a word only lowers.</summary>
    private static string SaidOf(OverrideKind kind, Recovery.Advice.Decision decision, OverrideSpan when) => (kind, when) switch
    {
        (_, { FromTomorrow: true, Until: { } until }) => $"{AtMost(decision)} from tomorrow until {FullWeekdayAndDate.Format(until)}",
        (_, { FromTomorrow: true }) => $"{AtMost(decision)} tomorrow",
        _ when decision == Recovery.Advice.Decision.TrainAsPlanned => $"{SaidOf(decision)} today",
        (OverrideKind.Set, { Until: { } until }) when AtMost(decision) != SaidOf(decision) =>
            $"{SaidOf(decision)} today, and at most that until {FullWeekdayAndDate.Format(until)}",
        (_, { Until: { } until }) => $"{AtMost(decision)} until {FullWeekdayAndDate.Format(until)}",
        (OverrideKind.Set, _) => $"{SaidOf(decision)} today",
        _ => $"{AtMost(decision)} today",
    };

    /// <summary>Less than rest there is nothing.</summary>
    private static string AtMost(Recovery.Advice.Decision decision) =>
        decision is Recovery.Advice.Decision.Rest or Recovery.Advice.Decision.Refer ? SaidOf(decision) : $"at most {SaidOf(decision)}";

    private static string SaidOf(Recovery.Advice.Decision decision) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "training as planned",
        Recovery.Advice.Decision.TrainReduced => "reduced training",
        Recovery.Advice.Decision.ActiveRecovery => "active recovery",
        Recovery.Advice.Decision.Rest => "rest",
        Recovery.Advice.Decision.Refer => "see a professional",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };
}
