using System.Globalization;
using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.People;

/// <summary>A trainer's word on days of a client: no more than this, or exactly this.</summary>
/// <param name="Trainer">Who said it: a number and never a name.</param>
/// <param name="Until">The last day it holds for.</param>
/// <param name="Given">The client's day on which it was said: only on that day it may be laxer than what the model says.</param>
public sealed record TrainerWord(
    long Trainer, long Group, OverrideKind Kind, Decision Decision, LocalDate Until, LocalDate Given, bool ConfirmedInPerson, Instant At)
{
    /// <summary>A word holds for so many days at most.</summary>
    public const int MostDays = 28;

    /// <summary>How the model hears it on one day.</summary>
    public CoachOverride On(LocalDate date) =>
        new(date == Given ? Kind : OverrideKind.Cap, Decision, Trainer.ToString(CultureInfo.InvariantCulture), ConfirmedInPerson && date == Given);
}
