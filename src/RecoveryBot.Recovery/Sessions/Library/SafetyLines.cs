namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Sentences that must read the same wherever they are said, because safety hangs on them.</summary>
internal static class SafetyLines
{
    public const string StopBreathing =
        "If you feel light-headed or uneasy, let your breath do as it likes and sit quietly. That is enough "
            + "for today.";

    public const string StopMoving =
        "Stop if something hurts, you feel dizzy or faint, or your chest feels wrong. If it does not pass quickly, "
        + "get help.";

    public const string StopMobility =
        "If a position pinches, tingles or hurts, come out of it and leave it for today. Stop altogether if you feel "
        + "dizzy.";

    public const string StopPressure =
        "Stop on sharp pain, tingling or numbness. Keep off joints, bone and any spot that is painful.";

    public const string TalkWalking =
        "You can chat in full sentences all the way. The first broken sentence means slow down.";

    public const string TalkMoving =
        "You could tell somebody about your day in full sentences throughout. If not, make it smaller and slower.";

    public const string TalkPressure =
        "You breathe easily and could talk in full sentences. If you brace or catch your breath, press less.";

    public const string GoRoundAgain =
        "Go round again if you like. Finish at {minutes} minutes, or as soon as you feel loose.";

    public const string Slowly = "Three to five seconds each way: slower than feels natural.";

    public const string SmallStretch = "A stretch feels like 3 out of 10 at most.";

    public const string LightPressure = "Pressure stays at 4 out of 10 or less, and your face stays relaxed.";
}
