using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>A trainer offers codes by which clients join, the owner one by which a trainer does.</summary>
internal sealed class InviteHandler(IGroupWording wording)
{
    private static readonly Duration SomeDays = Duration.FromDays(7);
    private static readonly Duration Month = Duration.FromDays(30);

    /// <summary>For how many the code is to be.</summary>
    public Turn Ask(Speaker speaker, Membership group)
    {
        var id = speaker.Context.NewFormId;
        return speaker.Say(new Message(
            wording.AskInviteFor(group.GroupName),
            [
                [Of(GroupButtons.One, wording.InviteOne), Of(GroupButtons.Twenty, wording.InviteTwenty), Of(GroupButtons.Anyone, wording.InviteAnyone)],
            ]));

        Button Of(string verb, string label) => GroupButtons.Of(verb, label, group.Group, once: $"{verb[0]}{id}");
    }

    /// <summary>Null for a button that offers nothing.</summary>
    public Turn? Offer(Speaker speaker, Membership group, string verb) => verb switch
    {
        GroupButtons.One => Offer(speaker, group, Role.Client, uses: 1, SomeDays),
        GroupButtons.Twenty => Offer(speaker, group, Role.Client, uses: 20, SomeDays),
        GroupButtons.Anyone => Offer(speaker, group, Role.Client, uses: null, Month),
        GroupButtons.Trainer when group.Role == Role.Owner => Offer(speaker, group, Role.Trainer, uses: 1, SomeDays),
        GroupButtons.Trainer => speaker.Say(wording.OnlyTheOwner(OwnerOf(speaker, group))),
        _ => null,
    };

    public Turn Stop(Speaker speaker, Membership group, string hash)
    {
        byte[] code;
        try
        {
            code = Convert.FromHexString(hash);
        }
        catch (FormatException)
        {
            return speaker.Say(wording.OldButton);
        }

        return speaker.Say(wording.InviteStopped) with
        {
            Tells = [new Tell(group.Group, new Told.InviteStopped(code), $"stop:{hash}")],
        };
    }

    private Turn Offer(Speaker speaker, Membership group, Role role, int? uses, Duration lives)
    {
        var code = speaker.Context.NewInviteCode.Value;
        var hash = InviteCode.HashOf(code);
        var until = speaker.Now + lives;
        return new Turn(speaker.Person)
        {
            Messages =
            [
                new Message(
                    wording.InviteCodeFor(InviteCode.Shown(code), LinkOf(speaker, code), group.GroupName, role, uses, until.InUtc().Date),
                    [[new Button(wording.StopInvite, StopPress(group.Group, hash))]]),
            ],
            Tells = [new Tell(group.Group, new Told.InviteOffered(hash, role, uses, until), $"invite:{Convert.ToHexString(hash)}")],
        };
    }

    private static string? LinkOf(Speaker speaker, string code) =>
        speaker.Context.StartLink is { } link ? $"{link}{InviteCode.InLink}{code}" : null;

    // Sixteen bytes of the hash tell one invite from another, and a button holds no more.
    private static string StopPress(long group, byte[] hash) =>
        new FeaturePress(GroupButtons.Subject, GroupButtons.StopInvite, $"{group}.0.{Convert.ToHexString(hash.AsSpan(0, 16))}").Payload;

    private static string OwnerOf(Speaker speaker, Membership group) =>
        speaker.Context.Directory.MembersOf(group.Group).FirstOrDefault(member => member.Role == Role.Owner)?.Name ?? "";
}
