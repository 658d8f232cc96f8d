using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>What follows a first answer, by the interaction's token (receiving-and-responding.mdx, "Followup Messages").</summary>
internal sealed class Webhooks(World world)
{
    private readonly MessageWriter _writer = new(world);

    public Reply Get(Call call)
    {
        var (interaction, message) = Find(call);
        return Reply.Ok(MessageJson.Write(world, interaction.Channel, message));
    }

    /// <summary>The first one after a deferred answer takes its place.</summary>
    public Reply FollowUp(Call call)
    {
        var interaction = Answered(call);
        var body = MessageBody.Read(call, MessageFields.OfFollowUp, isEdit: false);
        var message = interaction.Original is { IsThinking: true } thinking
            ? _writer.Edit(interaction.Channel, thinking, body, MentionDefault.People)
            : _writer.Create(interaction.Channel, body, MentionDefault.People, interaction);
        return Reply.Ok(MessageJson.Write(world, interaction.Channel, message));
    }

    public Reply Edit(Call call)
    {
        var (interaction, message) = Find(call);
        var body = MessageBody.Read(call, MessageFields.OfEdit, isEdit: true);
        return Reply.Ok(MessageJson.Write(
            world, interaction.Channel, _writer.Edit(interaction.Channel, message, body, MentionDefault.People)));
    }

    public Reply Delete(Call call)
    {
        var (interaction, message) = Find(call);
        _writer.Delete(interaction.Channel, message);
        return Reply.Nothing;
    }

    private (Interaction Interaction, ShownMessage Message) Find(Call call)
    {
        var interaction = Answered(call);
        var message = call.Parameters.ContainsKey("message")
            ? interaction.Channel.Message(call.Id("message")) is { } one && IsOf(interaction, one) ? one : null
            : interaction.Original;
        return (interaction, message ?? throw Refusals.UnknownMessage);
    }

    /// <summary>The token reaches its own messages, and the one whose component was used.</summary>
    private static bool IsOf(Interaction interaction, ShownMessage message) =>
        message.AnswerTo == interaction || message.Id == interaction.On?.Id;

    private Interaction Answered(Call call)
    {
        if (call.Id("application") != world.Settings.ApplicationId)
        {
            throw Refusals.UnknownWebhook;
        }

        var interaction = world.Interactions.GetValueOrDefault(call.Parameters["token"]);
        return interaction is not { IsTokenGood: true } ? throw Refusals.InvalidWebhookToken
            : interaction.IsAnswered ? interaction : throw Refusals.UnknownWebhook;
    }
}
