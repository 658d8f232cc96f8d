using RecoveryBot.Conversations.Wording;
using RecoveryBot.Storage.Faq;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>The questions that have an answer, and the search among them that the program itself uses.</summary>
public static class KnownQuestions
{
    public static readonly FaqIndex Index = new(new EnglishWording().Questions);
}
