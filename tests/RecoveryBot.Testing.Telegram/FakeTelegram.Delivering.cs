using System.Net;
using System.Text;

namespace RecoveryBot.Testing.Telegram;

/// <summary>Webhooks: what waits is delivered one at a time, and confirmed by a success (Bot API, setWebhook).</summary>
public sealed partial class FakeTelegram
{
    /// <summary>Where the bot wants its updates; empty for nowhere.</summary>
    public string WebhookUrl
    {
        get
        {
            lock (_world.Gate)
            {
                return _world.Profile.WebhookUrl;
            }
        }
    }

    /// <summary>Until the bot has said where it wants its updates.</summary>
    public Task RegisteredAsync() => UntilAsync(fake => fake.WebhookUrl.Length > 0, "a webhook");

    /// <summary>Delivers the oldest update that waits.</summary>
    /// <param name="to">Behind the proxy that the public address leads to.</param>
    /// <param name="secret">Another than the bot's; null for the bot's own.</param>
    public async Task<(HttpStatusCode Status, TimeSpan? RetryAfter)> DeliverAsync(HttpClient http, Uri to, string? secret = null)
    {
        string body;
        long id;
        lock (_world.Gate)
        {
            var update = _world.Updates.Take(0, 1, _world.Now)[0]!;
            (body, id) = (update.ToJsonString(), update["update_id"]!.GetValue<long>());
            secret ??= _world.Profile.WebhookSecret;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        using var answer = await http.SendAsync(request);
        if (answer.IsSuccessStatusCode)
        {
            lock (_world.Gate)
            {
                _world.Updates.Take(id + 1, 1, _world.Now);
            }
        }

        return (answer.StatusCode, answer.Headers.RetryAfter?.Delta);
    }
}
