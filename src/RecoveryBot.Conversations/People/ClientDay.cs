using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.People;

/// <summary>One day as the client sees it: not answered yet, or answered and decided.</summary>
[JsonConverter(typeof(ClientDayJson))]
public abstract record ClientDay
{
    private ClientDay(LocalDate date) => Date = date;

    public LocalDate Date { get; init; }

    /// <summary>How often "later" was used today.</summary>
    public int Snoozes { get; init; }

    /// <summary>The one reminder was sent.</summary>
    public bool Nudged { get; init; }

    /// <summary>"As usual" may be offered today.</summary>
    public bool ShortAllowed { get; init; }

    /// <summary>Mornings rated in full before this one.</summary>
    public int RatedMornings { get; init; }

    /// <summary>The finished form whose last tap may still come twice.</summary>
    public string? LastFormId { get; init; }

    /// <summary>Counts changes of the day's card, so that a press on an earlier version is recognised.</summary>
    public int Revision { get; init; }

    /// <summary>It was prompted or opened.</summary>
    public sealed record Unanswered(LocalDate Date) : ClientDay(Date)
    {
        /// <summary>The client said "skip today".</summary>
        public bool Skipped { get; init; }
    }

    /// <summary>The client said how they are.</summary>
    public abstract record WithAnswers : ClientDay
    {
        private protected WithAnswers(LocalDate date, CheckIn checkIn)
            : base(date) => CheckIn = checkIn;

        public CheckIn CheckIn { get; init; }

        /// <summary>The finished form's answers, so that one of them can be changed.</summary>
        public Answers Answers { get; init; } = Answers.None;

        /// <summary>How the client changed the session by its buttons.</summary>
        public SessionVariant Variant { get; init; } = SessionVariant.AsDecided;

        /// <summary>A referral of an earlier day that was open when today was first answered.</summary>
        public LocalDate? ReferralBefore { get; init; }

        /// <summary>The client said "not now" to a deload today.</summary>
        public bool DeloadPutOff { get; init; }

        /// <summary>The block of the session whose steps the card shows, from 1; 0 while it shows the answer.</summary>
        public int ShownBlock { get; init; }
    }

    /// <summary>Decided once; whatever shows the day shows this.</summary>
    public sealed record Answered(LocalDate Date, CheckIn CheckIn, DayDecision Decided) : WithAnswers(Date, CheckIn)
    {
        public Decision Decision => Decided.Decision;
    }

    /// <summary>
    /// What was decided of it is not known any more: an earlier program did not keep it, or it cannot be read. It is decided anew before
    /// anything is said about it.
    /// </summary>
    /// <param name="Before">What kind of day it was, as far as that is known.</param>
    public sealed record Undecided(LocalDate Date, CheckIn CheckIn, Decision? Before) : WithAnswers(Date, CheckIn)
    {
        public Answered As(DayDecision decided) => new(Date, CheckIn, decided)
        {
            Answers = Answers,
            Variant = Variant,
            ReferralBefore = ReferralBefore,
            DeloadPutOff = DeloadPutOff,
            ShownBlock = ShownBlock,
            Snoozes = Snoozes,
            Nudged = Nudged,
            ShortAllowed = ShortAllowed,
            RatedMornings = RatedMornings,
            LastFormId = LastFormId,
            Revision = Revision,
        };
    }
}
