namespace RecoveryBot.OnDiscord.Rest;

/// <summary>
/// Where a bucket stands. Two buckets can turn out to be one while requests are on their way; those of the first then land
/// in the second.
/// </summary>
internal sealed class Slot
{
    private Bucket _bucket = Bucket.Unknown;
    private TaskCompletionSource _changed = NewChange();
    private Slot? _movedInto;

    public Bucket Bucket
    {
        get => Here._bucket;
        set => Here._bucket = value;
    }

    /// <summary>Completes when something about it is different.</summary>
    public Task Changed => Here._changed.Task;

    public static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Announce()
    {
        var here = Here;
        here._changed.SetResult();
        here._changed = NewChange();
    }

    private Slot Here => _movedInto?.Here ?? this;

    public void MoveInto(Slot other)
    {
        var (from, to) = (Here, other.Here);
        if (from != to)
        {
            to._bucket = to._bucket.Merged(from._bucket);
            from.Announce();
            from._movedInto = to;
        }
    }
}
