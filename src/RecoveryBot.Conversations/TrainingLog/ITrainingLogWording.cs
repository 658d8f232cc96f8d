using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>After the session, the evening and the log.</summary>
public interface ITrainingLogWording : ITurnWording
{
    /// <summary>Above the question that follows: the session is noted, whatever is answered.</summary>
    RichText SessionDone { get; }

    RichText AskFelt { get; }

    string Name(PostSessionFeeling feeling);

    RichText AskEffort { get; }

    /// <summary>Session RPE 1–5 of a recovery session; 5 stands for all above.</summary>
    string Effort(int effort);

    /// <param name="planned">Minutes of the session that was given; a ceiling, never a goal.</param>
    RichText AskMinutesOf(int planned);

    /// <param name="wired">Ended more awake than calm.</param>
    RichText AfterNoted(SessionOutcome outcome, bool wired);

    /// <summary>What the client's own mornings say, from enough of each kind; never empty.</summary>
    string WhatHelped(IReadOnlyList<Helped> kinds);

    /// <summary>To "done" on a day without a recovery session.</summary>
    RichText NothingToBeDoneWith { get; }

    RichText AskLogDay { get; }

    /// <summary>A day on a button: today, yesterday, or its weekday and date.</summary>
    string LogDay(LocalDate date, LocalDate today);

    RichText LogDayHint(int daysBack);

    /// <summary>A day the calendar does not have, and above it what is needed instead.</summary>
    /// <param name="year">The year in which it is missing; null if no year has it.</param>
    RichText NoSuchDay(int day, int month, int? year, RichText hint);

    /// <summary>Of several days that may be meant.</summary>
    RichText AskWhichDay { get; }

    /// <summary>Numbers that found no home, as they were typed; never empty.</summary>
    RichText LogLeftOut(IReadOnlyList<string> parts);

    /// <summary>A session that is longer or harder than hardly anybody trains.</summary>
    RichText AskSessionSoLarge(Session session);

    /// <summary>The same session is noted for that day already.</summary>
    RichText AskSessionTwice(Session session);

    string SessionIsSo { get; }

    string SessionIsNotSo { get; }

    RichText AskKeepLog(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions);

    string AddToLog { get; }

    /// <param name="sessions">How many are noted; only the latest of them is corrected.</param>
    string ReplaceLog(int sessions);

    /// <param name="sessions">How many are noted; only the latest of them is removed.</param>
    string ClearLog(int sessions);

    RichText AskLogWhat(LocalDate date, LocalDate today);

    string LoggedTraining { get; }

    string LoggedRecovery { get; }

    string LoggedRest { get; }

    RichText AskEveningRpe { get; }

    RichText AskEveningRecovery { get; }

    RichText AskEveningRest { get; }

    string DidTheSession { get; }

    string DidNothing { get; }

    string DidTrain { get; }

    string DidNotTrain { get; }

    string DidRest { get; }

    string DidSomethingLight { get; }

    string StopEvenings { get; }

    RichText EveningsStopped { get; }

    string AskEveningsAgain { get; }

    RichText EveningsBack { get; }

    /// <summary>Of something light on a rest day.</summary>
    RichText AskHowLight { get; }

    string LightPartOfTheDay { get; }

    string LightSession { get; }

    /// <summary>With Foster's anchors (CR10).</summary>
    RichText AskRpe { get; }

    RichText AskLogMinutes { get; }

    RichText LeftAsItWas { get; }

    /// <summary>What is noted of a day now; nothing at all is possible, and a rest day with something light in it.</summary>
    RichText Logged(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions, bool rested);

    string AnotherSession { get; }

    string Went(Performance performance);

    RichText LogLineHint { get; }
}
