using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>The morning after a referral, pain or an illness.</content>
public partial interface ICheckInWording
{
    /// <param name="told">What led to the referral; empty if it is not known.</param>
    /// <param name="on">The day of the referral.</param>
    /// <param name="greet">The client's time of day.</param>
    RichText AskSeen(IReadOnlyList<string> told, LocalDate on, LocalDate today, bool painAlone, LocalTime greet);

    /// <summary>While pain-free mornings are counted.</summary>
    /// <param name="free">So many up to yesterday.</param>
    /// <param name="of">So many end the referral.</param>
    RichText AskStillGone(int free, int of, LocalTime greet);

    string StillGone { get; }

    string PainIsBack { get; }

    string SeenAndCleared { get; }

    string SeenNotCleared { get; }

    string NotSeenYet { get; }

    string GoneUnseen { get; }

    /// <summary>After somebody said they did not feel safe with themselves.</summary>
    RichText AskAfterCrisis(LocalDate on, LocalDate today);

    string FeelsSafer { get; }

    string StillNotSafe { get; }

    /// <param name="told">What was told, as the end of a sentence.</param>
    /// <param name="greet">The client's time of day; null where they have been greeted.</param>
    RichText AskCourse(string told, LocalDate on, LocalDate today, LocalTime? greet);

    /// <param name="course">One of <see cref="ComplaintCourse.All"/>.</param>
    string Course(string course);

    RichText CourseHint { get; }

    /// <summary>The first screen once it was answered how an earlier complaint is.</summary>
    RichText AskHowElse { get; }

    /// <summary>The pain of a check-in with its strength and days, as far as they were said.</summary>
    string ToldPain(CheckIn told);

    string IllnessWas(Illness illness);

    /// <summary>As the end of a sentence.</summary>
    string PainWas(CheckIn told);

    /// <summary>What of a check-in led to a referral, each as part of a sentence.</summary>
    IReadOnlyList<string> ToldSigns(CheckIn told);

    RichText PainGoneNoted(int free, int of);
}
