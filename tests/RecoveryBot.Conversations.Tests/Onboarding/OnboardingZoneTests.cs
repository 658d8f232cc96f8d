using RecoveryBot.Conversations.Onboarding;

namespace RecoveryBot.Conversations.Tests.Onboarding;

public sealed class OnboardingZoneTests
{
    [Fact]
    public void A_city_is_confirmed_by_its_clock()
    {
        var walk = AtZone().Type("Kathmandu");

        Assert.Contains("Is it 12:26 where you are?", walk.Said, StringComparison.Ordinal);
        Assert.Contains("Asia/Kathmandu", walk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_clock_asks_for_the_city_again_until_it_is_right()
    {
        var walk = AtZone().Type("Berlin").Tap("No");
        Assert.Contains("Which city has your time, then?", walk.Said, StringComparison.Ordinal);

        Assert.Equal("Asia/Tokyo", walk.Type("Lima").Tap("No").Type("Tokyo").Tap("Yes").Client.Zone);
    }

    [Fact]
    public void Where_a_name_means_several_the_clock_is_picked()
    {
        var walk = AtZone().Type("Portland");

        Assert.Equal(["New York, now 01:41", "Los Angeles, now 22:41", "None of these", "Back"], walk.Buttons);
        Assert.Equal("America/Los_Angeles", walk.Tap("Los Angeles, now 22:41").Tap("Yes").Client.Zone);
    }

    [Fact]
    public void None_of_these_asks_for_another_place() =>
        Assert.Equal("Europe/Rome", AtZone().Type("Portland").Tap("None of these").Type("Milan").Tap("Yes").Client.Zone);

    [Fact]
    public void A_pick_that_turns_out_wrong_starts_over() =>
        Assert.Equal(
            "Europe/Rome",
            AtZone().Type("Portland").Tap("New York, now 01:41").Tap("No").Type("Milan").Tap("Yes").Client.Zone);

    [Fact]
    public void An_offset_may_stay_one_that_never_changes() =>
        Assert.Equal("Etc/GMT-1", AtZone().Type("UTC+1").Tap("UTC+1, now 07:41").Tap("Yes").Client.Zone);

    [Fact]
    public void An_unknown_place_gets_a_hint_with_the_nearest_ones()
    {
        var walk = AtZone().Type("Hellsingy");

        Assert.Equal(OnboardingQuestionId.Zone, walk.OpenQuestion);
        Assert.Contains("Did you mean", walk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_known_to_nobody_gets_a_hint_that_helps() =>
        Assert.Contains("nearest large city", AtZone().Type("qwertyuiop").Said, StringComparison.Ordinal);

    private static OnboardingWalk AtZone() => OnboardingWalk.Before(OnboardingQuestionId.Zone);
}
