using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Testing.Transcripts;
using RecoveryBot.Worker.Composition;

namespace RecoveryBot.Worker.Tests.Composition;

public sealed partial class OfferedCommandsTests
{
    /// <summary>There a command that is not listed cannot be sent at all.</summary>
    [Fact]
    public void Discord_offers_every_command_that_the_words_name()
    {
        var wording = new EnglishWording();

        var named = typeof(IWording).GetInterfaces().SelectMany(part => part.GetProperties())
            .Where(words => words.PropertyType == typeof(RichText))
            .SelectMany(words => Command().Matches(PlainText.Of((RichText)words.GetValue(wording)!)))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet();

        Assert.Superset(new HashSet<string> { "start", "help" }, named);
        Assert.Empty(named.Except(CompositionRoot.DiscordCommands.Select(command => command.Name)));
    }

    [GeneratedRegex(@"(?<![\w/])/(?<name>[a-z]+)")]
    private static partial Regex Command();
}
