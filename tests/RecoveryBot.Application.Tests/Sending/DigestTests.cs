using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>What a trainer is sent of their clients: what each let them see, at the moment of sending, and the client can know of it.</summary>
public sealed class DigestTests : IAsyncDisposable
{
    private static readonly Place Trainer = Place.Direct("telegram", "500");
    private static readonly LocalDate Sunday = Samples.Monday.PlusDays(-1);
    private static readonly GroupState Nord = new() { Name = "Gym Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

    private static readonly MorningForTrainer Morning = new()
    {
        Urgency = Urgency.Soon,
        LowItems = [new LowItem(WellnessItem.SleepQuality, 2, 4)],
        Pain = new SeenPain(7, PainPlace.Knee, 8),
        Illness = Illness.Fever,
    };

    private readonly Bot _bot = new();
    private long _group;
    private long _trainer;
    private long _cem;
    private bool _isSending;

    public DigestTests() => _bot.Reports.Real = new Reports(_bot.Database, new EnglishWording());

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(ConsentLevel.Decision, false, false)]
    [InlineData(ConsentLevel.Answers, true, false)]
    [InlineData(ConsentLevel.Health, true, true)]
    public async Task A_level_shows_what_it_names_and_nothing_above(ConsentLevel level, bool answers, bool health)
    {
        await Founded();
        await Write(unitOfWork => unitOfWork.Consents.Change(_cem, new ConsentChange.Share(_group, _trainer, level, Samples.Monday)));

        var shown = Assert.Single(await Sent());

        Assert.Contains("Cem see a professional", shown, StringComparison.Ordinal);
        Assert.Equal(answers, shown.Contains("Sleep 2", StringComparison.Ordinal));
        Assert.Equal(health, shown.Contains("Pain 7", StringComparison.Ordinal));
        Assert.Equal(health, shown.Contains("Fever", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_yes_there_is_nothing_to_send()
    {
        await Founded();

        Assert.Empty(await Sent());
    }

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("removed")]
    [InlineData("trainer gone")]
    [InlineData("closed")]
    public async Task What_ended_while_it_waited_is_not_sent(string what)
    {
        await Founded();
        await Write(unitOfWork => unitOfWork.Consents.Change(_cem, new ConsentChange.Share(_group, _trainer, ConsentLevel.Health, Samples.Monday)));
        await Ask();

        await Write(unitOfWork => _ = what switch
        {
            "withdrawn" => Done(() => unitOfWork.Consents.Change(_cem, new ConsentChange.Withdraw(_group, _trainer))),
            "removed" => Done(() => unitOfWork.Groups.Change(_group, new GroupChange.Dismiss(_cem, Role.Client), Samples.Morning)),
            "trainer gone" => Done(() => unitOfWork.Groups.Change(_group, new GroupChange.Dismiss(_trainer, Role.Owner), Samples.Morning)),
            _ => Done(() => unitOfWork.Groups.Close(_group)),
        });

        Assert.Empty(await Shown());
    }

    [Fact]
    public async Task Days_before_the_yes_are_not_seen()
    {
        await Founded();
        await Write(unitOfWork => unitOfWork.CheckIns.Keep(_cem, Samples.Decided(Sunday, Decision.Rest), opensReferral: false, Samples.Morning));
        await Write(unitOfWork => unitOfWork.Consents.Change(_cem, new ConsentChange.Share(_group, _trainer, ConsentLevel.Health, Samples.Monday)));

        var seen = _bot.Database.Read(queries => queries.Sight.ClientsOf(_trainer, _group, Samples.Monday));

        Assert.Equal([Samples.Monday], Assert.Single(seen).Days.Select(day => day.Date));
    }

    [Fact]
    public async Task Another_group_of_the_same_trainer_is_seen_by_itself()
    {
        await Founded();
        await Write(unitOfWork => unitOfWork.Consents.Change(_cem, new ConsentChange.Share(_group, _trainer, ConsentLevel.Health, Samples.Monday)));
        var other = 0L;
        await Write(unitOfWork => other = unitOfWork.Groups.Found(Nord with { Name = "Gym Süd" }, _trainer, Samples.Morning));
        await Write(unitOfWork => unitOfWork.Groups.Change(other, new GroupChange.Admit(_cem, Role.Client), Samples.Morning));

        Assert.Empty(_bot.Database.Read(queries => queries.Sight.ClientsOf(_trainer, other, Samples.Monday)));
        Assert.Single(_bot.Database.Read(queries => queries.Sight.ClientsOf(_trainer, _group, Samples.Monday)));
    }

    [Fact]
    public async Task That_a_trainer_looked_is_kept_for_the_client_once_a_day()
    {
        await Founded();
        await Write(unitOfWork => unitOfWork.Consents.Change(_cem, new ConsentChange.Share(_group, _trainer, ConsentLevel.Decision, Samples.Monday)));
        await Ask();
        Assert.Empty(Looks());

        await Shown();
        await Ask();
        await Shown();
        Assert.Equal([(_trainer, _group, Look.Digest)], Looks());

        _bot.Time.Advance(TimeSpan.FromDays(1));
        await Ask();
        await Shown();
        Assert.Equal(2, Looks().Count);
    }

    private static bool Done(Action change)
    {
        change();
        return true;
    }

    private List<(long? By, long? Group, Look What)> Looks() =>
        [.. _bot.Database.Read(queries => queries.LooksAt(_cem)).Select(look => (look.By, look.Group, look.What))];

    private async Task Founded()
    {
        await Write(unitOfWork =>
        {
            _trainer = unitOfWork.People.Add(Trainer, Samples.Consented() with { CalledName = "Ben" }, Samples.Morning);
            _cem = unitOfWork.People.Add(Samples.Anna, Samples.Consented() with { CalledName = "Cem" }, Samples.Morning);
            _group = unitOfWork.Groups.Found(Nord, _trainer, Samples.Morning);
            unitOfWork.Groups.Change(_group, new GroupChange.Admit(_cem, Role.Client), Samples.Morning);
            unitOfWork.CheckIns.Keep(
                _cem, Samples.Decided(Samples.Monday, Decision.Refer) with { ForTrainer = Morning }, opensReferral: true, Samples.Morning);
        });
    }

    private async Task<IReadOnlyList<string>> Sent()
    {
        await Ask();
        return await Shown();
    }

    private async Task Ask()
    {
        _bot.Answer = (_, context) => new Turn(context.Person)
        {
            Messages = [Message.Reporting(new Report(ReportKind.Digest, _group, _trainer, Samples.Monday)) with { Card = "digest" }],
        };
        await _bot.Hear("digest", Trainer);
    }

    private async Task<IReadOnlyList<string>> Shown()
    {
        if (!_isSending)
        {
            _bot.StartSending();
            _isSending = true;
        }

        await _bot.PassTimeUntil(_bot.Idle(Trainer));
        return [.. _bot.Platform.Asked.Where(message => message.To == Trainer).Select(message => PlainText.Of(message.Message.Text))];
    }

    private Task Write(Action<IUnitOfWork> work) => _bot.Database.WriteAsync(
        unitOfWork =>
        {
            work(unitOfWork);
            return true;
        },
        onceKept: null,
        Bot.Stopping);
}
