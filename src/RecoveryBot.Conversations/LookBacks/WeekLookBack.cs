using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.LookBacks;

/// <summary>What a week comes to, and what the next one holds.</summary>
/// <param name="Planned">Sessions that were planned or wanted; null without a plan and a number.</param>
/// <param name="Trained">Days with training noted.</param>
/// <param name="GaveWay">Planned sessions that gave way to rest or recovery and were not done that day.</param>
/// <param name="Rested">Rest days noted.</param>
/// <param name="Helped">What the client's own mornings say; empty if it is too early to tell.</param>
/// <param name="Next">The plan of the next week; null for no fixed plan.</param>
/// <param name="SessionsPerWeek">Without a plan, as many as are wanted; null if not said.</param>
/// <param name="NextBegins">With what the next week begins besides training.</param>
public sealed record WeekLookBack(
    int? Planned,
    int Trained,
    int GaveWay,
    int Rested,
    IReadOnlyList<Helped> Helped,
    WeekPlan? Next,
    int? SessionsPerWeek,
    WeekBeginning NextBegins)
{
    /// <summary>With fewer answered mornings than these there is nothing to look back on.</summary>
    private const int FewestMornings = 3;

    /// <summary>Null if too little is known of the week.</summary>
    /// <param name="clientTurn">About its Sunday.</param>
    internal static WeekLookBack? Of(ClientTurn clientTurn)
    {
        var (history, sunday) = (clientTurn.History, clientTurn.Date);
        var monday = sunday.PlusDays(IsoDayOfWeek.Monday - sunday.DayOfWeek);
        IReadOnlyList<LocalDate> days = [.. Enumerable.Range(0, 7).Select(monday.PlusDays).Where(day => day <= sunday)];
        if (history.Decided.Count(day => days.Contains(day.Date)) < FewestMornings)
        {
            return null;
        }

        var logged = LoggedDay.UpTo(sunday, days.Count, history);
        bool Trained(LocalDate day) => logged[Period.DaysBetween(monday, day)].Type == DayType.Training;
        return new WeekLookBack(
            clientTurn.Client.Week is { } week
                ? days.Count(day => day >= clientTurn.FirstAsked
                    && week.On(day.DayOfWeek).Kind == SlotKind.Training
                    && !history.Pauses.Any(pause => pause.Covers(day)))
                : clientTurn.Client.SessionsPerWeek,
            days.Count(Trained),
            history.UnplannedEasyDays.Distinct().Count(day => days.Contains(day) && !Trained(day)),
            logged.Count(day => day.Type == DayType.Rest),
            WhatHelped.From(history),
            clientTurn.Client.Week,
            clientTurn.Client.SessionsPerWeek,
            BeginningOf(clientTurn, sunday.PlusDays(1)));
    }

    private static WeekBeginning BeginningOf(ClientTurn clientTurn, LocalDate monday) =>
        clientTurn.Person.Pause?.Covers(monday) == true ? WeekBeginning.Pause
        : DeloadDay.On(monday, clientTurn.History) is { IsRunning: true } ? WeekBeginning.Deload
        : WeekBeginning.Usual;
}

/// <summary>How a week to come begins.</summary>
public enum WeekBeginning
{
    Usual,
    Deload,
    Pause,
}
