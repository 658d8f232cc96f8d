using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>A morning's question is sent as long as it makes sense, or it is known that it was not.</summary>
public sealed class UndeliveredPromptsTests : IAsyncDisposable
{
    private static readonly SendOutcome Later = new SendOutcome.TryLater("502");

    private readonly Bot _bot = new();
    private readonly List<Occurrence> _came = [];
    private Duration _left = Duration.FromHours(3);

    public UndeliveredPromptsTests() => _bot.Answer = (input, context) =>
    {
        if (input is Input.Due due)
        {
            _came.Add(due.Occurrence);
            return new Turn(context.Person);
        }

        return new Turn(context.Person ?? Samples.Consented()) { Messages = [Question] };
    };

    private Message Question => Samples.Card("how are you?") with
    {
        Priority = DeliveryPriority.Reminder,
        MorningOf = Samples.Monday,
        SendBy = Samples.Morning + _left,
    };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_platform_that_is_away_for_a_while_is_asked_until_it_is_back()
    {
        _bot.Platform.Outcome = (_, _) => Task.FromResult(
            _bot.GetCurrentInstant() < Samples.Morning + Duration.FromMinutes(10) ? Later : new SendOutcome.Sent("m1"));
        await _bot.Hear("hello");
        _bot.StartSending();

        await _bot.PassTimeUntil(_bot.Idle());

        Assert.Empty(_bot.Unsent());
        Assert.True(_bot.Platform.Asked.Count > 2);
        Assert.Empty(await LookAsync());
    }

    [Fact]
    public async Task After_its_time_it_is_let_go_and_the_agenda_says_so()
    {
        _bot.Platform.Outcome = (_, _) => Task.FromResult(Later);
        _left = Duration.FromMinutes(10);
        await _bot.Hear("hello");
        _bot.StartSending();

        await _bot.PassTimeUntil(_bot.Idle());

        Assert.Empty(_bot.Unsent());
        Assert.Equal([new Occurrence(OccurrenceKind.NotSent, Samples.Monday)], await LookAsync());
    }

    [Fact]
    public async Task What_is_too_late_when_it_could_be_sent_is_not_sent()
    {
        await _bot.Hear("hello");
        _bot.Time.Advance(TimeSpan.FromHours(3) + TimeSpan.FromSeconds(1));
        _bot.StartSending();

        await _bot.Idle();

        Assert.Empty(_bot.Platform.Asked);
        Assert.Single(await LookAsync());
    }

    public static TheoryData<string> Ends => ["refused", "in the dark", "closed", "closed before", "stands for it"];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task However_it_is_lost_it_is_known(string how)
    {
        switch (how)
        {
            case "refused":
                _bot.Platform.Answers(new SendOutcome.Refused("400"));
                break;
            case "in the dark":
                _bot.Platform.Answers(new SendOutcome.OutcomeUnknown("reset"), new SendOutcome.OutcomeUnknown("reset"));
                break;
            case "closed":
                _bot.Platform.Answers(new SendOutcome.Unreachable("403"));
                break;
            case "closed before":
                await _bot.Database.WriteAsync(
                    unitOfWork =>
                    {
                        var anna = unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning);
                        unitOfWork.Agenda.Change(anna, new AgendaChange.Set(Samples.Prompt, Samples.Morning));
                        return unitOfWork.Outbox.CloseChat(Samples.Anna, 0, Samples.Morning);
                    },
                    onceKept: null,
                    Bot.Stopping);
                var later = _bot.Answer;
                _bot.Answer = (input, context) => input is Input.Due { Occurrence.Kind: OccurrenceKind.MorningPrompt }
                    ? new Turn(context.Person) { Messages = [Question] }
                    : later(input, context);
                await _bot.Agenda.TakeDueAsync(Bot.Stopping);
                Assert.Equal([new Occurrence(OccurrenceKind.NotSent, Samples.Monday)], await LookAsync());
                return;
            default:
                await _bot.Hear("hello");
                var nudge = Samples.Card("are you there?") with { Priority = DeliveryPriority.Reminder };
                _bot.Answer = (_, context) => new Turn(context.Person) { Messages = [nudge] };
                _bot.Platform.Answers(new SendOutcome.Refused("400"));
                break;
        }

        await _bot.Hear("hello");
        _bot.StartSending();
        await _bot.PassTimeUntil(_bot.Idle());

        _bot.Answer = (input, context) =>
        {
            _came.Add(((Input.Due)input).Occurrence);
            return new Turn(context.Person);
        };
        Assert.Equal([new Occurrence(OccurrenceKind.NotSent, Samples.Monday)], await LookAsync());
    }

    private async Task<IReadOnlyList<Occurrence>> LookAsync()
    {
        await _bot.Agenda.TakeDueAsync(Bot.Stopping);
        return _came;
    }
}
