using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>The safety list, pain, illness and movement. Buttons at most 36 letters: longer ones are cut on phones.</content>
public partial interface ICheckInWording
{
    RichText AskSafety { get; }

    string NoneOfThese { get; }

    string PainNotSoreness { get; }

    string IllOrFeverish { get; }

    string Name(SignGroup group);

    RichText AskSigns(SignGroup group);

    string Sign(WarningSign sign);

    RichText AskPain { get; }

    RichText AskPainPlace { get; }

    string Name(PainPlace place);

    /// <summary>As part of a list, such as "pain in the knee".</summary>
    string PainIn(PainPlace place);

    RichText AskPainDays { get; }

    RichText AskPainSpot { get; }

    string NeitherOfThese { get; }

    string Swollen { get; }

    string CannotUseIt { get; }

    RichText AskIll { get; }

    string IllAboveNeck { get; }

    string IllBelowNeck { get; }

    string Fever { get; }

    RichText AskColdSigns { get; }

    /// <param name="sign">One of <see cref="ColdSigns"/>.</param>
    string ColdSign(string sign);

    RichText AskMovement { get; }

    /// <summary>For whom trying it out would do harm.</summary>
    RichText AskMovementFromWalking { get; }

    string MovesNormally { get; }

    string MovesStiffly { get; }

    string MovesDifferently { get; }

    string CannotMoveNormally { get; }

    RichText DaysHint { get; }
}
