using Microsoft.Extensions.Configuration;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Tests.Settings;

public sealed class SecretFilesTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_setting_may_stand_in_a_file_of_its_own()
    {
        File.WriteAllText(_file, " 7:secret\n");

        var read = SecretFiles.Read(Configured(("RecoveryBot:Telegram:Token_FILE", _file)));

        Assert.Equal("7:secret", Assert.IsType<SettingsResult.Accepted>(SettingsReader.Read(read)).Settings.Telegram?.Token);
    }

    [Fact]
    public void Both_ways_at_once_are_refused_without_quoting_either()
    {
        File.WriteAllText(_file, "7:secret");

        var wrong = Assert.Throws<SettingsFileException>(() => SecretFiles.Read(
            Configured(("RecoveryBot:Telegram:Token", "8:other"), ("RecoveryBot:Telegram:Token_FILE", _file))));

        Assert.Contains("RecoveryBot:Telegram:Token_FILE", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("other", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere/token")]
    [InlineData("/")]
    [InlineData("")]
    public void A_file_that_cannot_be_read_is_named_with_its_setting(string file) => Assert.Contains(
        "Token_FILE",
        Assert.Throws<SettingsFileException>(() => SecretFiles.Read(Configured(("RecoveryBot:Discord:Token_FILE", file)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_others_set_in_that_way_is_none_of_ours() => Assert.Equal(
        "/nowhere", SecretFiles.Read(Configured(("POSTGRES_PASSWORD_FILE", "/nowhere")))["POSTGRES_PASSWORD_FILE"]);

    private static IConfigurationRoot Configured(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
