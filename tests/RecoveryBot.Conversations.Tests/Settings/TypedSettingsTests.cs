using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Settings;

/// <summary>Settings in one typed line, and bad ones.</summary>
public sealed class TypedSettingsTests
{
    [Theory]
    [InlineData("/settings time 6:45", "I ask at 06:45 (Europe/Berlin), next tomorrow.")]
    [InlineData("/settings time to 06:45", "I ask at 06:45 (Europe/Berlin), next tomorrow.")]
    [InlineData("/settings check-in time 6.45", "I ask at 06:45 (Europe/Berlin), next tomorrow.")]
    [InlineData("/settings time weekends at 9", "I ask at 07:00, Saturday and Sunday at 09:00 (Europe/Berlin)")]
    [InlineData("/settings weekends at 9", "I ask at 07:00, Saturday and Sunday at 09:00 (Europe/Berlin)")]
    [InlineData("/settings monday 6:30", "I ask at 07:00, Monday at 06:30 (Europe/Berlin)")]
    [InlineData("/settings morning off", "I won't ask in the morning")]
    [InlineData("/settings evening 8:30", "In the evening I ask at 20:30 (Europe/Berlin).")]
    [InlineData("/settings evening off", "I won't ask in the evening")]
    [InlineData("/settings quiet 22-7", "From 22:00 to 07:00 (Europe/Berlin) I don't write first")]
    [InlineData("/settings quiet hours 23 to 6", "From 23:00 to 06:00 (Europe/Berlin)")]
    [InlineData("/settings quiet none", "There are no quiet hours")]
    [InlineData("/settings quiet 19-7", "Evening question: 20:00, but not asked: that is within your quiet hours")]
    [InlineData("/settings nudge off", "I ask at 07:00 (Europe/Berlin) and leave it at that.")]
    [InlineData("/settings reminder on", "after 07:00 (Europe/Berlin), I remind you once")]
    [InlineData("/settings goal marathon", "Goal: Endurance and conditioning")]
    [InlineData("/settings level 3 years", "advanced, at 3 years")]
    [InlineData("/settings minutes half an hour", "Recovery minutes: 30 at most")]
    [InlineData("/settings equipment foam roller, pool", "Equipment: foam roller, pool")]
    [InlineData("/settings health no", "Health: nothing noted")]
    [InlineData("/settings zone Lisbon", "Is it 06:30 where you are?")]
    [InlineData("/settings time zone +2", "Which of these has your clock?")]
    [InlineData("/settings pregnant", "Are you pregnant")]
    [InlineData("/settings week", "What should your week hold?")]
    [InlineData("my settings", "Your settings")]
    public void One_line_is_enough(string line, string says) => Known().Prompts().Taps("Skip today").At(MondayAt(7, 30))
        .Types(line).Sees(says);

    [Theory]
    [InlineData("time 6:45", "I ask at 06:45")]
    [InlineData("quiet 22-7", "From 22:00 to 07:00")]
    [InlineData("weekends at 9", "Sunday at 09:00")]
    [InlineData("goal", "What do you mainly train for?")]
    [InlineData("10", "When shall I never write first?")]
    public void At_the_card_the_same_lines_do(string line, string says) => Known().Types("/settings").Types(line).Sees(says);

    [Theory]
    [InlineData("/settings time ages ago", "I didn't get that time. Try 6:45")]
    [InlineData("/settings time 25:61", "I didn't get that time. Try 6:45")]
    [InlineData("/settings time -7", "I didn't get that time. Try 6:45")]
    [InlineData("/settings quiet loud", "I didn't get those hours. Try 22-7")]
    [InlineData("/settings evening 8am", "I need a time from noon to 02:59")]
    [InlineData("/settings nudge perhaps", "Choose an answer")]
    [InlineData("/settings minutes 99999999999999999999", "A number of minutes will do")]
    [InlineData("/settings zone Qwxyz", "I don't know that place.")]
    [InlineData("/settings health fine I think", "Choose the one that fits.")]
    [InlineData("/settings colour blue", "I don't know that setting.")]
    [InlineData("/settings <b>time</b> \0 '; --", "I don't know that setting.")]
    public void What_is_not_understood_is_asked_and_changes_nothing(string line, string says) => Known().Types(line).Sees(says)
        .Expects(transcript =>
        {
            Assert.Empty(transcript.Facts);
            Assert.Equivalent(Clients.Usual, transcript.Person!.Client);
        });

    [Theory]
    [InlineData("/settings ")]
    [InlineData("/settings time ")]
    [InlineData("/settings zone ")]
    [InlineData("/settings quiet ")]
    public void A_hundred_thousand_letters_are_answered(string start) =>
        Known().Types(start + new string('x', 100_000)).Expects(transcript => Assert.Single(transcript.Said));

    [Fact]
    public void Times_of_single_days_add_up_and_a_plain_time_leaves_them_alone() => Known()
        .Types("/settings monday 6:30").Types("/settings weekends at 9").Types("/settings time 8")
        .Sees("I ask at 08:00, Monday at 06:30, Saturday and Sunday at 09:00 (Europe/Berlin)")
        .Types("/settings every day at 7").Sees("I ask at 07:00 (Europe/Berlin)")
        .Expects(transcript => Assert.Empty(transcript.Person!.Client!.Reminders.Differing!));

    [Fact]
    public void The_time_of_most_days_is_the_usual_one() => Known().Types("/settings weekdays 6:30")
        .Expects(transcript =>
        {
            var client = transcript.Person!.Client!;
            Assert.Equal(new LocalTime(6, 30), client.CheckInAt);
            Assert.Equal(
                [new WeekdayTime(IsoDayOfWeek.Saturday, new LocalTime(7, 0)), new WeekdayTime(IsoDayOfWeek.Sunday, new LocalTime(7, 0))],
                client.Reminders.Differing);
        });
}
