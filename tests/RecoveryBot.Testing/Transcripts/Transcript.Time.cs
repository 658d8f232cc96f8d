using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Turns;
using Xunit;

namespace RecoveryBot.Testing.Transcripts;

/// <content>How time passes.</content>
public sealed partial class Transcript
{
    /// <summary>The morning prompt comes due.</summary>
    /// <param name="at">When it is due; now if null.</param>
    /// <param name="seen">When the program gets to it; when it is due if null.</param>
    public Transcript Prompts(Instant? at = null, Instant? seen = null)
    {
        var due = at ?? Now;
        var zone = DateTimeZoneProviders.Tzdb[Person!.Client!.Zone];
        var prompt = new Occurrence(OccurrenceKind.MorningPrompt, ClientDays.DayOf(due, zone));
        Agenda.Change(new AgendaChange.Set(prompt, due));
        return At(seen ?? due);
    }

    public Transcript Waits(Duration duration) => At(Now + duration);

    /// <summary>Time passes; whatever comes due in between speaks when the moment is reached.</summary>
    public Transcript At(Instant then)
    {
        Assert.True(then >= Now, "Time does not go back.");
        Now = then;
        while (Agenda.TakeDue(Now) is { } due)
        {
            Take(due);
        }

        return this;
    }

    /// <summary>Time passes and every occurrence comes exactly when it is due.</summary>
    public Transcript Until(Instant then)
    {
        while (Agenda.Open.Count > 0 && Agenda.Open.Values.Min() is var next && next <= then)
        {
            At(next);
        }

        return At(then);
    }
}
