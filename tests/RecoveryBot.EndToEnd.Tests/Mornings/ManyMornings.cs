using System.Globalization;
using NodaTime;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

/// <summary>
/// Plays morning after morning with a person who answers by chance, and pulls the plug at moments chosen by chance.
/// What was on the screen is remembered; after each restart nothing older may be asked again.
/// </summary>
internal sealed class ManyMornings(BotFolders folders, Random chance) : IDisposable
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly LocalDate First = new(2026, 3, 2);

    // What would end the morning without an answer, or every morning after it: a referral stays open.
    private static readonly string[] Avoided = ["Later", "Skip today"];
    private static readonly string[] Preferred = ["Done", "None of these"];

    private readonly HashSet<string> _answeredToday = [];
    private RunningBot? _bot;
    private Shown _shown = Shown.Nothing;

    /// <summary>The last words seen on each morning.</summary>
    public Dictionary<LocalDate, string> AnswersSeen { get; } = [];

    public int Kills { get; private set; }

    public async Task PlayAsync(int mornings)
    {
        folders.TurnClock(At(First.PlusDays(-1), new LocalTime(20, 0)));
        _bot = RunningBot.WithOurClock(folders);
        await Onboarding.GoThroughAsync(_bot);
        for (var day = 0; day < mornings; day++)
        {
            await PlayAsync(First.PlusDays(day));
        }

        Assert.Equal((0, ""), await _bot.EndAsync());
    }

    public void Dispose() => _bot?.Dispose();

    private async Task PlayAsync(LocalDate date)
    {
        _answeredToday.Clear();
        _shown = Shown.Nothing;
        folders.TurnClock(At(date, new LocalTime(7, 31)));
        if (chance.Next(5) == 0)
        {
            await KillWithinAsync(milliseconds: 1500);
        }

        while (!IsMorningQuestion(_shown))
        {
            _shown = _shown.After(await _bot!.HearAsync());
        }

        while (!_shown.IsTodaysAnswer)
        {
            await AnswerAsync();
        }

        AnswersSeen[date] = _shown.Words;
    }

    private async Task AnswerAsync()
    {
        var number = Choose().ToString(CultureInfo.InvariantCulture);
        var asked = _shown;
        var fate = chance.Next(20);
        _bot!.Write(number);
        if (fate == 0)
        {
            await ComeBackAfterKillAsync(asked, milliseconds: 12);
            return;
        }

        _shown = _shown.After(await _bot.HearAsync(), number);
        if (_shown.Question != asked.Question)
        {
            _answeredToday.Add(asked.Question);
        }

        if (fate == 1)
        {
            await ComeBackAfterKillAsync(_shown, milliseconds: 3);
        }
    }

    private async Task ComeBackAfterKillAsync(Shown before, int milliseconds)
    {
        await KillWithinAsync(milliseconds);
        _shown = Shown.Nothing.After(await _bot!.HearAsync());
        Assert.False(
            _answeredToday.Contains(_shown.Question),
            $"Asked again after a restart: {_shown.Words}\nAt the time of the kill this was on the screen: {before.Words}");
    }

    private int Choose()
    {
        var preferred = _shown.Choices.Where(choice => Preferred.Contains(choice.Value)).ToList();
        var possible = preferred.Count > 0 ? preferred : [.. _shown.Answers.Where(choice => !Avoided.Contains(choice.Value))];
        return possible[chance.Next(possible.Count)].Key;
    }

    private async Task KillWithinAsync(int milliseconds)
    {
        // The moment is the point of it: from before the line was read to after the answer was sent.
        await Task.Delay(chance.Next(milliseconds));
        await _bot!.KillAsync();
        _bot.Dispose();
        Kills++;
        _bot = RunningBot.WithOurClock(folders);
    }

    private static bool IsMorningQuestion(Shown shown) => shown.Choices.Values.Contains("Skip today");

    private static Instant At(LocalDate date, LocalTime time) => date.At(time).InZoneLeniently(Berlin).ToInstant();
}
