using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>A group's turn: load, converse, save, say. Part of one transaction.</summary>
internal sealed class GroupTurns(Func<Input, GroupContext, GroupTurn> converse)
{
    public IReadOnlyList<QueuedMessage> Take(IUnitOfWork unitOfWork, PartyUpdate update, Input input, KnownGroup known, Instant now)
    {
        // One of a shape that only a later program knows is left as it is.
        if (known.State is not { } state)
        {
            return [];
        }

        if (input is Input.ClockSet)
        {
            unitOfWork.Agenda.TakeBack(known.Id, now);
        }

        var turn = converse(input, new GroupContext(known.Id, state, now, unitOfWork.Directory) { Sight = unitOfWork.Sight });
        var queued = new TurnOutput(unitOfWork, turn.State is null ? null : known.Id, now).Send(turn.Sends, own: []).ToList();
        unitOfWork.Keep(known.Id, turn, (update.Tell?.Depth ?? 0) + 1, now);
        if (turn.State is null)
        {
            unitOfWork.Groups.Close(known.Id);
        }
        else if (turn.State != state)
        {
            unitOfWork.Groups.Save(known.Id, turn.State, now);
        }

        return queued;
    }
}
