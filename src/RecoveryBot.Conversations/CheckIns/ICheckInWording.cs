using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>Opening a check-in.</summary>
public partial interface ICheckInWording : ICardWording
{
    RichText AskHow(LocalTime localTime);

    /// <summary>The first screen of a full morning.</summary>
    /// <param name="rated">Mornings rated in full so far; the first fourteen teach the client's own normal.</param>
    RichText OpenFullMorning(LocalTime localTime, int questions, int rated);

    string AsUsual { get; }

    string SomethingDiffers { get; }

    string StartFullMorning { get; }

    string AskMeLater { get; }

    string SkipToday { get; }

    RichText AskLater { get; }

    string Later(SnoozeKind kind);

    RichText AskDiffers { get; }

    /// <summary>One tap for what was not named as different; at least one of the two is asked for.</summary>
    RichText AskConfirm(bool movement, bool health);

    string ConfirmYes { get; }

    /// <summary>Where only one thing is to be confirmed.</summary>
    string ConfirmOne { get; }

    string ConfirmNo { get; }

    /// <summary>"3 of 8".</summary>
    string Place(int number, int of);

    /// <summary>A topic on a button, at most 20 letters.</summary>
    string Name(CheckInTopic topic);

    /// <summary>Stands above a question that was skipped and is asked the second and last time.</summary>
    RichText AskedOnceMore { get; }

    /// <summary>Stands above the next question after a typed line: what was understood of it.</summary>
    /// <param name="parts">Such as "sleep 2 (restless)"; never empty.</param>
    RichText Noted(IReadOnlyList<string> parts);

    string NotedHours(string hours);

    string NotedMinutes(string minutes);

    string NotedPain(string pain);

    string NotedPainDays(string days);

    string NotedMovingNormally { get; }

    /// <summary>A topic that the line called fine, such as "no pain or illness".</summary>
    string NotedFine(CheckInTopic topic);

    string NotedNoPain { get; }

    string NotedNotIll { get; }

    /// <summary>Above the neck.</summary>
    string NotedCold { get; }

    string NotedIllBelowNeck { get; }

    string NotedFood(int value);

    string NotedMotivation(int value);

    string NotedRating(Recovery.CheckIns.WellnessItem item, int value);

    /// <summary>A number off the scale of 1 to 5.</summary>
    RichText OffTheScale(CheckInTopic topic);

    /// <summary>A number of a typed line that found no home.</summary>
    RichText WhatIs(string number);

    /// <summary>Words and number that say the opposite of each other; the topic's own question follows.</summary>
    /// <param name="words">As they were typed.</param>
    /// <param name="rating">The number, if it is on the scale of 1 to 5.</param>
    RichText Contradicts(CheckInTopic topic, string words, int? rating);

    /// <summary>Above the safety list, which is opened with them ticked.</summary>
    /// <param name="words">The words that may mean a warning sign, as they were typed; never empty.</param>
    RichText AskAboutSigns(IReadOnlyList<string> words);

    /// <summary>To somebody who left a check-in; it can be finished later.</summary>
    RichText LeftHalfWay { get; }

    /// <summary>Above the answer to a check-in that was left after complaints.</summary>
    /// <param name="told">The complaints as on the safety list's buttons; empty if they were only in doubt.</param>
    RichText TakenIntoAccount(IReadOnlyList<string> told);

    /// <summary>On the morning after the one that made it known.</summary>
    /// <param name="shortToday">Two taps are enough today.</param>
    RichText UsualIsKnown(bool shortToday);

    RichText PauseIsOn(Pause pause, LocalDate today);

    /// <summary>Above a day's card that shows another kind of day than before, because of what was just noted or changed.</summary>
    RichText TodayLooksDifferent { get; }

    /// <summary>Above a day's card: what had been decided was not known any more, and now it is another kind of day.</summary>
    RichText DecidedAnew { get; }
}
