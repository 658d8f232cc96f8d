using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Trends;

/// <summary>Looks back over four weeks: a picture, and the same in three sentences.</summary>
internal sealed class TrendTalk(IWording wording) : Subject
{
    private const string Trend = "trend";

    public override string Name => Trend;

    public override IReadOnlyList<string> Commands => [Trend];

    public override Turn Command(Visit visit, Input.Command command)
    {
        var today = Visit.Today(visit.Person, visit.Client, visit.Context).Date;
        var days = TrendDays.UpTo(today, visit.Joined, visit.History);
        var usual = TrendDays.Usual(days);
        var hasAnything = days.Any(day => day.Decision is not null || day.Load is not null);
        return new Turn(visit.Person)
        {
            Messages =
            [
                new Message(hasAnything ? wording.Trend(days, usual) : wording.NoTrendYet, [])
                {
                    Attachment = hasAnything
                        ? new Attachment.Trend(new TrendChart(days, usual, wording.TrendLabels(days)))
                        : null,
                },
            ],
        };
    }
}
