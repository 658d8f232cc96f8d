using System.Text.Json;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Hearing;

namespace RecoveryBot.OnTelegram.Tests.Hearing;

public sealed class PollingTests
{
    [Theory]
    [InlineData("[]", null)]
    [InlineData("""[{"update_id":7},{"update_id":5}]""", 7)]
    [InlineData("""[{"message":{}},{"update_id":5},{"update_id":"6"},3]""", 5)]
    public void What_has_an_id_can_be_confirmed_whatever_comes_with_it(string updates, int? last) =>
        Assert.Equal(last, Polling.IdOf(Read(updates)));

    [Theory]
    [InlineData("""[{"message":{}}]""")]
    [InlineData("""[{"update_id":1e99}]""")]
    [InlineData("[null]")]
    public void Updates_that_nobody_could_confirm_are_a_poll_that_failed(string updates) =>
        Assert.Throws<CallFailedException>(() => Polling.IdOf(Read(updates)));

    private static JsonElement[] Read(string updates) => JsonSerializer.Deserialize<JsonElement[]>(updates)!;
}
