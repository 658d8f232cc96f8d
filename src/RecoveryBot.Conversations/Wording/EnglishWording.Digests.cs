using NodaTime.Text;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Wording;

/// <content>What one trainer privately reads of a group's morning.</content>
public sealed partial class EnglishWording
{
    private static readonly LocalDatePattern WeekdayInShort = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    private static readonly LocalDatePattern ShortWeekday = LocalDatePattern.CreateWithInvariantCulture("ddd");

    public RichText Digest(Digest digest)
    {
        List<Block> blocks = [new Block.Heading(
            $"{digest.Group}, {WeekdayInShort.Format(digest.Date)}: {NeedYou(digest)}, {Digits(digest.Answered)} of {Digits(digest.Asked)} answered")];
        if (digest.Since.Count > 0)
        {
            blocks.Add(Sentence("Since yesterday: " + string.Join(" · ", digest.Since.Take(Groups.Digests.Digest.MostShown).Select(one => $"{Called(one.Client)} {Said(one.How)}"))));
        }

        if (digest.NeedYou.Count > 0)
        {
            blocks.Add(new Block.Steps([.. digest.NeedYou.Take(Groups.Digests.Digest.MostShown).Select(LineOf)]));
        }

        List<IReadOnlyList<Span>> lists = [.. Others(digest)];
        if (lists.Count > 0)
        {
            blocks.Add(new Block.Bullets(lists));
        }

        if (digest.NeedYou.Take(Groups.Digests.Digest.MostShown).Any(line => line.Morning is { LowItems.Count: > 0 }))
        {
            blocks.Add(new Block.Paragraph([new Span("Ratings go from 1 to 5, and 5 is best.", SpanStyle.Soft)]));
        }

        return RichText.Of([.. blocks]);
    }

    private static string NeedYou(Digest digest) => digest.NeedYou.Count switch
    {
        0 => "nobody needs you",
        1 => "1 needs you",
        > Groups.Digests.Digest.MostOfAMorning and var many => $"{Digits(many)} need you, more than a morning holds",
        var some => $"{Digits(some)} need you",
    };

    private static IEnumerable<IReadOnlyList<Span>> Others(Digest digest)
    {
        if (digest.NeedYou.Count > Groups.Digests.Digest.MostShown)
        {
            yield return Row("As well", Names(digest.NeedYou.Skip(Groups.Digests.Digest.MostShown).Select(line => line.Name)));
        }

        if (digest.Watch.Count > 0)
        {
            yield return Row("Watch", string.Join(" · ", digest.Watch.Take(3).Select(line => $"{Called(line.Name)} {Said(line.Flags[0], line.Level)}"))
                + (digest.Watch.Count > 3 ? $" · {Digits(digest.Watch.Count - 3)} more" : ""));
        }

        var isBig = digest.Answered > Groups.Digests.Digest.MostListed;
        foreach (var (decision, names) in digest.Fine)
        {
            yield return Row(ShortName(decision), isBig ? Digits(names.Count) : Names(names));
        }

        if (digest.NotYet.Count > 0)
        {
            yield return Row("Not yet", Names(digest.NotYet));
        }

        if (digest.Silent.Count > 0)
        {
            yield return Row("Not asked yet", Names(digest.Silent));
        }

        if (digest.Paused.Count > 0)
        {
            yield return Row("Paused", string.Join(", ", digest.Paused.Select(one =>
                Called(one.Client) + (one.Until is { } until ? $" to {ShortWeekday.Format(until.PlusDays(-1))} {AxisDate.Format(until.PlusDays(-1))}" : ""))));
        }
    }

    private IReadOnlyList<Span> LineOf(DigestLine line)
    {
        var more = line.Flags.Count > 1 ? $" (+{Digits(line.Flags.Count - 1)})" : "";
        var answered = line.AnsweredAt is { } at ? $" ({Clock(at)})" : "";
        var decision = line.Decision is { } today ? $" {DecisionOf(today)}{answered}, " : " ";
        var isReferral = line.Flags[0].Kind is FlagKind.ReferNow or FlagKind.Refer;
        var said = isReferral ? $" see a professional{(line.Flags[0].Day > 1 ? $", day {Digits(line.Flags[0].Day)}" : "")}{answered}" : decision + Said(line.Flags[0], line.Level);
        return [new Span(Called(line.Name), SpanStyle.Strong), new Span($"{said}.{Reasons(line)}{more}")];
    }

    private string Reasons(DigestLine line)
    {
        if (line.Morning is not { } morning)
        {
            return "";
        }

        var reasons = new[]
        {
            morning.Pain is { } pain ? $"Pain {Digits(pain.Strength)} of 10{(pain.Place is { } place ? $", {Lower(Name(place))}" : "")}, day {Digits(pain.Day)}" : null,
            morning.Illness switch
            {
                Illness.AboveNeck => "A cold",
                Illness.BelowNeck => "Ill, below the neck",
                Illness.Fever => "Fever",
                _ => null,
            },
            morning.LowItems.Count > 0 ? Capital(string.Join(", ", morning.LowItems.Select(LowOne))) : null,
            morning.ProposesDeload ? "Deload proposed" : null,
        }.OfType<string>().ToList();
        return reasons.Count > 0 ? $" {string.Join(". ", reasons)}."
            : line.Level != ConsentLevel.Health ? " Reasons not shared." : "";
    }

    private static string LowOne(LowItem low) =>
        $"{ItemName(low.Item)} {Digits(low.Value)}{(low.Usual is { } usual ? $", usually {Tenths(usual)}" : "")}";

    private static string Said(Flag flag, ConsentLevel level) => flag.Kind switch
    {
        FlagKind.ReferNow or FlagKind.Refer => "see a professional",
        FlagKind.AgainstAdvice => "trained yesterday although told to rest",
        FlagKind.Health => flag.Day > 1 ? $"pain or illness, day {Digits(flag.Day)}" : "pain or illness",
        FlagKind.Mood => "very low mood",
        FlagKind.Run when level == ConsentLevel.Decision => $"{Digits(flag.Day)} easier days in a row",
        FlagKind.Run => flag.Day > 1 ? $"low for {Digits(flag.Day)} mornings" : "does not bounce back",
        FlagKind.Misses => $"recovery did not help {Digits(flag.Day)} times in two weeks",
        FlagKind.Silent => $"silent for {Digits(flag.Day)} days after answering nearly always",
        FlagKind.Displaced => "planned training gave way",
        FlagKind.Eased => $"eased {Digits(flag.Day)} of 7 days",
        _ => throw new ArgumentOutOfRangeException(nameof(flag)),
    };

    private static string Said(SinceYesterday how) => how switch
    {
        SinceYesterday.Better => "better today",
        SinceYesterday.Worse => "worse today",
        SinceYesterday.Unknown => "not heard today",
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    private static string DecisionOf(Recovery.Advice.Decision decision) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "as planned",
        Recovery.Advice.Decision.TrainReduced => "less",
        Recovery.Advice.Decision.ActiveRecovery => "recovery",
        Recovery.Advice.Decision.Rest => "rest",
        _ => "see a professional",
    };

    private static string ShortName(Recovery.Advice.Decision decision) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "Train",
        Recovery.Advice.Decision.TrainReduced => "Less",
        Recovery.Advice.Decision.ActiveRecovery => "Recover",
        Recovery.Advice.Decision.Rest => "Rest",
        _ => "See a professional",
    };

    private static string Names(IEnumerable<DigestName> names) => string.Join(", ", names.Select(Called));

    private static string Called(DigestName name) => name.Since is { } since ? $"{name.Name} (since {AxisDate.Format(since)})" : name.Name;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
