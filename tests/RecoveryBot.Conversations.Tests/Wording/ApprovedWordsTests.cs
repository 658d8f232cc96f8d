using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>
/// Every sentence of the conversation, in one file to read aloud. A changed sentence is approved by changing the file.
/// </summary>
public sealed partial class ApprovedWordsTests
{
    private const int LongestLabelOnAPhone = 36;

    [Fact]
    public void Every_sentence_is_approved() => Approve<IWording>(new EnglishWording(), "Words.txt");

    [Fact]
    public void Every_sentence_of_onboarding_is_approved() =>
        Approve<IOnboardingWording>(new EnglishOnboardingWording(), "OnboardingWords.txt");

    [Fact]
    public void Every_sentence_of_communities_is_approved() =>
        Approve<ICommunityWording>(new EnglishCommunityWording(), "CommunityWords.txt");

    /// <summary>A platform shows so much above the chat, for a moment.</summary>
    [Fact]
    public void What_answers_a_press_on_a_post_is_at_most_two_hundred_signs()
    {
        var words = new EnglishCommunityWording();
        var next = new NodaTime.ZonedDateTime(NodaTime.Instant.FromUtc(2026, 11, 25, 18, 0), NodaTime.DateTimeZone.Utc);

        Assert.All(
            (RichText[])
            [
                words.InNow(invites: true), words.InAlready, words.DoneNow, words.OwnDaySaysRest, words.OwnDaySaysRefer, words.PostIsOver(next),
                words.NoSuchPost,
            ],
            said => Assert.InRange(Text(said).Length, 1, 200));
    }

    /// <summary>"1 hours of sleep".</summary>
    [Fact]
    public void One_is_one_and_not_several()
    {
        var said = Said<IWording>(new EnglishWording()) + Said<IOnboardingWording>(new EnglishOnboardingWording())
            + Said<ICommunityWording>(new EnglishCommunityWording());

        // A line that is not set in names the call.
        Assert.DoesNotContain(said.Split('\n'), line => line.StartsWith(' ') && SeveralOfOne().IsMatch(line));
    }

    [Fact]
    public void Every_label_is_short_enough_for_a_phone()
    {
        var words = new EnglishWording();
        var labels = Members<IWording>().OfType<PropertyInfo>().Where(property => property.PropertyType == typeof(string))
            .Select(property => (string)property.GetValue(words)!)
            .Where(line => !line.EndsWith('.') && !line.EndsWith(':'))
            .Concat(Enum.GetValues<WarningSign>().Select(words.Sign))
            .Concat(Enum.GetValues<SignGroup>().Select(words.Name))
            .Concat(words.Questions.Select(question => question.Label));

        Assert.DoesNotContain(labels, label => label.Length > LongestLabelOnAPhone);
    }

    // A word keeps its place when a type is moved to another folder.
    [GeneratedRegex(@"RecoveryBot\.(?:\w+\.)+")]
    private static partial Regex Namespaces();

    // No range ("0-1 hours"), no part of another number, and not a code or a time.
    [GeneratedRegex(@"(?<![\d.,:/–-])\b1 (?:[a-z]+ )?(?:hours|minutes|seconds|days|weeks|months|years|mornings|evenings|sessions|questions|answers|decisions|entries|points|chats|blocks)\b")]
    private static partial Regex SeveralOfOne();

    private static void Approve<TWording>(TWording words, string file)
    {
        var said = Said(words);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Received" + file), said);

        Assert.Equal(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "Approved" + file)), said);
    }

    private static string Said<TWording>(TWording words)
    {
        var lines = Members<TWording>().SelectMany(member => member switch
        {
            PropertyInfo property => [(property.Name, Text(property.GetValue(words)))],
            MethodInfo method => WordSamples.Calls(method).Select(call =>
                ($"{method.Name}({WordSamples.Named(call)})", Text(method.Invoke(words, call)))),
            _ => Array.Empty<(string, string)>(),
        });
        return string.Join("\n", lines.Select(line => $"{line.Item1}\n    {line.Item2.ReplaceLineEndings("\n    ")}\n"));
    }

    private static string Text(object? said) => said switch
    {
        RichText text => Testing.Transcripts.PlainText.Of(text),
        RecoveryBot.Conversations.Charts.TrendLabels labels => string.Join('\n', (string[])
        [
            labels.Title, .. labels.Decisions.Select(label => $"{label.Letter} {label.Name}"), labels.Wellness, labels.Rated, labels.Usual,
            labels.AsUsual, labels.Load, labels.Training, labels.Recovery, labels.Rest, labels.Unmeasured, labels.Unknown, labels.Paused,
            labels.Against,
            .. labels.Days, labels.InWords,
        ]),
        RecoveryBot.Conversations.Charts.GroupChartLabels labels => string.Join('\n', (string[])
            [labels.Title, .. labels.Buckets.Select(label => $"{label.Letter} {label.Name}"), .. labels.Names, .. labels.Days, labels.InWords]),
        Conversations.Charts.RecapChartLabels labels => string.Join('\n', (string[])[labels.Title, .. labels.Days, labels.Goal ?? "(no goal)", labels.InWords]),
        IEnumerable<FaqEntry> questions => string.Join("\n", questions.Select(question =>
            $"{question.Topic} {question.Id}: {question.Label}\n  {string.Join("; ", question.Phrasings)}")),
        CommandHelp command => $"/{command.Name} {command.Does}",
        IEnumerable<CommandHelp> commands => string.Join('\n', commands.Select(command => $"/{command.Name} {command.Does}")),
        IEnumerable<string> lines => string.Join('\n', lines),
        string line => line,
        null => "(nothing)",
        _ => throw new ArgumentOutOfRangeException(nameof(said)),
    };

    private static IEnumerable<MemberInfo> Members<TWording>() => typeof(TWording).GetInterfaces().Append(typeof(TWording))
        .SelectMany(type => type.GetMembers())
        .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
        .OrderBy(member => Namespaces().Replace(member.ToString()!, ""), StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => path;
}
