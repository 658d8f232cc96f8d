using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Cards;

public sealed class LongestMessageTests(ITestOutputHelper output)
{
    private const int TelegramsLongest = 4096;

    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    [Fact]
    public void Every_answer_and_every_why_fits_into_one_message()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        var answers = new AnswerCard(new EnglishWording());
        var whys = new WhyCard(new EnglishWording());
        var longest = (Answer: 0, Why: 0);
        for (var i = 0; i < 20_000; i++)
        {
            var input = RandomDays.Input(chance);
            var decision = Model.Decide(input);
            var day = new ClientDay.Answered(RandomDays.Date, input.CheckIn, decision) { Variant = input.Variant };
            longest = (
                Math.Max(longest.Answer, Length(answers.Of(day, RandomDays.Around(chance, decision)))),
                Math.Max(longest.Why, Length(whys.Of(
                    day, new WhyCardContext(Model.WhatWouldChangeIt(input), IsPlanned: true, RatedMornings: 9, Sources: true)))));
        }

        output.WriteLine($"longest answer {longest.Answer}, longest why {longest.Why}");
        Assert.InRange(longest.Answer, 1, TelegramsLongest);
        Assert.InRange(longest.Why, 1, TelegramsLongest);
    }

    private static int Length(Message message) => PlainText.Of(message.Text).Length;
}
