using NodaTime;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Trends;

/// <summary>Four weeks of one client as data for a picture. What is not known stays unknown.</summary>
/// <param name="Days">28 days up to today, oldest first.</param>
/// <param name="Usual">The client's own usual total; null without a baseline.</param>
public sealed record TrendChart(IReadOnlyList<TrendDay> Days, UsualWellness? Usual, TrendLabels Labels);

/// <param name="Decision">Null if nothing was decided.</param>
/// <param name="Wellness">Total of the five items, 5–25 with 25 best; null unless all five were rated.</param>
/// <param name="IsAsUsual">Answered by "as usual", so without numbers.</param>
/// <param name="Load">Session RPE × minutes in AU (Foster 2001), 0 on a rest day; null if any part of it is unknown.</param>
/// <param name="IsRest">Noted as a day without a session.</param>
/// <param name="IsPaused">The client was on a pause, or not there yet: nobody was asked.</param>
public sealed record TrendDay(
    LocalDate Date, Decision? Decision, int? Wellness, bool IsAsUsual, double? Load, bool IsRest, bool IsPaused);

/// <summary>Mean and standard deviation of the total over the last 28 days, from at least 14 rated mornings.</summary>
public sealed record UsualWellness(double Mean, double Deviation);

/// <summary>The words on the picture.</summary>
/// <param name="Letters">One letter for each decision, in the order of their severity.</param>
/// <param name="Legend">What the letters stand for, in one line.</param>
/// <param name="Dates">The words of a date on the axis, for every seventh day from the first.</param>
public sealed record TrendLabels(
    string Title,
    IReadOnlyList<string> Letters,
    string Legend,
    string Wellness,
    string Usual,
    string Load,
    string Rest,
    string Unknown,
    IReadOnlyList<string> Dates);
