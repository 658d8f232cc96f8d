using NodaTime;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>What a decided morning says to the trainers of whoever has some.</summary>
public sealed class MorningsForTrainersTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 7, 0);

    private static readonly LocalDate Today = new(2026, 3, 2);

    private static readonly CheckIn Fine = new()
    {
        Date = Today,
        Fatigue = 4,
        SleepQuality = 4,
        MuscleSoreness = 4,
        Stress = 4,
        Mood = 4,
        SafetyAnswered = true,
    };

    [Fact]
    public void Pain_illness_and_what_was_rated_low_are_in_it()
    {
        var morning = Of(Fine with
        {
            SleepQuality = 2,
            Mood = 1,
            PainNrs = 6,
            PainPlace = PainPlace.Knee,
            PainDurationDays = 8,
            Illness = Illness.AboveNeck,
        });

        Assert.Equal(new SeenPain(6, PainPlace.Knee, 8), morning?.Pain);
        Assert.Equal(Illness.AboveNeck, morning?.Illness);
        Assert.Equal([new LowItem(WellnessItem.Mood, 1, Usual: null), new LowItem(WellnessItem.SleepQuality, 2, Usual: null)], morning?.LowItems);
    }

    [Fact]
    public void A_referral_says_how_urgent_it_is_and_since_when_it_is_open()
    {
        var urgent = Of(Fine with { RedFlags = [RedFlag.ChestPain] });
        var open = Of(Fine, new History { OpenReferralSince = Today.PlusDays(-7) });

        Assert.Equal(Urgency.Emergency, urgent?.Urgency);
        Assert.Equal((Urgency.Soon, Today.PlusDays(-7)), (open?.Urgency, open?.ReferredSince));
    }

    [Theory]
    [InlineData(Decision.Rest, true)]
    [InlineData(Decision.Refer, true)]
    [InlineData(Decision.TrainReduced, false)]
    public void Training_on_a_day_of_rest_is_told_the_next_morning(Decision yesterday, bool isAgainst)
    {
        var date = Today.PlusDays(-1);
        var morning = Of(Fine, new History { Decided = [new DecidedDay(date, yesterday)], Sessions = [new Session(date, SessionType.Training, SessionRpe: 7, DurationMin: 60)] });

        Assert.Equal(isAgainst, morning?.TrainedAgainstAdvice);
    }

    [Fact]
    public void Whoever_is_coached_by_nobody_leaves_nothing_for_trainers()
    {
        Assert.Null(Of(Fine, role: Role.Trainer));
        Assert.Null(Of(Fine, role: null));
    }

    private static MorningForTrainer? Of(CheckIn checkIn, History? history = null, Role? role = Role.Client)
    {
        var person = Clients.Onboarded();
        var context = new TurnContext(person, Now, new Lazy<History>(history ?? History.Empty), "form") { Me = 1, Directory = new OneGroup(role) };
        var clientTurn = ClientTurn.Today(person, person.Client!, context);
        Assert.Equal(Today, clientTurn.Date);
        var dayDecider = new DayDecider(new RecoveryModel(DecisionOptions.Default));
        return DayDecider.ToKeep(clientTurn, checkIn, dayDecider.Decide(clientTurn, checkIn)).ForTrainer;
    }

    private sealed class OneGroup(Role? role) : IDirectory
    {
        public string? NameOf(long party) => null;

        public IReadOnlyList<Membership> GroupsOf(long person) => role is { } one ? [new(9, "Gym Nord", one, Now)] : [];

        public IReadOnlyList<Member> MembersOf(long group) => [];

        public IReadOnlyList<BoundPlace> PlacesOf(long party) => [];

        public IReadOnlyList<BoundPlace> At(Place place) => [];

        public IReadOnlyList<TrainerConsent> ConsentsOf(long person) => [];

        public IReadOnlyList<long> NamedIn(long person) => [];

        public long? CountedIn(long person) => null;

        public FoundInvite? Invite(byte[] codeHash, Instant now) => null;
    }
}
