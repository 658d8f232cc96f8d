using System.Text;
using RecoveryBot.Testing.Http;
using RecoveryBot.Testing.Telegram.Faults;
using RecoveryBot.Testing.Telegram.Methods;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram;

/// <summary>The Bot API's address: from a request to a call, through what may go wrong, to an answer.</summary>
internal sealed class BotApi(World world) : IHttpSite
{
    private const string GetUpdates = "getupdates";

    private readonly MethodTable _methods = new(world);

    public bool TurnsAway(RequestHead head)
    {
        var method = CallTarget.Read(head.Target)?.Method ?? "";
        world.Counted.Request(method);
        return world.Faults.TurnsAway(method);
    }

    public async Task<HttpAnswer> AnswerAsync(HttpRequest request, CancellationToken hungUp)
    {
        if (CallTarget.Read(request.Head.Target) is not { } target)
        {
            return ReplyJson.Write(Refusals.NoSuchPath, new Delivery.Whole(), _ => { });
        }

        try
        {
            return await AnswerAsync(CallReader.Read(target, request), hungUp);
        }
        catch (FormatException wrong)
        {
            return ReplyJson.Write(Refusals.CannotRead(wrong.Message), new Delivery.Whole(), _ => { });
        }
    }

    private async Task<HttpAnswer> AnswerAsync(Call call, CancellationToken hungUp)
    {
        if (call.Token != world.Settings.Token || world.Profile.IsTokenRevoked)
        {
            return ReplyJson.Write(Refusals.Unauthorized, new Delivery.Whole(), _ => { });
        }

        var fault = world.Faults.For(call);
        if (fault is Fault.Garbage garbage)
        {
            world.Changes.Announce();
            return new HttpAnswer(garbage.Status, "text/html", Encoding.UTF8.GetBytes(garbage.Body), new Delivery.Whole());
        }

        var delivery = DeliveryOf(fault);
        var reply = await CarryOutAsync(call, fault, hungUp);
        return ReplyJson.Write(reply, delivery, isDelivered => AfterDelivery(call, reply, isDelivered));
    }

    private async Task<Reply> CarryOutAsync(Call call, Fault? fault, CancellationToken hungUp)
    {
        if (fault is Fault.Refuse refuse)
        {
            return new Reply.Refused(refuse.Code, refuse.Description);
        }

        lock (world.Gate)
        {
            var reply = Paused(call, fault) ?? (call.Method == GetUpdates ? null : _methods.Call(call));
            if (reply is not null)
            {
                world.Changes.Announce();
                return reply;
            }
        }

        return await world.Polls.GetUpdatesAsync(call, hungUp);
    }

    private Reply.Refused? Paused(Call call, Fault? fault) => fault switch
    {
        Fault.SlowDown { IsEverywhere: true } all => world.Limits.OrderEverywhere(world.Now, all.Wait),
        Fault.SlowDown slow => world.Limits.Order(call, world.Now, slow.Wait),
        _ => world.Limits.Refuse(call.Method, world.Now),
    };

    private void AfterDelivery(Call call, Reply reply, bool isDelivered)
    {
        lock (world.Gate)
        {
            if (isDelivered && reply is Reply.Refused { Heard: { } heard })
            {
                heard();
            }

            if (!isDelivered && reply is Reply.Done && call.Method.StartsWith("send", StringComparison.Ordinal))
            {
                world.Counted.NotHeardOf(call.Number("chat_id") ?? 0, ChatLookup.Said(call));
            }

            world.Changes.Announce();
        }
    }

    private Delivery DeliveryOf(Fault? fault) => fault switch
    {
        Fault.ResetAfterApplied => new Delivery.Reset(),
        Fault.HalfAnswer => new Delivery.Half(),
        Fault.Drip drip => new Delivery.Drip(drip.Bytes, drip.Pause),
        Fault.Late late => new Delivery.Late(Task.Delay(late.By, world.Clock)),
        _ => new Delivery.Whole(),
    };
}
