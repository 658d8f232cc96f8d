using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Selection;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Which category leads, and which would lead next if the client swaps.</summary>
internal static class LeadOrder
{
    /// <summary>
    /// Fills the categories that may lead: the menu's own in its order, then the others open to the client as the
    /// goal orders them. Returns how many; 0 if nothing of the menu may lead.
    /// </summary>
    /// <param name="others">Whether the others are wanted too.</param>
    public static int Fill(
        IReadOnlyList<MenuCategory> menu, DecisionInput input, MenuOptions options, bool others, Span<MenuCategory> leads)
    {
        var level = input.Profile.TrainingLevel;
        var count = 0;
        for (var i = 0; i < menu.Count; i++)
        {
            if (HardConstraints.MayLead(menu[i], level) && !leads[..count].Contains(menu[i]))
            {
                leads[count++] = menu[i];
            }
        }

        if (count == 0 || !others)
        {
            return count;
        }

        var open = HardConstraints.Allowed(input, options).Without(input.Feedback.Suspended);
        foreach (var category in MenuRanking.TieOrder(input.Profile.Goal))
        {
            if (open.Has(category) && HardConstraints.MayLead(category, level) && !leads[..count].Contains(category))
            {
                leads[count++] = category;
            }
        }

        return count;
    }
}
