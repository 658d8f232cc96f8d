using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Faq;

/// <summary>Finds in a question what is one for professionals, and what cannot wait for an answer at all.</summary>
internal static class MedicalWords
{
    private static readonly WarningSign[] Emergencies =
    [
        WarningSign.NotSafe, WarningSign.ChestPain, WarningSign.Fainted, WarningSign.Breathless, WarningSign.BloodBroughtUp,
        WarningSign.TroubleSpeaking,        WarningSign.SuddenWeakness, WarningSign.SaddleNumbness, WarningSign.BladderOrBowel,
    ];

    /// <summary>What stands in a question that is not answered; null if it may be.</summary>
    public static FaqRefusal? Read(string text)
    {
        var words = FaqQuestionText.Of(text);
        var sign = SignDetector.Read(text).Where(mention => mention is { Status: not SignStatus.Denied, IsHint: false })
            .OrderBy(mention => !Emergencies.Contains(mention.Sign)).Select(mention => (WarningSign?)mention.Sign).FirstOrDefault();
        if (sign is { } emergency && Emergencies.Contains(emergency))
        {
            return new FaqRefusal.Sign(emergency, IsEmergency: true);
        }

        var refused = AskedLexicon.English.Refused
            .Where(row => words.HasAny(row.Words) && (row.And is null || words.HasAny(row.And)) && (row.Not is null || !words.HasAny(row.Not)))
            .Select(row => (OutOfScopeTopic?)row.Topic).FirstOrDefault();
        return (sign, refused) switch
        {
            (_, OutOfScopeTopic.Return) => new FaqRefusal.Topic(OutOfScopeTopic.Return),
            ({ } urgent, _) => new FaqRefusal.Sign(urgent, IsEmergency: false),
            (_, { } topic) => new FaqRefusal.Topic(topic),
            _ => null,
        };
    }
}

/// <summary>Why a question is not answered.</summary>
internal abstract record FaqRefusal
{
    private FaqRefusal()
    {
    }

    /// <param name="IsEmergency">Otherwise a doctor is needed today.</param>
    public sealed record Sign(WarningSign What, bool IsEmergency) : FaqRefusal;

    public sealed record Topic(OutOfScopeTopic What) : FaqRefusal;
}
