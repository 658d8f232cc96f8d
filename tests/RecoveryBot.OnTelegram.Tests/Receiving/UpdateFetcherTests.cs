using System.Text.Json;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Receiving;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

public sealed class UpdateFetcherTests
{
    [Theory]
    [InlineData("[]", null)]
    [InlineData("""[{"update_id":7},{"update_id":5}]""", 7L)]
    [InlineData("""[{"message":{}},{"update_id":5},{"update_id":"6"},3]""", 5L)]
    [InlineData("""[{"update_id":2147483647},{"update_id":2147483648}]""", 2147483648L)]
    [InlineData("""[{"update_id":9223372036854775806},{"update_id":9223372036854775807}]""", 9223372036854775806L)]
    [InlineData("""[{"update_id":-1},{"update_id":5}]""", 5L)]
    [InlineData("""[{"\ud800":1,"update_id":4},{"update_id":5}]""", 5L)]
    public void What_has_an_id_can_be_confirmed_whatever_comes_with_it(string updates, long? last) =>
        Assert.Equal(last, UpdateFetcher.IdOf(Read(updates)));

    [Theory]
    [InlineData("""[{"message":{}}]""")]
    [InlineData("""[{"update_id":1e99}]""")]
    [InlineData("""[{"update_id":-5}]""")]
    [InlineData("""[{"update_id":9223372036854775807}]""")]
    [InlineData("[null]")]
    public void Updates_that_nobody_could_confirm_are_a_poll_that_failed(string updates) =>
        Assert.Throws<CallFailedException>(() => UpdateFetcher.IdOf(Read(updates)));

    private static JsonElement[] Read(string updates) => JsonSerializer.Deserialize<JsonElement[]>(updates)!;
}
