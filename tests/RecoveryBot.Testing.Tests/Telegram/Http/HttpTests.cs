using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.Testing.Tests.Telegram.Http;

public sealed class HttpTests : TelegramTest
{
    private string GetMe => $"GET /bot{Telegram.Token}/getMe HTTP/1.1\r\nHost: test\r\n\r\n";

    [Fact]
    public async Task A_connection_carries_one_request_after_the_other()
    {
        using var connection = await RawConnection.OpenAsync(Telegram);

        await connection.SendAsync(GetMe);
        var first = await connection.ReadAsync();
        await connection.SendAsync(GetMe);
        var second = await connection.ReadAsync();

        Assert.StartsWith("HTTP/1.1 200", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_connection_is_closed_when_the_client_wants_it()
    {
        using var connection = await RawConnection.OpenAsync(Telegram);

        await connection.SendAsync(GetMe.Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal));
        var answer = await connection.ReadAsync();

        Assert.Contains("Connection: close", answer, StringComparison.Ordinal);
        Assert.Empty(await connection.ReadAsync());
    }

    [Fact]
    public async Task A_body_may_come_in_chunks()
    {
        using var connection = await RawConnection.OpenAsync(Telegram);
        var head = $"POST /bot{Telegram.Token}/sendMessage HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

        var second = $"{Chat}\", \"text\": \"In pieces\"}}";
        await connection.SendAsync($"{head}d;note=1\r\n{{\"chat_id\": \"\r\n");
        await connection.SendAsync($"{second.Length:x}\r\n{second}\r\n0\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200", await connection.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal("In pieces", Assert.Single(Ann.Chat.FromBot).Text);
    }

    [Fact]
    public async Task Arguments_may_come_as_a_form()
    {
        using var form = new FormUrlEncodedContent([new("chat_id", $"{Chat}"), new("text", "1 + 1 & more = ü")]);

        await Bot.PostAsync("sendMessage", form);

        Assert.Equal("1 + 1 & more = ü", Assert.Single(Ann.Chat.FromBot).Text);
    }

    [Fact]
    public async Task Arguments_may_come_in_parts()
    {
        using var parts = new MultipartFormDataContent
        {
            { new StringContent($"{Chat}"), "chat_id" },
            { new StringContent("First line\r\n--second"), "text" },
        };

        await Bot.PostAsync("sendMessage", parts);

        Assert.Equal("First line\r\n--second", Assert.Single(Ann.Chat.FromBot).Text);
    }

    [Fact]
    public async Task Arguments_may_stand_in_the_query()
    {
        await Bot.GetAsync($"/bot{Telegram.Token}/sendMessage?chat_id={Chat}&text=How+are%20you%3F");

        Assert.Equal("How are you?", Assert.Single(Ann.Chat.FromBot).Text);
    }

    [Theory]
    [InlineData("/bot{0}/GETME", HttpStatusCode.OK)]
    [InlineData("/bot{0}/noSuchMethod", HttpStatusCode.NotFound)]
    [InlineData("/robot{0}/getMe", HttpStatusCode.NotFound)]
    [InlineData("/bot{0}", HttpStatusCode.NotFound)]
    [InlineData("/bot{0}x/getMe", HttpStatusCode.Unauthorized)]
    public async Task A_path_names_bot_and_method(string path, HttpStatusCode status) =>
        Assert.Equal(status, (await Bot.GetAsync(path.Replace("{0}", Telegram.Token, StringComparison.Ordinal))).Status);

    [Theory]
    [InlineData("nonsense\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: test\r\n: no name\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 99999999\r\n\r\n", 413)]
    [InlineData("POST / HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400)]
    public async Task What_is_not_http_is_refused_and_the_connection_ends(string sent, int status)
    {
        using var connection = await RawConnection.OpenAsync(Telegram);

        await connection.SendAsync(sent);

        Assert.StartsWith($"HTTP/1.1 {status}", await connection.ReadAsync(), StringComparison.Ordinal);
        Assert.Empty(await connection.ReadAsync());
    }

    [Theory]
    [InlineData("application/json", "{\"chat_id\":")]
    [InlineData("application/json", "[1]")]
    [InlineData("multipart/form-data", "--x")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nno name\r\n\r\n1\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nno end")]
    public async Task A_body_that_cannot_be_read_is_a_bad_request(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.BadRequest, (await Bot.PostAsync("sendMessage", content)).Status);
    }

    [Fact]
    public async Task Many_speak_at_once()
    {
        await using var telegram = FakeTelegram.Start(new FakeTimeProvider(), NoSendLimits);
        var ann = telegram.NewPerson("Ann");
        ann.Start();
        using var bot = new PlainBot(telegram);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => bot.SayAsync(ann.Chat.Id, $"Number {number}")));

        Assert.Equal(200, ann.Chat.FromBot.Select(message => message.Text).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_is_left_of_it_in_the_end()
    {
        var telegram = FakeTelegram.Start(new FakeTimeProvider());
        using var bot = new PlainBot(telegram);
        var held = bot.PollAsync(timeout: 50);
        await telegram.PolledAsync();

        await telegram.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => held);
        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(
            () => client.ConnectAsync("127.0.0.1", telegram.Port, TestContext.Current.CancellationToken).AsTask());
    }

    [Fact]
    public async Task It_can_be_away_and_come_back_at_the_same_address()
    {
        await Telegram.GoAwayAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.CallAsync("getMe"));

        Telegram.ComeBack();

        Assert.True((await Bot.CallAsync("getMe")).IsOk);
    }

    [Fact]
    public async Task A_file_is_sent_in_a_part_of_its_own()
    {
        using var parts = new MultipartFormDataContent
        {
            { new StringContent($"{Chat}"), "chat_id" },
            { new StringContent("attach://it"), "document" },
            { new ByteArrayContent([0, 13, 10, 13, 10, 255]), "it", "week.csv" },
        };

        var sent = await Bot.PostAsync("sendDocument", parts);

        Assert.Equal("week.csv", (string?)sent.Result["document"]!["file_name"]);
        Assert.Equal(6, (int)sent.Result["document"]!["file_size"]!);
    }

    [Fact]
    public async Task A_value_that_is_no_text_arrives_as_its_json()
    {
        var markup = PlainBot.Keyboard(("Yes", "y"));

        await Bot.CallAsync("sendMessage", new JsonObject
        {
            ["chat_id"] = $"{Chat}",
            ["text"] = "Both ways?",
            ["reply_markup"] = markup.ToJsonString(),
        });
        await Bot.SayAsync(Chat, "Both ways!", keyboard: markup);

        Assert.All(Ann.Chat.FromBot, message => Assert.NotNull(message.Button("Yes")));
    }
}
