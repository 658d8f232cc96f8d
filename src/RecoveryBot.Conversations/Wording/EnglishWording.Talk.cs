using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public IReadOnlyList<CommandHelp> ClientCommands =>
    [
        new("checkin", "check in, or change an answer of today") { Takes = new("day", "a missed one, such as: yesterday") },
        new("today", "today's answer"),
        new("why", "what counted for it; /why sources for the rules"),
        new("week", "your plan, what happened, rest days"),
        new("trend", "four weeks in a picture"),
        new("pain", "the pain you told me of, by place"),
        new("log", "note what you did, today or on a past day") { Takes = new("what", "such as: yesterday run 45 min rpe 6") },
        new("note", "a note of your own with a day") { Takes = new("words", "such as: yesterday slept at my sister's") },
        new("pause", "days off, a holiday, an illness") { Takes = new("until", "such as: Friday, 3 January, 10 days") },
        new("resume", "end the pause"),
        new("ask", "questions about rest and recovery") { Takes = new("question", "in your own words") },
        new("settings", "everything about you that I go by, and when I ask") { Takes = new("change", "such as: morning 7:15") },
        new("privacy", "what I keep, and who sees it"),
        new("group", "your group: who is in it, who sees what, leaving") { Takes = new("what", "such as: invite") },
        new("link", "show your group's mornings in the channel you say it in") { Takes = new("off", "off: they are shown there no more") },
        new("summary", "show your group's morning now, in the channel you say it in"),
        new("community", "a channel's shared recovery reminders: say it there") { Takes = new("off", "days without them, such as: off 24 Dec to 26 Dec") },
        new("connect", "the same history in another chat app") { Takes = new("code", "from your other chat; without one, I show a code") },
        new("export", "everything I keep about you, as a file"),
        new("forget", "erase everything I keep about you"),
        new("help", "this list"),
    ];

    public IReadOnlyList<CommandHelp> TrainerCommands =>
    [
        new("client", "for trainers: one client, as far as they let you") { Takes = new("name", "such as: Cem") },
        new("override", "for trainers: change a client's day") { Takes = new("what", "such as: Cem at most recovery until Friday") },
        new("menu", "for trainers: what of the recovery menu a client may use") { Takes = new("name", "such as: Cem") },
        new("rules", "for trainers: when a group's day is eased, tried out before it is saved"),
        new("clearance", "for trainers: note a clinician's word") { Takes = new("what", "such as: Cem 24 Nov Dr Weber") },
    ];

    public CommandHelp StartCommand => new("start", "begin, or see where we were");

    public RichText ClientHelp => RichText.Of(
        new Block.Paragraph([new Span("This is what I understand:")]),
        new Block.Bullets([.. ClientCommands.Select(IReadOnlyList<Span> (one) => [new Span($"/{one.Name}", SpanStyle.Strong), new Span($" {one.Does}")])]),
        new Block.Paragraph([new Span("You can also just type, such as: slept badly 2, sore 3, stress 4.", SpanStyle.Soft)]));

    public RichText WelcomeBack => RichText.Plain("Good to see you.");

    public RichText WelcomeBackHalfWay => RichText.Plain("Good to see you. This is where we were:");

    public RichText WhereWeWere => RichText.Plain("And this is where we were:");

    public RichText DoneAlready => RichText.Plain("That is done already.");

    public RichText AllRight => RichText.Plain("All right. If anything changes today, just tell me.");

    public RichText UnknownCommand => RichText.Plain("I don't know that command. /help shows what I understand.");

    public RichText UnclearBeforeCheckIn =>
        RichText.Plain("I didn't catch that. /checkin starts today's check-in, /help shows what else I understand.");

    public RichText UnclearAfterCheckIn => RichText.Plain(
        "I didn't catch that. /today shows your answer, /checkin changes one of yours, /help shows the rest.");

    public RichText NotCheckedInYet => RichText.Plain("You have not checked in today.");

    public RichText NothingToExplainYet => RichText.Plain("There is nothing to explain yet: first comes the check-in.");

    public RichText Nudge => RichText.Plain("Still here when you are. I won't ask again today.");

    public RichText SkippedToday => RichText.Plain("No check-in today, that is fine. Should you change your mind, I am here.");

    public string CheckInNow => "Check in now";

    public RichText AskChanged => Question("What has changed?");

    public string LeaveAsItIs => "Leave it as it is";

    public string IHaveClearance => "A professional has cleared me";

    public RichText AskClearance => Question(
        "Has a doctor or another clinician told you that you may train again?",
        "I keep it as your own word, with today's date.");

    public string ClearanceYes => "Yes, I am cleared";

    public string ClearanceNo => "No, not yet";

    public RichText ClearedGoesOn => RichText.Plain("Good to hear, and noted. Then the rest of today's questions:");

    public RichText JoiningHelp => RichText.Plain(
        "I ask how you are each morning and say what kind of day it is. First a few questions; "
        + "/start shows where we are. /export sends what I keep about you so far, /forget erases it.");

    public RichText FinishFirst => RichText.Plain("First these few questions, then I can help with that.");

    public RichText NoSuchCode =>
        RichText.Plain("I don't know that invite code. We can start without one; ask your trainer for a fresh one.");

    public RichText ConsentInFull =>
        RichText.Plain("Just to be sure you have read this: please choose an answer, or type it in full.");

    public RichText Apology =>
        RichText.Plain("Something went wrong on my side, sorry. Nothing you told me before is lost. Please try again.");

    public RichText Unreadable =>
        RichText.Plain("I can't read what I kept about you, sorry, so I can't answer: please tell whoever runs me to look at my log.");

    public RichText SavedByLaterVersion => RichText.Plain(
        "A newer version of me saved what I know about you, and I can't read it. Nothing is lost: please tell whoever runs me to update me.");

    public RichText SilentUntilHeard => RichText.Plain(
        "I haven't heard from you for a few mornings, and that is all right. I'll stop asking now; whenever you write, I'm here.");

    public RichText BackFromPause => RichText.Plain("Welcome back.");

    public RichText WillAskAt(LocalTime localTime) => RichText.Plain($"I'll ask again at {Clock(localTime)}.");

    public string NowAt(CheckInTopic topic, int rating) => $"{Name(topic)} (now {rating})";

    public RichText LeftQuestion => RichText.Plain("All right, I leave that. Nothing is changed.");

    public RichText WaysOut => RichText.Of(
        new Block.Paragraph([new Span("Nothing is switched off yet. There are three ways out:")]),
        new Block.Bullets(
        [
            [new Span("/pause", SpanStyle.Strong), new Span(" no questions for a while")],
            [new Span("/settings", SpanStyle.Strong), new Span(" morning, nudge or evening question off")],
            [new Span("/forget", SpanStyle.Strong), new Span(" everything I keep about you erased")],
        ]));

    public RichText LeftJoining => RichText.Plain(
        "All right, I leave it there. /start goes on with it whenever you like, /forget erases what you told me so far.");

    public RichText SignWhileJoining(WarningSign sign, Urgency urgency) => RichText.Of(
        Strong((sign, urgency) switch
        {
            (WarningSign.NotSafe, _) => CrisisHelp,
            (_, Urgency.Emergency) => EmergencyHelp,
            (_, Urgency.Urgent) => SeeDoctorToday,
            _ => "Please talk to a doctor about that this week, before you train on.",
        }),
        Sentence(sign == WarningSign.NotSafe
            ? "I can't be the one to talk to about this, but somebody can, and will. I have kept nothing of it."
            : "That holds if you mean yourself, now or lately. I have kept nothing of it; /start shows where we were."));

    public RichText AskMinor => Question("You are under 18, you wrote. Is that right?");

    public string MinorYes => "Yes, I am under 18";

    public string MinorNo => "No, 18 or over";

    public RichText NotMinor => RichText.Plain("Good, then nothing changes.");

    public RichText MinorSaid => RichText.Plain("You are under 18, you wrote.");

    private static string Clock(LocalTime time) => $"{time.Hour:00}:{time.Minute:00}";
}
