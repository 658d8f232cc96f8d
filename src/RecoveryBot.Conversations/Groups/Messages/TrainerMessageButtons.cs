using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>A client's buttons below what a trainer sent, and those that tell a trainer something.</summary>
internal static class TrainerMessageButtons
{
    public const string FeatureName = "coach";

    public const string Move = "move";
    public const string Shorter = "shorter";
    public const string Leave = "leave";
    public const string Answer = "answer";
    public const string Mute = "mute";
    public const string Unmute = "unmute";
    public const string Tell = "tell";

    /// <param name="once">It counts once; empty for one that may be pressed again and again.</param>
    public static Button Of(string verb, string label, long trainer, string once = "") => new(
        label,
        new FeaturePress(FeatureName, verb, string.Create(CultureInfo.InvariantCulture, $"{trainer}.{once}")).Payload);

    /// <summary>Nothing of it is to be believed: anybody could have forged it.</summary>
    public static (long Trainer, string Detail)? Read(FeaturePress press) =>
        press.Argument.Split('.', 2) is [var id, var detail] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var trainer)
            ? (trainer, detail)
            : null;

    /// <summary>One for each trainer who may see something of the client: whoever sees nothing would not read it.</summary>
    public static IEnumerable<IReadOnlyList<Button>> TellingRows(ClientTurn clientTurn, LocalDate date, IMessageWording wording) =>
        TrainersOf(clientTurn).Where(trainer => MaySee(clientTurn, trainer.Person)).Take(3)
            .Select(IReadOnlyList<Button> (trainer) => [Of(Tell, wording.TellTrainer(trainer.Name), trainer.Person, WeekButtons.Iso(date))]);

    /// <summary>The trainers of the groups that the client belongs to, each once.</summary>
    public static IReadOnlyList<Member> TrainersOf(ClientTurn clientTurn)
    {
        var directory = clientTurn.Context.Directory;
        return clientTurn.Context.Me is not { } me ? [] :
        [
            .. directory.GroupsOf(me).Where(group => group.Role == Role.Client)
                .SelectMany(group => directory.MembersOf(group.Group))
                .Where(member => member.Trains && member.Person != me)
                .DistinctBy(member => member.Person),
        ];
    }

    /// <summary>A trainer of the client's; null for anybody else, such as a forged button's.</summary>
    public static Member? TrainerOf(ClientTurn clientTurn, long trainer) => TrainersOf(clientTurn).FirstOrDefault(one => one.Person == trainer);

    public static bool MaySee(ClientTurn clientTurn, long trainer) =>
        clientTurn.Context.Directory.ConsentsOf(clientTurn.Context.Me!.Value).Any(consent => consent.Trainer == trainer);
}
