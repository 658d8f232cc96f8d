using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Wording;

/// <content>In a word or two, why a trainer should look.</content>
public sealed partial class EnglishWording
{
    private static string Said(Flag flag, ConsentLevel level) => flag.Kind switch
    {
        FlagKind.ReferNow or FlagKind.Refer => "see a professional",
        FlagKind.AgainstAdvice => "trained yesterday although told to rest",
        FlagKind.Health => flag.Day > 1 ? $"pain or illness, day {Digits(flag.Day)}" : "pain or illness",
        FlagKind.Mood => "very low mood",
        FlagKind.Run when level == ConsentLevel.Decision => $"{Digits(flag.Day)} easier days in a row",
        FlagKind.Run => flag.Day > 1 ? $"low for {Digits(flag.Day)} mornings" : "does not bounce back",
        FlagKind.Misses => $"recovery did not help {Digits(flag.Day)} times in two weeks",
        FlagKind.Silent => $"silent for {Digits(flag.Day)} days after answering nearly always",
        FlagKind.Displaced => "planned training gave way",
        FlagKind.Eased => $"eased {Digits(flag.Day)} of 7 days",
        _ => throw new ArgumentOutOfRangeException(nameof(flag)),
    };

    private static string Said(SinceYesterday how) => how switch
    {
        SinceYesterday.Better => "better today",
        SinceYesterday.Worse => "worse today",
        SinceYesterday.Unknown => "not heard today",
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    private static string DecisionOf(Recovery.Advice.Decision decision) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "as planned",
        Recovery.Advice.Decision.TrainReduced => "less",
        Recovery.Advice.Decision.ActiveRecovery => "recovery",
        Recovery.Advice.Decision.Rest => "rest",
        _ => "see a professional",
    };

    private static string ShortName(Recovery.Advice.Decision decision) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "Train",
        Recovery.Advice.Decision.TrainReduced => "Less",
        Recovery.Advice.Decision.ActiveRecovery => "Recover",
        Recovery.Advice.Decision.Rest => "Rest",
        _ => "See a professional",
    };
}
