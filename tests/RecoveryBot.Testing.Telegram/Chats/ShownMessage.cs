using System.Collections.Immutable;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A message as the chat showed it at one time: a later edit is another value with the same id.</summary>
/// <param name="Sender">Null for the bot.</param>
public sealed record ShownMessage(int Id, Person? Sender, DateTimeOffset SentAt, Content Content)
{
    /// <summary>Null as long as it was never edited.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The inline keyboard, row by row, empty when there is none.</summary>
    public ImmutableArray<ImmutableArray<ShownButton>> Buttons { get; init; } = [];

    /// <summary>The topic it stands in; null in the general one.</summary>
    public long? Thread { get; init; }

    /// <summary>Said in the chat's own name: an administrator who is anonymous, or a channel.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>True when it makes no sound on arrival.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The words or the caption, without markup; empty when there are none.</summary>
    public string Text => Styled.Text;

    public ImmutableArray<TextEntity> Entities => Styled.Entities;

    private StyledText Styled => Content switch
    {
        Content.Words words => words.Text,
        Content.Photo photo => photo.Caption,
        Content.Document document => document.Caption,
        _ => StyledText.Plain(""),
    };

    /// <summary>The button with this label; null when there is none.</summary>
    public ShownButton? Button(string label) => Buttons.SelectMany(row => row).FirstOrDefault(one => one.Text == label);
}
