using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.OnTerminal.Demo;

/// <summary>Who the one at the terminal is at the moment, and where they look.</summary>
internal sealed class DemoVisit(IDemoWorld world, DemoStage stage, Place first)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private Place _here = first;
    private string _told = "";

    public Place Me { get; private set; } = first;

    public async Task DoAsync(Input said, CancellationToken stopping)
    {
        switch (said)
        {
            case Input.Command("as", var name):
                Go(name, isPerson: true);
                break;
            case Input.Command("in", var name):
                Go(name, isPerson: false);
                break;
            case Input.Command("time", var time):
                await PassAsync(time, stopping);
                break;
            case Input.Press { Payload: SharedButtons.CheckIn }:
                _here = Me;
                stage.Look(Me, Me);
                await world.HearAsync(Me, Me, new Input.Command("checkin"), stopping);
                break;
            default:
                await world.HearAsync(Me, _here, said, stopping);
                break;
        }
    }

    /// <summary>Where else something was said meanwhile, if that changed.</summary>
    public void TellWhatIsNew()
    {
        var unseen = stage.Unseen();
        var told = string.Join(" · ", world.Names.Where(one => unseen.ContainsKey(one.Value)).Select(one => $"{one.Key} {unseen[one.Value]}"));
        if (told.Length > 0 && told != _told)
        {
            stage.Say(RichText.Of(new Block.Paragraph([new Span($"New elsewhere: {told}", SpanStyle.Soft)])));
        }

        _told = told;
    }

    private void Go(string name, bool isPerson)
    {
        var known = world.Names.FirstOrDefault(one =>
            one.Value.IsDirect == isPerson && string.Equals(one.Key.TrimStart('#'), name.Trim().TrimStart('#'), StringComparison.OrdinalIgnoreCase));
        if (known.Value is null)
        {
            stage.Say(RichText.Plain((isPerson ? "You can be " : "You can look into ")
                + $"{string.Join(", ", world.Names.Where(one => one.Value.IsDirect == isPerson).Select(one => one.Key))}."));
            return;
        }

        _here = known.Value;
        Me = isPerson ? known.Value : Me;
        stage.Look(_here, Me);
    }

    private async Task PassAsync(string time, CancellationToken stopping)
    {
        if (!Clock.Parse(time.Trim()).TryGetValue(default, out var until))
        {
            stage.Say(RichText.Plain("Say a time of today, such as /time 12:00."));
        }
        else if (!await world.ReachAsync(until, stopping))
        {
            stage.Say(RichText.Plain($"It is later than {Clock.Format(until)} already: time only goes on."));
        }
        else
        {
            stage.Say(RichText.Plain($"It is {Clock.Format(until)}."));
        }
    }
}
