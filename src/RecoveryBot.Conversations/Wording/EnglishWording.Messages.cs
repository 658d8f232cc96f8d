using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>What trainers and clients say to each other through the bot.</content>
public sealed partial class EnglishWording
{
    public RichText AskMessage(string client, int longest) => Said($"What shall I tell {client}? At most {Digits(longest)} letters, without links.");

    public RichText PreviewMessage(string client, string text) => RichText.Of(
        Sentence($"{client} would read:"),
        new Block.Paragraph([new Span(text, SpanStyle.Soft)]));

    public string SendMessage => "Send";

    public string ChangeMessage => "Change";

    public string NoMessage => "No";

    public RichText NothingWritten => Said("There is nothing to read in that.");

    public RichText MessageTooLong(int length, int longest) => Said($"That is {Digits(length)} letters; {Digits(longest)} is the most. Could you make it shorter?");

    public RichText NoLinks => Said("No links, please: plain words only.");

    public RichText MessagePassedOn(string client) => Said($"I pass it on to {client}: in quiet hours with their end, and not if {client} wants no messages.");

    public RichText NotWritten => Said("Nothing was sent.");

    public RichText TooManyMessages(string client, int most) => Said($"{client} has had {Digits(most)} messages from you today, which is the most. You can write again tomorrow.");

    public RichText AsksForCheckIn(string client) => Said(
        $"I'll ask {client}, but not in a pause or quiet hours, not twice a day, and not if {client} has answered or wants no messages.");

    public RichText AsksForMore(string client) => Said($"I'll ask {client}, at most once in 30 days, and not if {client} wants no messages. No answer means no.");

    public RichText ShowsWayBack(string client) => Said($"I'll write to {client} once, without reproach, and offer to move the next session, shorten it, or leave it.");

    public RichText TrainerWrites(string trainer, string text) => RichText.Of(
        new Block.Paragraph([Bold($"{trainer} writes:")]),
        new Block.Paragraph([new Span(text)]));

    public RichText TrainerWishesCheckIn(string trainer) => Said($"{trainer} would like to know how you are before training.");

    public RichText TrainerWishesMore(string trainer, string group) => Said(
        $"{trainer} of {group} would like to see more of how you are. It is yours to decide, and nothing changes unless you say so.");

    public RichText WayBackFrom(string trainer) => Said(
        $"{trainer} is thinking of you. There is nothing to catch up on. Shall we move your next session, shorten it, or leave it?");

    public string MoveIt => "Move it";

    public string ShortenIt => "Shorter";

    public string LeaveIt => "Leave it";

    public string AnswerTrainer => "Answer";

    public string MuteTrainer(string trainer) => $"No messages from {trainer}";

    public string UnmuteTrainer(string trainer) => $"Hear {trainer} again";

    public RichText Muted(string trainer) => Said($"You get no more messages from {trainer}. What {trainer} sees doesn't change: /privacy.");

    public RichText Unmuted(string trainer) => Said($"{trainer} can write to you again.");

    public RichText SessionLeft => Said("Then it stays as it is.");

    public RichText AskAnswer(string trainer, int longest) => Said($"What shall I tell {trainer}? At most {Digits(longest)} letters.");

    public RichText AnswerPassedOn(string trainer) => Said($"{trainer} gets it.");

    public RichText NotPassedOn(string trainer) => Said(
        $"{trainer} sees nothing of you at the moment, so I can't pass anything on. /group changes what {trainer} sees.");

    public string TellTrainer(string trainer) => $"Tell {trainer}";

    public RichText NoteTold(string trainer) => Said($"{trainer} reads it with your day.");

    public RichText ClientWrites(string client, string text) => RichText.Of(
        new Block.Paragraph([Bold($"{client} writes:")]),
        new Block.Paragraph([new Span(text)]));

    public string ReadIt => "I read it";

    public RichText ReadNow => Said("They see that you read it.");
}
