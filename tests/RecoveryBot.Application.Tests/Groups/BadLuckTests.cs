using System.IO.Compression;
using NodaTime;
using RecoveryBot.Application.Exports;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>Names that are formulas, two trainers at the same moment, somebody who is forgotten while words to them wait.</summary>
public sealed class BadLuckTests : IAsyncDisposable
{
    private static readonly TimeSpan UntilQuietEnds = TimeSpan.FromHours(8);

    private readonly Gym _gym = new Gym().WithReports();

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task A_name_that_is_a_formula_is_none_in_a_table()
    {
        await _gym.SetUp(Gym.Ben, "=2+3", "+Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press($"client:show:{_gym.Id(Gym.Anna)}."));

        var all = Exported(Gym.Anna);

        Assert.Contains("\r\n'+Gym Nord,", all["groups.csv"], StringComparison.Ordinal);
        Assert.Contains(",'=2+3,", all["shared.csv"], StringComparison.Ordinal);
        Assert.Contains(",'=2+3,'+Gym Nord,", all["looks.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_trainers_who_agree_at_the_same_moment_both_did()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ pain and health");
        await _gym.BecomesTrainer(Gym.Ida, "Ida");
        await _gym.Tap(Gym.Anna, "The same");
        await _gym.Type(Gym.Anna, "I have chest pain");
        await _gym.Passes(TimeSpan.FromMinutes(90));
        var (ben, ida) = (_gym.Button(Gym.Ben, "Agree"), _gym.Button(Gym.Ida, "Agree"));

        await Task.WhenAll(Presses(Gym.Ben, ben.Payload), Presses(Gym.Ida, ida.Payload));

        Assert.Equal(["Ben", "Ida"], Agreed(group).Order());
        Assert.All(new[] { Gym.Ben, Gym.Ida }, trainer => Assert.Contains("All of them are seen to.", _gym.Last(trainer), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_is_forgotten_while_words_wait_is_written_to_no_more(bool isClient)
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        var quiet = Clients.Usual with { ReminderSettings = new Reminders(Quiet: new QuietHours(new LocalTime(5, 0), new LocalTime(13, 0))) };
        var client = Clients.Onboarded(quiet) with { Consent = new Consent(1, Samples.Morning) };
        await _gym.Write(unitOfWork => unitOfWork.People.Add(Gym.Anna, client, Samples.Morning));
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press($"client:write:{_gym.Id(Gym.Anna)}."));
        await _gym.Type(Gym.Ben, "How was the weekend?");
        await _gym.Tap(Gym.Ben, "Send");
        await _gym.Ends("forgotten", isClient ? Gym.Anna : Gym.Ben, Gym.Ben, "Anna");
        var before = _gym.Sent(Gym.Anna).Count;

        await _gym.Passes(UntilQuietEnds);

        Assert.DoesNotContain(_gym.Sent(Gym.Anna).Skip(before), message => PlainText.Of(message).Contains("weekend", StringComparison.Ordinal));
    }

    private Task Presses(Place who, string payload) => _gym.Hear(who, who, new Input.Press(payload));

    private IReadOnlyList<string> Agreed(long group) => _gym.Directory(directory =>
    {
        var names = directory.MembersOf(group).ToDictionary(member => member.Person, member => member.Name);
        return _gym.Bot.Database.Read(queries => queries.LooksAt(_gym.Id(Gym.Anna)))
            .Where(look => look.What == Look.Agreed).Select(look => names[look.By!.Value]!).ToList();
    });

    private Dictionary<string, string> Exported(Place person)
    {
        using var file = new MemoryStream();
        _gym.Bot.Database.Read(queries =>
        {
            var all = queries.Everything(person)!;
            ExportZip.Write(file, all, ["What is in here."], GroupTables.Of(queries, all.Id));
            return true;
        });
        using var zip = new ZipArchive(new MemoryStream(file.ToArray()));
        return zip.Entries.ToDictionary(entry => entry.Name, entry => new StreamReader(entry.Open()).ReadToEnd());
    }
}
