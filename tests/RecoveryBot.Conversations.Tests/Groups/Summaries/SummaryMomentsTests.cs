using NodaTime;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Charts;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using static RecoveryBot.Conversations.Tests.Groups.Summaries.GroupSamples;

namespace RecoveryBot.Conversations.Tests.Groups.Summaries;

/// <summary>When a group's morning is shown, and to whom.</summary>
public sealed class SummaryMomentsTests
{
    private static readonly Instant HalfPastNine = At(9, 30);

    private static readonly Input Told = new Input.FromParty(new Told.DayChanged(Tuesday), By: 1, Depth: 1);

    [Fact]
    public void The_channels_and_each_trainer_are_shown_it_and_tomorrow_is_planned()
    {
        var turn = Take(new Input.Due(new Occurrence(OccurrenceKind.Summary, Tuesday), HalfPastNine), HalfPastNine);

        Assert.Equal(
            [new Destination.Channel(70), new Destination.Channel(71), new Destination.Person(1), new Destination.Person(2)],
            turn.Sends.Select(send => send.To));
        Assert.Equal(
            ["summary:9:2026-11-24", "summary:9:2026-11-24", "digest:9:2026-11-24", "digest:9:2026-11-24"],
            turn.Sends.Select(send => send.Message.Card));
        Assert.Equal(
            [new AgendaChange.Set(new Occurrence(OccurrenceKind.Summary, Tuesday.PlusDays(1)), HalfPastNine + Duration.FromDays(1))], turn.Agenda);
    }

    [Fact]
    public void Its_numbers_are_said_once_for_all_channels()
    {
        var turn = Take(new Input.Due(new Occurrence(OccurrenceKind.Summary, Tuesday), HalfPastNine), HalfPastNine);

        var change = Assert.IsType<GroupChange.ShowNumbers>(Assert.Single(turn.Changes));
        Assert.Equal(new RestNumbers(6, 6, 4), change.Numbers.Rest);
    }

    [Fact]
    public void Late_answers_of_one_minute_are_one_edit()
    {
        var edits = new[] { At(9, 41), At(9, 41) + Duration.FromSeconds(59), At(9, 42) }.SelectMany(now => Take(Told, now).Agenda);

        Assert.Equal([Edit(12, At(9, 42)), Edit(12, At(9, 42)), Edit(13, At(9, 43))], edits);
    }

    [Fact]
    public void They_are_added_until_noon_and_not_before_it_was_shown()
    {
        Assert.Empty(Take(Told, HalfPastNine - Duration.FromSeconds(1)).Agenda);
        Assert.Equal([Edit(150, At(12, 0))], Take(Told, At(12, 0) - Duration.FromSeconds(1)).Agenda);
        Assert.Empty(Take(Told, At(12, 0)).Agenda);
        Assert.Empty(Take(Told, At(12, 0) + Duration.FromSeconds(1)).Agenda);
    }

    [Theory]
    [InlineData(11, 0, 13, 0)]
    [InlineData(10, 59, 12, 0)]
    [InlineData(21, 59, 23, 59)]
    [InlineData(22, 0, 23, 59)]
    [InlineData(23, 30, 23, 59)]
    public void A_group_that_meets_late_has_two_hours(int hour, int minute, int untilHour, int untilMinute) => Assert.Equal(
        new LocalTime(untilHour, untilMinute), SummaryMoments.Until(Nord with { SummaryAt = new LocalTime(hour, minute) }));

    [Fact]
    public void What_comes_when_its_day_is_over_shows_nothing_and_plans_on()
    {
        var turn = Take(new Input.Due(new Occurrence(OccurrenceKind.Summary, Tuesday), HalfPastNine), HalfPastNine + Duration.FromDays(2));

        Assert.Empty(turn.Sends);
        Assert.Equal(OccurrenceKind.Summary, Assert.IsType<AgendaChange.Set>(Assert.Single(turn.Agenda)).Occurrence.Kind);
    }

