using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Something a turn found out that is kept for good.</summary>
public abstract record Fact
{
    private Fact()
    {
    }

    /// <summary>A check-in and its decision. A later one of the same date supersedes it; both are kept.</summary>
    /// <param name="Rules">The ids of the rules that counted, what decided first.</param>
    /// <param name="Displaced">A planned session gave way to rest or recovery.</param>
    public sealed record CheckInDecided(
        LocalDate Date,
        CheckIn CheckIn,
        Decision EngineDecision,
        Decision Decision,
        IReadOnlyList<string> Rules,
        bool Displaced,
        bool DeloadAdvised) : Fact
    {
        /// <summary>What it says to trainers who may see it; null for somebody whom none coaches, and once it is read back.</summary>
        [JsonIgnore]
        public MorningForTrainer? ForTrainer { get; init; }
    }

    /// <summary>One of a kind and date: a later one of the same kind and date supersedes it, and both are kept.</summary>
    /// <param name="Date">The client's day it is about.</param>
    public abstract record Dated(LocalDate Date) : Fact;

    /// <summary>All that was done on a day.</summary>
    /// <param name="Rested">
    /// A rest day: without a session, or with nothing but what is part of any day. Without sessions and without this, nothing
    /// is known of the day.
    /// </param>
    public sealed record DayLogged(LocalDate Date, IReadOnlyList<Session> Sessions, bool Rested) : Dated(Date);

    /// <summary>How the day's recovery session went; null if what was said is taken back.</summary>
    public sealed record FeedbackGiven(LocalDate Date, SessionFeedback? Feedback) : Dated(Date);

    /// <summary>The client begins a deload on this day.</summary>
    /// <param name="Stands">False if it is taken back.</param>
    public sealed record DeloadBegun(LocalDate Date, bool Stands = true) : Dated(Date);

    /// <summary>What became of the session planned for this day.</summary>
    /// <param name="To">Its day now: another one of the same week, the same one if it is moved back; null: dropped.</param>
    public sealed record SessionMoved(LocalDate Date, LocalDate? To) : Dated(Date);

    /// <summary>A pause that begins on this day; its end may be found out later.</summary>
    /// <param name="Until">The first day after it; null while open. A pause until its own first day never was one.</param>
    public sealed record Paused(LocalDate Date, LocalDate? Until, PauseReason Reason) : Dated(Date);

    /// <summary>A morning that was due and was not asked about: nobody can have missed it.</summary>
    public sealed record NotAsked(LocalDate Date, NotAskedReason Reason) : Dated(Date);

    /// <summary>What the client wants to remember of a day, in their own words; no decision looks at it.</summary>
    /// <param name="Text">At most <see cref="LongestNote"/> letters; null if it was deleted.</param>
    public sealed record NoteWritten(LocalDate Date, string? Text) : Dated(Date)
    {
        public const int LongestNote = 500;
    }

    /// <summary>The client chose to train although the day was eased.</summary>
    /// <param name="Stands">False if it is taken back.</param>
    public sealed record TrainingAnyway(LocalDate Date, bool Stands = true) : Dated(Date);

    /// <summary>What trainers said of the days from this one on. Words of the same beginning stand together, in the order in which they came.</summary>
    public sealed record TrainersSaid(LocalDate Date, IReadOnlyList<TrainerWord> Words) : Dated(Date);

    /// <summary>The client's settings as they are from this day on.</summary>
    public sealed record SettingsChanged(LocalDate Date, Client Client) : Dated(Date);
}
