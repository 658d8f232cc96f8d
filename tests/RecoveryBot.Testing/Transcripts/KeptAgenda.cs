using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>One person's agenda: each occurrence comes once, and one that has come is never set again.</summary>
public sealed class KeptAgenda
{
    private readonly Dictionary<Occurrence, Instant> _open = [];
    private readonly HashSet<Occurrence> _come = [];

    public IReadOnlyDictionary<Occurrence, Instant> Open => _open;

    public void Change(AgendaChange change)
    {
        switch (change)
        {
            case AgendaChange.Set set when !_come.Contains(set.Occurrence):
                _open[set.Occurrence] = set.DueAt;
                break;
            case AgendaChange.Cancel cancel:
                _open.Remove(cancel.Occurrence);
                break;
            case AgendaChange.CancelAll:
                _open.Clear();
                break;
        }
    }

    /// <summary>Takes the earliest that is due; null if nothing is.</summary>
    public Input.Due? TakeDue(Instant now)
    {
        foreach (var (occurrence, at) in _open.OrderBy(one => one.Value).Where(one => one.Value <= now))
        {
            _open.Remove(occurrence);
            _come.Add(occurrence);
            return new Input.Due(occurrence, at);
        }

        return null;
    }
}
