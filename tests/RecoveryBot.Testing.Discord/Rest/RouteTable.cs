using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Every route this Discord has. A path that is written out goes before one with braces.</summary>
internal sealed class RouteTable
{
    private readonly List<Route> _routes;

    public RouteTable(World world)
    {
        var itself = new AboutItself(world);
        var channels = new Channels(world);
        var messages = new ChannelMessages(world);
        var callbacks = new Callbacks(world);
        var webhooks = new Webhooks(world);
        var commands = new Commands(world);
        _routes =
        [
            new Route(Routes.GetGateway, _ => itself.GetGateway()),
            new Route(Routes.GetGatewayBot, _ => itself.GetGatewayBot()),
            new Route(Routes.GetMe, _ => itself.GetMe()),
            new Route(Routes.GetApplication, _ => itself.GetApplication()),
            new Route(Routes.OpenDirectChannel, channels.OpenDirect),
            new Route(Routes.GetChannel, channels.Get),
            new Route(Routes.StartTyping, channels.StartTyping),
            new Route(Routes.GetMessages, messages.GetAll),
            new Route(Routes.GetMessage, messages.Get),
            new Route(Routes.CreateMessage, messages.Create),
            new Route(Routes.EditMessage, messages.Edit),
            new Route(Routes.DeleteMessage, messages.Delete),
            new Route(Routes.Callback, callbacks.Take),
            new Route(Routes.GetOriginal, webhooks.Get),
            new Route(Routes.EditOriginal, webhooks.Edit),
            new Route(Routes.DeleteOriginal, webhooks.Delete),
            new Route(Routes.FollowUp, webhooks.FollowUp),
            new Route(Routes.GetFollowUp, webhooks.Get),
            new Route(Routes.EditFollowUp, webhooks.Edit),
            new Route(Routes.DeleteFollowUp, webhooks.Delete),
            new Route(Routes.GetCommands, commands.Get),
            new Route(Routes.PutCommands, commands.Put),
            new Route(Routes.CreateCommand, commands.Create),
            new Route(Routes.DeleteCommand, commands.Delete),
        ];
        Callbacks = callbacks;
    }

    public Callbacks Callbacks { get; }

    /// <summary>The route and what its braces hold; null when there is no such route.</summary>
    public (Route Route, Dictionary<string, string> Parameters)? Find(Target target)
    {
        foreach (var route in _routes.Where(one => one.Verb == target.Verb))
        {
            if (route.Match(target.Path) is { } parameters)
            {
                return (route, parameters);
            }
        }

        return null;
    }

    /// <summary>404, or 405 when only the verb is wrong.</summary>
    public RefusedException Missing(Target target) =>
        _routes.Exists(one => one.Match(target.Path) is not null) ? Refusals.MethodNotAllowed : Refusals.NotFound;
}
