using System.Globalization;
using System.Text;
using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Testing.Transcripts;

/// <content>The whole conversation as a text, to read aloud and approve.</content>
public sealed partial class Transcript
{
    /// <summary>Letters a line on a phone.</summary>
    public const int Columns = 40;

    private readonly StringBuilder _written = new();
    private LocalDateTime? _writtenAt;

    /// <summary>What was typed and tapped and what then stood there, at most <see cref="Columns"/> letters a line, with the moments.</summary>
    public string Written => _written.ToString();

    private void WriteDone(Input input)
    {
        var at = Now.InZone(DateTimeZoneProviders.Tzdb[Person?.Client?.Zone ?? "UTC"]).LocalDateTime;
        if (_writtenAt != at)
        {
            _written.Append(CultureInfo.InvariantCulture, $"== {at.ToString("ddd d MMM, HH:mm", CultureInfo.InvariantCulture)}\n\n");
            _writtenAt = at;
        }

        var said = input switch
        {
            Input.Typed typed => typed.Text,
            Input.Command command => $"/{command.Name} {command.Arguments}".TrimEnd(),
            Input.Press press => $"[{OnScreen().FirstOrDefault(button => button.Payload == press.Payload)?.Label ?? "an old button"}]",
            _ => null,
        };
        if (said is not null)
        {
            _written.Append(CultureInfo.InvariantCulture, $"> {said}\n\n");
        }
    }

    private void WriteSeen()
    {
        foreach (var message in Said)
        {
            var rows = message.Rows.Select(row => string.Join(' ', row.Select(button => $"[{button.Label}]")));
            foreach (var line in PlainText.Lines(PlainText.Of(message.Text), Columns).Concat(rows))
            {
                _written.Append(line).Append('\n');
            }

            _written.Append('\n');
        }
    }
}
