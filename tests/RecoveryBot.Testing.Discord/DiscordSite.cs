using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Limits;
using RecoveryBot.Testing.Discord.Rest;
using RecoveryBot.Testing.Discord.Wire;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Discord;

/// <summary>Discord's address: from a request to a call, through limits and what may go wrong, to an answer.</summary>
internal sealed partial class DiscordSite(World world) : IWebSocketSite
{
    private readonly RouteTable _routes = new(world);
    private readonly RequestRecord _record = new(world.Settings.RecordRequestsTo);

    public bool TurnsAway(RequestHead head)
    {
        if (head.AsksForWebSocket)
        {
            lock (world.Gate)
            {
                return world.Gateway.TurnsAway(head);
            }
        }

        var route = Target.Read(head.Verb, head.Target) is { } target ? _routes.Find(target)?.Route.Name : null;
        world.Counted.Request(route ?? $"{head.Verb} (no route)");
        return world.Faults.TurnsAway(route ?? "");
    }

    public Task TalkAsync(RequestHead head, WebSocket line, Action reset, CancellationToken closing) =>
        world.Gateway.TalkAsync(head, line, reset, closing);

    public Task<HttpAnswer> AnswerAsync(HttpRequest request, CancellationToken hungUp)
    {
        if (Target.Read(request.Head.Verb, request.Head.Target) is not { } target)
        {
            return Task.FromResult(AnswerWriter.Html(404, "404 Not Found"));
        }

        _record.Write(target, request);
        lock (world.Gate)
        {
            var answer = Answer(target, request);
            world.Changes.Announce();
            return Task.FromResult(answer);
        }
    }

    /// <summary>What the bot answered to an interaction that a test carried to it.</summary>
    /// <exception cref="InvalidOperationException">Discord would not have taken it; says why.</exception>
    public void TakeAnswer(Interaction interaction, string body)
    {
        var call = new Call(
            new Target("POST", "", ""),
            new Route(Routes.Callback, _ => Reply.Nothing),
            new Dictionary<string, string>(),
            JsonNode.Parse(body),
            new Dictionary<string, UploadedFile>());
        lock (world.Gate)
        {
            try
            {
                _routes.Callbacks.Answer(interaction, call);
            }
            catch (RefusedException refused)
            {
                throw new InvalidOperationException(refused.Body.ToJsonString(), refused);
            }

            world.Changes.Announce();
        }
    }

    private HttpAnswer Answer(Target target, HttpRequest request)
    {
        if (world.Invalid.IsBanned(world.Now))
        {
            return AnswerWriter.Html(429, "error code: 1015");
        }

        if (_routes.Find(target) is not { } found)
        {
            return Refused(_routes.Missing(target), Grant.None, new Delivery.Whole());
        }

        var fault = world.Faults.For(found.Route.Name, found.Parameters.GetValueOrDefault("channel"));
        return fault switch
        {
            Fault.Garbage garbage => AnswerWriter.Html(garbage.Status, garbage.Body),
            Fault.Refuse refuse => AnswerWriter.Json(
                refuse.Status, new RefusedException(refuse.Status, refuse.Code, refuse.Message).Body, Grant.None),
            _ => Answer(target, found.Route, found.Parameters, request, fault),
        };
    }

    private HttpAnswer Answer(
        Target target, Route route, Dictionary<string, string> parameters, HttpRequest request, Fault? fault)
    {
        var delivery = DeliveryOf(fault);
        var grant = Grant.None;
        try
        {
            MayCome(route, request.Head);
            var (body, files) = BodyReader.Read(request);
            var call = new Call(target, route, parameters, body, files);
            if (world.Limits.Refuse(call, world.Now, fault as Fault.SlowDown, out grant) is { } slowDown)
            {
                world.Invalid.Count(429, slowDown.Scope, world.Now);
                return AnswerWriter.TooMany(slowDown, grant, delivery, Heard);
            }

            var reply = route.Handler(call);
            return AnswerWriter.Json(reply.Status, reply.Body, grant) with { Delivery = delivery };
        }
        catch (RefusedException refused)
        {
            return Refused(refused, grant, delivery);
        }
    }

    private HttpAnswer Refused(RefusedException refused, Grant grant, Delivery delivery)
    {
        world.Invalid.Count(refused.Status, Scope.User, world.Now);
        return AnswerWriter.Json(refused.Status, refused.Body, grant) with { Delivery = delivery };
    }

    private void MayCome(Route route, RequestHead head)
    {
        if (!BotAgent().IsMatch(head.Header("User-Agent")))
        {
            throw Refusals.InternalNetworkError;
        }

        const string scheme = "Bot ";
        var authorization = head.Header("Authorization");
        if (!route.IsByToken
            && !(authorization.StartsWith(scheme, StringComparison.Ordinal) && world.IsTokenGood(authorization[scheme.Length..])))
        {
            throw Refusals.Unauthorized;
        }
    }

    private void Heard(SlowDown slowDown)
    {
        lock (world.Gate)
        {
            slowDown.Pause.Heard();
            world.Changes.Announce();
        }
    }

    private Delivery DeliveryOf(Fault? fault) => fault switch
    {
        Fault.ResetAfterApplied => new Delivery.Reset(),
        Fault.HalfAnswer => new Delivery.Half(),
        Fault.Drip drip => new Delivery.Drip(drip.Bytes, drip.Pause),
        Fault.Until until => new Delivery.Late(until.Moment),
        Fault.Late late => new Delivery.Late(Task.Delay(late.By, world.Clock)),
        _ => new Delivery.Whole(),
    };

    /// <summary><c>DiscordBot ($url, $versionNumber)</c>, perhaps with more behind (reference.mdx, "User Agent").</summary>
    [GeneratedRegex(@"^DiscordBot \(\S+, ?[^)\s]+\)")]
    private static partial Regex BotAgent();
}
