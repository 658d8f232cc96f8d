# Build with: docker build -t recoverybot . (or compose.yaml). The base images are named by version, so that a build gets their
# latest fixes; to repeat one to the byte, put @sha256:… behind each name.
# On Telegram (or, likewise, Discord): docker run -e RecoveryBot__Telegram__Token=… -v recoverybot-data:/data -v recoverybot-keys:/keys recoverybot
# In the terminal: docker run -it -v recoverybot-data:/data -v recoverybot-keys:/keys recoverybot

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS restored
# CI makes the restore fail instead of changing a lock file.
ENV CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
WORKDIR /source
# Projects and lock files first: packages are fetched anew only when one of these changes.
COPY RecoveryBot.sln .editorconfig ./
COPY src/*.props src/*.txt src/
COPY src/RecoveryBot.Application/*.csproj src/RecoveryBot.Application/packages.lock.json src/RecoveryBot.Application/
COPY src/RecoveryBot.Conversations/*.csproj src/RecoveryBot.Conversations/packages.lock.json src/RecoveryBot.Conversations/
COPY src/RecoveryBot.OnDiscord/*.csproj src/RecoveryBot.OnDiscord/packages.lock.json src/RecoveryBot.OnDiscord/
COPY src/RecoveryBot.OnTelegram/*.csproj src/RecoveryBot.OnTelegram/packages.lock.json src/RecoveryBot.OnTelegram/
COPY src/RecoveryBot.OnTerminal/*.csproj src/RecoveryBot.OnTerminal/packages.lock.json src/RecoveryBot.OnTerminal/
COPY src/RecoveryBot.Pictures/*.csproj src/RecoveryBot.Pictures/packages.lock.json src/RecoveryBot.Pictures/
COPY src/RecoveryBot.Recovery/*.csproj src/RecoveryBot.Recovery/packages.lock.json src/RecoveryBot.Recovery/
COPY src/RecoveryBot.Storage/*.csproj src/RecoveryBot.Storage/packages.lock.json src/RecoveryBot.Storage/
COPY src/RecoveryBot.Worker/*.csproj src/RecoveryBot.Worker/packages.lock.json src/RecoveryBot.Worker/
COPY tests/*.props tests/*.targets tests/
COPY tests/RecoveryBot.Application.Tests/*.csproj tests/RecoveryBot.Application.Tests/packages.lock.json tests/RecoveryBot.Application.Tests/
COPY tests/RecoveryBot.Architecture.Tests/*.csproj tests/RecoveryBot.Architecture.Tests/packages.lock.json tests/RecoveryBot.Architecture.Tests/
COPY tests/RecoveryBot.Benchmarks/*.csproj tests/RecoveryBot.Benchmarks/packages.lock.json tests/RecoveryBot.Benchmarks/
COPY tests/RecoveryBot.Conversations.Tests/*.csproj tests/RecoveryBot.Conversations.Tests/packages.lock.json tests/RecoveryBot.Conversations.Tests/
COPY tests/RecoveryBot.EndToEnd.Tests/*.csproj tests/RecoveryBot.EndToEnd.Tests/packages.lock.json tests/RecoveryBot.EndToEnd.Tests/
COPY tests/RecoveryBot.OnDiscord.Tests/*.csproj tests/RecoveryBot.OnDiscord.Tests/packages.lock.json tests/RecoveryBot.OnDiscord.Tests/
COPY tests/RecoveryBot.OnTelegram.Tests/*.csproj tests/RecoveryBot.OnTelegram.Tests/packages.lock.json tests/RecoveryBot.OnTelegram.Tests/
COPY tests/RecoveryBot.OnTerminal.Tests/*.csproj tests/RecoveryBot.OnTerminal.Tests/packages.lock.json tests/RecoveryBot.OnTerminal.Tests/
COPY tests/RecoveryBot.Pictures.Tests/*.csproj tests/RecoveryBot.Pictures.Tests/packages.lock.json tests/RecoveryBot.Pictures.Tests/
COPY tests/RecoveryBot.Recovery.Tests/*.csproj tests/RecoveryBot.Recovery.Tests/packages.lock.json tests/RecoveryBot.Recovery.Tests/
COPY tests/RecoveryBot.Storage.Tests/*.csproj tests/RecoveryBot.Storage.Tests/packages.lock.json tests/RecoveryBot.Storage.Tests/
COPY tests/RecoveryBot.TestBot/*.csproj tests/RecoveryBot.TestBot/packages.lock.json tests/RecoveryBot.TestBot/
COPY tests/RecoveryBot.Testing/*.csproj tests/RecoveryBot.Testing/packages.lock.json tests/RecoveryBot.Testing/
COPY tests/RecoveryBot.Testing.Discord/*.csproj tests/RecoveryBot.Testing.Discord/packages.lock.json tests/RecoveryBot.Testing.Discord/
COPY tests/RecoveryBot.Testing.Telegram/*.csproj tests/RecoveryBot.Testing.Telegram/packages.lock.json tests/RecoveryBot.Testing.Telegram/
COPY tests/RecoveryBot.Testing.Tests/*.csproj tests/RecoveryBot.Testing.Tests/packages.lock.json tests/RecoveryBot.Testing.Tests/
COPY tests/RecoveryBot.Worker.Tests/*.csproj tests/RecoveryBot.Worker.Tests/packages.lock.json tests/RecoveryBot.Worker.Tests/
COPY tests/RecoveryBot.Year.Tests/*.csproj tests/RecoveryBot.Year.Tests/packages.lock.json tests/RecoveryBot.Year.Tests/
RUN dotnet restore RecoveryBot.sln

# The images bring no fonts, and pictures have letters.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS fonts
RUN apt-get update && apt-get install -y --no-install-recommends fonts-dejavu-core

FROM restored AS tested
COPY . .
RUN dotnet build RecoveryBot.sln -c Release --no-restore
RUN dotnet test RecoveryBot.sln -c Release --no-build

# From the tested stage, so that no image comes of a build whose tests fail.
FROM tested AS published
RUN dotnet publish src/RecoveryBot.Worker -c Release --no-build -o /published && mkdir -p /volumes/data /volumes/keys /volumes/backups

# No shell, no package manager, no root. Neither ICU nor tzdata is needed: the program brings its own zones.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=published /published .
COPY --from=fonts /usr/share/fonts/truetype/dejavu /usr/share/fonts/truetype/dejavu
COPY --from=published --chown=$APP_UID:$APP_UID --chmod=700 /volumes/data /data
COPY --from=published --chown=$APP_UID:$APP_UID --chmod=700 /volumes/keys /keys
COPY --from=published --chown=$APP_UID:$APP_UID --chmod=700 /volumes/backups /backups
ENV RecoveryBot__DataFolder=/data RecoveryBot__KeysFolder=/keys
VOLUME ["/data", "/keys", "/backups"]
USER $APP_UID
HEALTHCHECK --interval=60s --timeout=15s --start-period=30s CMD ["./recoverybot", "healthcheck"]
ENTRYPOINT ["./recoverybot"]
