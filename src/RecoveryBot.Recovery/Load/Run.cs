namespace RecoveryBot.Recovery.Load;

/// <summary>
/// Mornings in a row, counted back from yesterday. One without ratings neither extends nor ends the run; a longer silence
/// does end it, because what lies before it is no longer "in a row".
/// </summary>
internal struct Run
{
    private int _silent;
    private bool _ended;

    public int Length { get; private set; }

    public void Add(bool extends)
    {
        _ended |= !extends;
        Length += _ended ? 0 : 1;
        _silent = 0;
    }

    public void AddSilence(LoadOptions options) => _ended |= ++_silent > options.LongestSilenceInRun;
}
