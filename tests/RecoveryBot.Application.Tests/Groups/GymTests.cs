using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>Trainers, their groups, and who comes to belong to them.</summary>
public sealed class GymTests : IAsyncDisposable
{
    private readonly Gym _gym = new();

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task A_trainer_needs_no_mornings_of_their_own()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");

        Assert.Contains("Gym Nord is set up", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        var owner = Assert.Single(_gym.Members(group));
        Assert.Equal((_gym.Id(Gym.Ben), "Ben", Role.Owner), (owner.Person, owner.Name, owner.Role));
        Assert.Contains("Here you are a trainer", await _gym.Type(Gym.Ben, "/checkin"), StringComparison.Ordinal);
        var ben = await _gym.Bot.Find(Gym.Ben);
        Assert.Null(ben?.State?.Consent);
        Assert.Null(ben?.State?.Client);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_stranger_who_only_asks()
    {
        await _gym.Type(Gym.Ben, "/group");
        await _gym.Tap(Gym.Ben, "I train myself");

        Assert.Null(await _gym.Bot.Find(Gym.Ben));
    }

    [Fact]
    public async Task A_client_joins_by_a_code_and_chooses_what_is_seen()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);

        var said = await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ my answers");

        Assert.Contains("Ben sees the day's answer and your answers", said, StringComparison.Ordinal);
        Assert.Equal([Role.Owner, Role.Client], _gym.Members(group).Select(member => member.Role));
        var consent = Assert.Single(_gym.Consents(Gym.Anna));
        Assert.Equal((group, _gym.Id(Gym.Ben), ConsentLevel.Answers), (consent.Group, consent.Trainer, consent.Level));
    }

    [Fact]
    public async Task A_stranger_who_was_invited_joins_after_the_first_questions_and_nothing_is_kept_before()
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        var start = await _gym.Invite(Gym.Ben);

        await _gym.Type(Gym.Anna, start);
        Assert.Null(await _gym.Bot.Find(Gym.Anna));
        await _gym.Tap(Gym.Anna, "Yes, keep");

        Assert.Equal(start["/start ".Length..].Replace("-", "", StringComparison.Ordinal), (await _gym.Bot.Find(Gym.Anna))?.State?.Invited);
    }

    [Fact]
    public async Task Who_says_not_now_does_not_belong_and_shows_nothing()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        var start = await _gym.Invite(Gym.Ben, "One person");

        await _gym.Type(Gym.Anna, start);
        await _gym.Tap(Gym.Anna, "Not now");

        Assert.Single(_gym.Members(group));
        Assert.Empty(_gym.Consents(Gym.Anna));
        await _gym.Join(Gym.Anna, start);
        Assert.Equal(2, _gym.Members(group).Count);
    }

    [Theory]
    [InlineData("used")]
    [InlineData("stopped")]
    [InlineData("over")]
    [InlineData("mistyped")]
    public async Task Every_code_that_does_not_work_is_answered_alike(string why)
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Knows(Gym.Cem);
        var start = await _gym.Invite(Gym.Ben, "One person");
        switch (why)
        {
            case "used":
                await _gym.Join(Gym.Cem, start, name: "Cem");
                break;
            case "stopped":
                await _gym.Tap(Gym.Ben, "Stop it");
                break;
            case "over":
                _gym.Bot.Time.Advance(TimeSpan.FromDays(7));
                break;
            default:
                start = start[..^1] + (start[^1] == '0' ? '1' : '0');
                break;
        }

        Assert.Equal("That code doesn't work: mistyped, used up, or over. Ask for a new one.", await _gym.Type(Gym.Anna, start));
        Assert.DoesNotContain(_gym.Members(group), member => member.Person == _gym.Id(Gym.Anna));
    }

    [Fact]
    public async Task Two_who_answer_the_last_place_at_once_do_not_both_get_it()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Knows(Gym.Cem);
        var start = await _gym.Invite(Gym.Ben, "One person");
        await _gym.Type(Gym.Anna, start);
        await _gym.Type(Gym.Cem, start);
        await _gym.Tap(Gym.Anna, "The day's answer");
        await _gym.Tap(Gym.Cem, "The day's answer");

        await _gym.Bot.Hear("Anna", Gym.Anna);
        await _gym.Bot.Hear("Cem", Gym.Cem);
        await _gym.Settle();

        Assert.Equal(2, _gym.Members(group).Count);
        Assert.StartsWith("That code doesn't work", _gym.Last(Gym.Cem), StringComparison.Ordinal);
        Assert.Empty(_gym.Directory(directory => directory.GroupsOf(_gym.Id(Gym.Cem))));
    }

    [Fact]
    public async Task Less_holds_at_once_and_more_from_today()
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ my answers");
        var before = Assert.Single(_gym.Consents(Gym.Anna)).Since;
        _gym.Bot.Time.Advance(TimeSpan.FromDays(3));

        await ShareAnew("The day's answer");
        Assert.Equal((ConsentLevel.Decision, before), (_gym.Consents(Gym.Anna)[0].Level, _gym.Consents(Gym.Anna)[0].Since));
        await ShareAnew("+ pain and health");
        Assert.Equal((ConsentLevel.Health, before.PlusDays(3)), (_gym.Consents(Gym.Anna)[0].Level, _gym.Consents(Gym.Anna)[0].Since));
        await ShareAnew("Nothing");
        Assert.Empty(_gym.Consents(Gym.Anna));
    }

    [Fact]
    public async Task Privacy_says_who_sees_what_and_leads_to_less()
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        Assert.Contains("to no trainer and in no channel", await _gym.Type(Gym.Anna, "/privacy"), StringComparison.Ordinal);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ my answers");

        Assert.Contains("Ben sees the day's answer and your answers. No channel names you.", await _gym.Type(Gym.Anna, "/privacy"), StringComparison.Ordinal);
        await _gym.Tap(Gym.Anna, "What Gym Nord sees");
        await _gym.Tap(Gym.Anna, "Nothing");

        Assert.Contains("Ben sees nothing. No channel names you.", await _gym.Type(Gym.Anna, "/privacy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_trainer_sees_nothing_until_the_client_says_so()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), "+ my answers");

        await _gym.BecomesTrainer(Gym.Ida, "Ida");

        Assert.Contains(_gym.Members(group), member => member is { Name: "Ida", Role: Role.Trainer });
        Assert.Single(_gym.Consents(Gym.Anna));
        Assert.Contains("Ida now trains Gym Nord too", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        await _gym.Tap(Gym.Anna, "The same");
        Assert.Equal([ConsentLevel.Answers, ConsentLevel.Answers], _gym.Consents(Gym.Anna).Select(consent => consent.Level));
    }

    [Fact]
    public async Task Whoever_leaves_or_is_removed_is_seen_no_more()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        var start = await _gym.Invite(Gym.Ben);
        await _gym.Join(Gym.Anna, start);

        await _gym.Type(Gym.Anna, "/group leave");
        await _gym.Tap(Gym.Anna, "Leave");
        Assert.Empty(_gym.Consents(Gym.Anna));
        Assert.Single(_gym.Members(group));

        await _gym.Join(Gym.Anna, start);
        await _gym.Type(Gym.Ben, "/group members");
        await _gym.Tap(Gym.Ben, "End Anna");
        await _gym.Tap(Gym.Ben, "End it");
        Assert.Empty(_gym.Consents(Gym.Anna));
        Assert.Single(_gym.Members(group));
        Assert.Contains("Your place in Gym Nord has ended", _gym.Last(Gym.Anna), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_hands_over_before_leaving_and_an_erased_owner_closes_the_group()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        await _gym.BecomesTrainer(Gym.Ida, "Ida");

        await _gym.Type(Gym.Ben, "/group leave");
        await _gym.Tap(Gym.Ben, "Hand over to Ida");
        Assert.Equal("Ida", _gym.Members(group).Single(member => member.Role == Role.Owner).Name);

        await _gym.Write(unitOfWork =>
        {
            unitOfWork.People.Erase(_gym.Bot.Database.Read(queries => queries.Directory.MembersOf(group)[0].Person));
            unitOfWork.Tells.Add(new Tell(group, new Told.OwnerGone(), "owner"), by: null, depth: 1, Samples.Morning);
            return true;
        });
        await _gym.Settle();

        Assert.Empty(_gym.Members(group));
        Assert.Empty(_gym.Consents(Gym.Anna));
        Assert.Contains("Your place in Gym Nord has ended", _gym.Last(Gym.Anna), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_forgets_themselves_closes_what_they_answer_for()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));

        await _gym.Type(Gym.Ben, "/forget");
        await _gym.Type(Gym.Ben, "forget me");

        Assert.Null(await _gym.Bot.Find(Gym.Ben));
        Assert.Empty(_gym.Members(group));
    }

    [Fact]
    public async Task A_forged_button_of_a_stranger_s_group_does_nothing()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.SetUp(Gym.Ida, "Ida", "Gym Süd");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        var anna = _gym.Id(Gym.Anna);

        foreach (var verb in new[] { "removed", "closed", "handed", "left", "anyone", "trainer", "members", "name", "same", "share" })
        {
            await _gym.Hear(Gym.Ida, Gym.Ida, new Input.Press($"group:{verb}:{group}.{anna}.x"));
        }

        Assert.Equal(2, _gym.Members(group).Count);
        Assert.Single(_gym.Consents(Gym.Anna));
        Assert.DoesNotContain(_gym.Sent(Gym.Ida), message => Testing.Transcripts.PlainText.Of(message).Contains("Anna", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_warning_sign_is_heard_while_a_trainer_is_asked_for_a_name()
    {
        await _gym.Type(Gym.Ben, "/group");
        await _gym.Tap(Gym.Ben, "All right");

        var said = await _gym.Type(Gym.Ben, "I want to die");

        Assert.Contains("Call your local", said, StringComparison.Ordinal);
        Assert.Null((await _gym.Bot.Find(Gym.Ben))?.State?.CalledName);
    }

    private async Task ShareAnew(string label)
    {
        await _gym.Type(Gym.Anna, "/group");
        await _gym.Tap(Gym.Anna, "What they see");
        await _gym.Tap(Gym.Anna, label);
    }
}
