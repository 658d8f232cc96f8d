using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Cards;

/// <summary>Clients who have no fixed plan.</summary>
public sealed class NoPlanTests
{
    [Fact]
    public void A_number_of_sessions_is_spaced_over_the_week() => Good(sessionsPerWeek: 3, trainedDaysAgo: 1)
        .IsDecided(Decision.Rest).Sees("the rest day between two sessions");

    [Fact]
    public void A_day_between_has_passed_and_training_is_due() => Good(sessionsPerWeek: 3, trainedDaysAgo: 2).IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void Without_a_number_nothing_is_spaced() => Good(sessionsPerWeek: null, trainedDaysAgo: 1).IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void No_card_and_no_why_speaks_of_a_plan()
    {
        var (words, model, chance) = (new EnglishWording(), new RecoveryModel(DecisionOptions.Default), new Random(6));
        for (var i = 0; i < 5_000; i++)
        {
            var input = RandomDays.Input(chance) with { Plan = chance.Next(2) == 0 ? DayPlan.None : DayPlan.Sessions(chance.Next(1, 8)) };
            var decision = model.Decide(input);
            var around = RandomDays.Around(chance, decision) with { Slot = null, Displaced = null };
            var (day, asked) = (new ClientDay.Answered(RandomDays.Date, input.CheckIn, decision), new WhyCardContext(model.WhatWouldChangeIt(input), IsPlanned: false, RatedMornings: 9));

            Assert.DoesNotMatch(@"\b(planned|(your|the|on|a|as) plan)\b", PlainText.Of(new AnswerCard(words).Of(day, around).Text));
            Assert.DoesNotMatch(@"\b(planned|(your|the|on|a|as) plan)\b", PlainText.Of(new WhyCard(words).Of(day, asked).Text));
        }
    }

    private static Transcript Good(int? sessionsPerWeek, int trainedDaysAgo)
    {
        var history = Clients.RatedMornings(14, Monday) with
        {
            Sessions = [new Session(Monday.PlusDays(-trainedDaysAgo), SessionType.Training, 5, 45)],
        };
        return new Transcript(MondayAt(7), Clients.Onboarded(Clients.Usual with { SessionsPerWeek = sessionsPerWeek }), history)
            .Types("/checkin").Taps("As usual", "Yes, all of that");
    }
}
