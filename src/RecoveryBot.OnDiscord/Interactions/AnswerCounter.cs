using RecoveryBot.Application.Turns;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>
/// Counts an interaction's answers until no more will come. One may be shown before it is known how many there are.
/// </summary>
internal sealed class AnswerCounter
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int? _expected;
    private int _settled;

    /// <summary>Completes once as many were settled as are expected.</summary>
    public Task Over => _over.Task;

    /// <summary>
    /// Whether <see cref="Over"/> is the last word. Of an update that was taken before, one may have been settled before the
    /// others were counted.
    /// </summary>
    public bool IsCertain { get; private set; }

    /// <summary>Nothing answers it.</summary>
    public void ExpectNone() => Expect(new TurnTaken(IsNew: true, Answers: 0));

    /// <summary>What the first one to know says, counts.</summary>
    public void Expect(TurnTaken taken)
    {
        lock (_gate)
        {
            if (_expected is null)
            {
                IsCertain = taken.IsNew;
                _expected = taken.Answers;
                TellIfOver();
            }
        }
    }

    /// <summary>One was shown, or given up for good.</summary>
    public void Settle()
    {
        lock (_gate)
        {
            _settled++;
            TellIfOver();
        }
    }

    private void TellIfOver()
    {
        if (_settled >= _expected)
        {
            _over.TrySetResult();
        }
    }
}
