using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Settings;

/// <summary>A reminder or an evening question that could never come is said to be one when it is set.</summary>
public sealed class SilencedReminderTests
{
    [Theory]
    [InlineData("/settings time 6:30", "/settings quiet 21-9", "The reminder at 08:30 would fall into your quiet hours")]
    [InlineData("/settings quiet 22-8", "/settings time 5:00", "The reminder at 07:00 would fall into your quiet hours")]
    [InlineData("/settings quiet 21-10", "/settings nudge on", "09:00 (Europe/Berlin) is within your quiet hours, so no reminder can come.")]
    [InlineData("/settings evening 21:30", "/settings quiet 21-7", "The evening question at 21:30 falls into them too")]
    public void It_is_said_when_it_is_set(string first, string second, string says) => Known().Types(first).Types(second).Sees(says);

    [Theory]
    [InlineData("/settings quiet 22-7")]
    [InlineData("/settings time 6:30")]
    public void Where_both_come_nothing_is_said(string setting) => Known().Types(setting).SeesNot("would fall", "falls into");

    [Theory]
    [InlineData("time", "stop")]
    [InlineData("time", "no")]
    [InlineData("evening", "stop")]
    [InlineData("nudge", "stop")]
    [InlineData("quiet", "stop")]
    public void Stop_changes_no_setting(string topic, string typed) => Known()
        .Types("/settings quiet 22-7").Types($"/settings {topic}").Types(typed)
        .Expects(transcript => Assert.True(transcript.Person!.Client!.Reminders
            is { Morning: true, Evening: true, Nudge: true, Quiet: not null }));
}
