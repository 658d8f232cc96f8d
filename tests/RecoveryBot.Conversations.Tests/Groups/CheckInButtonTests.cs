using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Tests.Turns;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Groups;

/// <summary>The button below a channel's summary is about whoever presses it.</summary>
public sealed class CheckInButtonTests
{
    [Fact]
    public void It_begins_a_client_s_own_check_in() => Assert.Equal(Said(Clients.Onboarded(), new Input.Command("checkin")), Said(Clients.Onboarded(), Press));

    [Fact]
    public void It_does_so_too_where_it_leads_into_the_direct_chat() => Assert.Equal(
        Said(Clients.Onboarded(), new Input.Command("checkin")), Said(Clients.Onboarded(), Input.Written("/start checkin")));

    [Fact]
    public void A_stranger_is_welcomed_as_by_the_command() => Assert.Equal(Said(null, new Input.Command("checkin")), Said(null, Press));

    private static Input Press => new Input.Press(SharedButtons.CheckIn);

    private static IEnumerable<string> Said(PersonState? person, Input input) =>
        RandomWalk.Conversation.Take(input, RandomWalk.Context(person, "form")).Messages.Select(message => PlainText.Of(message.Text));
}
