
namespace RecoveryBot.Conversations.Wording;

/// <summary>
/// Every word a person can read, except the rules' sentences and the session blocks, which stand beside their data in
/// Recovery. One implementation per language: a missing sentence does not compile. One partial file per topic.
/// </summary>
public partial interface IWording;
