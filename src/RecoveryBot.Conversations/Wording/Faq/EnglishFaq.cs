using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <summary>The questions people ask and their answers, one file per topic. Data: whoever adds a row adds nothing else.</summary>
internal static partial class EnglishFaq
{
    private static readonly string[] RestDay =
        ["rest day", "rest days", "restday", "restdays", "resting day", "day of rest", "day off", "days off", "off day", "off days"];

    // Made when asked for: in which order the files' own lists are made is not said.
    public static IReadOnlyList<FaqEntry> All =>
    [
        .. RestAndRecovery,
        .. Sessions.Select(row => row with { NeverWith = RestDay }),
        .. Soreness,
        .. Training,
        .. Sleep,
        .. Life,
        .. You,
        .. Using,
    ];
}
