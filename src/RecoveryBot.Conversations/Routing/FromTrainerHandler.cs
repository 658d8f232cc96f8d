using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Routing;

/// <summary>The client's side of whatever their trainers do: looking, writing, asking, and deciding something about a day or for the group.</summary>
internal sealed class FromTrainerHandler(IWording wording, CheckInCompletion end, DayCards cards)
{
    private readonly LookedHandler _looked = new(cards);
    private readonly OverrideTaker _overrides = new(wording, end);
    private readonly MenuTaker _menu = new(wording, end);
    private readonly ClearanceTaker _cleared = new(wording, end);
    private readonly ClientRulesTaker _rules = new(wording);
    private readonly TrainerWords _words = new(wording, cards);

    /// <summary>What is pressed below what a trainer decided.</summary>
    public IReadOnlyList<Feature> Features => [_cleared, new OverrideNoticeHandler(wording)];

    /// <summary>What would wake somebody waits; what a trainer decides holds at once, and only its notice waits.</summary>
    public Turn Take(ClientTurn clientTurn, long trainer, Told.FromTrainer what) => WaitingWords.IsQuiet(clientTurn)
        ? what switch
        {
            Told.Written or Told.MoreWished or Told.WayBack or Told.ClearanceNoted => WaitingWords.Put(clientTurn, trainer, what),
            Told.MenuBanned banned => _menu.InQuietHours(clientTurn, trainer, banned),
            Told.GroupRulesSet set => ClientRulesTaker.InQuietHours(clientTurn, trainer, set),
            _ => TakeNow(clientTurn, trainer, what),
        }
        : TakeNow(clientTurn, trainer, what);

    /// <summary>Quiet hours are over.</summary>
    public Turn Waited(ClientTurn clientTurn) => WaitingWords.TakeAll(
        clientTurn, (now, trainer, what) => what switch
        {
            Told.MenuBanned => _menu.Notice(now, trainer),
            Told.GroupRulesSet set => _rules.Notice(now, trainer, set),
            _ => TakeNow(now, trainer, what),
        });

    private Turn TakeNow(ClientTurn clientTurn, long trainer, Told.FromTrainer what) => what switch
    {
        Told.Looked looked => _looked.Take(clientTurn, trainer, looked),
        Told.DayOverridden word => _overrides.Take(clientTurn, trainer, word),
        Told.ClearanceNoted noted => _cleared.Take(clientTurn, trainer, noted),
        Told.MenuAsked or Told.MenuBanned => _menu.Take(clientTurn, trainer, what),
        Told.GroupRulesSet set => _rules.Take(clientTurn, trainer, set),
        _ => _words.Take(clientTurn, trainer, what),
    };

    /// <summary>What was said in quiet hours, to stand above the morning's question; null for nothing.</summary>
    public RichText? WithTheMorning(ClientTurn clientTurn) => _overrides.WithTheMorning(clientTurn);
}
