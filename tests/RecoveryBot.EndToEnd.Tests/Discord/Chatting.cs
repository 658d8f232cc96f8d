using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>Somebody who talks with the bot in one place: by pressing what is offered, by writing where nothing fits.</summary>
internal sealed class Chatting(Seat seat)
{
    private static readonly string[] Preferred = ["Check in now", "None of these", "Done"];

    /// <summary>The lowest message that offers something; null for none.</summary>
    public ShownMessage? Asked => seat.Messages.LastOrDefault(message => Offered(message).Any());

    /// <summary>Gets to know the bot, by a command and by what it then offers.</summary>
    public async Task JoinAsync()
    {
        await OpenAsync();
        await AnswerAsync(Onboarding.InLists);
        await seat.FirstAsync(message => message.Button("Check in now") is not null, "the end of onboarding");
    }

    /// <summary>The first word of a stranger.</summary>
    public async Task OpenAsync()
    {
        seat.Slash("checkin");
        await seat.UntilAsync(_ => Asked is not null, "the first question");
    }

    public async Task AnswerAsync(IEnumerable<string> answers)
    {
        foreach (var answer in answers)
        {
            await AnswerAsync(answer);
        }
    }

    /// <summary>Gives the first answer to every question until the day's answer stands there.</summary>
    public async Task<ShownMessage> CheckInAsync()
    {
        for (var steps = 0; steps < 40; steps++)
        {
            if (Asked is { } asked && asked.Button("Why?") is not null)
            {
                return asked;
            }

            await AnswerAsync(LikelyAnswer());
        }

        throw new InvalidOperationException("The check-in never ends.\n" + seat.Read());
    }

    /// <summary>What a check-in goes on with.</summary>
    public string LikelyAnswer()
    {
        var offered = Offered(Asked!).ToList();
        return offered.Find(Preferred.Contains) ?? offered[0];
    }

    /// <summary>Takes what is offered in these words, in whatever case; what is not offered is written.</summary>
    public async Task AnswerAsync(string answer)
    {
        var asked = Asked!;
        await GiveAsync(answer, asked);
        await seat.UntilAsync(_ => Asked is { } now && !IsSame(now, asked), $"an answer to \"{answer}\"");
    }

    /// <summary>Takes what a message offers, without waiting for what follows.</summary>
    public Interaction Use(string label, ShownMessage asked) => asked.Button(label) is null ? seat.Choose(label) : seat.Press(label, asked);

    /// <summary>Uses a command and waits for what answers it.</summary>
    public async Task<ShownMessage> CommandAsync(string command, params (string Name, object Value)[] options)
    {
        var used = seat.Slash(command, options);
        await used.UntilAsync(one => one.Original is { IsThinking: false }, "its answer");
        return used.Original!;
    }

    /// <summary>Writes something and waits for these words.</summary>
    public async Task SayAsync(string words, string answer)
    {
        var above = seat.Messages.Last();
        await WriteAsync(words, Asked);
        await seat.FirstAsync(
            message => message.Id >= above.Id && message.Text.Contains(answer, StringComparison.Ordinal), $"\"{answer}\"");
    }

    private async Task GiveAsync(string answer, ShownMessage asked)
    {
        var label = Offered(asked).FirstOrDefault(one => string.Equals(one, answer, StringComparison.OrdinalIgnoreCase));
        await (label is null ? WriteAsync(answer, asked) : Use(label, asked).AnsweredAsync());
    }

    /// <summary>In the direct chat by writing, elsewhere into the form that a button opens.</summary>
    private async Task WriteAsync(string words, ShownMessage? asked)
    {
        if (seat.Channel.IsDirect)
        {
            seat.Write(words);
            return;
        }

        await seat.Press("Write", asked!).AnsweredAsync();
        seat.SubmitForm((seat.Form!.Fields[0].Label, words));
    }

    /// <summary>Whether a person sees the same, however often it was sent.</summary>
    private static bool IsSame(ShownMessage now, ShownMessage before) =>
        now.Id == before.Id && now.Text == before.Text && Offered(now).SequenceEqual(Offered(before));

    /// <summary>Lists before buttons: where there is both, the list has the answers.</summary>
    private static IEnumerable<string> Offered(ShownMessage message) => message.Author is not null
        ? []
        : message.Selects.SelectMany(list => list.Options).Select(option => option.Label)
            .Concat(message.Buttons.SelectMany(row => row).Select(button => button.Label));
}
