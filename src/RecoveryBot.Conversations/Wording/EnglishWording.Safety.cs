using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private const string NoneOrAllThatFit = "If none, say so. Otherwise choose all that fit.";

    public RichText AskSafety => Question("Any of these today?", NoneOrAllThatFit);

    public string NoneOfThese => "None of these";

    public string PainNotSoreness => "Pain, other than sore muscles";

    public string IllOrFeverish => "Ill, feverish or overheated";

    public RichText AskPain => Question("How strong is the pain?", "1 is barely there, 10 the worst you can imagine.");

    public RichText AskPainPlace => Question("Where does it hurt?", "If it is more than one spot, take the one that is worst.");

    public string Name(PainPlace place) => place switch
    {
        PainPlace.NeckShoulderArm => "Neck, shoulder, arm",
        PainPlace.Back => "Back or spine",
        PainPlace.HipGroin => "Hip or groin",
        PainPlace.Knee => "Knee",
        PainPlace.CalfFoot => "Calf or foot",
        PainPlace.Elsewhere => "Somewhere else",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    public string PainIn(PainPlace place) => place switch
    {
        PainPlace.NeckShoulderArm => "pain in the neck, shoulder or arm",
        PainPlace.Back => "pain in the back",
        PainPlace.HipGroin => "pain in the hip or groin",
        PainPlace.Knee => "pain in the knee",
        PainPlace.CalfFoot => "pain in the calf or foot",
        PainPlace.Elsewhere => "pain somewhere else",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    public RichText AskPainDays => Question("For how many days, in the same spot?", "1 means since today. You can type more, such as 3 weeks.");

    public RichText AskPainSpot => Question("And that spot?");

    public string NeitherOfThese => "Neither of these";

    public string Swollen => "It is swollen";

    public string CannotUseIt => "I can't use it as usual";

    public RichText AskIll => Question("What fits best?");

    public string IllAboveNeck => "A cold: only nose or throat";

    public string IllBelowNeck => "Chest, stomach or aching all over";

    public string Fever => "Fever";

    public RichText AskColdSigns => Question("With that cold, any of these?", "If none, say so.");

    public string ColdSign(string sign) => sign switch
    {
        ColdSigns.Chest => "It sits in my chest",
        ColdSigns.Breath => "Out of breath sooner than usual",
        ColdSigns.Pulse => "Pulse racing while I rest",
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    public RichText AskMovementFromWalking => Question(
        "From walking about so far: how do you move?", "Compared with your own normal. Nothing to try out today.");

    public RichText AskMovement => Question(
        "How do you move today, compared with your own normal?",
        "Try it, 20 seconds: five slow squats, then reach both arms overhead.");

    public string MovesNormally => "Normally";

    public string MovesStiffly => "Stiff, but it loosens up";

    public string MovesDifferently => "I move differently than usual";

    public string CannotMoveNormally => "I can't move normally";

    public RichText DaysHint => RichText.Plain("How many days? A number will do, or something like 2 weeks.");

    public string Name(SignGroup group) => group switch
    {
        SignGroup.ChestAndBreath => "Chest, heart, breath or fainting",
        SignGroup.HeadAndNerves => "Head, numbness, sudden weakness",
        SignGroup.InjuryAndSwelling => "Injury, swelling or dark urine",
        SignGroup.SlowSigns => "Weight, eating, cycle, pregnancy",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    public RichText AskSigns(SignGroup group) => group switch
    {
        SignGroup.ChestAndBreath => Question("Chest, heart, breath: which of these?"),
        SignGroup.HeadAndNerves => Question("Head and nerves: which of these?"),
        SignGroup.InjuryAndSwelling => Question("Injury or swelling: which of these?"),
        SignGroup.SlowSigns => Question("Which of these?", "Take your time."),
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    public string Sign(WarningSign sign) => sign switch
    {
        WarningSign.ChestPain => "Pain or pressure in the chest",
        WarningSign.Fainted => "Fainted, or nearly",
        WarningSign.Breathless => "Out of breath while resting",
        WarningSign.BloodBroughtUp => "Coughed or threw up blood",
        WarningSign.RacingHeart => "Heart racing or skipping at rest",
        WarningSign.SuddenWeakness => "Sudden weakness or numbness",
        WarningSign.TroubleSpeaking => "Sudden trouble speaking or seeing",
        WarningSign.SaddleNumbness => "Numb between the legs",
        WarningSign.BladderOrBowel => "Bladder or bowel out of control",
        WarningSign.HeadKnock => "A knock to the head",
        WarningSign.SomethingPopped => "It popped, or won't take my weight",
        WarningSign.SoreBone => "One sore point on a bone",
        WarningSign.SwollenCalf => "One calf swollen or tender",
        WarningSign.SwollenMuscle => "A muscle badly swollen and hard",
        WarningSign.DarkUrine => "Urine dark like cola or tea",
        WarningSign.Overheated => "Dizzy, sick or confused from heat",
        WarningSign.PeriodsStopped => "Periods have stopped",
        WarningSign.LosingWeight => "Losing weight without meaning to",
        WarningSign.EatingWorries => "My eating worries me",
        WarningSign.PregnancySign => "Pregnant, and something is off",
        WarningSign.NotSafe => "I don't feel safe with myself",
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };
}
