using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// The latest days with what was advised standing in where nothing is noted of a day: silence after "train" is no rest. Only
/// the space between sessions goes by it, no load figure does.
/// </summary>
/// <param name="Run">Days of training in a row up to yesterday, at most six.</param>
/// <param name="Of6">Days of training among the last six.</param>
internal readonly record struct AssumedTraining(int Run, int Of6)
{
    private const int Reach = 6;

    /// <summary>Null where everything is known, so that there is nothing to assume.</summary>
    /// <param name="days">Yesterday first.</param>
    /// <param name="decided">In the order of the dates.</param>
    public static AssumedTraining? Of(ReadOnlySpan<Day> days, IReadOnlyList<DecidedDay> decided, ReferenceDate today)
    {
        Span<bool> trained = stackalloc bool[Reach];
        for (var i = 0; i < Reach; i++)
        {
            trained[i] = days[i].Type is DayType.Training;
        }

        var assumes = false;
        for (var i = decided.Count - 1; i >= 0; i--)
        {
            var ago = today.DaysSince(decided[i].Date);
            if (ago > Reach)
            {
                break;
            }

            if (ago >= 1 && days[ago - 1].Type is DayType.Unknown && decided[i].Decision <= Decision.TrainReduced)
            {
                assumes = trained[ago - 1] = true;
            }
        }

        var end = trained.IndexOf(false);
        return assumes ? new(end < 0 ? Reach : end, trained.Count(true)) : null;
    }
}
