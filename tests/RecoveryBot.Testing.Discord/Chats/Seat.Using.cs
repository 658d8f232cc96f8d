using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>What a person uses: commands, buttons, menus and forms.</summary>
public sealed partial class Seat
{
    /// <summary>The form that stands open before this person; null when there is none.</summary>
    public ShownForm? Form => Person.Form;

    /// <summary>Types a command; <c>"trainer add"</c> is a command with a subcommand.</summary>
    /// <exception cref="InvalidOperationException">It is not registered so: the app would not offer it.</exception>
    public Interaction Slash(string command, params (string Name, object Value)[] options)
    {
        lock (_world.Gate)
        {
            return Begin(InteractionKind.Command, CommandJson.Data(_world.Commands, command, options), on: null);
        }
    }

    /// <summary>Presses the button with this label on the lowest message that shows one.</summary>
    /// <exception cref="InvalidOperationException">No message shows such a button; says what the channel shows.</exception>
    public Interaction Press(string label) => Press(label, Messages.LastOrDefault(one => one.Button(label) is not null)
        ?? throw NotThere($"No message shows the button \"{label}\"."));

    /// <summary>Presses a button on that message, as the message stands now.</summary>
    public Interaction Press(string label, ShownMessage on)
    {
        var button = Now(on).Button(label) ?? throw NotThere($"The message has no button \"{label}\".");
        return button.IsDisabled
            ? throw NotThere($"\"{label}\" is disabled.")
            : UseComponent(button.CustomId ?? throw NotThere($"\"{label}\" opens a link."), on);
    }

    /// <summary>Takes these options of the lowest menu that has them.</summary>
    public Interaction Choose(params string[] labels)
    {
        var on = Messages.LastOrDefault(one => one.Selects.Any(menu => Has(menu, labels)))
            ?? throw NotThere($"No menu has {string.Join(", ", labels)}.");
        var menu = on.Selects.Last(menu => Has(menu, labels));
        return labels.Length < menu.Least || labels.Length > menu.Most
            ? throw NotThere(string.Create(CultureInfo.InvariantCulture, $"The menu takes {menu.Least} to {menu.Most}."))
            : UseComponent(
                menu.CustomId, on, [.. labels.Select(label => menu.Options.First(option => option.Label == label).Value)]);
    }

    /// <summary>A component that is shown no more, or a modified app that sends what no component says.</summary>
    public Interaction UseComponent(string customId, ShownMessage on, params string[] values)
    {
        lock (_world.Gate)
        {
            var data = new JsonObject
            {
                ["component_type"] = values.Length > 0 ? 3 : 2,
                ["custom_id"] = customId,
                ["id"] = on.ComponentNumber(customId),
            };
            if (values.Length > 0)
            {
                data["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
            }

            return Begin(InteractionKind.Component, data, Channel.Message(on.Id) ?? on);
        }
    }

    /// <summary>Fills in the open form, fields named by their label, and sends it.</summary>
    public Interaction SubmitForm(params (string Label, string Value)[] values)
    {
        lock (_world.Gate)
        {
            var form = Form ?? throw NotThere("No form is open.");
            var data = FormJson.Submit(form, values);
            Person.Form = null;
            return Begin(InteractionKind.Form, data, form.OpenedBy?.On, form.OpenedBy);
        }
    }

    private static bool Has(ShownSelect menu, string[] labels) =>
        !menu.IsDisabled && labels.All(label => menu.Options.Any(option => option.Label == label));

    private Interaction Begin(InteractionKind kind, JsonObject data, ShownMessage? on, Interaction? opened = null)
    {
        Channel.IsOpen = true;
        var interaction = new Interaction(_world, kind, Person, Channel, on) { Data = data, Opened = opened };
        var json = InteractionJson.Write(_world, interaction);
        interaction.Json = json.ToJsonString();
        _world.Interactions.Add(interaction.Token, interaction);
        if (!_world.Settings.HasInteractionsAddress)
        {
            _world.Gateway.Happened("INTERACTION_CREATE", Channel, json);
        }

        _world.AnnounceAfter(_world.Settings.FirstAnswer);
        _world.Changes.Announce();
        return interaction;
    }

    private ShownMessage Now(ShownMessage message) =>
        Channel.Message(message.Id) ?? throw NotThere("The message is not there any more.");

    private InvalidOperationException NotThere(string what) => new($"{what} The channel shows:\n{Read()}");
}
