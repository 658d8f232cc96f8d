using System.Text.RegularExpressions;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

/// <summary>What can be held of the container without building it.</summary>
public sealed partial class ContainerTests
{
    private static readonly string Image = string.Join('\n', Lines("Dockerfile"));
    private static readonly string Compose = string.Join('\n', Lines("compose.yaml"));

    [Fact]
    public void It_runs_as_nobody_in_particular_from_an_image_without_a_shell()
    {
        var last = Image[Image.LastIndexOf("FROM ", StringComparison.Ordinal)..];

        Assert.Contains("-chiseled", last, StringComparison.Ordinal);
        Assert.Contains("\nUSER $APP_UID\n", last, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_lies_in_a_volume_that_belongs_to_its_user() => Assert.All(
        VolumePath().Matches(Image).SelectMany(match => match.Groups["path"].Captures).Select(path => path.Value),
        path =>
        {
            Assert.Matches($@"COPY --from=published --chown=\$APP_UID:\$APP_UID --chmod=700 /volumes{path} {path}\n", Image);
            Assert.Contains($":{path}", Compose, StringComparison.Ordinal);
        });

    [Fact]
    public void Its_root_is_read_only_it_may_do_nothing_special_and_it_is_started_again() => Assert.All(
        ["read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "restart: unless-stopped", "tmpfs: [/tmp]"],
        line => Assert.Contains(line, Compose, StringComparison.Ordinal));

    [Fact]
    public void Nobody_outside_reaches_its_web_server() => Assert.DoesNotContain("ports:", Compose, StringComparison.Ordinal);

    [Fact]
    public void The_command_that_looks_after_its_health_is_one_of_the_programs()
    {
        Assert.Contains("\"./recoverybot\", \"healthcheck\"", Compose, StringComparison.Ordinal);
        Assert.Contains(Files("src"), path => Path.GetFileName(path) == "HealthcheckCommand.cs");
    }

    [Fact]
    public void No_secret_and_no_database_gets_into_the_image() => Assert.All(
        ["**/*.db*", "appsettings.json", "*token*.txt"], line => Assert.Contains(line, Lines(".dockerignore")));

    [GeneratedRegex(@"^VOLUME \[(""(?<path>/[a-z]+)""(, )?)+\]$", RegexOptions.Multiline)]
    private static partial Regex VolumePath();
}
