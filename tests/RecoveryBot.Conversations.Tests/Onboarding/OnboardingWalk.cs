using System.Text.Json;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Tests.Onboarding;

/// <summary>Walks through onboarding as a person does: by what stands on the buttons, or by typing.</summary>
internal sealed class OnboardingWalk
{
    /// <summary>A Thursday morning: 07:41 in Berlin.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 1, 15, 6, 41);

    private readonly OnboardingForm _onboarding = new(new EnglishOnboardingWording());
    private readonly OnboardingContext _context;
    private readonly bool _restarting;
    private OpenForm _form;

    /// <param name="restarting">Saves and loads the form after every step, as a restart does.</param>
    public OnboardingWalk(bool restarting = false, Instant? now = null)
    {
        _restarting = restarting;
        _context = new OnboardingContext(now ?? Now);
        _form = _onboarding.Form.Start("f1");
    }

    public int Taps { get; private set; }

    public string? OpenQuestion => _onboarding.Form.Next(_form.Answers, _context)?.Id;

    public Answers Answers => _form.Answers;

    public OnboardingOutcome? End => _onboarding.End(_form.Answers, _context);

    public Client Client => Assert.IsType<OnboardingOutcome.Complete>(End).Client;

    /// <summary>What the bot said last: a hint, or the open question, or how it ended.</summary>
    public string Said { get; private set; } = "";

    public Message Screen => _onboarding.Form.Screen(_form, _context, new EnglishWording());

    public IReadOnlyList<string> Buttons => [.. Screen.Rows.SelectMany(row => row).Select(button => button.Label)];

    /// <summary>The straight path: every answer the quickest one.</summary>
    public static OnboardingWalk Straight(bool restarting = false) => new OnboardingWalk(restarting)
        .Tap("Yes, keep them").Tap("Yes, 18 or over").Tap("Strength and muscle").Tap("Six months to two years").Tap("Looks right")
        .Tap("20 min").Tap("None of it").Tap("No, neither").Tap("07:00").Type("Berlin").Tap("Yes");

    /// <summary>Stands before a question, everything before it answered as on the straight path.</summary>
    public static OnboardingWalk Before(string question)
    {
        var walk = Straight();
        while (walk.OpenQuestion != question)
        {
            Assert.True(walk.Answers.InOrder.Count > 0, $"'{question}' is not on the straight path.");
            walk._form = walk._onboarding.Form.Back(walk._form);
        }

        return walk.Speak();
    }

    public OnboardingWalk Tap(string label)
    {
        var button = Screen.Rows.SelectMany(row => row).SingleOrDefault(button => button.Label == label);
        Assert.True(button is not null, $"No button '{label}' among: {string.Join(" | ", Buttons)}");
        Taps++;
        return Take(_onboarding.Form.Press(_form, FormPress.Parse(button.Payload)!, _context));
    }

    public OnboardingWalk Type(string text) => Take(_onboarding.Form.Type(_form, text, _context));

    public FormOutcome PressOutcome(string payload)
    {
        var step = _onboarding.Form.Press(_form, FormPress.Parse(payload)!, _context);
        Take(step);
        return step.Outcome;
    }

    private OnboardingWalk Take(FormStep step)
    {
        _form = _restarting ? JsonSerializer.Deserialize<OpenForm>(JsonSerializer.Serialize(step.Form))! : step.Form;
        if (step.Outcome is FormOutcome.NotUnderstood { Hint: { } hint })
        {
            Said = Words(hint);
            return this;
        }

        return Speak();
    }

    private OnboardingWalk Speak()
    {
        Said = Words(End?.Words ?? Screen.Text);
        return this;
    }

    private static string Words(RichText text) => string.Join("\n", text.Blocks.Select(block => block switch
    {
        Block.Heading heading => heading.Words,
        Block.Paragraph paragraph => Words(paragraph.Spans),
        Block.Bullets bullets => string.Join("\n", bullets.Items.Select(Words)),
        Block.Steps steps => string.Join("\n", steps.Items.Select(Words)),
        _ => throw new InvalidOperationException(),
    }));

    private static string Words(IReadOnlyList<Span> spans) => string.Concat(spans.Select(span => span.Words));
}
