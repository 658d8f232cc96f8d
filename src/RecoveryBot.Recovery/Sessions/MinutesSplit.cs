using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Selection;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Shares a session's minutes out. They are a ceiling: they need not be used up (K8).</summary>
internal readonly struct MinutesSplit
{
    private readonly TrainingLevel _level;
    private readonly MenuOptions _options;
    private readonly bool _afterMiss;
    private readonly int _total;

    public MinutesSplit(DecisionInput input, MenuOptions options, bool shortVersion)
    {
        _level = input.Profile.TrainingLevel;
        _options = options;
        _afterMiss = input.Feedback.ConsecutiveMisses >= 1;
        var ceiling = MinutesCeiling.Of(input, options);
        _total = AfterMiss(shortVersion ? Math.Min(ceiling, options.ShortBlock.Max) : ceiling);
    }

    /// <summary>
    /// Fills the minutes of each category; 0 where a category has no room. The first gets its least dose first, and
    /// its full dose first.
    /// </summary>
    public void Fill(ReadOnlySpan<MenuCategory> categories, Span<int> minutes)
    {
        minutes.Clear();
        var shortest = _options.ShortBlock.Min;
        var count = Math.Min(categories.Length, _total / shortest);
        var left = _total;
        for (var i = 0; i < count; i++)
        {
            var keptForLater = (count - i - 1) * shortest;
            minutes[i] = Math.Min(Dose(categories[i]).Min, left - keptForLater);
            left -= minutes[i];
        }

        for (var i = 0; i < count; i++)
        {
            var more = Math.Min(Dose(categories[i]).Max - minutes[i], left);
            minutes[i] += more;
            left -= more;
        }

        KeepSoftTissueSmall(categories, minutes);
    }

    private MinutesRange Dose(MenuCategory category)
    {
        var dose = _options.Doses.Minutes(category, _level);
        var most = AfterMiss(Math.Min(dose.Max, Most(category)));
        return new MinutesRange(Math.Min(AfterMiss(dose.Min), most), most);
    }

    private int Most(MenuCategory category) => category switch
    {
        MenuCategory.SoftTissue => _options.SoftTissueMinutes,
        MenuCategory.Breathwork when _level == TrainingLevel.Beginner => _options.BeginnerBreathingMinutes,
        _ => int.MaxValue,
    };

    private int AfterMiss(int minutes)
    {
        var less = _afterMiss ? minutes * (100 - _options.ShorterAfterMissPercent) / 100 : minutes;
        return Math.Max(_options.ShortBlock.Min, less);
    }

    /// <summary>At most its share of what is really given, and nothing rather than too little (97).</summary>
    private void KeepSoftTissueSmall(ReadOnlySpan<MenuCategory> categories, Span<int> minutes)
    {
        var soft = categories.IndexOf(MenuCategory.SoftTissue);
        if (soft < 0)
        {
            return;
        }

        var sum = 0;
        foreach (var given in minutes)
        {
            sum += given;
        }

        while (minutes[soft] * _options.SoftTissueShare > sum)
        {
            minutes[soft]--;
            sum--;
        }

        if (minutes[soft] < _options.ShortBlock.Min)
        {
            minutes[soft] = 0;
        }
    }
}
