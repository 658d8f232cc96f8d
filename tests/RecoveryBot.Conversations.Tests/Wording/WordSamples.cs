using System.Reflection;
using NodaTime;
using RecoveryBot.Conversations.AccountLinking;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Audits;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.LookBacks;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Tests.Trends;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>Arguments that make every method of a wording say all it can say.</summary>
internal static class WordSamples
{
    public static IEnumerable<object?[]> Calls(MethodInfo method) => method.GetParameters()
        .Aggregate<ParameterInfo, IEnumerable<object?[]>>(
            [[]],
            (calls, parameter) => calls.SelectMany(call => (CommunityOf(method, parameter) ?? Of(method, parameter)).Select(value => (object?[])[.. call, value])))
        .Where(call => method.Name != "AskConfirm" || call.Contains(true));

    private static IEnumerable<object>? CommunityOf(MethodInfo method, ParameterInfo parameter) => method.DeclaringType == typeof(ICommunityWording)
        ? CommunitySamples.Of(method.Name, parameter.Name ?? "", parameter.ParameterType)
        : null;

    public static string Named(object?[] call) => string.Join(", ", call.Select(value => value switch
    {
        { } rules when RulesSamples.Named(rules) is { } named => named,
        OverrideSpan span => $"{span.FromTomorrow} {span.Until}",
        IReadOnlyList<TrainerWord> words => $"{words.Count} words",
        IEnumerable<MenuCategory> categories => string.Join('+', categories),
        Digest digest => $"{digest.NeedYou.Count} needing",
        SeenClient client => $"level {client.Level}, {client.Days.Count} days",
        SeenDay day => $"{day.Decision} {day.Morning?.Urgency}".TrimEnd(),
        DigestLine line => $"{line.Decision} {line.Flags.Count} flags".TrimStart(),
        IReadOnlyList<SeenBy> looks => $"{looks.Count} looks",
        GroupSummary summary => $"{summary.Lists.Count} lists, {summary.Rest?.Answered} more",
        WeekPlan => "week",
        ZonedDateTime => "a moment",
        RecapNumbers recap => $"{recap.Sessions} sessions",
        WeekFigures figures => $"{figures.Slept} {figures.Felt}",
        CommunityState community => $"{community.Reminders.Count} reminders",
        Told.ReminderSaved reminder => $"{reminder.Theme}",
        RichText => "hint",
        FaqEntry question => question.Id,
        Client client => $"{client.Profile.MedicalClearance} {Named([client.Reminders])}",
        Reminders reminders => $"{(reminders.Morning ? "on" : "off")}{(reminders.Quiet is null ? "" : " quiet")}",
        PlannedSlot slot => $"{slot.Kind} {slot.Slot}".TrimEnd(),
        RecoverySession session => $"{session.Minutes} min",
        DayDecision decision => $"{decision.Decision} {decision.Urgency} {decision.PlanAction} {decision.Optional}",
        IReadOnlyList<WeekDay> => "week",
        IReadOnlyList<PainCourse> courses => $"{courses.Count} places",
        NewlyLinkedChat chats => $"{string.Join('+', chats.Others)}, {chats.Days} days",
        IReadOnlyList<LinkedChat> chats => $"{chats.Count} chats",
        WeekLookBack week => $"{week.Planned} planned, {week.NextBegins}",
        FourWeeks weeks => $"{weeks.Days.Count(day => day.Decision is not null)} answered",
        IReadOnlyList<Helped> kinds => string.Join(", ", kinds.Select(kind => kind.Kind)),
        IReadOnlyList<SharedWith> shared => $"{shared.Count} groups",
        Membership membership => $"{membership.Role}",
        IReadOnlyList<Member> members => $"{members.Count} members",
        IReadOnlyList<(string?, bool)> channels => $"{channels.Count} channels",
        IReadOnlyList<Session> sessions => $"{sessions.Count} sessions",
        IEnumerable<string> words => string.Join('+', words),
        IEnumerable<int> numbers => string.Join('+', numbers),
        CheckIn told => FormattableString.Invariant($"{told.PainPlace} {told.PainNrs} {string.Join('+', told.RedFlags)}").Trim(),
        _ => FormattableString.Invariant($"{value}"),
    }));

