using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>What is noted now, with buttons for what may follow. None of it has to: what is noted is noted.</summary>
internal sealed class LogCard(ITrainingLogWording wording)
{
    public const string Went = "went";
    public const string More = "more";

    /// <summary>A form's questions and what they lead to are one message.</summary>
    /// <param name="formId">Of the log's form.</param>
    public static string Of(string formId) => $"{LogForm.Kind}-{formId}";

    /// <param name="left">Numbers of the typed line that found no home.</param>
    /// <param name="formId">Of the log's form; with a letter before it names a button that counts once.</param>
    public Message Noted(DayLog dayLog, LocalDate today, string formId, Placement placement, IReadOnlyList<string>? left = null) =>
        new(Words(dayLog, today, left), Rows(dayLog, formId))
        {
            Card = Of(formId),
            Placement = placement,
        };

    private RichText Words(DayLog dayLog, LocalDate today, IReadOnlyList<string>? left)
    {
        var noted = wording.Logged(dayLog.Date, today, dayLog.Sessions, dayLog.Rested);
        return left is null ? noted : RichText.Of([.. noted.Blocks, .. wording.LogLeftOut(left).Blocks]);
    }

    private IReadOnlyList<IReadOnlyList<Button>> Rows(DayLog dayLog, string formId)
    {
        Button Of(string verb, string argument, string label) =>
            new(label, new FeaturePress(LogForm.Kind, verb, argument).Payload);
        var date = LogForm.Iso(dayLog.Date);
        var another = Of(More, $"{date}=m{formId}", wording.AnotherSession);
        return dayLog switch
        {
            { IsUnrated: true } =>
            [
                [.. Enum.GetValues<Performance>()
                    .Select(how => Of(Went, $"{date}=w{formId}={PerformanceWords.Of(how)}", wording.Went(how)))],
                [another],
            ],
            _ when dayLog.Sessions.Count > 0 => [[another]],
            _ => [],
        };
    }
}
