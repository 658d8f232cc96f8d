using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>What one typed line says about a morning. Only what stands in it: a word without a number is no rating.</summary>
internal sealed record CheckInLine
{
    private static readonly IReadOnlyList<string> InOrder = [.. CheckInTopicQuestions.All.SelectMany(row => row.Questions)];

    /// <summary>Answers by question, such as sleep 2 or 6.5 hours.</summary>
    public IReadOnlyList<(string Question, string Value)> Values { get; init; } = [];

    /// <summary>Topics named as different, with or without a number.</summary>
    public IReadOnlyList<CheckInTopic> Different { get; init; } = [];

    /// <summary>Topics named as fine, such as "no pain" or "slept well".</summary>
    public IReadOnlyList<CheckInTopic> AsUsual { get; init; } = [];

    /// <summary>Topics whose number is not on the scale of 1 to 5.</summary>
    public IReadOnlyList<CheckInTopic> OutOfRange { get; init; } = [];

    /// <summary>Every sign that is spoken of, also one that is denied.</summary>
    public IReadOnlyList<SignMention> Mentions { get; init; } = [];

    public IReadOnlyList<WarningSign> Signs { get; init; } = [];

    /// <summary>Signs that may be meant: they are asked about, and never filed as fine.</summary>
    public IReadOnlyList<SignMention> AskedSigns { get; init; } = [];

    /// <summary>Numbers that found no home, as they were typed: "What is the 2?"</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>Words and number that say the opposite of each other, such as "sore 5"; the topic is asked.</summary>
    public IReadOnlyList<(CheckInTopic Topic, string Words)> Contradictions { get; init; } = [];

    /// <summary>The client says they are under 18.</summary>
    public bool SaysMinor { get; init; }

    /// <summary>The safety list's own choices that were named: pain, illness.</summary>
    public IReadOnlyList<string> OnSafetyList { get; init; } = [];

    /// <summary>The whole line means "as usual".</summary>
    public bool AllAsUsual { get; init; }

    public bool SaysNothing => !AllAsUsual
        && Values.Count + Different.Count + AsUsual.Count + OutOfRange.Count + Signs.Count + AskedSigns.Count + Unplaced.Count == 0
        && !SaysMinor;

    /// <summary>It names something that may make the day's answer another one, if only by being asked about.</summary>
    public bool SaysWhatDiffers => Values.Count + Different.Count + OutOfRange.Count + Signs.Count + AskedSigns.Count > 0;

    /// <summary>It says anything about the day, rather than only what has to be asked back.</summary>
    public bool Tells => AllAsUsual || AsUsual.Count > 0 || SaysWhatDiffers;

    /// <summary>It says something definite, or something that must not be overheard.</summary>
    public bool SaysWhatCounts => Values.Count + Signs.Count + AskedSigns.Count > 0 || Different.Count > 0;

    /// <summary>The questions whose trouble was named, by id: of pain and illness, which one.</summary>
    public IReadOnlyList<string> DifferentQuestions { get; init; } = [];

    /// <summary>The questions said to be fine, by id.</summary>
    public IReadOnlyList<string> FineQuestions { get; init; } = [];

    /// <summary>Parts with a number that counts something a check-in does not ask about: "5 miles".</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>Reads a text as the check-in does; any text, of any length.</summary>
    public static CheckInLine Read(string text) =>
        MeansUsual(text) ? new CheckInLine { AllAsUsual = true, Mentions = SignDetector.Read(text) } : Of(CheckInParser.Read(text));

    private static CheckInLine Of(ParsedCheckIn said)
    {
        var signs = said.Signs;
        var plain = signs.Where(mention => mention.Status == SignStatus.Said).Select(mention => mention.Sign).ToList();
        var different = TopicsOf(said.Different);

        // Beside a word of danger to oneself no praise is heard, and beside a plain sign none counts.
        var isGrave = signs.Any(mention => mention is { Sign: WarningSign.NotSafe, Status: not SignStatus.Denied });
        IReadOnlyList<string> fine = isGrave ? [] : [.. InOrder.Where(said.Fine.Contains)];
        return new CheckInLine
        {
            Values = [.. InOrder.Where(said.Values.ContainsKey).Select(question => (question, said.Values[question]))],
            Different = different,
            AsUsual = plain.Count > 0 ? [] : [.. TopicsOf(fine).Except(different)],
            OutOfRange = TopicsOf(said.OutOfRange),
            OnSafetyList =
            [
                .. said.Different.Contains(CheckInQuestionId.Ill) ? (string[])[SignList.Ill] : [],
                .. said.Different.Contains(CheckInQuestionId.Pain) ? (string[])[SignList.Pain] : [],
            ],
            Mentions = signs,
            Signs = plain,
            AskedSigns = [.. signs.Where(mention => mention.Status == SignStatus.Asked)],
            Unplaced = said.Unplaced,
            Left = said.Left,
            SaysMinor = said.SaysMinor,
            Contradictions = [.. said.Contradictions.Select(one => (TopicOf(one.Question), one.Words))],
            DifferentQuestions = [.. InOrder.Where(said.Different.Contains)],
            FineQuestions = fine,
        };
    }

    private static IReadOnlyList<CheckInTopic> TopicsOf(IEnumerable<string> questions) => [.. questions.Select(TopicOf).Distinct().Order()];

    private static CheckInTopic TopicOf(string question) => CheckInTopicQuestions.All.First(row => row.Questions.Contains(question)).Topic;

    /// <inheritdoc cref="WholeReply.MeansUsual"/>
    public static bool MeansUsual(string text) => WholeReply.MeansUsual(text);

    /// <inheritdoc cref="WholeReply.MeansFine"/>
    public static bool MeansFine(string text) => WholeReply.MeansFine(text);

    /// <inheritdoc cref="WholeReply.MeansNoted"/>
    public static bool MeansNoted(string text) => WholeReply.MeansNoted(text);

    /// <inheritdoc cref="WholeReply.CourseOf"/>
    public static string? CourseOf(string text) => WholeReply.CourseOf(text);

    /// <inheritdoc cref="WholeReply.MeansNone"/>
    public static bool MeansNone(string text) => WholeReply.MeansNone(text);
}
