using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>First answers to interactions (receiving-and-responding.mdx, "Interaction Response Object").</summary>
internal sealed class Callbacks(World world)
{
    private const int Say = 4;
    private const int SayLater = 5;
    private const int UpdateLater = 6;
    private const int Update = 7;
    private const int OpenForm = 9;

    private static readonly HashSet<string> Fields = ["type", "data"];

    private readonly MessageWriter _writer = new(world);

    public Reply Take(Call call)
    {
        var interaction = world.Interactions.GetValueOrDefault(call.Parameters["token"]);
        if (interaction is null || interaction.Id != call.Id("interaction"))
        {
            throw Refusals.UnknownInteraction;
        }

        var message = Answer(interaction, call);
        return call.Target.Asks("with_response", "true") ? Reply.Ok(Resource(interaction, message)) : Reply.Nothing;
    }

    /// <summary>The first answer, whichever way it came; the message it made or changed, if any.</summary>
    public ShownMessage? Answer(Interaction interaction, Call call)
    {
        if (interaction.IsAnswered)
        {
            world.Counted.DoubleCallbacks++;
            throw Refusals.AlreadyAcknowledged;
        }

        if (interaction.HasFailed)
        {
            world.Counted.CallbacksTooLate++;
            throw Refusals.UnknownInteraction;
        }

        var type = TypeOf(interaction, call.Object);
        var message = type switch
        {
            Say => _writer.Create(interaction.Channel, Body(call), MentionDefault.People, interaction),
            SayLater => _writer.Create(interaction.Channel, Body(call), MentionDefault.People, interaction, isThinking: true),
            Update => Change(interaction, call),
            OpenForm => Open(interaction, call),
            _ => null,
        };
        interaction.AnsweredWith = type;
        interaction.AnsweredAt = world.Now;
        interaction.OriginalId = message?.Id ?? (type == UpdateLater ? interaction.On?.Id : null);
        world.Counted.Callbacks++;
        return message;
    }

    private static int TypeOf(Interaction interaction, JsonObject body)
    {
        var errors = new FormErrors();
        FieldCheck.Known(body, Fields, "", errors);
        var type = FieldCheck.Whole(body, "type", "", Say, OpenForm, errors, otherwise: null);
        var fits = type switch
        {
            Say or SayLater => true,
            UpdateLater or Update => interaction.On is not null,
            OpenForm => interaction.Kind != InteractionKind.Form,
            _ => false,
        };
        errors.AddIf(!fits, "type", "INTERACTION_CALLBACK_TYPE", $"Type {type} does not answer this interaction.");
        errors.Throw();
        return type;
    }

    private static MessageBody Body(Call call) => MessageBody.Read(call, MessageFields.OfAnswer, isEdit: false, at: "data");

    private ShownMessage Change(Interaction interaction, Call call)
    {
        var body = MessageBody.Read(call, MessageFields.OfAnswer, isEdit: true, at: "data");
        var message = interaction.Channel.Message(interaction.On!.Id) ?? throw Refusals.UnknownMessage;
        return _writer.Edit(interaction.Channel, message, body, MentionDefault.People);
    }

    private static ShownMessage? Open(Interaction interaction, Call call)
    {
        var data = call.Object["data"] as JsonObject ?? [];
        FormCheck.Check(data);
        interaction.By.Form = ShownForm.Read(data, interaction);
        return null;
    }

    private JsonObject Resource(Interaction interaction, ShownMessage? message)
    {
        var about = new JsonObject { ["id"] = Snowflakes.Write(interaction.Id), ["type"] = (int)interaction.Kind };
        var body = new JsonObject { ["interaction"] = about };
        if (message is not null)
        {
            about["response_message_id"] = Snowflakes.Write(message.Id);
            about["response_message_loading"] = message.IsThinking;
            about["response_message_ephemeral"] = message.IsEphemeral;
        }

        // A deferred answer has nothing to show yet.
        if (message is { IsThinking: false })
        {
            body["resource"] = new JsonObject
            {
                ["type"] = interaction.AnsweredWith,
                ["message"] = MessageJson.Write(world, interaction.Channel, message),
            };
        }

        return body;
    }
}
