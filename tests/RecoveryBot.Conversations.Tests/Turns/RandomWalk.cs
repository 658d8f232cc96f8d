using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>Somebody who taps whatever is on screen: a way into every state there is.</summary>
internal sealed class RandomWalk(Random chance)
{
    public static readonly Conversation Conversation = Conversation.InEnglish(new RecoveryModel(DecisionOptions.Default));

    private static readonly Input.Command[] Commands =
    [
        new("checkin"), new("today"), new("why"), new("help"), new("start"), new("log"), new("log", "7 60"),
        new("log", "yesterday rest"), new("done"), new("note"), new("note", "yesterday late"), new("checkin", "yesterday"),
        new("week"), new("trend"), new("pain"), new("pain", "knee 4"), new("settings"), new("settings", "zone Lisbon"), new("settings", "quiet 22-7"), new("privacy"),
        new("ask"), new("ask", "can i drink beer"), new("ask", "chest pain"), new("ask", "what is the capital of france"),
        new("pause"), new("pause", "5"), new("resume"), new("export"), new("forget"),
        new("connect"), new("connect", "off"), new("connect", "AB2D-EF4H"), new("connect", "JK3M-NP5R"), new("connect", "nonsense"),
    ];

    private static readonly string[] Texts =
        ["2", "4", "as usual", "slept badly 2, sore 3", "pain 4", "back", "skip", "6.5h", "Berlin", "7:15", "18 months", "forget me"];

    /// <summary>One step: what came in, under which form id, and the state before it.</summary>
    public sealed record Step(Input Input, string FormId, PersonState? Before);

    public static TurnContext Context(PersonState? person, string formId, Instant? now = null) => new(
        person,
        now ?? MondayAt(7),
        new Lazy<History>(() => Clients.RatedMornings(14, Monday)),
        formId)
    {
        FindQuestions = KnownQuestions.Index.Find,
        Here = "discord",
        Chats = new([new LinkedChat("telegram", GetsReminders: true), new LinkedChat("discord", GetsReminders: false)]),
        NewConnectCode = new(() => "ST6VWX7Z"),
        FindConnectCode = code => code == "JK3MNP5R" ? new FoundLinkCode(IsOwn: true, IsUsed: false, ["telegram"]) : null,
    };

    public IReadOnlyList<Step> Take(PersonState? person, int steps)
    {
        var walked = new List<Step>();
        Input next = person is null ? new Input.Command("start") : new Input.Command("checkin");
        for (var i = 0; i < steps; i++)
        {
            var step = new Step(next, $"f{i}", person);
            walked.Add(step);
            var turn = Conversation.Take(step.Input, Context(person, step.FormId));
            person = Restarted(turn.Person);
            var buttons = turn.Messages.SelectMany(message => message.Rows.SelectMany(row => row)).ToList();
            next = chance.Next(10) switch
            {
                0 => Commands[chance.Next(Commands.Length)],
                1 => new Input.Typed(Texts[chance.Next(Texts.Length)]),
                _ when buttons.Count > 0 => new Input.Press(buttons[chance.Next(buttons.Count)].Payload),
                _ => new Input.Command("checkin"),
            };
        }

        return walked;
    }

    public static PersonState? Restarted(PersonState? person) =>
        person is null ? null : StateCodec.Read(StateCodec.Write(person));
}
