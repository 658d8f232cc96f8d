using NodaTime;
using RecoveryBot.Conversations.Groups.Audits;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Wording;

/// <content>What trainers press day by day, and what clients read of it.</content>
public sealed partial class EnglishWording
{
    public string Agree => "Agree";

    public string WriteToClient => "Message";

    public string SnoozeClient => "Snooze";

    public string NextClient => "Next";

    public string MoreClients(int number, bool isFirst) => isFirst ? "Back to the top" : $"{Digits(number)} more";

    public RichText AskSnooze(string name) => Said($"For how long shall I leave this about {name} out? Anything else still comes.");

    public string SnoozeADay => "A day";

    public string SnoozeThreeDays => "3 days";

    public string SnoozeTillWorse => "Until it's worse";

    public RichText Snoozed(string name) => Said($"All right, I leave this about {name} out until then.");

    public string HowLoud => "How much I tell you";

    public RichText AskLoudness(string group) => RichText.Of(new Block.Paragraph(
        [new Span("How much shall I tell you of "), Bold(group), new Span("? I always tell you who is to see a professional.")]));

    public string LoudnessName(Loudness loudness) => loudness switch
    {
        Loudness.Each => "With each check-in",
        Loudness.Daily => "Once a day",
        _ => "Only who is to see a professional",
    };

    public RichText LoudnessIs(Loudness loudness) => Said(loudness switch
    {
        Loudness.Each => "I show you the morning anew whenever somebody answered, at most once a minute.",
        Loudness.Daily => "I show you the morning once a day and keep it up to date.",
        _ => "I only tell you who is to see a professional. /client shows anybody.",
    });

    public RichText Referral(SeenClient client, SeenDay day, LocalTime at) => RichText.Of(
        new Block.Paragraph([Bold($"{client.Name}: see a professional{Soon(day.Morning?.Urgency)}.")]),
        new Block.Paragraph([new Span($"Answered {Clock(at)}.{NoticeReasons(day, client.Level)} Told: no training.")]));

    public RichText NoReferralAnyMore(SeenClient client, SeenDay day) => RichText.Of(
        new Block.Paragraph([Bold(client.Name), new Span($" changed an answer, and the day no longer says to see a professional. Now: {DecisionOf(day.Decision)}.")]));

    public string SpokeWith(string name) => $"I spoke with {name}";

    public RichText SpokenWith(string name) => Said($"Noted: you spoke with {name} today.");

    public string WhoLooked => "Who looked";

    public RichText Looks(IReadOnlyList<SeenBy> looks, int more) => looks.Count == 0
        ? Said("Nobody has looked at anything of yours.")
        : RichText.Of(
            new Block.Heading("Who looked"),
            new Block.Bullets([.. looks.Select(IReadOnlyList<Span> (look) =>
                [new Span($"{WeekdayInShort.Format(look.At.Date)} {Clock(look.At.TimeOfDay)}", SpanStyle.Strong), new Span($": {look.Trainer ?? "a former trainer"} {Did(look.What)}")])]),
            new Block.Paragraph([new Span(
                more > 0 ? $"{Count(more, "earlier look")} of the last year: /export holds them all." : "I keep this for a year.", SpanStyle.Soft)]));

    public string LookedOn(string trainer, LocalTime at, Look what) => what switch
    {
        Look.Agreed => $"{trainer} agrees.",
        Look.Note => $"{trainer} read what you wrote, {Clock(at)}.",
        _ => $"{trainer} looked, {Clock(at)}.",
    };

    private static string Did(Look what) => what switch
    {
        Look.Digest => "saw the group's morning, with what you share",
        Look.Notice => "was told that you are to see a professional",
        Look.Client => "looked at your two weeks",
        Look.Reasons => "looked at the reasons",
        Look.Agreed => "agreed with your day",
        Look.Note => "read what you wrote",
        Look.Override => "changed a day of yours",
        Look.Menu => "changed your recovery menu",
        Look.Clearance => "noted that a clinician cleared you",
        Look.Rules => "set rules for your group",
        Look.Rehearsal => "tried other rules for your group on your last four weeks",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static string Soon(Urgency? urgency) => urgency switch
    {
        Urgency.Soon => " soon",
        Urgency.Emergency => ", now",
        _ => ", today",
    };

    private string NoticeReasons(SeenDay day, ConsentLevel level) => ReasonsOf(day.Morning) is { Length: > 0 } reasons ? reasons
        : level != ConsentLevel.Health ? " Reasons are not shared with you."
        : "";
}
