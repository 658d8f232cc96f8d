using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Trends;

/// <summary>Looks back over four weeks: a picture, and the same in three sentences.</summary>
internal sealed class TrendHandler(ITrendWording wording) : Feature
{
    private const string Trend = "trend";

    public override string Name => Trend;

    public override IReadOnlyList<string> Commands => [Trend];

    public override Turn Command(ClientTurn clientTurn, Input.Command command)
    {
        var today = ClientTurn.Today(clientTurn.Person, clientTurn.Client, clientTurn.Context);
        var weeks = FourWeeksBuilder.UpTo(today.Date, today.FirstAsked, clientTurn.History, clientTurn.Context.Facts.Value);
        return new Turn(clientTurn.Person) { Messages = [weeks.ShowAnything ? LookBack(weeks) : new(wording.NoTrendYet, [])] };
    }

    private Message LookBack(FourWeeks weeks) => new(wording.Trend(weeks), [])
    {
        Attachment = new Attachment.Trend(new TrendChart(weeks, wording.TrendLabels(weeks))),
    };
}