    private static IEnumerable<object> Of(MethodInfo method, ParameterInfo parameter) => (method.Name, parameter.Name) switch
    {
        (_, _) when RulesSamples.Of(method, parameter) is { } samples => samples,
        (_, _) when OverrideSamples.Of(method, parameter) is { } samples => samples,
        ("ConnectCode", _) => ["AB2D-EF4H"],
        (_, "channel") => ["gym-nord", null!],
        (_, "group") when parameter.ParameterType == typeof(string) => ["Gym Nord"],
        (_, "trainer" or "owner") => ["Ben"],
        (_, "trainers") => [new[] { "Ben" }, new[] { "Ben", "Ida" }],
        ("EndPlaceOf" or "AskRemove" or "RemovedFromGroup" or "ClientSince" or "ClientShowsNothing" or "AskSnooze" or "Snoozed" or "SpokeWith" or "SpokenWith", "name") => ["Anna"],
        (_, "client") when parameter.ParameterType == typeof(string) => ["Anna"],
        ("NoSuchClient", _) => ["Dora"],
        ("PreviewMessage" or "TrainerWrites" or "ClientWrites", "text") => ["Saw your morning. Move today's session, shorten it, or leave it?"],
        ("MessageTooLong", "length") => [512],
        (_, "longest") when method.Name != "NoName" => [500],
        ("TooManyMessages", _) => [5],
        ("WhichDaysOff", _) => [60],
        ("GroupIsOff" or "YourGroupIsOff", "until") => [Day(2), Day(4)],
        ("ClientTwoWeeks" or "ClientReasons", "date") => [Day(1)],
        ("Looks", "more") => [0, 1, 12],
        ("InviteCodeFor", "code") => ["7K3MX-2Q9VT-4B8WE-6N1RS-5D0HJ-P"],
        ("InviteCodeFor", "link") => [null!, "https://t.me/recovery_bot?start=i7K3MX2Q9VT4B8WE6N1RS5D0HJP"],
        ("InviteCodeFor", "uses") => [1, 20, null!],
        ("NoName", _) => [40],
        ("TooManyGroups", _) => [5],
        ("SeesNow", "level") => [.. Enum.GetValues<ConsentLevel>().Cast<object>(), null!],
        ("NoConnectCodesFor", _) => [Duration.FromSeconds(30), Duration.FromMinutes(43)],
        (_, "here") when parameter.ParameterType == typeof(string) => ["telegram"],
        (_, "platform" or "stays" or "asked") => ["telegram", "discord", "terminal"],
        ("OpenFullMorning", "rated") => [2, 20],
        ("OpenFullMorning" or "Place", _) when parameter.ParameterType == typeof(int) => [8],
        ("OutOfRange", _) when parameter.ParameterType == typeof(int) => [10],
        ("GroupSummary", "most") => [20, 1],
        ("BlockTitle", _) when parameter.ParameterType == typeof(int) => [1, 3],
        ("BlockTitle", _) => ["Easy spin"],
        ("NormalUnknown", _) => [1, 6, 20],
        ("NotedHours" or "NotedMinutes", _) => ["1", "6"],
        ("Name", "need") => [Need.Safety, Need.MovementQuality],
        ("Minutes", _) => [30],
        ("SignInQuestion", "sign") => [WarningSign.ChestPain, WarningSign.NotSafe, WarningSign.DarkUrine],
        ("SignWhileJoining", "sign") => [WarningSign.ChestPain, WarningSign.NotSafe],
        ("AskAboutSigns", _) => [new[] { "chest pain" }, new[] { "chest pain", "fainted" }],
        ("TakenIntoAccount", _) => [Array.Empty<string>(), new[] { "Fever" }, new[] { "I don't feel safe with myself", "Fever" }],
        ("WhatIs", _) => ["2"],
        ("ColdSign", _) => ColdSigns.All,
        ("Course", _) => ComplaintCourse.All,
        ("AskSeen", "told") => [Array.Empty<string>(), new[] { "pain or pressure in the chest" }, new[] { "pain in the knee, 7 of 10", "a swelling" }],
        ("AskSeen" or "AskAfterCrisis" or "AskCourse", "on") => [Day(3), Day(1)],
        ("AskCourse", "told") => ["it was pain in the knee, 4 of 10, day 3"],
        ("AskSeen" or "AskStillGone", "greet") => [new LocalTime(7, 5)],
        ("AskStillGone" or "PainFree" or "PainGoneNoted", "of") => [3],
        ("AskStillGone", "free") => [1, 2],
        ("PainFree" or "PainGoneNoted", "free") => [1, 2, 3],
        ("AskCourse", "greet") => [new LocalTime(7, 5), null!],
        ("ToldPain" or "PainWas" or "ToldSigns", _) => Complaints(),
        ("IllnessWas", _) => [Illness.AboveNeck, Illness.BelowNeck, Illness.Fever],
        ("Contradicts", "words") => ["sore 5"],
        ("Contradicts", "rating") => [5, null!],
        ("LevelNow", "months") => [1, 14, 40],
        ("MinutesNow", _) => [1, 25],
        ("EquipmentNow", _) => [Array.Empty<string>(), new[] { "Foam roller", "Bike" }],
        ("HealthNow", _) => Healths(),
        ("MorningSaved" or "ZoneSaved", "next") => [Day(4).At(new LocalTime(7, 0)), Day(8).At(new LocalTime(7, 0))],
        ("NoSuchDay", "day") => [29],
        ("NoSuchDay", "month") => [2],
        ("NoSuchDay", "year") => [2027, null!],
        ("AskSessionSoLarge" or "AskSessionTwice", _) => [new Session(Day(4), SessionType.Training, 9, 400)],
        (_, "hint") => [RichText.Plain("I need a day to come.")],
        ("NoteTooLong", "length") => [512],
        ("NoteTooLong", "most") => [500],
        ("Note", "note") => ["slept at my sister's"],
        ("MissedDay", "place") => [3],
        ("MissedDay", "of") => [7],
        ("MissedHint", _) => [7],
        ("DaysOfPause", _) => [1, 3, 7, 14],
        ("Resumed", "next") => [Day(4).At(new LocalTime(7, 0)), Day(5).At(new LocalTime(7, 0))],
        ("SessionSettled", "to") => [Day(7)],
        ("Comeback", "next") => [Day(5).At(new LocalTime(7, 0))],
        (_, "insteadOf") => [null!, new PlannedSlot(SlotKind.Training, "easy_aerobic")],
        (_, "sessionsPerWeek") => [null!, 1, 3],
        ("DeloadDay", "day") => [3],
        ("DeloadDay", "of") => [7],
        (_, "session") when parameter.ParameterType == typeof(PlannedSlot) => [new PlannedSlot(SlotKind.Training, "lower_body_strength"), new PlannedSlot(SlotKind.Training)],
        (_, "daysBack") => [28],
        (_, "date") => [Day(1), Day(3), Day(4)],
        (_, "today") when method.Name != "Closing" => [Day(4)],
        ("ZoneHint", _) => [Array.Empty<string>(), new[] { "Paris" }, new[] { "Paris", "Parma" }],
        ("ZoneChoice", "place") => ["Valencia, Spain"],
        (_, "zone") => ["Europe/Madrid"],
        (_, "now") => [new LocalTime(7, 5)],
        ("Closing", "firstPrompt") =>
            [.. new[] { 1, 2, 4 }.Select(day => (object)new LocalDate(2026, 3, day).At(new LocalTime(7, 0)))],
        ("ReplaceLog" or "ClearLog", _) => [1, 2],
        ("AskMinutesOf", _) => [1, 20],
        ("NotedPainDays", _) => ["1", "3"],
        ("NowAt", "rating") => [4],
        (_, "slot") when parameter.ParameterType == typeof(string) => ["lower body strength"],
        _ => OfType(parameter.ParameterType),
    };

