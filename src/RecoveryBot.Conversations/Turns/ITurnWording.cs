using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What is said around the check-in: commands, reminders, later, skipping, clearance.</summary>
public partial interface ITurnWording : IFormWording
{
    /// <summary>A warning sign was named: first of all where help is.</summary>
    /// <param name="emergency">Otherwise a doctor is needed today.</param>
    RichText SignInQuestion(WarningSign sign, bool emergency);

    /// <summary>Exactly the commands that a client may use.</summary>
    IReadOnlyList<CommandHelp> ClientCommands { get; }

    /// <summary>What a trainer may use besides, directly to the bot; for anybody else it is not there.</summary>
    IReadOnlyList<CommandHelp> TrainerCommands { get; }

    /// <summary>What begins it all; a platform without a button for it lists it as well.</summary>
    CommandHelp StartCommand { get; }

    RichText ClientHelp { get; }

    RichText WelcomeBack { get; }

    /// <summary>Above the question that was open when they left.</summary>
    RichText WelcomeBackHalfWay { get; }

    /// <summary>Above the day's open question, after something else came in between.</summary>
    RichText WhereWeWere { get; }

    /// <summary>To a second tap on the last button of something that is finished.</summary>
    RichText DoneAlready { get; }

    /// <summary>To an "ok" or "thanks" once the day is answered.</summary>
    RichText AllRight { get; }

    RichText UnknownCommand { get; }

    RichText UnclearBeforeCheckIn { get; }

    RichText UnclearAfterCheckIn { get; }

    RichText NotCheckedInYet { get; }

    RichText NothingToExplainYet { get; }

    RichText Nudge { get; }

    /// <summary>Instead of a fourth question after three that were not answered.</summary>
    RichText SilentUntilHeard { get; }

    /// <summary>Above the first question after a pause.</summary>
    RichText BackFromPause { get; }

    RichText WillAskAt(LocalTime localTime);

    RichText SkippedToday { get; }

    string CheckInNow { get; }

    RichText AskChanged { get; }

    string LeaveAsItIs { get; }

    /// <summary>A topic and how it was rated, on a button.</summary>
    string NowAt(Questions.CheckInTopic topic, int rating);

    string IHaveClearance { get; }

    RichText AskClearance { get; }

    string ClearanceYes { get; }

    string ClearanceNo { get; }

    RichText ClearedGoesOn { get; }

    /// <summary>To somebody who has not finished onboarding.</summary>
    RichText JoiningHelp { get; }

    RichText FinishFirst { get; }

    RichText NoSuchCode { get; }

    /// <summary>After a typed "yes" to the consent, which is taken only as a whole sentence.</summary>
    RichText ConsentInFull { get; }

    /// <summary>Said when a turn failed, which is a fault of ours.</summary>
    RichText Apology { get; }

    /// <summary>To "stop" or "never mind" at a question that is not the check-in's: it is asked no more.</summary>
    RichText LeftQuestion { get; }

    /// <summary>To "stop" while nothing is asked: the three ways out. None of them is taken.</summary>
    RichText WaysOut { get; }

    /// <summary>To "stop" before the first check-in.</summary>
    RichText LeftJoining { get; }

    /// <summary>To a warning sign before the first check-in; nothing of it is kept.</summary>
    RichText SignWhileJoining(Questions.WarningSign sign, Recovery.Advice.Urgency urgency);

    /// <summary>Somebody seems to have said that they are under 18.</summary>
    RichText AskMinor { get; }

    string MinorYes { get; }

    string MinorNo { get; }

    /// <summary>They are not.</summary>
    RichText NotMinor { get; }

    /// <summary>Above the question whether they are 18 or over, to somebody who seems to have said that they are not.</summary>
    RichText MinorSaid { get; }

    /// <summary>Said when something kept about the person cannot be decrypted, which only the operator can put right.</summary>
    RichText Unreadable { get; }

    /// <summary>Said when something kept about the person was saved by a later version of the program.</summary>
    RichText SavedByLaterVersion { get; }
}
