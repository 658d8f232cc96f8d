using System.Collections.Concurrent;
using RecoveryBot.OnDiscord.Receiving;

namespace RecoveryBot.OnDiscord.Tests.Receiving;

public sealed class SerialQueuesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SerialQueues _serialQueues = new();
    private readonly ConcurrentQueue<string> _done = [];

    [Fact]
    public async Task What_one_person_does_is_taken_in_order()
    {
        var mayEnd = new TaskCompletionSource();
        _serialQueues.Add("Anna", () => DoneAfterAsync("first", mayEnd.Task));
        var second = Added("Anna", "second");
        var third = Added("Anna", "third");

        Assert.Empty(_done);
        mayEnd.SetResult();
        await Task.WhenAll(second, third).WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(["first", "second", "third"], _done);
    }

    [Fact]
    public async Task People_do_not_wait_for_each_other()
    {
        var mayEnd = new TaskCompletionSource();
        _serialQueues.Add("Anna", () => DoneAfterAsync("Anna", mayEnd.Task));

        await Added("Ben", "Ben").WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(["Ben"], _done);
        mayEnd.SetResult();
    }

    [Fact]
    public void Whoever_does_nothing_else_is_taken_at_once_and_on_the_same_thread()
    {
        var thread = 0;

        _serialQueues.Add("Anna", () => Task.FromResult(thread = Environment.CurrentManagedThreadId));

        Assert.Equal(Environment.CurrentManagedThreadId, thread);
    }

    [Fact]
    public async Task However_many_at_once_each_person_s_order_is_kept()
    {
        string[] people = ["Anna", "Ben", "Cleo", "Dan"];
        var taken = people.ToDictionary(person => person, _ => new List<int>());
        var last = new List<Task>();
        for (var number = 0; number < 1_000; number++)
        {
            foreach (var person in people)
            {
                var (order, ended) = (number, new TaskCompletionSource());
                last.Add(ended.Task);
                _serialQueues.Add(person, async () =>
                {
                    await Task.Yield();
                    taken[person].Add(order);
                    ended.SetResult();
                });
            }
        }

        await Task.WhenAll(last).WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.All(people, person => Assert.Equal(Enumerable.Range(0, 1_000), taken[person]));
    }

    private Task Added(string person, string what)
    {
        var ended = new TaskCompletionSource();
        _serialQueues.Add(person, () =>
        {
            _done.Enqueue(what);
            ended.SetResult();
            return Task.CompletedTask;
        });
        return ended.Task;
    }

    private async Task DoneAfterAsync(string what, Task until)
    {
        await until;
        _done.Enqueue(what);
    }
}
