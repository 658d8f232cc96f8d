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
        if (IsQuiet(digest))
        {
            return RichText.Of(
            [
                blocks[0], Sentence($"All {Digits(digest.Answered)} answered, nobody needs you: {Counted(digest)}."), .. NotesOf(digest),
            ]);
        }

        if (digest.Since.Count > 0)
        {
            blocks.Add(Sentence("Since yesterday: " + string.Join(" · ", digest.Since.Take(Groups.Digests.Digest.MostShown).Select(one => $"{Called(one.Client)} {Said(one.How)}"))));
        }

        if (digest.NeedYou.Count > 0)
        {
            blocks.Add(new Block.Steps([.. digest.Shown.Select(LineOf)]));
        }

        List<IReadOnlyList<Span>> lists = [.. Others(digest)];
        if (lists.Count > 0)
        {
            blocks.Add(new Block.Bullets(lists));
        }

        blocks.AddRange(NotesOf(digest));
        if (digest.Shown.Any(line => line.Morning is { LowItems.Count: > 0 }))
        {
            blocks.Add(new Block.Paragraph([new Span("Ratings go from 1 to 5, and 5 is best.", SpanStyle.Soft)]));
        }

        if (digest.Now is { } now)
        {
            blocks.Add(new Block.Paragraph([new Span("Now "), Bold(Called(now.Name)), new Span(":")]));
        }
        else if (digest.NeedYou.Count > 0)
        {
            blocks.Add(Sentence("All of them are seen to."));
        }

        return RichText.Of([.. blocks]);
    }

    private static bool IsQuiet(Digest digest) => digest is { Since: [], NeedYou: [], Watch: [], NotYet: [], Silent: [], Paused: [], Answered: > 0 };

    private static string Counted(Digest digest) => string.Join(", ", digest.Fine.Select(kind => $"{Digits(kind.Names.Count)} {DecisionOf(kind.Decision)}"));

    private static IEnumerable<Block> NotesOf(Digest digest) => digest.Notes.Count == 0 ? [] :
    [
        new Block.Bullets([.. digest.Notes.Select(IReadOnlyList<Span> (note) =>
            [Bold(Called(note.Client)), new Span($" writes{(note.Note.Date == digest.Date ? "" : $" ({ShortWeekday.Format(note.Note.Date)})")}: “{note.Note.Text}”")])]),
    ];

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
            yield return Row("As well", Names(digest.NotShown.Select(line => line.Name)));
        }

        if (digest.Watch.Count > 0)
        {
            yield return Row("Watch", string.Join(" · ", digest.Watch.Take(3).Select(line => $"{Called(line.Name)} {Said(line.Flags[0], line.Level)}"))
                + (digest.Watch.Count > 3 ? $" · {Digits(digest.Watch.Count - 3)} more" : ""));
        }

        foreach (var (decision, names) in digest.Fine)
        {
            yield return Row(ShortName(decision), digest.IsBig ? Digits(names.Count) + UsuallyOf(digest, decision) : Names(names));
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

    private IReadOnlyList<Span> LineOf(DigestLine line) =>
        [new Span(line.IsHandled ? "✓ " : ""), new Span(Called(line.Name), SpanStyle.Strong), new Span(TodayOf(line))];

    /// <summary>With a blank before it.</summary>
    private string TodayOf(DigestLine line)
    {
        var more = line.Flags.Count > 1 ? $" (+{Digits(line.Flags.Count - 1)})" : "";
        var told = line.ToldAt is { } toldAt ? $", told you {Clock(toldAt)}" : "";
        var answered = line.AnsweredAt is { } at ? $" ({Clock(at)}{told})" : "";
        var decision = line.Decision is { } today ? $" {DecisionOf(today)}{answered}" : "";
        var said = line.Flags switch
        {
            [] => decision,
            [{ Kind: FlagKind.ReferNow or FlagKind.Refer, Day: var day }, ..] => $" see a professional{(day > 1 ? $", day {Digits(day)}" : "")}{answered}",
            [var flag, ..] => $"{decision}{(decision.Length > 0 ? "," : "")} {Said(flag, line.Level)}",
        };
        return $"{said}.{Reasons(line)}{more}";
    }

    private static string UsuallyOf(Digest digest, Recovery.Advice.Decision decision) =>
        digest.Usual.TryGetValue(decision, out var usual) ? $" (on a {WeekdayName.Format(digest.Date)} usually {Digits(usual)})" : "";

    private string Reasons(DigestLine line) => ReasonsOf(line.Morning) is { Length: > 0 } reasons ? reasons
        : line.Morning is not null && line.Level != ConsentLevel.Health ? " Reasons not shared."
        : "";

    /// <summary>Empty, or with a blank before it.</summary>
    private string ReasonsOf(MorningForTrainer? seen)
    {
        if (seen is not { } morning)
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
        return reasons.Count > 0 ? $" {string.Join(". ", reasons)}." : "";
    }

    private static string LowOne(LowItem low) =>
        $"{ItemName(low.Item)} {Digits(low.Value)}{(low.Usual is { } usual ? $", usually {Tenths(usual)}" : "")}";

    private static string Names(IEnumerable<DigestName> names) => string.Join(", ", names.Select(Called));

    private static string Called(DigestName name) => name.Since is { } since ? $"{name.Name} (since {AxisDate.Format(since)})" : name.Name;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
