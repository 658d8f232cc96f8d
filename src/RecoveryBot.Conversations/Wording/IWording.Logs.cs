using NodaTime;
using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Wording;

/// <content>After the session, the evening and the log.</content>
public partial interface IWording
{
    RichText AskFelt { get; }

    string Name(Felt felt);

    RichText AskEffort { get; }

    /// <summary>Session RPE 1–5 of a recovery session; 5 stands for all above.</summary>
    string Effort(int effort);

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

    RichText AskKeepLog(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions);

    string AddToLog { get; }

    string ReplaceLog { get; }

    string ClearLog { get; }

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

    /// <summary>With Foster's anchors (CR10).</summary>
    RichText AskRpe { get; }

    RichText AskLogMinutes { get; }

    RichText LeftAsItWas { get; }

    /// <summary>What is noted of a day now; nothing at all is possible.</summary>
    RichText Logged(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions, bool rested);

    string AnotherSession { get; }

    string Went(Performance performance);

    RichText LogLineHint { get; }
}
