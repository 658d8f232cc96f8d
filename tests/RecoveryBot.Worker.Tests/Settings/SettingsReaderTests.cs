using Microsoft.Extensions.Configuration;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnDiscord;
using RecoveryBot.OnTelegram;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Tests.Settings;

public sealed class SettingsReaderTests
{
    private const string DiscordToken = "MTIwMDAwMDAwMDAwMDAwMDAwMQ.FakeTk.OfNoUseOutsideTheTestsAtAll0000000001";

    private static readonly string Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    [Fact]
    public void Folders_that_are_named_are_taken() => Assert.Equal(
        new SettingsResult.Accepted(new RecoveryBotSettings("/srv/data", "/srv/keys")),
        Read(("RecoveryBot:DataFolder", "/srv/data"), ("RecoveryBot:KeysFolder", "/srv/keys")));

    [Fact]
    public void Without_settings_data_and_keys_have_their_usual_places_apart()
    {
        var settings = Assert.IsType<SettingsResult.Accepted>(Read()).Settings;

        Assert.EndsWith("recoverybot", settings.DataFolder, StringComparison.Ordinal);
        Assert.EndsWith(Path.Combine("recoverybot", "keys"), settings.KeysFolder, StringComparison.Ordinal);
        Assert.False(settings.KeysFolder.StartsWith(settings.DataFolder, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_file_says_what_holds_without_it() => Assert.Equal(
        Read(),
        SettingsReader.Read(new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.example.json")).Build()));

    [Fact]
    public void A_folder_may_begin_at_home() => Assert.Equal(
        Path.Combine(Home, "bot"),
        Assert.IsType<SettingsResult.Accepted>(Read(("RecoveryBot:DataFolder", "~/bot"))).Settings.DataFolder);

    [Fact]
    public void A_relative_folder_is_one_of_the_working_directory() => Assert.Equal(
        Path.GetFullPath("bot"),
        Assert.IsType<SettingsResult.Accepted>(Read(("RecoveryBot:DataFolder", "bot"))).Settings.DataFolder);

    [Fact]
    public void Backups_are_written_only_where_a_folder_is_named_and_each_day_unless_it_is_said_otherwise()
    {
        Assert.Null(Assert.IsType<SettingsResult.Accepted>(Read()).Settings.Backups);
        Assert.Equal(
            new BackupSettings("/backups", Duration.FromHours(24), Keep: 7),
            Assert.IsType<SettingsResult.Accepted>(Read(("RecoveryBot:Backups:Folder", "/backups"))).Settings.Backups);
    }

    [Fact]
    public void An_operator_may_have_several_chats() => Assert.Equal(
        [Place.Direct("telegram", "7"), Place.Direct("discord", "200000000000000001")],
        Assert.IsType<SettingsResult.Accepted>(Read(("RecoveryBot:Operator", " Telegram:7, discord:200000000000000001 "))).Settings.Operator?.Chats);

    [Fact]
    public void A_webhook_is_where_Telegram_calls_and_where_the_program_listens()
    {
        var webhook = Assert.IsType<SettingsResult.Accepted>(Read(
            ("RecoveryBot:Telegram:Token", "7:x"),
            ("RecoveryBot:Telegram:WebhookUrl", "https://bot.example.org/telegram"),
            ("RecoveryBot:Telegram:WebhookAddress", "http://127.0.0.1:8080/telegram/"))).Settings.Telegram?.Webhook;

        Assert.Equal(("http://127.0.0.1:8080", "/telegram"), (webhook?.Origin, webhook?.Path));
    }

    [Fact]
    public void Keys_that_lie_inside_the_data_folder_by_way_of_a_link_are_found()
    {
        var root = Directory.CreateTempSubdirectory("recoverybot-links-").FullName;
        Directory.CreateDirectory(Path.Combine(root, "data", "keys"));
        Directory.CreateSymbolicLink(Path.Combine(root, "elsewhere"), Path.Combine(root, "data"));

        var wrong = Assert.IsType<SettingsResult.Wrong>(Read(
            ("RecoveryBot:DataFolder", Path.Combine(root, "data")), ("RecoveryBot:KeysFolder", Path.Combine(root, "elsewhere", "keys"))));
        Directory.Delete(root, recursive: true);

        Assert.Contains("lies inside DataFolder", wrong.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("7:short")]
    [InlineData("no-colon.and=more~signs+than_usual")]
    public void A_token_of_an_unusual_form_is_left_to_its_platform(string token)
    {
        var settings = Assert.IsType<SettingsResult.Accepted>(
            Read(("RecoveryBot:Telegram:Token", token), ("RecoveryBot:Discord:Token", token))).Settings;

        Assert.Equal((token, token), (settings.Telegram?.Token, settings.Discord?.Token));
    }

    [Theory]
    [InlineData("RecoveryBot:DataFoldr", "/srv", "RecoveryBot:DataFoldr")]
    [InlineData("RecoveryBot:Backups:Keep", "0", "RecoveryBot:Backups:Keep")]
    [InlineData("RecoveryBot:Operator", "anna", "RecoveryBot:Operator")]
    [InlineData("RecoveryBot:Operator", "telegram:1, terminal:2", "RecoveryBot:Operator")]
    [InlineData("RecoveryBot:Operator", "telegram:-100123", "RecoveryBot:Operator")]
    [InlineData("RecoveryBot:Web:Address", "127.0.0.1:8080", "RecoveryBot:Web:Address")]
    [InlineData("RecoveryBot:Web:Address", "http://127.0.0.1:8080/health", "RecoveryBot:Web:Address")]
    [InlineData("RecoveryBot:Telegram:WebhookUrl", "https://bot.example.org/t", "RecoveryBot:Telegram:WebhookUrl needs")]
    [InlineData("RecoveryBot:Telegram:WebhookAddress", "http://*:8080/t/", "RecoveryBot:Telegram:WebhookAddress needs")]
    [InlineData("RecoveryBot:Backups:EveryHours", "daily", "RecoveryBot:Backups:EveryHours")]
    [InlineData("RecoveryBot:Data:Folder", "/srv", "RecoveryBot:Data ")]
    [InlineData("RecoveryBot:DataFolder", "", "RecoveryBot:DataFolder")]
    [InlineData("RecoveryBot:KeysFolder", "  ", "RecoveryBot:KeysFolder")]
    [InlineData("RecoveryBot:KeysFolder", "a\0b", "RecoveryBot:KeysFolder")]
    [InlineData("RecoveryBot:KeysFolder:0", "/srv", "RecoveryBot:KeysFolder")]
    [InlineData("RecoveryBot:Telegram", "x", "RecoveryBot:Telegram ")]
    [InlineData("RecoveryBot:Telegram:Tokn", "x", "RecoveryBot:Telegram:Tokn")]
    [InlineData("RecoveryBot:Telegram:Token", "\"7:SECRET\"", "RecoveryBot:Telegram:Token")]
    [InlineData("RecoveryBot:Telegram:Token", "https://t.me/SECRET", "RecoveryBot:Telegram:Token")]
    [InlineData("RecoveryBot:Telegram:Token", "7:SECRET SECRET SECRET SECRET", "RecoveryBot:Telegram:Token")]
    [InlineData("RecoveryBot:Telegram:ApiUrl", "api.telegram.org", "RecoveryBot:Telegram:ApiUrl")]
    [InlineData("RecoveryBot:Telegram:ApiUrl", "ftp://api.telegram.org", "RecoveryBot:Telegram:ApiUrl")]
    [InlineData("RecoveryBot:Telegram:ApiUrl", "https://me:SECRET@api.telegram.org", "RecoveryBot:Telegram:ApiUrl")]
    [InlineData("RecoveryBot:Telegram:ApiUrl", "https://api.telegram.org/bot", "RecoveryBot:Telegram:ApiUrl")]
    [InlineData("RecoveryBot:Discord", "x", "RecoveryBot:Discord ")]
    [InlineData("RecoveryBot:Discord:Tokn", "x", "RecoveryBot:Discord:Tokn")]
    [InlineData("RecoveryBot:Discord:Token", "'SECRET'", "RecoveryBot:Discord:Token")]
    [InlineData("RecoveryBot:Discord:Token", "Bot MTIwMDAwMDAwMDAwMDAwMDAwMQ.SECRET.SECRETSECRETSECRETSECRET", "RecoveryBot:Discord:Token")]
    [InlineData("RecoveryBot:Discord:ApiUrl", "discord.com/api", "RecoveryBot:Discord:ApiUrl")]
    [InlineData("RecoveryBot:Discord:ApiUrl", "https://discord.com/api/v10?a=b", "RecoveryBot:Discord:ApiUrl")]
    [InlineData("RecoveryBot:Discord:PublicKey", "SECRET", "RecoveryBot:Discord:PublicKey")]
    [InlineData("RecoveryBot:Discord:InteractionsAddress", "http://*:8080/discord/", "RecoveryBot:Discord:InteractionsAddress")]
    [InlineData("Logging:LogLevel:Default", "Loud", "Logging:LogLevel:Default")]
    [InlineData("Logging:LogLevel:RecoveryBot", "7", "Logging:LogLevel:RecoveryBot")]
    public void A_wrong_setting_is_named_in_one_sentence(string name, string value, string named)
    {
        var wrong = Assert.IsType<SettingsResult.Wrong>(Read((name, value)));

        Assert.Contains($"The setting {named}", wrong.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Sentence);
        Assert.DoesNotContain("SECRET", wrong.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "https://api.telegram.org/")]
    [InlineData("", "https://api.telegram.org/")]
    [InlineData("http://127.0.0.1:8081", "http://127.0.0.1:8081/")]
    public void A_token_is_all_that_Telegram_needs(string? apiUrl, string url)
    {
        var settings = Assert.IsType<SettingsResult.Accepted>(Read(
            ("RecoveryBot:Telegram:Token", " 123456:ABCdefGHIjklMNOpqrSTUvwxYZ012345678 "),
            ("RecoveryBot:Telegram:ApiUrl", apiUrl!))).Settings;

        Assert.Equal(new TelegramSettings("123456:ABCdefGHIjklMNOpqrSTUvwxYZ012345678", new Uri(url)), settings.Telegram);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_token_nobody_talks_on_Telegram(string token) => Assert.Null(
        Assert.IsType<SettingsResult.Accepted>(Read(("RecoveryBot:Telegram:Token", token))).Settings.Telegram);

    [Theory]
    [InlineData(null, "https://discord.com/api/v10/")]
    [InlineData("http://127.0.0.1:8081/api/v10", "http://127.0.0.1:8081/api/v10/")]
    public void A_token_is_all_that_Discord_needs(string? apiUrl, string url)
    {
        var settings = Assert.IsType<SettingsResult.Accepted>(Read(
            ("RecoveryBot:DataFolder", "/srv/bot"),
            ("RecoveryBot:Discord:Token", $" {DiscordToken} "),
            ("RecoveryBot:Discord:ApiUrl", apiUrl!))).Settings;

        Assert.Equal(new DiscordSettings(DiscordToken, new Uri(url), Path.Combine("/srv/bot", "discord.json")), settings.Discord);
        Assert.DoesNotContain(DiscordToken, settings.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://*:8080/discord/", true)]
    [InlineData("http://localhost:8080/", true)]
    [InlineData("https://*:8080/discord/", false)]
    [InlineData("http://*:8080/discord", false)]
    [InlineData("*:8080", false)]
    public void Interactions_over_HTTP_need_an_address_and_the_public_key(string address, bool isAccepted)
    {
        // The public key of RFC 8032, 7.1, first test.
        const string Key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        var reading = Read(
            ("RecoveryBot:Discord:Token", DiscordToken),
            ("RecoveryBot:Discord:PublicKey", Key),
            ("RecoveryBot:Discord:InteractionsAddress", address));

        if (isAccepted)
        {
            Assert.Equal(
                new DiscordEndpoint(Key, address), Assert.IsType<SettingsResult.Accepted>(reading).Settings.Discord!.Endpoint);
        }
        else
        {
            Assert.Contains("InteractionsAddress", Assert.IsType<SettingsResult.Wrong>(reading).Sentence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/srv/bot", "/srv/bot")]
    [InlineData("/srv/bot", "/srv/bot/keys")]
    [InlineData("/srv/bot/", "/srv/bot//keys")]
    public void Keys_may_not_lie_with_the_data(string data, string keys) => Assert.Contains(
        "KeysFolder",
        Assert.IsType<SettingsResult.Wrong>(Read(("RecoveryBot:DataFolder", data), ("RecoveryBot:KeysFolder", keys))).Sentence,
        StringComparison.Ordinal);

    [Fact]
    public void A_neighbour_whose_name_only_begins_alike_is_apart() => Assert.IsType<SettingsResult.Accepted>(
        Read(("RecoveryBot:DataFolder", "/srv/bot"), ("RecoveryBot:KeysFolder", "/srv/bot-keys")));

    private static SettingsResult Read(params (string Name, string Value)[] settings) => SettingsReader.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build());
}
