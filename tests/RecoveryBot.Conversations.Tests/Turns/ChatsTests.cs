using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

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
    [InlineData("hello", "Typed { Text = hello }")]
    [InlineData("/ hello", "Typed { Text = / hello }")]
    [InlineData("/\u00a0hello", "Typed { Text = / hello }")]
    [InlineData("/", "Typed { Text = / }")]
    [InlineData("no pain\r\nsore", "Typed { Text = no pain\nsore }")]
    [InlineData("/Week next", "Command { Name = week, Arguments = next }")]
    [InlineData(" \u00a0\n/week", "Command { Name = week, Arguments =  }")]
    [InlineData("/settings\u00a0quiet\u200922-7", "Command { Name = settings, Arguments = quiet 22-7 }")]
    [InlineData("/log\u2028run 45\u2028rpe 6 ", "Command { Name = log, Arguments = run 45\nrpe 6 }")]
    [InlineData("", "Wordless { }")]
    [InlineData(" \u3000\u200b\n", "Wordless { }")]
    public void Words_are_a_command_or_they_are_not_whatever_blanks_and_line_breaks_a_platform_sends(string words, string input) =>
        Assert.Equal(input, $"{Input.Written(words) with { }}".Replace(", IsHeard = True", "", StringComparison.Ordinal)
            .Replace("IsHeard = True, ", "", StringComparison.Ordinal).Replace("IsHeard = True", "", StringComparison.Ordinal)
            .Replace("{  }", "{ }", StringComparison.Ordinal));

    [Theory]
    [InlineData("no fever\nsore", "soreness fine")]
    [InlineData("no fever\u2028sore", "soreness fine")]
    [InlineData("no pain\nill", "no pain or illness")]
    public void What_is_denied_on_one_line_is_not_on_the_next(string words, string unheard) => Known().Types(words).SeesNot(unheard);

    [Fact]
    public void What_has_no_words_is_answered_in_a_sentence_and_changes_nothing()
    {
        var asked = Known().Types("/checkin");
        var before = StateCodec.Write(asked.Person!);

        asked.Does(new Input.Wordless()).Sees("I read words, numbers and the buttons you press");

        Assert.Equal(before, StateCodec.Write(asked.Person!));
        Assert.Single(asked.Said);
    }

    [Fact]
    public void A_stranger_who_sends_a_picture_is_asked_for_consent_all_the_same() => new Transcript(MondayAt(7))
        .Does(new Input.Wordless()).Sees("I read words, numbers", "May I keep your answers?").KeepsNothing();

    [Fact]
    public void Whoever_is_joining_and_sends_a_sticker_is_asked_again() => new Transcript(MondayAt(7))
        .Types("/start").Taps("Yes, keep them").Does(new Input.Wordless()).Sees("I read words, numbers", "Are you 18 or over?");

    [Fact]
    public void What_is_changed_after_it_was_sent_counts_as_said_now()
    {
        var changed = First().Types("/checkin").Does(new Input.Edited(Input.Written("I have chest pain")));
        var typed = First().Types("/checkin").Types("I have chest pain");

        Assert.StartsWith("You changed what you wrote", changed.Screen, StringComparison.Ordinal);
        Assert.EndsWith(typed.Screen, changed.Screen, StringComparison.Ordinal);
        Assert.Equal(StateCodec.Write(typed.Person!), StateCodec.Write(changed.Person!));
    }

    [Fact]
    public void A_command_that_is_corrected_is_carried_out() => Known().Types("/weak").Sees("I don't know that command")
        .Does(new Input.Edited(Input.Written("/week"))).Sees("You changed what you wrote").SeesNot("I don't know that command");

    [Fact]
    public void Whoever_writes_in_the_name_of_a_group_is_told_why_nothing_happens_and_nothing_is_kept() => new Transcript(MondayAt(7))
        .Does(new Input.Anonymous()).Sees("write to me as yourself").SeesNot("May I keep").KeepsNothing();
}