    [Fact]
    public void A_channel_is_not_told_of_the_morning_in_the_afternoon()
    {
        var turn = Take(new Input.Due(new Occurrence(OccurrenceKind.Summary, Tuesday), HalfPastNine), At(15, 0));

        Assert.All(turn.Sends.Take(2), send => Assert.True(send.Message.SendBy < At(15, 0)));
        Assert.All(turn.Sends.Skip(2), send => Assert.Null(send.Message.SendBy));
    }

    [Theory]
    [InlineData(2026, 3, 28, 29, 1, 0)]
    [InlineData(2026, 10, 24, 25, 0, 30)]
    public void On_the_night_a_clock_is_set_it_comes_once(int year, int month, int before, int day, int utcHour, int utcMinute)
    {
        var night = Nord with { SummaryAt = new LocalTime(2, 30) };
        var now = Instant.FromUtc(year, month, before, 12, 0);
        var context = Context(now) with { State = night };

        var turn = GroupConversation.InEnglish().Take(new Input.Due(new Occurrence(OccurrenceKind.Summary, new(year, month, before)), now), context);

        Assert.Equal(
            [new AgendaChange.Set(new Occurrence(OccurrenceKind.Summary, new(year, month, day)), Instant.FromUtc(year, month, day, utcHour, utcMinute))],
            turn.Agenda);
    }

    [Fact]
    public void What_a_group_does_not_know_changes_nothing() => Assert.Equal(
        new GroupTurn(Nord), Take(new Input.Due(new Occurrence(OccurrenceKind.Nudge, Tuesday), HalfPastNine), HalfPastNine));

    private static AgendaChange Edit(int number, Instant at) => new AgendaChange.Set(new Occurrence(OccurrenceKind.SummaryEdit, Tuesday, number), at);

    // Berlin is an hour ahead in November.
    private static Instant At(int hour, int minute) => Instant.FromUtc(2026, 11, 24, hour - 1, minute);

    private static GroupTurn Take(Input input, Instant now) => GroupConversation.InEnglish().Take(input, Context(now));

    private static GroupContext Context(Instant now) => new(9, Nord, now, new TestDirectory()) { Sight = new TestSight() };

    private sealed class TestSight : ISight
    {
        public IReadOnlyList<ChannelClient> ClientsOn(long group, LocalDate date) =>
            [Client(3, "Gina", Decision.TrainAsPlanned), .. Unnamed(10, 4, Decision.TrainAsPlanned), .. Unnamed(20, 2, Decision.Rest)];

        public ILookup<long, ChannelDay> DaysIn(long group, PlacePurpose channel, LocalDate date) => NoSight.Instance.DaysIn(group, channel, date);

        public IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, LocalDate date) => [];

        public SeenClient? ClientOf(long trainer, long client, LocalDate date) => null;

        public ShownNumbers? NumbersOf(long group, LocalDate date) => null;
    }

    private sealed class TestDirectory : IDirectory
    {
        public string? NameOf(long party) => null;

        public IReadOnlyList<Membership> GroupsOf(long person) => [];

        public IReadOnlyList<Member> MembersOf(long group) =>
        [
            new(1, "Ben", Role.Owner, HalfPastNine), new(2, "Ida", Role.Trainer, HalfPastNine), new(3, "Gina", Role.Client, HalfPastNine),
        ];

        public IReadOnlyList<BoundPlace> PlacesOf(long party) =>
        [
            Bound(70, PlacePurpose.Summary), Bound(71, PlacePurpose.Trainers), Bound(72, PlacePurpose.Shared),
        ];

        public IReadOnlyList<BoundPlace> At(Place place) => [];

        public IReadOnlyList<TrainerConsent> ConsentsOf(long person) => [];

        public IReadOnlyList<long> NamedIn(long person) => [];

        public long? CountedIn(long person) => null;

        public FoundInvite? Invite(byte[] codeHash, Instant now) => null;

        private static BoundPlace Bound(long id, PlacePurpose purpose) =>
            new(id, Place.Channel("telegram", $"-{id}"), Title: null, Party: 9, purpose, By: 1, IsClosed: false);
    }
}
