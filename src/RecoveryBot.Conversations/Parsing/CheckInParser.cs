using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Reads what one typed text says about a morning. Only what stands in it: a word without a number is no rating.</summary>
internal sealed partial class CheckInParser
{
    private const decimal MostHours = 16;
    private const int MostMinutes = 240;

    /// <summary>Hours without a word of sleep: fewer are time to train; so are up to four, if it says "free" or the like.</summary>
    private const decimal ShortestNight = 2;
    private const decimal LongestSession = 4;
    private const int YoungestWriter = 8;
    private const int Adult = 18;

    /// <summary>More than a usual temperature: whether it is a fever is asked.</summary>
    private const decimal RaisedCelsius = 37.3m;
    private const decimal RaisedFahrenheit = 99.2m;

    private static readonly string[] WellnessQuestions = [CheckInQuestionId.Sleep, CheckInQuestionId.Energy, CheckInQuestionId.Soreness, CheckInQuestionId.Stress, CheckInQuestionId.Mood, CheckInQuestionId.Food, CheckInQuestionId.Motivation];

    /// <summary>More is better, so that a mark out of ten says on which side it stands.</summary>
    private static readonly string[] MoreIsBetter = [CheckInQuestionId.Sleep, CheckInQuestionId.Energy, CheckInQuestionId.Mood, CheckInQuestionId.Food, CheckInQuestionId.Motivation];

    private readonly Utterance _text;
    private readonly Language _language;
    private readonly Scope _scope;
    private readonly bool[] _isIdiom;
    private readonly List<ItemMention> _items = [];
    private readonly List<Quantity> _quantities = [];
    private readonly HashSet<Quantity> _used = [];
    private readonly SurroundingsReader _surroundings;
    private readonly ParsedCheckIn _said = new();
    private readonly IReadOnlyList<SignSpan> _signs;

    private CheckInParser(Utterance text, Language language)
    {
        var signs = SignDetector.Find(text, language);
        (_signs, _said.Signs) = (signs.Spans, signs.Mentions);
        (_text, _language, _isIdiom) = (text, language, new bool[text.Count]);
        _scope = new Scope(text, language.Scopes);
        FindItems();
        FindQuantities();
        _surroundings = new SurroundingsReader(text, language, _items, _quantities, _isIdiom);
    }

    public static ParsedCheckIn Read(string text) => new CheckInParser(new Utterance(text, Language.English.Vocabulary), Language.English).Read();

    private ParsedCheckIn Read()
    {
        var spans = _items.Select(item => (item.From, item.To)).Concat(_signs.Where(sign => sign.IsDenied).Select(sign => (sign.From, sign.To))).ToList();
        foreach (var item in _items)
        {
            var around = _surroundings.Of(item);
            var polarity = _scope.Of(
                item.From, item.To, at => at < item.To && !item.Span.IsMatched(at),
                [.. spans.Where(span => span.To <= item.From || span.From >= item.To)]);
            if (item.Question is CheckInQuestionId.Pain)
            {
                Pain(item, around, polarity);
            }
            else if (item.Question is CheckInQuestionId.Ill)
            {
                Illness(item, around, polarity);
            }
            else if (item.Question is CheckInQuestionId.Minutes)
            {
                Busy(item, polarity);
            }
            else
            {
                Wellness(item, around, polarity);
            }
        }

        Spans();
        ShortNights();
        _said.SaysMinor = _quantities.Exists(IsAgeOfMinor);
        return _said.Settled();
    }

    private void FindQuantities()
    {
        for (var at = 0; at < _text.Count;)
        {
            if (_language.Quantities.At(_text.Tokens, at) is { } quantity)
            {
                _quantities.Add(quantity);
                at = quantity.To;
            }
            else
            {
                at++;
            }
        }
    }

    private void Wellness(ItemMention item, Surroundings around, Polarity polarity)
    {
        if (around.Number is { } number && Rates(item, around, polarity, number))
        {
            return;
        }

        var isUnreal = _scope.SentenceHas(_language.CheckIn.Unreal, item.From, item.To);
        var isLoad = item.Question == CheckInQuestionId.Stress || item.Side is ItemSide.Burden;
        polarity = polarity == Polarity.HalfDenied && IsClauseOfItsOwn(item, around) ? Polarity.Affirmed : polarity;

        // "Didn't not sleep": a denial of a denial may be a slip.
        polarity = polarity == Polarity.Denied && item.Side == ItemSide.Trouble && _text.Is(item.From, _language.Scopes.Denials) ? Polarity.HalfDenied : polarity;
        var isFine = (item.Side, polarity) switch
        {
            _ when isUnreal => false,
            (_, Polarity.HalfDenied) => false,
            (ItemSide.Trouble, Polarity.Denied or Polarity.Gone) => true,
            (ItemSide.Trouble, _) => false,
            (ItemSide.Good, Polarity.Affirmed) => !around.IsBlamed && !IsCompared(item),
            (ItemSide.Good, _) => false,
            (_, Polarity.Denied or Polarity.Gone) => isLoad,
            _ when isLoad && (around.HasLots || around.HasNone) => around.HasNone && !around.HasLots,
            _ => around.IsPraised && !around.IsBlamed,
        };
        if (!isFine && (item.Side is ItemSide.Trouble or ItemSide.Burden || around.IsBlamed || polarity != Polarity.Affirmed))
        {
            _said.Trouble(item.Question, _text.Typed(item.From, item.To));
        }

        if (isFine)
        {
            _said.Praise(item.Question, _text.Typed(item.From, item.To));
        }

        if (isFine && item.Question == CheckInQuestionId.Movement && item.Side != ItemSide.Trouble)
        {
            _said.Values[CheckInQuestionId.Movement] = "normal";
        }

        _said.Add(item.Question, isFine);
    }
}
