using NodaTime;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Groups.Digests;

/// <summary>What one trainer reads of a group's morning: who needs them first, and nothing that they may not see.</summary>
public sealed class DigestTests
{
    private static readonly LocalDate Tuesday = new(2026, 11, 24);

    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly MorningForTrainer Knee = new()
    {
        Urgency = Urgency.Soon,
        ReferredSince = new LocalDate(2026, 11, 17),
        Pain = new SeenPain(5, PainPlace.Knee, 8),
        LowItems = [new LowItem(WellnessItem.SleepQuality, 2, 4)],
    };

    [Fact]
    public void The_most_urgent_stand_first_and_the_fine_stand_last()
    {
        var shown = Shown(
            Client(1, "Gina", ConsentLevel.Health, (0, Decision.TrainAsPlanned, new())),
            Client(2, "Jon", ConsentLevel.Health, (0, Decision.TrainReduced, new())),
            Client(3, "Dora", ConsentLevel.Health, (0, Decision.Rest, new() { DoesNotBounceBack = true, LowMornings = 3, ProposesDeload = true, LowItems = [new(WellnessItem.SleepQuality, 2, 4)] })),
            Client(4, "Cem", ConsentLevel.Health, (0, Decision.Refer, Knee)),
            Client(5, "Bo", ConsentLevel.Health, (0, Decision.Refer, new() { Urgency = Urgency.Urgent })),
            Client(6, "Lea", ConsentLevel.Health) with { WasAsked = true },
            Client(7, "Max", ConsentLevel.Health) with { Pauses = true, PausesUntil = Tuesday.PlusDays(4) },
            Client(8, "Noa", ConsentLevel.Health));

        Assert.Equal(
            """
            Gym Nord, Tue 24 Nov: 3 need you, 5 of 6 answered

            1. Bo see a professional (08:12).
            2. Cem see a professional, day 8 (08:12). Pain 5 of 10, knee, day 8. Sleep 2, usually 4. (+1)
            3. Dora rest (08:12), low for 3 mornings. Sleep 2, usually 4. Deload proposed.

            • Train: Gina
            • Less: Jon
            • Not yet: Lea
            • Not asked yet: Noa
            • Paused: Max to Fri 27 Nov

            Ratings go from 1 to 5, and 5 is best.

            Now Bo:
            """.ReplaceLineEndings("\n"),
            shown?.Trim());
    }

