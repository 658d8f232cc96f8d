using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Faq;

/// <summary>A hundred questions as clients ask them, and the row that answers each; with "!" the topic that none does.</summary>
public sealed class HundredQuestionsTests
{
    private const string Table =
        """
        can i do cardio on rest days|restday
        yoga on a rest day|restday
        walk the dog on a rest day|restday
        10000 steps on a rest day|restday
        can i go swimming on my rest day|restday
        is a bike ride ok on a rest day|restday
        play football with friends on a rest day|restday
        what is a rest day|restday
        what is active recovery|recovery
        rest day or recovery day, what is the difference|differ
        should i rest today or do something light|which
        how many rest days a week|howmany
        should i always rest on sundays|fixed
        do i lose muscle when i rest|inarow
        what is a deload|deload
        when do i need a deload|deloadwhen
        i want to train anyway|anyway
        i disagree with you|anyway
        i feel great, why rest?|anyway
        can i ignore your advice|anyway
        how hard should recovery feel|feel
        what is zone 1|feel
        can i do hiit on a recovery day|harder
        how long should a recovery session be|howlong
        does a walk count|walk
        can i row on a recovery day|cardio
        what is the breathing good for|breathing
        what does parasympathetic mean|calm
        should i stretch?|stretch
        is pilates ok on a recovery day|mobility
        does foam rolling help|rolling
        are ice baths any good|coldheat
        can i train with sore legs|sore
        why am i sorest after two days|doms
        is this soreness or pain|hurts
        how do i get rid of soreness|lesssore
        i am never sore, is that bad|nosore
        my back is sore after deadlifts|soreback
        my lower back is stiff after squats|soreback
        i missed my session yesterday|missed
        does a rest day break my streak|streak
        i am stuck, should i do more|plateau
        am i training too much|toomuch
        am i overtraining|toomuch
        do recovery days burn fat|fatloss
        where do recovery days go in my week|placement
        is an easy run a recovery day|runner
        what does train less mean|reduced
        race on sunday|race
        marathon next week|race
        how do i taper|race
        can i train twice a day|twice
        two sessions a day|twice
        what is rpe|rpe
        how do i rate effort|rpe
        do i need a warm-up|warmup
        should i cool down|cooldown
        i had three weeks of holiday, how do i start|comeback
        i slept badly, can i train|badsleep
        how much sleep do i need|sleep
        is a nap ok|nap
        how can i sleep better|sleepbetter
        can't sleep|sleepbetter
        are screens before bed bad|sleepbetter
        i work rotating shifts|shifts
        night shifts and sleep|shifts
        i am stressed at work|stress
        no motivation today|motivation
        i have only five minutes|notime
        what should i eat on a rest day|food
        can i drink beer tonight|alcohol
        is smoking bad for recovery|smoking
        is coffee ok|coffee
        can i train with a cold|ill
        i am travelling|travel
        i have a headache, can i train|headache
        cramps in my calf|headache
        i am new to training|new
        i have trained for years|trained
        i'm 55, do i need more rest|older
        why does my friend recover faster|friend
        how do you decide|decide
        should i use my heart rate watch|watch
        my watch says red|watchred
        hrv is red today|watchred
        body battery is low|watchred
        can i train on my period|cycle
        what about my cycle|cycle
        menopause|menopause
        how do i log a session|log
        how do i change my training days|days
        make me a plan|plan
        can you change the time|time
        i moved to another city|city
        stop your messages|stop
        how do i delete my data|delete
        can my trainer see this|sees
        who sees what|sees
        who are you|who
        are you an ai|who
        should i take ibuprofen|!Medicine
        how much protein after training|!Supplements
        why does my knee hurt|!Pain
        when can i train after surgery|!Return
        """;

    private static readonly EnglishWording Wording = new();

    public static TheoryData<string, string> Asked =>
        [.. Table.Split('\n').Select(line => line.Trim().Split('|')).Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Fact]
    public void There_are_a_hundred() => Assert.True(Asked.Count >= 100);

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_question_gets_its_own_answer(string said, string expected) =>
        Assert.Equal(PlainText.Of(AnswerTo(expected)), PlainText.Of(Known().Types($"/ask {said}").Said[0].Text));

    private static RichText AnswerTo(string expected) => expected[0] == '!'
        ? Wording.Refused(Enum.Parse<OutOfScopeTopic>(expected[1..]))
        : Wording.Answered(Wording.Questions.Single(question => question.Id == expected));
}
