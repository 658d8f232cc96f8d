using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using static RecoveryBot.Conversations.Tests.Mornings.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>What platforms show of the conversation besides its messages.</summary>
public sealed class ChatsTests
{
    public static TheoryData<string> Commands => [.. new EnglishWording().ClientCommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_on_the_list_is_understood(string command) =>
        Known().Types($"/{command}").SeesNot("I don't know that command");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_may_stand_on_Telegrams_list(string command)
    {
        var listed = new EnglishWording().ClientCommands.Single(one => one.Name == command);

        Assert.Matches("^[a-z0-9_]{1,32}$", listed.Name);
        Assert.InRange(listed.Does.Length, 3, 256);
    }

    [Theory]
    [InlineData("hello", "Typed")]
    [InlineData("", "Typed")]
    [InlineData("/ hello", "Typed")]
    [InlineData("/Week next", "Command")]
    public void Words_are_a_command_or_they_are_not(string words, string kind) =>
        Assert.Equal(kind, Input.Written(words).GetType().Name);
}
