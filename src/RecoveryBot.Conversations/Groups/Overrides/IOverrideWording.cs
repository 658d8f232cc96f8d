using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>What is said about a trainer's word on a client's day.</summary>
public interface IOverrideWording
{
    /// <summary>A button that leads to the questions.</summary>
    string ChangeDay { get; }

    RichText AskOverride(string client);

    RichText AskOverrideKind(Decision decision);

    string ExactlyThis { get; }

    string AtMostThis { get; }

    RichText AskOverrideSpan { get; }

    string JustToday { get; }

    string JustTomorrow { get; }

    RichText OverrideSpanHint { get; }

    string DecisionChoice(Decision decision);

    /// <summary>To the trainer, while it is on its way.</summary>
    RichText OverrideOnItsWay(string client, OverrideKind kind, Decision decision, OverrideSpan when);

    /// <summary>To the trainer: it holds.</summary>
    /// <param name="laxerToday">It is laxer than what the client's answers come to, which it can be today only.</param>
    RichText OverrideDone(string client, OverrideKind kind, Decision decision, OverrideSpan when, bool laxerToday);

    /// <summary>To the trainer: another trainer's word is stricter.</summary>
    RichText OverrideStricterHolds(string client);

    /// <summary>To the trainer: what speaks against it needs somebody who saw the client move.</summary>
    RichText OverrideNeedsOwnEyes(string client);

    string SawThem(string client);

    RichText OverrideNotSeen { get; }

    /// <summary>To the trainer: a laxer day is said on that day.</summary>
    RichText OverrideOnlyOnTheDay { get; }

    /// <summary>To the trainer: nothing lifts a referral.</summary>
    /// <param name="rule">Null where the trainer may not see it.</param>
    RichText OverrideNeedsClinician(string? rule);

    /// <summary>To the trainer: the client trains with others now, or lets this trainer see nothing.</summary>
    RichText OverrideNotAllowed(string client);

    /// <summary>To the client.</summary>
    /// <param name="until">The last of several days; null for one day.</param>
    RichText TrainerChangedDay(string trainer, OverrideKind kind, Decision decision, bool fromTomorrow, LocalDate? until);

    string AllRightButton { get; }

    string ItIsSo { get; }

    string ItIsNotSo { get; }

    /// <summary>While a client or a group is asked what holds.</summary>
    RichText LookingUp(string name);

    /// <param name="banned">What this trainer switched off.</param>
    RichText MenuOf(string client, IReadOnlyList<MenuCategory> banned);

    string MenuSwitch(MenuCategory category, bool isOn);

    /// <summary>To the client.</summary>
    RichText TrainerChangedMenu(string trainer, IReadOnlyList<MenuCategory> banned);

    RichText ClearanceHint(string client);

    /// <summary>A button that leads there.</summary>
    string RecordClearance { get; }

    /// <summary>To the trainer: the answers came after their word, and speak against it.</summary>
    /// <param name="decision">What they said.</param>
    /// <param name="day">What the day is.</param>
    RichText WordRefused(string client, Decision decision, Decision day);

    /// <summary>To the trainer: it is for the client to say.</summary>
    RichText ClearanceAsked(string client, LocalDate date);

    /// <summary>To the client.</summary>
    RichText IsItSoThatCleared(string trainer, string who, LocalDate date);

    RichText ClearanceIsSo { get; }

    RichText ClearanceIsNotSo { get; }

    /// <summary>To the trainer.</summary>
    RichText ClearanceAnswered(string client, LocalDate date, bool isSo);

    /// <summary>To a client: somebody trains them no more.</summary>
    /// <param name="ended">What they had said of days to come.</param>
    RichText TrainerWent(string trainer, string group, IReadOnlyList<TrainerWord> ended);
}
