using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Demo;

/// <summary>A terminal that takes what is said to anybody, and shows the chat or channel that is looked into.</summary>
internal sealed class DemoStage(IScreen screen, SavedFiles files) : IChatPlatform
{
    private const int MostAtOnce = 4;

    private readonly Lock _gate = new();
    private readonly Dictionary<Place, DemoChat> _chats = [];
    private readonly List<OutgoingMessage> _unshown = [];
    private Place? _here;
    private Place? _me;

    public string Name => TerminalPlatform.Me.Platform;

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var id = Of(message.To).Show(message);
            if (message.To == _here || message.To == _me)
            {
                Of(message.To).Seen();
                _unshown.Add(message);
            }

            return Task.FromResult<SendOutcome>(new SendOutcome.Sent(id));
        }
    }

    /// <summary>The latest message somewhere; null if nothing was said there.</summary>
    public Message? Latest(Place place)
    {
        lock (_gate)
        {
            return Of(place).Latest?.Message;
        }
    }

    /// <summary>Nothing that was said so far is new to anybody.</summary>
    public void Begin(Place me)
    {
        lock (_gate)
        {
            foreach (var chat in _chats.Values)
            {
                chat.Seen();
            }

            (_here, _me) = (me, me);
        }
    }

    /// <param name="me">Whose answers are shown besides.</param>
    public void Look(Place here, Place me)
    {
        lock (_gate)
        {
            (_here, _me) = (here, me);
            if (Of(here).Latest is null)
            {
                Say(RichText.Plain("Nothing was said here yet."));
                return;
            }

            foreach (var message in Of(here).Look(MostAtOnce))
            {
                Show(message);
            }
        }
    }

    /// <summary>
    /// Shows what was said here since, answers to oneself first. Chats are sent to side by side: as it comes, it would stand in another order
    /// each time.
    /// </summary>
    public void ShowWhatCame()
    {
        lock (_gate)
        {
            foreach (var message in _unshown.OrderBy(message => message.To != _me).ToList())
            {
                Show(message);
            }

            _unshown.Clear();
        }
    }

    /// <summary>What stands nowhere but on the screen.</summary>
    public void Say(RichText words) => screen.Show(new ScreenUpdate(words, NumberedChoices.None));

    /// <summary>Where something is new, and how much.</summary>
    public IReadOnlyDictionary<Place, int> Unseen()
    {
        lock (_gate)
        {
            return _chats.Where(chat => chat.Value.Unseen > 0).ToDictionary(chat => chat.Key, chat => chat.Value.Unseen);
        }
    }

    private void Show(OutgoingMessage outgoing)
    {
        var words = outgoing.File is { } file
            ? new RichText([.. outgoing.Message.Text.Blocks, new Block.Paragraph([new Span("Picture: ", SpanStyle.Soft), new Span(files.Save(file))])])
            : outgoing.Message.Text;
        screen.Show(new ScreenUpdate(words, NumberedChoices.Of(outgoing.Message)));
    }

    private DemoChat Of(Place place)
    {
        if (!_chats.TryGetValue(place, out var chat))
        {
            _chats[place] = chat = new DemoChat();
        }

        return chat;
    }
}