    [Fact]
    public void Below_its_level_a_reason_is_not_shared()
    {
        var decision = Shown(Client(4, "Cem", ConsentLevel.Decision, (0, Decision.Refer, Knee)));
        var answers = Shown(Client(4, "Cem", ConsentLevel.Answers, (0, Decision.Refer, Knee)));

        Assert.Contains("Cem see a professional, day 8 (08:12). Reasons not shared.", decision, StringComparison.Ordinal);
        Assert.DoesNotContain("Sleep", decision, StringComparison.Ordinal);
        Assert.Contains("Sleep 2", answers, StringComparison.Ordinal);
        Assert.DoesNotContain("Pain", answers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_referral_of_which_nothing_more_is_known_comes_first() => Assert.Equal(
        FlagKind.ReferNow, Flag.Of(Client(1, "Cem", ConsentLevel.Decision, (0, Decision.Refer, null)), Tuesday)[0].Kind);

    [Theory]
    [InlineData(3, FlagKind.Health)]
    [InlineData(2, FlagKind.Eased)]
    public void Health_is_a_reason_to_look_only_for_who_may_see_it(int level, FlagKind first)
    {
        var client = Client(
            1, "Cem", (ConsentLevel)level, (0, Decision.TrainReduced, new() { Pain = new(4, PainPlace.Knee, 2) }), (2, Decision.TrainReduced, null), (4, Decision.TrainReduced, null));

        Assert.Equal(first, Flag.Of(client, Tuesday)[0].Kind);
    }

    [Fact]
    public void Three_easier_days_in_a_row_are_a_run_where_only_the_decision_is_seen()
    {
        var three = Client(1, "Eli", ConsentLevel.Decision, (0, Decision.TrainReduced, null), (1, Decision.Refer, null), (2, Decision.TrainReduced, null));
        var broken = Client(1, "Eli", ConsentLevel.Decision, (0, Decision.TrainReduced, null), (1, Decision.TrainAsPlanned, null), (2, Decision.TrainReduced, null), (3, Decision.TrainReduced, null));

        Assert.Equal(new Flag(FlagKind.Run, 3), Flag.Of(three, Tuesday)[0]);
        Assert.Equal([new Flag(FlagKind.Eased, 3)], Flag.Of(broken, Tuesday));
    }

    [Theory]
    [InlineData(Decision.Rest)]
    [InlineData(Decision.ActiveRecovery)]
    public void Rest_and_recovery_that_were_planned_ease_nothing_and_those_that_were_not_do(Decision decision)
    {
        var planned = Client(1, "Eli", ConsentLevel.Decision, [.. Enumerable.Range(0, 4).Select(back => (back, decision, (MorningForTrainer?)null))]);
        var displaced = planned with { Days = [.. planned.Days.Select(day => day with { IsDisplaced = true })] };

        Assert.Empty(Flag.Of(planned, Tuesday));
        Assert.Equal(new Flag(FlagKind.Run, 4), Flag.Of(displaced, Tuesday)[0]);
    }

    [Theory]
    [InlineData(3, 10, true)]
    [InlineData(12, 14, true)]
    [InlineData(3, 9, false)]
    [InlineData(2, 10, false)]
    public void Who_answered_nearly_always_and_then_not_is_silent(int days, int answered, bool isSilent)
    {
        var client = Client(1, "Nora", ConsentLevel.Decision, [.. Enumerable.Range(days, answered).Select(back => (back, Decision.TrainAsPlanned, (MorningForTrainer?)null))]);

        Assert.Equal(isSilent, Flag.Of(client, Tuesday) is [{ Kind: FlagKind.Silent }]);
        Assert.Empty(Flag.Of(client with { Pauses = true }, Tuesday));
    }

    [Fact]
    public void What_became_of_yesterday_is_said_first()
    {
        var against = new MorningForTrainer { TrainedAgainstAdvice = true };
        var shown = Shown(
            Client(1, "Ana", ConsentLevel.Health, (1, Decision.Refer, Knee), (0, Decision.TrainAsPlanned, new())),
            Client(2, "Bo", ConsentLevel.Health, (1, Decision.Rest, against), (0, Decision.Refer, Knee)),
            Client(3, "Cy", ConsentLevel.Health, (1, Decision.Rest, against)),
            Client(4, "Di", ConsentLevel.Health, (1, Decision.Rest, against), (0, Decision.Rest, against)));

        Assert.Contains("Since yesterday: Ana better today · Bo worse today · Cy not heard today\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_than_five_the_others_are_named_and_more_than_ten_is_said_to_be_too_many()
    {
        var shown = Shown([.. Enumerable.Range(1, 12).Select(i => Client(i, $"N{i}", ConsentLevel.Decision, (0, Decision.Refer, null)))]);

        Assert.Contains("12 need you, more than a morning holds", shown, StringComparison.Ordinal);
        Assert.Contains("5. N", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("6. N", shown, StringComparison.Ordinal);
        Assert.Contains("As well: N", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_big_group_the_fine_are_counted() => Assert.Contains(
        "Train: 21 (on a Tuesday usually 3)",
        Shown(
        [
            Client(50, "Lea", ConsentLevel.Decision) with { WasAsked = true },
            .. Enumerable.Range(1, 21).Select(i => Client(i, $"N{i}", ConsentLevel.Decision, [(0, Decision.TrainAsPlanned, null), .. WeeksOf(i)])),
        ]),
        StringComparison.Ordinal);

    [Fact]
    public void In_a_big_group_who_needs_somebody_is_counted_as_well_as_what_is_usual_counts_them() => Assert.Contains(
        "Less: 21 (on a Tuesday usually 21)",
        Shown([.. Enumerable.Range(1, 21).Select(i => Client(
            i, $"N{i}", ConsentLevel.Decision, [.. new[] { 0, 1, 2, 7, 14, 21, 28 }.Select(back => (back, Decision.TrainReduced, (MorningForTrainer?)null))]))]),
        StringComparison.Ordinal);

    /// <summary>On the four Tuesdays before, one, two, three and four of them trained: the median is between two and three.</summary>
    private static IEnumerable<(int Back, Decision Decision, MorningForTrainer? Morning)> WeeksOf(int client) =>
        Enumerable.Range(1, 4).Where(week => client <= week).Select(week => (7 * week, Decision.TrainAsPlanned, (MorningForTrainer?)null));

    [Fact]
    public void On_a_quiet_day_one_sentence_is_enough() => Assert.Equal(
        "Gym Nord, Tue 24 Nov: nobody needs you, 3 of 3 answered\n\nAll 3 answered, nobody needs you: 2 as planned, 1 rest.",
        Shown(
            Client(1, "Gina", ConsentLevel.Decision, (0, Decision.TrainAsPlanned, null)),
            Client(2, "Hal", ConsentLevel.Decision, (0, Decision.TrainAsPlanned, null)),
            Client(3, "Jo", ConsentLevel.Decision, (0, Decision.Rest, null)))?.Trim());

    [Fact]
    public void Five_people_are_five_taps()
    {
        IReadOnlyList<SeenClient> clients = [.. Enumerable.Range(1, 5).Select(i => Client(i, $"N{i}", ConsentLevel.Decision, (0, Decision.Refer, null)))];
        var text = new DigestText(new EnglishWording());
        var nord = new GroupState { Name = "Gym Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };
        for (var tap = 1; tap <= 5; tap++)
        {
            var shown = text.Of(7, nord, Tuesday, clients)!;
            Assert.Contains($"Now N{tap}:", PlainText.Of(shown), StringComparison.Ordinal);
            var agree = shown.Rows[0][0];
            Assert.Equal(("Agree", $"client:agree:{tap}.7.2026-11-24."), (agree.Label, agree.Payload));
            Assert.Equal(("Change", $"coaching:change:{tap}."), (shown.Rows[0][1].Label, shown.Rows[0][1].Payload));
            clients = [.. clients.Select(client => client.Person == tap ? client with { IsHandled = true } : client)];
        }

        var done = text.Of(7, nord, Tuesday, clients)!;
        Assert.Contains("All of them are seen to.", PlainText.Of(done), StringComparison.Ordinal);
        Assert.Empty(done.Rows);
    }

    [Fact]
    public void More_than_five_are_turned_page_by_page_and_the_one_it_is_about_is_on_the_page()
    {
        IReadOnlyList<SeenClient> clients = [.. Enumerable.Range(1, 7).Select(i => Client(i, $"N{i}", ConsentLevel.Decision, (0, Decision.Refer, null)))];
        var text = new DigestText(new EnglishWording());
        var nord = new GroupState { Name = "Gym Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

        Assert.Equal("2 more", text.Of(7, nord, Tuesday, clients)!.Rows[^1][0].Label);
        Assert.Equal("Back to the top", text.Of(7, nord, Tuesday, clients, page: 1)!.Rows[^1][0].Label);
        var later = text.Of(7, nord, Tuesday, [.. clients.Select(client => client.Person <= 5 ? client with { IsHandled = true } : client)])!;
        Assert.Contains("1. N6", PlainText.Of(later), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FlagKind.Health, true)]
    [InlineData(FlagKind.Refer, false)]
    [InlineData(FlagKind.ReferNow, false)]
    public void A_snoozed_flag_is_not_told_but_who_is_to_see_a_professional_always_is(FlagKind kind, bool isQuiet)
    {
        var decision = kind == FlagKind.Health ? Decision.TrainReduced : Decision.Refer;
        var client = Client(1, "Cem", ConsentLevel.Health, (0, decision, kind == FlagKind.Refer ? Knee : new() { Pain = new(5, PainPlace.Knee, 2) }));

        Assert.Contains(Flag.Of(client, Tuesday), flag => flag.Kind == kind);
        Assert.Equal(!isQuiet, Flag.Of(client with { Snoozed = [new SnoozedFlag(kind)] }, Tuesday).Any(flag => flag.Kind == kind));
    }

    [Theory]
    [InlineData(5, Illness.None, Decision.TrainReduced, false)]
    [InlineData(4, Illness.None, Decision.TrainReduced, false)]
    [InlineData(6, Illness.None, Decision.TrainReduced, true)]
    [InlineData(4, Illness.AboveNeck, Decision.TrainReduced, true)]
    [InlineData(5, Illness.None, Decision.Rest, true)]
    public void What_was_put_off_until_it_is_worse_is_told_once_anything_of_it_is(int pain, Illness illness, Decision decision, bool isTold)
    {
        var snoozed = new SnoozedFlag(FlagKind.Health, FlagSeverity.Of(Decision.TrainReduced, new() { Pain = new(5, PainPlace.Knee, 2) }));
        var client = Client(1, "Cem", ConsentLevel.Health, (0, decision, new() { Pain = new(pain, PainPlace.Knee, 3), Illness = illness })) with { Snoozed = [snoozed] };

        Assert.Equal(isTold, Flag.Of(client, Tuesday).Any(flag => flag.Kind == FlagKind.Health));
    }

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2000")]
    [InlineData("2g0")]
    [InlineData("２00")]
    public void A_severity_that_is_none_is_read_as_none(string written) => Assert.Null(FlagSeverity.Read(written));

    [Fact]
    public void A_severity_is_read_as_it_was_written()
    {
        var severity = new FlagSeverity(4, 10, 3);

        Assert.Equal((severity, "4a3"), (FlagSeverity.Read(severity.Write()), severity.Write()));
    }

    [Fact]
    public void Who_is_shown_nobody_is_sent_nothing() => Assert.Null(Shown());

    private static string? Shown(params IReadOnlyList<SeenClient> clients) =>
        Digest.Of("Gym Nord", Tuesday, Berlin, clients) is { } digest ? PlainText.Of(new EnglishWording().Digest(digest)) : null;

    /// <param name="days">So many days back: what was decided, and what was noted for trainers.</param>
    private static SeenClient Client(long person, string name, ConsentLevel level, params IReadOnlyList<(int Back, Decision Decision, MorningForTrainer? Morning)> days) => new(
        person,
        name,
        Instant.FromUtc(2026, 11, 3, 12, 0),
        level,
        new LocalDate(2026, 11, 3),
        [
            .. days.OrderByDescending(day => day.Back).Select(day => new SeenDay(
                Tuesday.PlusDays(-day.Back), day.Decision, IsDisplaced: false, Instant.FromUtc(2026, 11, 24, 7, 12), day.Morning?.UpTo(level))),
        ],
        WasAsked: false,
        Pauses: false,
        PausesUntil: null);
}
