using NodaTime;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Turns;

/// <summary>What is told is taken once, wherever in the taker's turn the machine stops.</summary>
public sealed class TellingKilledTests
{
    private const string Renamed = "Gym Süd";

    private static readonly Told Day = new Told.DayChanged(Samples.Monday);
    private static readonly GroupState Nord = new() { Name = "Gym Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

    [Fact]
    public async Task Killed_between_every_two_steps_it_is_taken_once()
    {
        var stops = new List<TemporaryDatabase>();
        await using (var bot = Answering(new Bot()))
        {
            await bot.Hear("found");
            await bot.Hear("tell");
            bot.Disk.Step = () => stops.Add(bot.Place.Crashed());
            await bot.Telling.TakeAllAsync(Bot.Stopping);
        }

        var wasDone = new List<bool>();
        foreach (var place in stops)
        {
            await using var next = Answering(new Bot(place));
            wasDone.Add((await GroupOf(next)).State!.Name == Renamed);
            for (var time = 0; time < 3; time++)
            {
                await next.Telling.TakeAllAsync(Bot.Stopping);
            }

            Assert.Equal(Renamed, (await GroupOf(next)).State!.Name);
            Assert.Equal(["found", "told", "heard", "heard back"], next.UnsentWords());
            Assert.Single(next.Database.Read(queries => queries.Due(Samples.Morning + Duration.FromDays(1), atMost: 9)));
        }

        // Nothing of the turn stands until all of it does.
        Assert.InRange(wasDone.Count(isDone => !isDone), 8, 100);
        Assert.Equal(wasDone.Order(), wasDone);
        Assert.True(wasDone[^1]);
    }

    private static Bot Answering(Bot bot)
    {
        bot.Answer = (input, context) => (input, context.Person ?? Samples.Consented()) switch
        {
            (Input.Typed { Text: "found" }, var anna) => new Turn(anna) { Founds = new Founding(Nord, []), Messages = [Samples.Says("found")] },
            (Input.Typed, var anna) => new Turn(anna)
            {
                Tells = [new Tell(context.Directory.GroupsOf(context.Me!.Value).Single().Group, Day, "day")],
                Messages = [Samples.Says("told")],
            },
            (_, var anna) => new Turn(anna) { Messages = [Samples.Says("heard back")] },
        };
        bot.AnswerForGroup = (input, context) => new GroupTurn(Nord with { Name = Renamed })
        {
            Sends = [new Send(new Destination.Person(((Input.FromParty)input).By!.Value), Samples.Says("heard"))],
            Tells = [new Tell(((Input.FromParty)input).By!.Value, Day, "day")],
            Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.Summary, Samples.Monday, 1), Samples.Morning)],
        };
        return bot;
    }

    private static Task<Application.Persistence.KnownGroup> GroupOf(Bot bot) => bot.Database.WriteAsync(
        unitOfWork => unitOfWork.Groups.Find(unitOfWork.Directory.GroupsOf(unitOfWork.People.IdOf(Samples.Anna)!.Value).Single().Group)!,
        onceKept: null,
        Bot.Stopping);
}
