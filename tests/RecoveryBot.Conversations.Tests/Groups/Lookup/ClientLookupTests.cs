using NodaTime;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Groups.Lookup;

/// <summary>A trainer names a client as somebody with a phone in one hand does.</summary>
public sealed class ClientLookupTests
{
    private const long Ben = 1;
    private const long GymNord = 10;
    private const long Elsewhere = 20;

    [Theory]
    [InlineData("Zoë", "Zoë", "")]
    [InlineData("ZOE", "Zoë", "")]
    [InlineData("zo", "Zoë", "")]
    [InlineData("  zoe   rest until friday", "Zoë", "rest until friday")]
    [InlineData("anna maria at most recovery", "Anna Maria", "at most recovery")]
    [InlineData("anna rest", "Anna", "rest")]
    [InlineData("anna m", "Anna Maria", "")]
    [InlineData("O'Neill", "O’Neill", "")]
    [InlineData("🦊", "🦊", "")]
    public void A_name_is_known_by_its_beginning_and_without_its_accents(string typed, string name, string rest)
    {
        var found = Assert.IsType<ClientMatch.One>(Read(typed));

        Assert.Equal((name, rest), (found.Client.Name, found.Rest));
    }

    [Theory]
    [InlineData("Dora", "Dora")]
    [InlineData("Ben", "Ben")]
    [InlineData("nobody", "nobody")]
    [InlineData("maria", "maria")]
    [InlineData("🐻", "🐻")]
    [InlineData("", "")]
    public void Nobody_else_s_client_is_found_and_no_trainer(string typed, string shown) =>
        Assert.Equal(shown, Assert.IsType<ClientMatch.None>(Read(typed)).Typed);

    [Fact]
    public void Somebody_else_s_client_is_answered_as_nobody_is()
    {
        Assert.Equal("I know no Dora among your clients.", Said("Dora"));
        Assert.Equal("I know no Nina among your clients.", Said("Nina"));
    }

    [Fact]
    public void A_name_that_would_hide_or_turn_words_stands_clean_in_the_answer() =>
        Assert.Equal("I know no evil among your clients.", Said("‮evil​"));

    [Fact]
    public void Of_several_a_choice_is_offered_and_two_of_one_name_are_told_apart()
    {
        var turn = Choice("b");

        Assert.Equal(["Bo (since 3 Nov)", "Bodo", "bo (since 9 Nov)"], turn.Messages[0].Rows.Select(row => row[0].Label));
    }

    [Fact]
    public void Whoever_is_in_two_groups_is_one_client()
    {
        var found = Assert.IsType<ClientMatch.One>(Read("zoe"));

        Assert.Equal([GymNord, GymNord + 1], found.Client.Groups);
    }

    private static string Said(string typed) => PlainText.Of(Choice(typed).Messages[0]).Trim();

    private static Turn Choice(string typed) => new ClientChoice(new EnglishWording()).Talk(
        Speaker, typed, (_, _) => throw new InvalidOperationException("Nobody was meant."), (client, label) => new Button(label, $"{client.Person}"));

    private static ClientMatch Read(string typed) => ClientLookup.Read(Speaker, typed);

    private static Speaker Speaker { get; } = new(
        new PersonState(), new TurnContext(new PersonState(), Instant.MinValue, new(History.Empty), "id") { Me = Ben, Directory = new Gyms() });

    /// <summary>Two groups of Ben's, and one of somebody else.</summary>
    private sealed class Gyms : IDirectory
    {
        private static readonly Instant Third = Instant.FromUtc(2026, 11, 3, 9, 0);

        public string? NameOf(long party) => null;

        public long? CountedIn(long person) => null;

        public IReadOnlyList<Membership> GroupsOf(long person) => person != Ben ? [] :
        [
            new(GymNord, "Gym Nord", Role.Owner, Third),
            new(GymNord + 1, "Runners", Role.Trainer, Third),
            new(Elsewhere, "Where Ben himself is a client", Role.Client, Third),
        ];

        public IReadOnlyList<Member> MembersOf(long group) => group switch
        {
            GymNord =>
            [
                new(Ben, "Ben", Role.Owner, Third),
                new(2, "Anna", Role.Client, Third),
                new(3, "Anna Maria", Role.Client, Third),
                new(4, "Zoë", Role.Client, Third),
                new(5, "O’Neill", Role.Client, Third),
                new(6, "🦊", Role.Client, Third),
                new(8, "Bo", Role.Client, Third),
                new(9, "Bodo", Role.Client, Third),
                new(10, "bo", Role.Client, Third + Duration.FromDays(6)),
            ],
            GymNord + 1 => [new(Ben, "Ben", Role.Trainer, Third), new(4, "Zoë", Role.Client, Third)],
            _ => [new(7, "Dora", Role.Client, Third), new(Ben, "Ben", Role.Client, Third)],
        };

        public IReadOnlyList<BoundPlace> PlacesOf(long party) => [];

        public IReadOnlyList<BoundPlace> At(Place place) => [];

        public IReadOnlyList<TrainerConsent> ConsentsOf(long person) => [];

        public IReadOnlyList<long> NamedIn(long person) => [];

        public FoundInvite? Invite(byte[] codeHash, Instant now) => null;
    }
}
