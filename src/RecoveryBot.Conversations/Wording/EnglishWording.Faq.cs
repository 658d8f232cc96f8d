using System.Globalization;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Wording.Faq;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private static readonly IReadOnlyList<FaqEntry> AllQuestions = EnglishFaq.All;

    public IReadOnlyList<FaqEntry> Questions => AllQuestions;

    public RichText AskWhat => Question("What would you like to know?", "Type your question, or choose what it is about.");

    public string AskSomethingElse => "Ask something else";

    public string Name(FaqTopic topic) => topic switch
    {
        FaqTopic.RestAndRecovery => "Rest and recovery",
        FaqTopic.Sessions => "Sessions",
        FaqTopic.Soreness => "Soreness",
        FaqTopic.Training => "Training",
        FaqTopic.Sleep => "Sleep",
        FaqTopic.Life => "Everyday life",
        FaqTopic.You => "About you",
        FaqTopic.Using => "How I work",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    public RichText AskWhich(FaqTopic topic) => Question($"{Name(topic)}: which of these?");

    public RichText Answered(FaqEntry question) => RichText.Of(
    [
        Strong(question.Question),
        Sentence(question.Answer),
        .. question.Statements.Count > 0 ? (Block[])[Soft($"Recovery model, {Numbers(question.Statements)}.")] : [],
    ]);

    public RichText NothingFits(bool near) => RichText.Plain(near
        ? "I have no answer to that. Perhaps one of these is near?"
        : "I have no answer to that. I know about rest, recovery, soreness and what surrounds them.");

    public RichText SignInQuestion(WarningSign sign, bool emergency) => RichText.Of(
        Strong((sign, emergency) switch
        {
            (WarningSign.NotSafe, _) => CrisisHelp,
            (_, true) => EmergencyHelp,
            (_, false) => SeeDoctorToday,
        }),
        Sentence(sign == WarningSign.NotSafe
            ? "I can't be the one to talk to about this, but somebody can, and will."
            : "That holds if you mean yourself, now or lately. It is nothing for me to judge."));

    public RichText Refused(OutOfScopeTopic topic) => RichText.Plain(topic switch
    {
        OutOfScopeTopic.Pregnancy =>
            "What is right in and after a pregnancy is for your doctor or midwife to say, who know you. /settings health keeps their word.",
        OutOfScopeTopic.Return =>
            "When to train again after an illness, an injury, an operation or a concussion is for the professional who treats you to "
            + "say. Tell me in the check-in how you are, and I stay on the careful side.",
        OutOfScopeTopic.Medicine => "Medicines are for a doctor or a pharmacist: I know too little about you, and nothing about those.",
        OutOfScopeTopic.Supplements =>
            "I say nothing about supplements. A doctor or a registered dietitian can tell whether you lack anything.",
        OutOfScopeTopic.Diet => "I plan no diets and count nothing you eat. A registered dietitian can, and gets to know you first. "
            + "If you are tired all the time, ask a doctor too.",
        OutOfScopeTopic.Weight => "I set no weight targets. If your weight matters to your health, a doctor or a registered dietitian is the one to ask.",
        OutOfScopeTopic.Condition =>
            "With a condition like that, the doctor who knows you says what is safe and what to avoid. /settings health keeps that word.",
        OutOfScopeTopic.Mind =>
            "That deserves somebody trained to listen: a doctor or a therapist. I can make a day lighter, but not more than that. If it gets "
            + "too much, call a crisis line.",
        OutOfScopeTopic.Children => "I am made for adults. For somebody younger, ask a paediatrician or a trainer who works with young people.",
        OutOfScopeTopic.Pain =>
            "Where a pain comes from and what it needs, I can't tell, and guessing would be no help. A doctor or physiotherapist can look. "
            + "Tell me about it in the check-in, so that the day spares it.",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    });

    private static string Numbers(IReadOnlyList<int> statements) =>
        $"{(statements.Count == 1 ? "statement" : "statements")} {And([.. statements.Select(number => number.ToString(CultureInfo.InvariantCulture))])}";

    private static Block.Paragraph Soft(string words) => new([new Span(words, SpanStyle.Soft)]);
}
