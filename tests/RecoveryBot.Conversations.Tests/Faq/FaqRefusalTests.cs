using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Tests.Faq;

/// <summary>What is never answered, however it is spelt.</summary>
public sealed class FaqRefusalTests
{
    [Theory]
    [InlineData("why does my knee hurt", OutOfScopeTopic.Pain)]
    [InlineData("my sholder hurts when I press", OutOfScopeTopic.Pain)]
    [InlineData("what is wrong with my back", OutOfScopeTopic.Pain)]
    [InlineData("lower back pain after deadlifts", OutOfScopeTopic.Pain)]
    [InlineData("I sprained my ankle", OutOfScopeTopic.Pain)]
    [InlineData("my calf is tingling", OutOfScopeTopic.Pain)]
    [InlineData("tendonitis exercises", OutOfScopeTopic.Pain)]
    [InlineData("will this lead to injurys", OutOfScopeTopic.Pain)]
    [InlineData("when can I train again after the flu", OutOfScopeTopic.Return)]
    [InlineData("getting back after being ill", OutOfScopeTopic.Return)]
    [InlineData("training after surgery", OutOfScopeTopic.Return)]
    [InlineData("can I lift after a concusion", OutOfScopeTopic.Return)]
    [InlineData("return from an injury", OutOfScopeTopic.Return)]
    [InlineData("covid and training", OutOfScopeTopic.Return)]
    [InlineData("I'm pregnant, can I run?", OutOfScopeTopic.Pregnancy)]
    [InlineData("exercise while pregnnant", OutOfScopeTopic.Pregnancy)]
    [InlineData("postpartum training", OutOfScopeTopic.Pregnancy)]
    [InlineData("should I take ibuprofen", OutOfScopeTopic.Medicine)]
    [InlineData("ibuprofin for soreness", OutOfScopeTopic.Medicine)]
    [InlineData("are steroids ok", OutOfScopeTopic.Medicine)]
    [InlineData("my medication makes me tired", OutOfScopeTopic.Medicine)]
    [InlineData("does creatine help recovery", OutOfScopeTopic.Supplements)]
    [InlineData("how much protein do I need", OutOfScopeTopic.Supplements)]
    [InlineData("magnesium for cramps", OutOfScopeTopic.Supplements)]
    [InlineData("how many calories on a rest day", OutOfScopeTopic.Diet)]
    [InlineData("is keto good", OutOfScopeTopic.Diet)]
    [InlineData("which diet should I follow", OutOfScopeTopic.Diet)]
    [InlineData("how much weight should I lose", OutOfScopeTopic.Weight)]
    [InlineData("I want to lose 10 kg", OutOfScopeTopic.Weight)]
    [InlineData("what should I weigh", OutOfScopeTopic.Weight)]
    [InlineData("I have high blood pressure", OutOfScopeTopic.Condition)]
    [InlineData("diabetes and training", OutOfScopeTopic.Condition)]
    [InlineData("asthma", OutOfScopeTopic.Condition)]
    [InlineData("I feel depressed", OutOfScopeTopic.Mind)]
    [InlineData("panic attacks", OutOfScopeTopic.Mind)]
    [InlineData("a plan for my son", OutOfScopeTopic.Children)]
    public void What_is_for_a_professional_is_refused(string said, OutOfScopeTopic topic) =>
        Assert.Equal(new FaqRefusal.Topic(topic), MedicalWords.Read(said));

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
        Assert.Equal(new FaqRefusal.Sign(sign, emergency), MedicalWords.Read(said));

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
