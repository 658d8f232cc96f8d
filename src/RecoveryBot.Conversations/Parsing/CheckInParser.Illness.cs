namespace RecoveryBot.Conversations.Parsing;

/// <content>Illness, and whether it sits above or below the neck.</content>
internal sealed partial class CheckInParser
{
    /// <summary>Words before an item that may name its kind: "chest infection".</summary>
    private const int LongestKind = 3;

    private void Illness(ItemMention item, Surroundings around, Polarity polarity)
    {
        if (IsOfSomebodyElse(item))
        {
            return;
        }

        var normal = around.Number is { Kind: QuantityKind.Temperature or QuantityKind.Bare, Value: > 35 and < 37.3m or > 96 and < 98.9m };
        if (around.Number is { } number && number.Kind is QuantityKind.Temperature or QuantityKind.Bare)
        {
            _used.Add(number);

            // "No fever, just 37.9": the words deny what the number leaves open.
            polarity = IsRaised(number) && polarity is Polarity.Denied or Polarity.Gone ? Polarity.HalfDenied : polarity;
        }

        if (polarity is not (Polarity.Denied or Polarity.Gone) && !normal)
        {
            _said.Illnesses.Add(KindOf(item, around, polarity));
        }

        Complaint(item, normal ? Polarity.Denied : polarity);
    }

    /// <summary>Null where it is not plain: an illness in other words, one that may be, or more than one.</summary>
    private string? KindOf(ItemMention item, Surroundings around, Polarity polarity)
    {
        var isPlain = polarity == Polarity.Affirmed && around.Number is null && !_scope.IsPastOrSupposed(item.From, item.To)
            && !Enumerable.Range(_surroundings.Beginning(item.From), item.From - _surroundings.Beginning(item.From)).Any(at => _text.Is(at, _language.Scopes.MoreWords));
        (int Length, string? Kind) longest = (0, null);
        for (var at = Math.Max(0, item.From - LongestKind); at <= item.From && isPlain; at++)
        {
            if (_language.CheckIn.Illnesses.LongestAt(_text, at) is { } found && found.Span.To >= item.To && found.Span.To - found.Span.From > longest.Length)
            {
                longest = (found.Span.To - found.Span.From, found.Meaning);
            }
        }

        return longest.Kind;
    }
}
