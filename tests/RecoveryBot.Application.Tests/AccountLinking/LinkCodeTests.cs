using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using static RecoveryBot.Application.Tests.AccountLinking.TwoChats;

namespace RecoveryBot.Application.Tests.AccountLinking;

/// <summary>A code works once, for ten minutes, and five wrong ones are enough.</summary>
public sealed class LinkCodeTests : IAsyncDisposable
{
    private const string Refused = "That code doesn't work.";

    private readonly TwoChats _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task A_code_works_just_before_ten_minutes_are_over_and_on_a_new_run_of_the_program()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        await _chats.Bot.RestartSending();
        _chats.Bot.Time.SetUtcNow((Samples.Morning + Duration.FromMinutes(10) - Duration.FromMilliseconds(1)).ToDateTimeOffset());

        Assert.Contains("are one now", await _chats.Type(Discord, $"/connect {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_ten_minutes_it_is_as_wrong_as_any_other()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        _chats.Bot.Time.Advance(TimeSpan.FromMinutes(10));

        var over = await _chats.Type(Discord, $"/connect {code}");

        Assert.Contains(Refused, over, StringComparison.Ordinal);
        Assert.Equal(await _chats.Type(Discord, $"/connect {Other(code)}"), over);
        Assert.Null(await _chats.Bot.Find(Discord));
    }

    [Fact]
    public async Task It_works_once()
    {
        var third = Place.Direct("terminal", "me");
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        await _chats.Type(Discord, $"/connect {code}");

        await _chats.Type(third, $"/connect {code}");

        Assert.Null(await _chats.Bot.Find(third));
    }

    [Fact]
    public async Task A_new_one_takes_the_place_of_the_old_one()
    {
        await _chats.Knows(Telegram);
        var old = await _chats.Code(Telegram);
        var next = await _chats.Code(Telegram);

        Assert.Contains(Refused, await _chats.Type(Discord, $"/connect {old}"), StringComparison.Ordinal);
        Assert.Contains("are one now", await _chats.Type(Discord, $"/connect {next}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/connect {0}")]
    [InlineData("/connect   {0} ")]
    [InlineData("/Connect {0}")]
    public async Task However_it_is_typed_it_is_read(string words)
    {
        await _chats.Knows(Telegram);
        var code = (await _chats.Code(Telegram)).Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        Assert.Contains(
            "are one now",
            await _chats.Type(Discord, string.Format(System.Globalization.CultureInfo.InvariantCulture, words, code)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_ones_any_is_told_how_long_none_is_looked_up_and_only_there()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        for (var wrong = 0; wrong < AccountLinks.MostWrong; wrong++)
        {
            Assert.Contains(Refused, await _chats.Type(Discord, $"/connect {Other(code)}"), StringComparison.Ordinal);
            _chats.Bot.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var right = await _chats.Type(Discord, $"/connect {code}");
        Assert.Contains("For 55 minutes more I look none up in this chat", right, StringComparison.Ordinal);
        Assert.DoesNotContain("mistyped", right, StringComparison.Ordinal);
        Assert.Equal(right, await _chats.Type(Discord, $"/connect {Other(code)}"));

        _chats.Bot.Time.Advance(TimeSpan.FromMinutes(55));
        var later = await _chats.Code(Telegram);
        Assert.Contains("are one now", await _chats.Type(Discord, $"/connect {later}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_wrong_ones_are_forgiven_and_those_of_another_chat_do_not_count()
    {
        var another = Discord with { Id = "2002" };
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        for (var wrong = 0; wrong < AccountLinks.MostWrong; wrong++)
        {
            await _chats.Type(another, $"/connect {Other(code)}");
        }

        for (var wrong = 0; wrong < AccountLinks.MostWrong - 1; wrong++)
        {
            await _chats.Type(Discord, $"/connect {Other(code)}");
        }

        Assert.Contains("are one now", await _chats.Type(Discord, $"/connect {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_on_while_none_is_looked_up_does_not_make_it_longer()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        for (var wrong = 0; wrong < 3 * AccountLinks.MostWrong; wrong++)
        {
            await _chats.Type(Discord, $"/connect {Other(code)}");
            _chats.Bot.Time.Advance(TimeSpan.FromMinutes(2));
        }

        Assert.Equal(
            AccountLinks.MostWrong,
            (await _chats.Write(unitOfWork => unitOfWork.Codes.WrongSince(Discord, Samples.Morning - Duration.FromHours(1)))).Count);
    }

    [Fact]
    public async Task What_is_over_is_forgotten()
    {
        await _chats.Knows(Telegram);
        var code = await _chats.Code(Telegram);
        await _chats.Type(Discord, $"/connect {Other(code)}");
        _chats.Bot.Time.Advance(TimeSpan.FromHours(1));

        await new Retention(_chats.Bot.Database, _chats.Bot, _chats.Bot.Time, NullLogger<Retention>.Instance).ForgetAsync(Bot.Stopping);

        Assert.Empty(await _chats.Write(unitOfWork => unitOfWork.Codes.WrongSince(Discord, Samples.Morning - Duration.FromHours(1))));
        Assert.Null(await _chats.Write(unitOfWork => unitOfWork.Codes.Find(LinkCode.Read(code)!, Samples.Morning)));
    }

    [Fact]
    public void Codes_are_drawn_as_they_are_read_and_each_is_another()
    {
        var codes = Enumerable.Range(0, 1_000).Select(_ => new RandomOneTimeCodes().Next()).ToList();

        Assert.All(codes, code => Assert.Equal(code, LinkCode.Read(LinkCode.Shown(code))));
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(LinkCode.Alphabet.Length, codes.SelectMany(code => code).Distinct().Count());
    }

    /// <summary>A code that is nobody's: one sign is another of its kind.</summary>
    private static string Other(string code) =>
        (char.IsAsciiDigit(code[0]) ? code[0] == '2' ? '3' : '2' : code[0] == 'A' ? 'B' : 'A') + code[1..];
}
