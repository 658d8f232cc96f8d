using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Worker.Composition;

namespace RecoveryBot.Benchmarks;

/// <summary>A group with a channel and a trainer, all of whose clients answered every day and are seen by both.</summary>
internal sealed class GymOnFile
{
    /// <summary>Numbers of people who have nothing to do with it.</summary>
    public static readonly IReadOnlyList<int> Others = [.. Enumerable.Range(0, 500)];

    private static readonly Place Channel = Place.Channel(SimulatedChats.PlatformName, "-1");

    private readonly IDatabase _database;
    private readonly Reports _reports;
    private readonly AttachmentRenderer _renderer;
    private readonly LocalDate _today;
    private readonly Instant _now;
    private long _group;
    private long _trainer;

    private GymOnFile(RunningBot bot)
    {
        _database = bot.Database;
        _reports = new Reports(bot.Database, new EnglishWording());
        _renderer = CompositionRoot.OpenAttachments(bot.Database, bot.Pictures);
        _now = bot.Clock.GetCurrentInstant();
        _today = _now.InUtc().Date;
    }

    public static async Task<GymOnFile> AddAsync(RunningBot bot, int people, int days)
    {
        await bot.AddClientsAsync(Others.Count + people + 1);
        var gym = new GymOnFile(bot);
        await gym.FoundAsync(people, bot);
        var clients = Enumerable.Range(Others.Count, people).ToList();
        foreach (var some in clients.Chunk(Math.Max(1, 20_000 / days)))
        {
            await gym.WriteAsync(unitOfWork => gym.Join(unitOfWork, some, days, bot));
        }

        await gym.WriteAsync(unitOfWork => unitOfWork.Groups.Change(
            gym._group,
            new GroupChange.ShowNumbers(gym._today, Remainder.Next(unitOfWork.Sight.ClientsOn(gym._group, gym._today), shown: null)),
            gym._now));
        return gym;
    }

    /// <summary>The words alone.</summary>
    public void Write(ReportKind kind) => Page(kind, 0);

    /// <summary>Words, and each picture that comes with them.</summary>
    public async Task MakeAsync(ReportKind kind)
    {
        for (var page = 0; page < GroupDays.MostPages; page++)
        {
            if (Page(kind, page)?.Message.Attachment is { } attachment)
            {
                await _renderer.RenderAsync(attachment, Channel, CancellationToken.None);
            }
        }
    }

    private Rendered? Page(ReportKind kind, int page) => _reports.Render(
        new Report(kind, _group, kind == ReportKind.Digest ? _trainer : null, _today, page),
        kind == ReportKind.Digest ? Place.Direct(Channel.Platform, "x") : Channel,
        isShown: false,
        _now);

    private Task FoundAsync(int people, RunningBot bot) => WriteAsync(unitOfWork =>
    {
        _trainer = unitOfWork.People.IdOf(new SimulatedPerson(Others.Count + people, bot.Turns, bot.Chats).Chat)!.Value;
        _group = unitOfWork.Groups.Found(new GroupState { Name = "Gym Nord", Zone = "Etc/UTC", SummaryAt = new LocalTime(9, 30) }, _trainer, _now);
        unitOfWork.Groups.Change(_group, new GroupChange.Bind(Channel, "gym-nord", Guild: null, PlacePurpose.Summary, _trainer), _now);
    });

    private void Join(IUnitOfWork unitOfWork, IEnumerable<int> numbers, int days, RunningBot bot)
    {
        var place = unitOfWork.Directory.PlacesOf(_group)[0].Id;
        foreach (var number in numbers)
        {
            var chat = new SimulatedPerson(number, bot.Turns, bot.Chats).Chat;
            var known = unitOfWork.People.Find(chat)!;
            unitOfWork.People.Save(known.Id, known.State! with { CalledName = $"Client {number}" }, _now);
            unitOfWork.Groups.Change(_group, new GroupChange.Admit(known.Id, Role.Client), _now);
            unitOfWork.Consents.Change(known.Id, new ConsentChange.Name(place, _today.PlusDays(-days)));
            unitOfWork.Consents.Change(known.Id, new ConsentChange.Share(_group, _trainer, ConsentLevel.Health, _today.PlusDays(-days)));
            for (var ago = days - 1; ago >= 0; ago--)
            {
                var decision = (Decision)((number + ago) % 5);
                unitOfWork.CheckIns.Keep(
                    known.Id,
                    new Fact.CheckInDecided(_today.PlusDays(-ago), SampleMornings.CheckIn(_today.PlusDays(-ago), number + ago), decision, decision, [], false, false),
                    opensReferral: false,
                    _now);
            }
        }
    }

    private Task WriteAsync(Action<IUnitOfWork> work) => _database.WriteAsync(
        unitOfWork =>
        {
            work(unitOfWork);
            return true;
        },
        onceKept: null,
        CancellationToken.None);
}