    private static IEnumerable<object> OfType(Type type) => type switch
    {
        _ when type == typeof(IsoDayOfWeek) => Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Cast<object>(),
        { IsEnum: true } => Enum.GetValues(type).Cast<object>(),
        _ when type == typeof(Digest) => DigestSamples.All,
        _ when type == typeof(SeenClient) => DigestSamples.Clients,
        _ when type == typeof(SeenDay) => DigestSamples.Days,
        _ when type == typeof(DigestLine) => DigestSamples.Lines,
        _ when type == typeof(IReadOnlyList<SeenBy>) => [Array.Empty<SeenBy>(), DigestSamples.Looks],
        _ when type == typeof(GroupSummary) => ReportSamples.Summaries,
        _ when type == typeof(GroupDays) => ReportSamples.Charts,
        _ when type == typeof(IReadOnlyList<SharedWith>) => [Array.Empty<SharedWith>(), MemberSamples.Shared],
        _ when type == typeof(Membership) => [MemberSamples.Of(Role.Owner), MemberSamples.Of(Role.Trainer), MemberSamples.Of(Role.Client)],
        _ when type == typeof(IReadOnlyList<Member>) => [MemberSamples.TwoAnnas, MemberSamples.OnlyBen],
        _ when type == typeof(IReadOnlyList<(string?, bool)>) => [MemberSamples.NoChannels, MemberSamples.Channels],
        _ when type == typeof(int) => [1, 2, 3, 4, 5],
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(string) => ["6"],
        _ when type == typeof(LocalTime) => [new LocalTime(7, 5), new LocalTime(13, 0), new LocalTime(21, 30)],
        _ when type == typeof(IReadOnlyList<string>) => [new[] { "sleep", "mood" }],
        _ when type == typeof(IReadOnlyList<int>) => [new[] { 53, 14 }, Array.Empty<int>()],
        _ when type == typeof(LocalDate) => [new LocalDate(2026, 3, 1)],
        _ when type == typeof(IReadOnlyList<Session>) => Sessions(),
        _ when type == typeof(IReadOnlyList<Helped>) => Kinds(),
        _ when type == typeof(FourWeeks) => FourWeeksSamples.All,
        _ when type == typeof(NewlyLinkedChat) => Connected(),
        _ when type == typeof(IReadOnlyList<LinkedChat>) => Chats(),
        _ when type == typeof(FaqEntry) => new EnglishWording().Questions,
        _ when type == typeof(Client) => Reminding().Select(reminders => Clients.Usual with { ReminderSettings = reminders }),
        _ when type == typeof(Reminders) => Reminding(),
        _ when type == typeof(QuietHours) => [new QuietHours(new LocalTime(22, 0), new LocalTime(6, 30))],
        _ when type == typeof(Pause) =>
            [
                new Pause(Day(1), Day(5), PauseReason.Holiday), new Pause(Day(1), null, PauseReason.Illness),
                new Pause(Day(6), Day(8), PauseReason.Days), new Pause(Day(6), null, PauseReason.Days),
            ],
        _ when type == typeof(IReadOnlyList<WeekDay>) => [Week()],
        _ when type == typeof(WeekLookBack) => LookBacks(),
        _ when type == typeof(WeekPlan) => [WeekTemplates.For(Goal.StrengthHypertrophy).Plan],
        _ when type == typeof(PlannedSlot) => Slots(),
        _ when type == typeof(DayDecision) => Decisions(),
        _ when type == typeof(IReadOnlyList<PainCourse>) => [Pains()],
        _ when type == typeof(RecoverySession) => RecoverySessions(),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Name, "No samples of this type."),
    };

    private static IEnumerable<object> Connected() =>
    [
        new NewlyLinkedChat(["telegram"], "discord", 0, SettingsOf: null),
        new NewlyLinkedChat(["discord"], "discord", 1, "telegram"),
        new NewlyLinkedChat(["terminal", "discord"], "terminal", 12, "terminal"),
    ];

    private static IEnumerable<object> Chats() =>
    [
        new LinkedChat[] { new("telegram", GetsReminders: true), new("discord", GetsReminders: false) },
        new LinkedChat[] { new("telegram", GetsReminders: false), new("discord", GetsReminders: true), new("terminal", GetsReminders: false) },
    ];

    private static IReadOnlyList<Reminders> Reminding() =>
    [
        Reminders.Default,
        new Reminders(Morning: false, Nudge: false, Evening: false),
        new Reminders(
            EveningAt: new LocalTime(22, 30),
            Differing:
            [
                new WeekdayTime(IsoDayOfWeek.Monday, new LocalTime(6, 30)),
                new WeekdayTime(IsoDayOfWeek.Saturday, new LocalTime(9, 0)),
                new WeekdayTime(IsoDayOfWeek.Sunday, new LocalTime(9, 0)),
            ],
            Quiet: new QuietHours(new LocalTime(22, 0), new LocalTime(7, 0))),
        new Reminders(Quiet: new QuietHours(new LocalTime(19, 0), new LocalTime(10, 0))),
    ];

    private static IEnumerable<object> Healths() =>
    [
        Clients.Usual,
        Clients.Usual with { MedicalUnsaid = true, Profile = Waiting with { MedicalCondition = true } },
        Clients.Usual with { Profile = Waiting with { Pregnancy = Pregnancy.Yes } },
        Clients.Usual with
        {
            Profile = Waiting with
            {
                Pregnancy = Pregnancy.Yes,
                MedicalCondition = true,
                MedicalClearance = MedicalClearance.Recorded,
                MedicalClearanceDate = Day(1),
            },
        },
    ];

    private static Profile Waiting => Clients.Usual.Profile with { MedicalClearance = MedicalClearance.Missing };

    private static IEnumerable<object> Slots() =>
        [new PlannedSlot(SlotKind.Training, "lower_body_strength"), .. Enum.GetValues<SlotKind>().Select(kind => new PlannedSlot(kind))];

    private static IEnumerable<object> Kinds() =>
    [
        .. Enum.GetValues<RecoveryKind>().Select(kind => new[] { new Helped(kind, 7, 9) }),
        new[] { new Helped(RecoveryKind.EasyCycling, 7, 9), new Helped(RecoveryKind.Mobility, 3, 6) },
    ];

    private static IEnumerable<object> Sessions() =>
    [
        Array.Empty<Session>(),
        new[] { new Session(Day(1), SessionType.Training, 7, 60) },
        new[] { new Session(Day(1), SessionType.ActiveRecovery, 1, 20), new Session(Day(1), SessionType.Training, Performance: Performance.Better) },
    ];

    private static IEnumerable<object> LookBacks()
    {
        var plan = WeekTemplates.For(Goal.StrengthHypertrophy).Plan;
        IReadOnlyList<Helped> helped = [new Helped(RecoveryKind.EasyWalking, 3, 4)];
        return
        [
            new WeekLookBack(4, 3, 1, 2, helped, plan, null, WeekBeginning.Usual),
            new WeekLookBack(1, 0, 1, 1, [], plan, null, WeekBeginning.Deload),
            new WeekLookBack(3, 5, 0, 0, [], null, 3, WeekBeginning.Pause),
            new WeekLookBack(1, 1, 0, 1, [], null, 1, WeekBeginning.Usual),
            new WeekLookBack(null, 1, 0, 1, [], null, null, WeekBeginning.Usual),
        ];
    }

    private static IReadOnlyList<WeekDay> Week() => WeekDay.From(
        new LocalDate(2026, 3, 2),
        new LocalDate(2026, 3, 5),
        new LocalDate(2026, 1, 1),
        WeekTemplates.For(Goal.StrengthHypertrophy).Plan,
        new History
        {
            Decided =
            [
                new DecidedDay(Day(2), Decision.Rest), new DecidedDay(Day(3), Decision.TrainReduced), new DecidedDay(Day(5), Decision.TrainAsPlanned),
            ],
            RestDays = [Day(2)],
            Sessions = [new Session(Day(3), SessionType.Training, 7, 60)],
            MovedSessions = [new MovedSession(Day(2), Day(7))],
            CheckIns = [new CheckIn { Date = Day(4), AnsweredLate = true }],
        },
        [
            new Fact.TrainingAnyway(Day(3)),
            new Fact.NoteWritten(Day(2), "slept at my sister's"),
            new Fact.NoteWritten(Day(4), $"long drive\n{new string('x', 100)}"),
        ]);

    private static IReadOnlyList<PainCourse> Pains() =>
    [
        new(PainPlace.Knee, Day(1), 6, Day(5), 3, GoneOn: null),
        new(null, Day(1), 2, Day(1), 2, GoneOn: Day(2)),
    ];

    private static IEnumerable<object> Complaints() =>
    [
        new CheckIn { Date = Day(1), PainNrs = 4 },
        new CheckIn { Date = Day(1), PainNrs = 7, PainPlace = PainPlace.Knee, PainDurationDays = 3 },
        new CheckIn { Date = Day(1), PainNrs = 2, PainPlace = PainPlace.Back, Swelling = true, LossOfFunction = true },
        new CheckIn { Date = Day(1), RedFlags = [RedFlag.ChestPain, RedFlag.NeuroSudden] },
    ];

    private static LocalDate Day(int day) => new(2026, 3, day);

    private static IEnumerable<object> RecoverySessions() =>
    [
        new RecoverySession([Block("Easy walk", 20)], 20),
        new RecoverySession([Block("Easy spin", 20), Block("Hands on your ribs", 3)], 23),
    ];

    private static SessionBlock Block(string title, int minutes) =>
        new("id", RecoveryBot.Recovery.Menu.MenuCategory.Mobility, title, minutes, [], [], TalkTest: null, "", []);

    private static IEnumerable<object> Decisions() =>
    [
        Day(Decision.TrainAsPlanned),
        Day(Decision.TrainAsPlanned) with { PlanAction = PlanAction.BringNextSessionForward },
        Day(Decision.TrainReduced),
        Day(Decision.ActiveRecovery),
        Day(Decision.ActiveRecovery) with { Optional = true },
        Day(Decision.Rest),
        Day(Decision.Refer) with { Urgency = Urgency.Emergency },
        Day(Decision.Refer) with { Urgency = Urgency.Urgent },
        Day(Decision.Refer) with { Urgency = Urgency.Soon },
    ];

    private static DayDecision Day(Decision decision) =>
        new() { Decision = decision, EngineDecision = decision, Reasons = [] };
}
