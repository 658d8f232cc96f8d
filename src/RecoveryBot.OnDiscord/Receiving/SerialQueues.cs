namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>Work of one person in order, people beside each other.</summary>
internal sealed class SerialQueues
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _last = [];

    /// <summary>Begins at once, on this thread, if nothing of this person is under way.</summary>
    /// <param name="work">Never throws.</param>
    public void Add(string person, Func<Task> work)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? before;
        lock (_gate)
        {
            before = _last.GetValueOrDefault(person);
            _last[person] = turn.Task;
        }

        _ = TakeAsync(person, before ?? Task.CompletedTask, work, turn);
    }

    private async Task TakeAsync(string person, Task before, Func<Task> work, TaskCompletionSource turn)
    {
        await before;
        await work();
        lock (_gate)
        {
            if (_last.GetValueOrDefault(person) == turn.Task)
            {
                _last.Remove(person);
            }
        }

        turn.SetResult();
    }
}
