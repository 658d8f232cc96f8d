using RecoveryBot.Conversations.Asking;
using RecoveryBot.Conversations.CheckIns;

namespace RecoveryBot.Conversations.Tests.Asking;

/// <summary>What is never answered (model §9), however it is spelt.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("why does my knee hurt", RefusedTopic.Pain)]
    [InlineData("my sholder hurts when I press", RefusedTopic.Pain)]
    [InlineData("what is wrong with my back", RefusedTopic.Pain)]
    [InlineData("lower back pain after deadlifts", RefusedTopic.Pain)]
    [InlineData("I sprained my ankle", RefusedTopic.Pain)]
    [InlineData("my calf is tingling", RefusedTopic.Pain)]
    [InlineData("tendonitis exercises", RefusedTopic.Pain)]
    [InlineData("will this lead to injurys", RefusedTopic.Pain)]
    [InlineData("when can I train again after the flu", RefusedTopic.Return)]
    [InlineData("getting back after being ill", RefusedTopic.Return)]
    [InlineData("training after surgery", RefusedTopic.Return)]
    [InlineData("can I lift after a concusion", RefusedTopic.Return)]
    [InlineData("return from an injury", RefusedTopic.Return)]
    [InlineData("covid and training", RefusedTopic.Return)]
    [InlineData("I'm pregnant, can I run?", RefusedTopic.Pregnancy)]
    [InlineData("exercise while pregnnant", RefusedTopic.Pregnancy)]
    [InlineData("postpartum training", RefusedTopic.Pregnancy)]
    [InlineData("should I take ibuprofen", RefusedTopic.Medicine)]
    [InlineData("ibuprofin for soreness", RefusedTopic.Medicine)]
    [InlineData("are steroids ok", RefusedTopic.Medicine)]
    [InlineData("my medication makes me tired", RefusedTopic.Medicine)]
    [InlineData("does creatine help recovery", RefusedTopic.Supplements)]
    [InlineData("how much protein do I need", RefusedTopic.Supplements)]
    [InlineData("magnesium for cramps", RefusedTopic.Supplements)]
    [InlineData("how many calories on a rest day", RefusedTopic.Diet)]
    [InlineData("is keto good", RefusedTopic.Diet)]
    [InlineData("which diet should I follow", RefusedTopic.Diet)]
    [InlineData("how much weight should I lose", RefusedTopic.Weight)]
    [InlineData("I want to lose 10 kg", RefusedTopic.Weight)]
    [InlineData("what should I weigh", RefusedTopic.Weight)]
    [InlineData("I have high blood pressure", RefusedTopic.Condition)]
    [InlineData("diabetes and training", RefusedTopic.Condition)]
    [InlineData("asthma", RefusedTopic.Condition)]
    [InlineData("I feel depressed", RefusedTopic.Mind)]
    [InlineData("panic attacks", RefusedTopic.Mind)]
    [InlineData("a plan for my son", RefusedTopic.Children)]
    public void What_is_for_a_professional_is_refused(string said, RefusedTopic topic) =>
        Assert.Equal(new Refusal.Topic(topic), MedicalWords.Read(said));

    [Theory]
    [InlineData("chest pain", WarningSign.ChestPain, true)]
    [InlineData("I have a pain in my chest when running, is it the flu again?", WarningSign.ChestPain, true)]
    [InlineData("chest pian", WarningSign.ChestPain, true)]
    [InlineData("I fainted after squats", WarningSign.Fainted, true)]
    [InlineData("i passed out yesterday can i train", WarningSign.Fainted, true)]
    [InlineData("can't breathe", WarningSign.Breathless, true)]
    [InlineData("I want to die", WarningSign.NotSafe, true)]
    [InlineData("sudden numbness in my arm", WarningSign.SuddenWeakness, true)]
    [InlineData("my urine is dark after training", WarningSign.DarkUrine, false)]
    [InlineData("hit my head at the gym", WarningSign.HeadKnock, false)]
    [InlineData("is my hamstring torn", WarningSign.SomethingPopped, false)]
    [InlineData("my heart is racing", WarningSign.RacingHeart, false)]
    public void A_warning_sign_goes_before_everything(string said, WarningSign sign, bool emergency) =>
        Assert.Equal(new Refusal.Sign(sign, emergency), MedicalWords.Read(said));

    [Theory]
    [InlineData("can I drink beer")]
    [InlineData("my legs hurt after squats")]
    [InlineData("sore back and shoulders, can I train")]
    [InlineData("can I train with a cold")]
    [InlineData("do recovery days help with fat loss")]
    [InlineData("can I lift weights on a rest day")]
    [InlineData("it is raining, can I still walk")]
    [InlineData("one week after my holiday")]
    [InlineData("I sit at a table all day, physical work is better")]
    [InlineData("weight loss and recovery")]
    [InlineData("")]
    public void What_is_no_more_than_training_is_not_refused(string said) => Assert.Null(MedicalWords.Read(said));

    [Fact]
    public void A_hundred_thousand_letters_are_read_no_further_than_they_make_sense() =>
        Assert.Null(MedicalWords.Read(new string('a', 100_000) + " chest pain"));
}
