using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>Every warning sign, in every state in which something can be typed: it is never overheard, and never lost.</summary>
public sealed class SafetyFirstTests
{
    private static readonly EnglishWording Words = new();

    public static TheoryData<string> ClientStates => [.. TalkStates.OfAClient.Keys];

    public static TheoryData<string> EarlyStates => [.. TalkStates.BeforeTheFirstCheckIn.Keys];

    public static TheoryData<string> Commands =>
        [.. Words.ClientCommands.Select(command => command.Name), "stop", "done", "nonsense"];

    [Fact]
    public void Every_sign_has_plain_words() =>
        Assert.Equal(Enum.GetValues<WarningSign>().Order(), PlainSigns.Phrases.Keys.Order());

    [Theory]
    [MemberData(nameof(ClientStates))]
    public void A_sign_is_heard_whatever_is_asked(string state)
    {
        var reached = TalkStates.OfAClient[state]();
        Assert.All(PlainSigns.Phrases, sign => Hears(sign.Key, reached, new Input.Typed(sign.Value)));
    }

    [Theory]
    [MemberData(nameof(ClientStates))]
    public void A_sign_is_heard_in_a_longer_text(string state)
    {
        var reached = TalkStates.OfAClient[state]();
        Assert.All(PlainSigns.Phrases, sign => Hears(sign.Key, reached, new Input.Typed($"I wanted to train but {sign.Value}")));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_sign_is_heard_behind_a_command(string command)
    {
        var reached = TalkStates.OfAClient["nothing open"]();
        Assert.All(PlainSigns.Phrases, sign => Hears(sign.Key, reached, new Input.Command(command, sign.Value)));
    }

    [Theory]
    [MemberData(nameof(EarlyStates))]
    public void A_sign_before_the_first_check_in_is_answered_and_nothing_of_it_is_kept(string state)
    {
        var reached = TalkStates.BeforeTheFirstCheckIn[state]();
        Assert.All(PlainSigns.Phrases, sign =>
        {
            var turn = Take(reached.Person, reached.Now, new Input.Typed(sign.Value));
            Assert.Contains(HelpFor(sign.Key), Screen(turn), StringComparison.Ordinal);
            Assert.Empty(turn.Facts);
            Assert.Null(turn.Person?.OverlayForm);
            Assert.Equal(reached.Person?.Form?.Answers.InOrder, turn.Person?.Form?.Answers.InOrder);
        });
    }

    private static void Hears(WarningSign sign, Transcript reached, Input input)
    {
        var row = SignList.Of(sign);
        var turn = Take(reached.Person, reached.Now, input);
        var screen = Screen(turn);
        Assert.NotNull(turn.Person);
        Assert.True(turn.Person.OverlayForm is not { Kind: "forget" }, "The words that erase are not asked for any more.");
        if (SignList.CannotWait(sign))
        {
            var kept = Assert.IsType<Fact.CheckInDecided>(turn.Facts[^1]);
            Assert.Equal(Decision.Refer, kept.Decision);
            Assert.Contains(row.Flag, kept.CheckIn.RedFlags);
            Assert.Contains(sign == WarningSign.NotSafe ? "crisis line" : "No training", screen, StringComparison.OrdinalIgnoreCase);
            return;
        }

        // It can wait for the list, where it is ticked, and then for its own, where it is ticked as well.
        Assert.Contains("you wrote. Is that so today?", screen, StringComparison.Ordinal);
        Assert.Contains("Any of these today?", screen, StringComparison.Ordinal);
        Assert.Null(turn.Person.OverlayForm);
        var list = turn.Messages[^1];
        Assert.Contains(Labels(list), label => label == $"✓ {GroupOf(row)}");
        var own = Take(turn.Person, reached.Now, Press(list, Words.Done));
        while (!Labels(own.Messages[^1]).Any(label => label.EndsWith(Words.Sign(sign), StringComparison.Ordinal)))
        {
            // The list of another group that was ticked before.
            own = Take(own.Person, reached.Now, Press(own.Messages[^1], Words.NoneOfThese));
        }

        Assert.Contains(Labels(own.Messages[^1]), label => label == $"✓ {Words.Sign(sign)}");
    }

    private static string HelpFor(WarningSign sign) => sign switch
    {
        WarningSign.NotSafe => Words.CrisisHelp,
        WarningSign.ChestPain or WarningSign.Fainted or WarningSign.Breathless or WarningSign.BloodBroughtUp or WarningSign.SuddenWeakness or WarningSign.TroubleSpeaking
            or WarningSign.SaddleNumbness or WarningSign.BladderOrBowel => Words.EmergencyHelp,
        _ when SignList.CannotWait(sign) => Words.SeeDoctorToday,
        _ => "talk to a doctor",
    };

    private static string GroupOf(SignRow row) => Words.Name(SignList.Groups.Single(group => group.Id == row.Question).Group);

    private static Turn Take(PersonState? person, Instant now, Input input)
    {
        var turn = RandomWalk.Conversation.Take(input, RandomWalk.Context(person, "safe", now));
        return turn with { Person = RandomWalk.Restarted(turn.Person) };
    }

    private static Input.Press Press(Message message, string label) =>
        new(message.Rows.SelectMany(row => row).Single(button => button.Label == label).Payload);

    private static IEnumerable<string> Labels(Message message) => message.Rows.SelectMany(row => row).Select(button => button.Label);

    private static string Screen(Turn turn) => string.Join('\n', turn.Messages.Select(PlainText.Of));
}
