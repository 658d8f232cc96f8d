using NodaTime;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Tests.Rest;

public sealed class BucketTests
{
    private static readonly Duration Start = Duration.FromSeconds(100);

    [Fact]
    public void An_unknown_bucket_takes_one_request_and_then_waits_for_its_answer()
    {
        Assert.True(Bucket.Unknown.FreeAt(Start) <= Start);
        Assert.Null(Bucket.Unknown.Leaving().FreeAt(Start));
    }

    [Fact]
    public void What_is_left_may_leave_and_then_the_span_has_to_end()
    {
        var bucket = Told(Bucket.Unknown.Leaving(), remaining: 2);

        bucket = bucket.Leaving().Leaving();

        Assert.Equal(Start + Duration.FromSeconds(5), bucket.FreeAt(Start));
    }

    [Fact]
    public void Answers_out_of_order_let_no_request_too_many_through()
    {
        var bucket = Told(Bucket.Unknown.Leaving(), remaining: 4).Leaving().Leaving();

        // The later request's answer overtakes the earlier one's.
        bucket = Told(bucket, remaining: 2);
        bucket = Told(bucket, remaining: 3);

        Assert.Equal(0, bucket.InFlight);
        Assert.Equal(2, bucket.Remaining);
    }

    [Fact]
    public void After_its_span_it_is_full_but_for_what_is_still_on_its_way()
    {
        var bucket = Told(Bucket.Unknown.Leaving(), remaining: 0).Leaving();
        var later = Start + Duration.FromSeconds(6);

        for (var more = 0; more < 4; more++)
        {
            Assert.True(bucket.FreeAt(later) <= later);
            bucket = bucket.Leaving();
        }

        Assert.Null(bucket.FreeAt(later));
    }

    [Fact]
    public void An_answer_of_an_earlier_span_says_nothing_of_this_one()
    {
        var bucket = Told(Bucket.Unknown.Leaving(), remaining: 1, reset: 2000).Leaving();

        bucket = Told(bucket, remaining: 4, reset: 1000);

        Assert.Equal(1, bucket.Remaining);
    }

    [Fact]
    public void Whoever_is_told_to_wait_waits_whatever_is_left()
    {
        var bucket = Told(Bucket.Unknown.Leaving(), remaining: 4).Held(Start + Duration.FromSeconds(9));

        Assert.Equal(Start + Duration.FromSeconds(9), bucket.FreeAt(Start));
    }

    private static Bucket Told(Bucket bucket, int remaining, double reset = 1000) =>
        bucket.Landed().Told(new RateLimitHeaders("b", 5, remaining, reset, Duration.FromSeconds(5)), Start);
}
