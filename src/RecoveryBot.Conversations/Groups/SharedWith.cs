using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What somebody lets one group see.</summary>
/// <param name="Trainers">Each trainer's name and how much they see; null for nothing.</param>
/// <param name="Channels">Titles of the channels that may name the client; null for one without a title.</param>
public sealed record SharedWith(
    long Group, string GroupName, IReadOnlyList<(string Name, ConsentLevel? Level)> Trainers, IReadOnlyList<string?> Channels)
{
    /// <summary>Of each group the person is a client of, at this moment.</summary>
    internal static IReadOnlyList<SharedWith> Of(Speaker speaker)
    {
        var directory = speaker.Context.Directory;
        var joined = speaker.Joined;
        var consents = joined.Count == 0 ? [] : directory.ConsentsOf(speaker.Context.Me!.Value);
        var named = joined.Count == 0 ? [] : directory.NamedIn(speaker.Context.Me!.Value);
        return
        [
            .. joined.Select(group => new SharedWith(
                group.Group,
                group.GroupName,
                [
                    .. JoinForm.TrainersOf(group.Group, speaker).Select(trainer => (trainer.Name, consents
                        .Where(consent => consent.Group == group.Group && consent.Trainer == trainer.Person)
                        .Select(consent => (ConsentLevel?)consent.Level)
                        .FirstOrDefault())),
                ],
                [.. directory.PlacesOf(group.Group).Where(place => named.Contains(place.Id)).Select(place => place.Title)])),
        ];
    }
}
