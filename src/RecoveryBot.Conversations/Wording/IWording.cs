using RecoveryBot.Conversations.AccountLinking;
using RecoveryBot.Conversations.Comebacks;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.LookBacks;
using RecoveryBot.Conversations.Missed;
using RecoveryBot.Conversations.Notes;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.Pains;
using RecoveryBot.Conversations.Pausing;
using RecoveryBot.Conversations.Privacy;
using RecoveryBot.Conversations.Trends;

namespace RecoveryBot.Conversations.Wording;

/// <summary>
/// Every word a person can read, except the rules' sentences and the session blocks, which stand beside their data in
/// Recovery. One implementation per language: a missing sentence does not compile. A feature's words stand beside it; only
/// what puts all features together names this.
/// </summary>
public interface IWording
    : IAccountLinkWording,
    IComebackWording,
    IFaqWording,
    ILookBackWording,
    IMissedWording,
    INoteWording,
    IOwnDataWording,
    IPainWording,
    IPauseWording,
    IPrivacyWording,
    ITrendWording;
