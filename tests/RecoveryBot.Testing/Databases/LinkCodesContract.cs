using NodaTime;
using RecoveryBot.Application.Persistence;
using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class LinkCodesContract(IDatabaseLocation place) : DatabaseContract(place)
{
    private const string Code = "AB2DEF4H";

    private static readonly Instant Over = Samples.Morning + Duration.FromMinutes(10);

    [Fact]
    public async Task A_code_is_found_until_its_moment_also_after_a_restart()
    {
        var anna = await Offered(Code);
        Restart();

        Assert.Equal(new OfferedLinkCode(anna, IsUsed: false), await Find(Code, Over - Duration.FromMilliseconds(1)));
        Assert.Null(await Find(Code, Over));
        Assert.Null(await Find("AB2DEF4J", Samples.Morning));
    }

    [Fact]
    public async Task A_new_code_takes_the_place_of_the_old_one()
    {
        var anna = await Offered(Code);
        await Write(unitOfWork => unitOfWork.Codes.Offer(anna, "JK3MNP5R", Over));

        Assert.Null(await Find(Code, Samples.Morning));
        Assert.Equal(anna, (await Find("JK3MNP5R", Samples.Morning))?.Person);
    }

    [Fact]
    public async Task A_used_code_is_known_as_used_and_a_new_one_is_not()
    {
        var anna = await Offered(Code);
        await Write(unitOfWork => unitOfWork.Codes.Use(Code));
        Assert.True((await Find(Code, Samples.Morning))?.IsUsed);

        await Write(unitOfWork => unitOfWork.Codes.Offer(anna, "JK3MNP5R", Over));

        Assert.False((await Find("JK3MNP5R", Samples.Morning))?.IsUsed);
    }

    [Fact]
    public async Task An_erased_persons_code_is_gone()
    {
        var anna = await Offered(Code);
        await Write(unitOfWork => unitOfWork.People.Erase(anna));

        Assert.Null(await Find(Code, Samples.Morning));
    }

    [Fact]
    public async Task Codes_that_are_over_are_forgotten()
    {
        await Offered(Code);

        Assert.Equal(0, await Write(unitOfWork => unitOfWork.Codes.ForgetCodes(Over - Duration.FromMilliseconds(1), atMost: 9)));
        Assert.Equal(1, await Write(unitOfWork => unitOfWork.Codes.ForgetCodes(Over, atMost: 9)));
        Assert.Null(await Find(Code, Samples.Morning));
    }

    [Fact]
    public async Task Wrong_ones_are_counted_by_chat_and_moment_also_after_a_restart()
    {
        foreach (var minute in new[] { 0, 1, 2 })
        {
            await Write(unitOfWork => unitOfWork.Codes.CountWrong(Samples.Anna, Samples.Morning + Duration.FromMinutes(minute)));
        }

        Restart();

        Instant[] later = [Samples.Morning + Duration.FromMinutes(1), Samples.Morning + Duration.FromMinutes(2)];
        Assert.Equal(later, await Write(unitOfWork => unitOfWork.Codes.WrongSince(Samples.Anna, Samples.Morning)));
        Assert.Empty(await Write(unitOfWork => unitOfWork.Codes.WrongSince(Samples.Ben, Samples.Morning - Duration.FromHours(1))));
        Assert.Equal(1, await Write(unitOfWork => unitOfWork.Codes.ForgetWrong(Samples.Morning, atMost: 9)));
        Assert.Equal(later, await Write(unitOfWork => unitOfWork.Codes.WrongSince(Samples.Anna, Samples.Morning)));
    }

    [Fact]
    public async Task Wrong_ones_of_somebody_who_is_erased_are_gone()
    {
        var anna = await AddAnna();
        await Write(unitOfWork => unitOfWork.Codes.CountWrong(Samples.Anna, Samples.Morning));

        await Write(unitOfWork => unitOfWork.People.Erase(anna));

        Assert.Empty(await Write(unitOfWork => unitOfWork.Codes.WrongSince(Samples.Anna, Samples.Morning - Duration.FromHours(1))));
    }

    private async Task<long> Offered(string code)
    {
        var anna = await AddAnna();
        await Write(unitOfWork => unitOfWork.Codes.Offer(anna, code, Over));
        return anna;
    }

    private Task<OfferedLinkCode?> Find(string code, Instant now) => Write(unitOfWork => unitOfWork.Codes.Find(code, now));
}
