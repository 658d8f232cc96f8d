using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.Worker.Tests.Web;

public sealed class HealthEndpointsTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(Samples.Morning.ToDateTimeOffset());
    private readonly TemporaryDatabase _place = new();
    private readonly Health _health;
    private readonly HealthEndpoints _endpoints;

    public HealthEndpointsTests()
    {
        _health = new Health(_ => { }, _time, NullLogger<Health>.Instance);
        _endpoints = new HealthEndpoints(_health, _place.Database, _time);
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Each_part_tells_its_last_good_pass_and_since_when_it_is_wrong()
    {
        _health.Well("telegram");
        _time.Advance(TimeSpan.FromMinutes(3));
        _health.Wrong("telegram", "It has not answered.");
        _time.Advance(TimeSpan.FromMinutes(3));
        _health.Wrong("telegram", "It has still not answered.");

        var (status, body) = Get("/health/ready");

        Assert.Equal(503, status);
        var part = Assert.Single(body.GetProperty("parts").EnumerateArray());
        Assert.Equal(
            ("telegram", "It has still not answered.", Samples.Morning.ToDateTimeOffset(), Samples.Morning.ToDateTimeOffset().AddMinutes(3)),
            (part.GetProperty("name").GetString(), part.GetProperty("sentence").GetString(),
                part.GetProperty("lastGood").GetDateTimeOffset(), part.GetProperty("since").GetDateTimeOffset()));
    }

    [Theory]
    [InlineData("store", 503)]
    [InlineData("clock", 503)]
    [InlineData("backup", 200)]
    [InlineData("values", 200)]
    public void Ready_means_that_somebody_who_writes_is_answered(string part, int expected)
    {
        _health.Wrong(part, "It is wrong.");

        Assert.Equal(expected, Get("/health/ready").Status);
    }

    [Fact]
    public async Task What_waits_is_told_with_the_age_of_the_oldest()
    {
        await _place.Database.WriteAsync(
            unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("hello"), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromSeconds(90));

        var waiting = Assert.Single(Get("/health/ready").Body.GetProperty("outbox").EnumerateArray());

        Assert.Equal(
            ("telegram", "Reply", 1, 90.0),
            (waiting.GetProperty("platform").GetString(), waiting.GetProperty("priority").GetString(),
                waiting.GetProperty("count").GetInt32(), waiting.GetProperty("oldestSeconds").GetDouble()));
    }

    [Fact]
    public void It_is_alive_while_it_looks_at_its_agenda_or_cannot_because_of_the_store()
    {
        _health.Well("agenda");
        Assert.Equal(200, Get("/health/live").Status);
        _time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(503, Get("/health/live").Status);

        _health.Wrong("store", "The disk is full.");

        Assert.Equal(200, Get("/health/live").Status);
    }

    private (int Status, JsonElement Body) Get(string path)
    {
        var answer = _endpoints.Answer(path);
        return (answer.Status, JsonSerializer.Deserialize<JsonElement>(answer.Body.Span));
    }
}
