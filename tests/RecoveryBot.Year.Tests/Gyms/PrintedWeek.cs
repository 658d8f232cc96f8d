using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>One week as it stood on trainers' phones and in the channels at the end of each morning, to be read; the pictures beside it.</summary>
internal static class PrintedWeek
{
    private static readonly ZonedDateTimePattern Clock = ZonedDateTimePattern.CreateWithInvariantCulture("HH:mm", DateTimeZoneProviders.Tzdb);
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM");

    public static IReadOnlyList<string> Write(Gym gym, Watch watch, LocalDate monday, string folder)
    {
        var lines = new List<string>();
        foreach (var date in Enumerable.Range(0, 7).Select(monday.PlusDays))
        {
            lines.Add($"######## {Day.Format(date)}");
            foreach (var trainer in gym.Trainers)
            {
                lines.AddRange(Screen($"{trainer.Name} reads", trainer.Chat, date, watch, folder));
            }

            foreach (var group in Enumerable.Range(0, Gym.Groups.Count))
            {
                lines.AddRange(Screen($"#{Gym.ChannelOf(group).Id} reads", Gym.ChannelOf(group), date, watch, folder));
            }
        }

        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "week.txt"), lines);
        return lines;
    }

    /// <summary>Each message once, as it was when it was changed last, in the order in which they came.</summary>
    private static IEnumerable<string> Screen(string title, Place chat, LocalDate date, Watch watch, string folder)
    {
        var shown = watch.Arrivals.Where(arrival => arrival.To == chat && arrival.At.InZone(Gym.Zone).Date == date)
            .GroupBy(arrival => arrival.Card.Length > 0 ? arrival.Card : Guid.NewGuid().ToString())
            .Select(card => (First: card.First(), Last: card.Last(), Versions: card.Count()));
        foreach (var (first, last, versions) in shown)
        {
            var changed = versions > 1 ? $", version {versions} of {Clock.Format(last.At.InZone(Gym.Zone))}" : "";
            yield return $"---- {title} at {Clock.Format(first.At.InZone(Gym.Zone))}{changed}";
            yield return last.Words;
            foreach (var row in last.Message.Rows)
            {
                yield return string.Join(' ', row.Select(button => $"[{button.Label}]"));
            }

            if (last.File is { } picture)
            {
                var name = $"{LocalDatePattern.Iso.Format(date)}-{chat.Id}-{last.Card.Replace(':', '-')}.png";
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, name), picture.ToArray());
                yield return $"(picture: {name}; in words: {string.Join(' ', last.InPicture.TakeLast(1))})";
            }

            yield return "";
        }
    }
}
