namespace RecoveryBot.Conversations.People;

/// <summary>The kinds of form that ask about a client's day. They stand in saved states and in buttons.</summary>
internal static class DayForms
{
    public const string CheckIn = "checkin";
    public const string Change = "change";
}
